/** @module What limits a value: `≥ 100`, `between 18 and 65`, `2 or less`, `18-65`, repeated in another unit or not. */
import { readComparison, readComparisonAfter } from "./comparison-words.ts";
import type { Comparison, Token } from "./lexer.ts";
import { asInLimits } from "./limit-quantity.ts";
import { isPlausible, readUnit, readValue } from "./measured-value.ts";
import type { MeasuredValue } from "./measured-value.ts";
import type { Bound, Statement } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Quantity } from "./quantities.ts";

export interface ReadBounds {
  readonly statement: Extract<Statement, { is: "within" }>;
  readonly next: number;
}

/**
 * Reads the limits of a quantity from `at`, which is after its name. Two limits that nothing can keep (`< 3 and > 6`)
 * are no limits, unless the caller asks for one end at a time.
 */
export function readBounds(
  value: Quantity,
  tokens: readonly Token[],
  at: number,
  isOneEnd = false,
): ReadBounds | undefined {
  const quantity = asInLimits(value);
  const bounds = readRange(quantity, tokens, at) ?? readCompared(quantity, tokens, at, isOneEnd);
  if (bounds === undefined) return undefined;
  return withInclusive(tokens, afterRepeated(quantity, tokens, bounds));
}

function readRange(quantity: Quantity, tokens: readonly Token[], at: number): ReadBounds | undefined {
  const opening = tokens[at]?.text;
  const isBetween = opening === "between";
  const opened = isBetween || opening === "from" ? at + 1 : at;
  // "between > 30 and < 80"
  const lowSign = isBetween && tokens[opened]?.kind === "comparison" ? tokens[opened].text : undefined;
  if (lowSign !== undefined && !lowSign.startsWith("g")) return undefined;
  const start = lowSign === undefined ? opened : opened + 1;
  const first = readValue(quantity, tokens, start, true);
  if (first === undefined) return undefined;
  const link = tokens[first.next]?.text ?? "";
  if (!(isBetween ? ["and", "to", "-", "&"] : ["to", "-", "through"]).includes(link)) return undefined;
  const high = tokens[first.next + 1];
  const strict = high?.kind === "comparison" && (high.text === "lt" || high.text === "le");
  const second = readValue(quantity, tokens, first.next + (strict ? 2 : 1));
  if (second === undefined || second.relative !== first.relative) return undefined;
  // "18 to 30 kg/m2": the first number has the unit of the second.
  const low = first.hasUnit ? first.value : borrowed(quantity, tokens, start, second);
  if (low === undefined || low >= second.value) return undefined;
  // "> 18-65" and "18-65 or older" are misprints.
  if (readComparisonAfter(tokens, second.next) !== undefined) return undefined;
  return within(
    { value: low, inclusive: lowSign !== "gt" },
    { value: second.value, inclusive: high?.text !== "lt" },
    second.relative,
    second.next,
  );
}

/** The first number of a range in the unit that stands after the second. */
function borrowed(
  quantity: Quantity,
  tokens: readonly Token[],
  at: number,
  second: MeasuredValue,
): number | undefined {
  const number = tokens[at]?.value;
  if (number === undefined || !second.hasUnit) return number;
  for (let place = second.next - 1; place > at; place -= 1) {
    if (tokens[place]?.kind !== "number" || tokens[place]?.value === undefined) continue;
    const unit = readUnit(quantity.units, tokens, place + 1);
    if (unit?.next === second.next) return unit.convert(number);
  }
  return undefined;
}

function readCompared(
  quantity: Quantity,
  tokens: readonly Token[],
  at: number,
  isOneEnd = false,
): ReadBounds | undefined {
  const first = readOne(quantity, tokens, at);
  if (first === undefined) return undefined;
  const [low, high] = limits(first);
  let next = first.next;
  const link = tokens[next]?.text ?? "";
  const hasLink = ["and", "but", ",", "to", "-", "&"].includes(link);
  // "at least 18 years, and less than 75"
  const place = hasLink
    ? next + (link === "," && /^(?:and|but)$/.test(tokens[next + 1]?.text ?? "") ? 2 : 1)
    : next;
  const second = readOne(quantity, tokens, place) ?? readEnd(quantity, tokens, next, first);
  if (second !== undefined && !second.isAfter && second.measured.relative === first.measured.relative) {
    const [otherLow, otherHigh] = limits(second);
    const lowest = low ?? otherLow;
    const highest = high ?? otherHigh;
    const isRange = (low === undefined) !== (otherLow === undefined);
    // ">= 18 and <= 75 years": a bare number beside one with a unit has that unit; other mixtures stay unread.
    const isOneUnit = first.measured.hasUnit === second.measured.hasUnit || quantity.bare === "canonical";
    if (
      isRange &&
      isOneUnit &&
      lowest !== undefined &&
      highest !== undefined &&
      lowest.value <= highest.value
    )
      return within(lowest, highest, first.measured.relative, second.next);
    const isDisjoint = lowest !== undefined && highest !== undefined && highest.value < lowest.value;
    if (isRange && !(isDisjoint && isOneUnit && isOneEnd)) return undefined;
  }
  return within(low, high, first.measured.relative, next);
}

/** `≥ 18 to 75 years`: the end needs no comparator. */
function readEnd(quantity: Quantity, tokens: readonly Token[], at: number, first: One): One | undefined {
  if (!/^(?:to|-|through)$/.test(tokens[at]?.text ?? "") || !first.comparison.startsWith("g"))
    return undefined;
  const measured = readValue(quantity, tokens, at + 1);
  if (measured === undefined || readComparisonAfter(tokens, measured.next) !== undefined) return undefined;
  return { comparison: "le", measured, isAfter: false, next: measured.next };
}

interface One {
  readonly comparison: Comparison;
  readonly measured: MeasuredValue;
  readonly isAfter: boolean;
  readonly next: number;
}

/** `≥ 18 years`, `18 years or older`. A number without comparator has no direction and is nothing. */
function readOne(quantity: Quantity, tokens: readonly Token[], at: number): One | undefined {
  const comparison = readComparison(tokens, at);
  const measured =
    readValue(quantity, tokens, comparison?.next ?? at) ??
    (comparison === undefined ? undefined : readBorrowed(quantity, tokens, comparison.next));
  if (measured === undefined) return undefined;
  const after = readComparisonAfter(tokens, measured.next);
  if (comparison !== undefined) {
    // "at least 18 years or older" says it twice; anything else contradicts itself.
    const isTwice = after?.value === "ge" && (comparison.value === "ge" || comparison.value === "gt");
    if (comparison.value === "eq" || (after !== undefined && !isTwice)) return undefined;
    return {
      comparison: isTwice ? "ge" : comparison.value,
      measured,
      isAfter: false,
      next: isTwice ? after.next : measured.next,
    };
  }
  return after === undefined
    ? undefined
    : { comparison: after.value, measured, isAfter: true, next: after.next };
}

/** `< 45 or > 90 beats a minute`, `≥ 9.0 to ≤ 12.5 g/dL`: the first number has the unit of the second, or is a multiple as that. */
function readBorrowed(quantity: Quantity, tokens: readonly Token[], at: number): MeasuredValue | undefined {
  const first = readValue(quantity, tokens, at, true);
  if (first === undefined || first.hasUnit) return undefined;
  let next = first.next;
  while (LINKS.test(tokens[next]?.text ?? "")) next += 1;
  const comparison = next === first.next ? undefined : readComparison(tokens, next);
  if (comparison === undefined) return undefined;
  const second = readValue(quantity, tokens, comparison.next);
  if (second?.hasUnit !== true) return undefined;
  const { relative } = second;
  if (relative !== undefined) return { ...first, relative, hasUnit: true };
  const value = borrowed(quantity, tokens, at, second);
  return value !== undefined && isPlausible(quantity, value) ? { ...first, value, hasUnit: true } : undefined;
}

const LINKS = /^(?:and|or|to|but|,|-|&)$/;

function limits({ comparison, measured }: One): [low: Bound | undefined, high: Bound | undefined] {
  const bound: Bound = { value: measured.value, inclusive: comparison === "ge" || comparison === "le" };
  return comparison === "ge" || comparison === "gt" ? [bound, undefined] : [undefined, bound];
}

function within(
  low: Bound | undefined,
  high: Bound | undefined,
  relative: "ULN" | "LLN" | undefined,
  next: number,
): ReadBounds {
  const statement = {
    is: "within" as const,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(relative !== undefined && { relative }),
  };
  return { statement, next };
}

/** Two values are one where they differ by no more than rounding. */
const ROUNDING = 0.04;

/** `≥ 9 g/dL (90 g/L)`, `≥ 9 g/dL or 5.6 mmol/L`: the same limit in another unit, or else nothing is understood. */
function afterRepeated(quantity: Quantity, tokens: readonly Token[], bounds: ReadBounds): ReadBounds {
  const opening = tokens[bounds.next]?.text ?? "";
  if (!["(", "or", "/", "="].includes(opening) && tokens[bounds.next]?.text !== "eq") return bounds;
  const { low, high, relative } = bounds.statement;
  if (relative !== undefined) return bounds;
  if (low !== undefined && high !== undefined)
    return afterSameRange(quantity, tokens, bounds, low.value, high.value);
  let at = bounds.next + 1;
  if (["ie", "eg", "or", "i", "equivalent"].includes(tokens[at]?.text ?? "")) at += 1;
  const comparison = readComparison(tokens, at);
  const again = readValue(quantity, tokens, comparison?.next ?? at);
  if (again === undefined || !again.hasUnit || again.relative !== undefined) return bounds;
  const limit = low?.value ?? high?.value ?? 0;
  const isUp = comparison === undefined || comparison.value.startsWith("g") === (low !== undefined);
  if (!isUp || Math.abs(again.value - limit) > limit * ROUNDING) return bounds;
  const isBracketed = opening === "(";
  if (isBracketed && tokens[again.next]?.text !== ")") return bounds;
  return { ...bounds, next: isBracketed ? again.next + 1 : again.next };
}

/** `5.5 - 6.4 % (37 - 47 mmol/mol)` */
function afterSameRange(
  quantity: Quantity,
  tokens: readonly Token[],
  bounds: ReadBounds,
  low: number,
  high: number,
): ReadBounds {
  if (tokens[bounds.next]?.text !== "(") return bounds;
  const again =
    readRange(quantity, tokens, bounds.next + 1) ?? readCompared(quantity, tokens, bounds.next + 1);
  const { low: otherLow, high: otherHigh } = again?.statement ?? {};
  if (again === undefined || otherLow === undefined || otherHigh === undefined) return bounds;
  const isSame =
    Math.abs(otherLow.value - low) <= low * ROUNDING && Math.abs(otherHigh.value - high) <= high * ROUNDING;
  return isSame && tokens[again.next]?.text === ")" ? { ...bounds, next: again.next + 1 } : bounds;
}

const INCLUSIVE = phraseTable<true>(
  [
    ...[
      "inclusive",
      "inclusively",
      "included",
      "both inclusive",
      "both included",
      "limits included",
      "both ends included",
      "both ends inclusive",
    ].flatMap((words) => [words, `(${words})`, `, ${words}`]),
    "(including)",
    ...[
      "boundary value",
      "boundary values",
      "the boundary value",
      "borderline values",
      "the critical value",
    ].map((words) => `(including ${words})`),
  ].map((phrase) => [phrase, true] as const),
);

/** The place behind `, inclusive` or `(both ends included)`; "patients included" says something else. */
export function afterInclusive(tokens: readonly Token[], at: number): number | undefined {
  const next = INCLUSIVE(tokens, at)?.next;
  const isSaid =
    tokens[at]?.text === "(" || tokens[at]?.text === "inclusive" || tokens[at + 1]?.text === "inclusive";
  return isSaid ? next : undefined;
}

/** `, inclusive`: the limits themselves are within. */
export function withInclusive(tokens: readonly Token[], bounds: ReadBounds): ReadBounds {
  const inclusive = INCLUSIVE(tokens, bounds.next);
  if (inclusive === undefined || tokens[inclusive.next - 1]?.text === "(") return bounds;
  const { low, high } = bounds.statement;
  return {
    statement: {
      ...bounds.statement,
      ...(low !== undefined && { low: { ...low, inclusive: true } }),
      ...(high !== undefined && { high: { ...high, inclusive: true } }),
    },
    next: inclusive.next,
  };
}

/** @module A number with its unit, or a multiple of a laboratory's limit: `100 x 10^9/L`, `2.5 × ULN`. */
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Quantity } from "./quantities.ts";
import type { UnitTable } from "./units.ts";

export interface MeasuredValue {
  /** In the canonical unit, or the multiple. */
  readonly value: number;
  readonly relative?: "ULN" | "LLN";
  /** Whether the author wrote a unit. A number that borrows the unit of the next one (`18 to 30 kg/m2`) has none. */
  readonly hasUnit: boolean;
  readonly next: number;
}

/** Tokens of the longest unit: `platelets / mm ^ 3`, `ml / min per 1.73 m 2`. */
const LONGEST_UNIT = 12;

/** Reads the longest spelling of the table that begins at `at`. */
export function readUnit(
  units: UnitTable,
  tokens: readonly Token[],
  at: number,
): { convert: (value: number) => number; next: number } | undefined {
  let spelling = "";
  let found: { convert: (value: number) => number; next: number } | undefined;
  for (let next = at; next < at + LONGEST_UNIT; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === "comparison") break;
    spelling += token.text;
    const convert = units.get(spelling);
    if (convert !== undefined) found = { convert, next: next + 1 };
  }
  return found === undefined ? undefined : { ...found, next: afterSameUnit(units, tokens, found.next) };
}

/** `50 kilograms (kg)` */
function afterSameUnit(units: UnitTable, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(" || tokens[at + 1]?.kind === "number") return at;
  let spelling = "";
  for (let next = at + 1; next < at + LONGEST_UNIT; next += 1) {
    if (tokens[next]?.text === ")" && units.has(spelling)) return next + 1;
    spelling += tokens[next]?.text ?? "";
  }
  return at;
}

const ADJECTIVES = new Set(
  "the institutional institution institution's laboratory lab local study site center centre age appropriate respective of reference central".split(
    " ",
  ),
);
const LIMITS = phraseTable<"ULN" | "LLN">([
  ...[
    "uln",
    "unl",
    "xuln",
    "xn",
    "upper limit of normal",
    "upper limits of normal",
    "upper limit of normal range",
    "upper limit of the normal range",
    "upper limit of the normal",
    "upper limit normal",
    "upper normal limit",
    "upper normal limits",
    "upper limit of normal value",
    "upper limit of laboratory normal",
    "upper limit of institutional normal",
    "upper limit of the institutional normal range",
    "upper limit of the reference range",
    "upper limit of reference range",
    "upper limits of the normal range",
    "upper normal range",
    "upper normal value",
    "upper limit of normality",
    "normal upper limit",
    "iuln",
    "upper limit",
    "normal value upper limit",
    "upper limit of normal values",
    "institutional normal upper limit",
    "upper limit of local laboratory normal",
    "upper limit of institution normal",
  ].map((words) => [words, "ULN"] as const),
  ...[
    "lln",
    "lower limit of normal",
    "lower limits of normal",
    "lower limit of the normal range",
    "lower limit of normal range",
    "lower normal limit",
    "institutional lower limit of normal",
  ].map((words) => [words, "LLN"] as const),
]);
const NORMAL = phraseTable(
  [
    "n",
    "normal",
    "the normal",
    "the normal range",
    "normal range",
    "normal limit",
    "normal limits",
    "normal value",
    "normal values",
    "institutional normal",
    "the institutional normal",
    "the normal limit",
  ].map((words) => [words, true] as const),
);
const AFTER_LIMIT = phraseTable([
  ["for the institution", true],
  ["for the laboratory", true],
  ["for age", true],
  ["for the reference laboratory", true],
  ["of the laboratory", true],
  ["range", true],
  ["value", true],
  ["values", true],
  ["for the local laboratory", true],
  ["of the institution", true],
]);

/** `the institutional upper limit of normal (ULN)` */
function readLimit(
  tokens: readonly Token[],
  at: number,
): { relative: "ULN" | "LLN"; next: number } | undefined {
  let start = at;
  while (ADJECTIVES.has(tokens[start]?.text ?? "")) start += 1;
  const limit = LIMITS(tokens, start);
  if (limit === undefined) return undefined;
  return { relative: limit.value, next: AFTER_LIMIT(tokens, limit.next)?.next ?? limit.next };
}

const TIMES = new Set(["x", "times", "fold", "*"]);

/**
 * Reads a value of a quantity. `undefined` where it is none: no number, a unit that the quantity does not have, a
 * number that is not possible (platelets 5,000,000 ×10⁹/L), or a bare number where that could mean anything.
 */
export function readValue(
  quantity: Quantity,
  tokens: readonly Token[],
  at: number,
  mayBorrowUnit = false,
): MeasuredValue | undefined {
  const alone = quantity.hasUpperLimit ? readLimit(tokens, at) : undefined;
  if (alone !== undefined) return { value: 1, hasUnit: true, ...alone };
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  const multiple = readMultiple(quantity, tokens, number.next);
  if (multiple !== undefined)
    return number.value > 0 && number.value <= 100
      ? { value: number.value, hasUnit: true, ...multiple }
      : undefined;
  const unit = readUnit(quantity.units, tokens, number.next);
  if (unit !== undefined) {
    if (goesOn(tokens, unit.next)) return undefined;
    const value = unit.convert(number.value);
    return isPlausible(quantity, value) ? { value, hasUnit: true, next: unit.next } : undefined;
  }
  const bare = mayBorrowUnit ? number.value : bareValue(quantity, number.value);
  const isUnitless = mayBorrowUnit || !looksLikeUnit(tokens, number.next);
  if (bare === undefined || !isUnitless || (!mayBorrowUnit && !isPlausible(quantity, bare))) return undefined;
  return { value: bare, hasUnit: false, next: number.next };
}

/** "mL/min/1.73 m2" is not "mL/min", "mg/g" is not "mg". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (["/", "per", "x"].includes(sign?.text ?? "") && next?.kind === "number") return true;
  return sign?.text === "/" && before?.to === sign.at && next?.at === sign.to;
}

export function isPlausible(quantity: Quantity, value: number): boolean {
  const [low, high] = quantity.plausible;
  return value >= low && value <= high;
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["nine", 9],
  ["ten", 10],
  ["twelve", 12],
  ["eighteen", 18],
]);

/** `100 000` is one number; a number with three decimals and nothing else, `50.000`, may have been meant as 50,000. */
function readNumber(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.kind === "sign" || token.kind === "comparison") return undefined;
  const inWords = token.kind === "word" ? NUMBER_WORDS.get(token.text) : undefined;
  if (inWords !== undefined) {
    const isTwice = next?.text === "(" && tokens[at + 2]?.value === inWords && tokens[at + 3]?.text === ")";
    return { value: inWords, next: isTwice ? at + 4 : at + 1 };
  }
  if (token.value === undefined || /^[1-9]\d{0,2}\.000$/.test(token.text)) return undefined;
  const isThousands = next?.text === "000" && /^\d{1,3}$/.test(token.text);
  return isThousands ? { value: token.value * 1000, next: at + 2 } : { value: token.value, next: at + 1 };
}

function readMultiple(
  quantity: Quantity,
  tokens: readonly Token[],
  at: number,
): { relative: "ULN" | "LLN"; next: number } | undefined {
  if (!quantity.hasUpperLimit) return undefined;
  let next = at;
  if (tokens[next]?.text === "-") next += 1;
  while (TIMES.has(tokens[next]?.text ?? "")) next += 1;
  const limit = readLimit(tokens, next);
  if (limit !== undefined) return limit;
  // "over 5N"
  if (next === at && tokens[at]?.text === "n" && tokens[at].at === tokens[at - 1]?.to)
    return { relative: "ULN", next: at + 1 };
  // "2 times normal" can only mean the upper limit.
  const normal = next === at ? undefined : NORMAL(tokens, next);
  return normal === undefined ? undefined : { relative: "ULN", next: normal.next };
}

/** ≥ 1,000 is a count a microlitre, ≤ 500 one in 10⁹/L; between, nobody can tell. */
function bareValue(quantity: Quantity, value: number): number | undefined {
  if (quantity.bare === "canonical") return value;
  if (quantity.bare === "refused") return undefined;
  if (value >= 1000) return value / 1000;
  return value <= 500 ? value : undefined;
}

/** A unit that the quantity does not have must not pass as no unit. */
function looksLikeUnit(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (["/", "%", "^", "x"].includes(first.text)) return true;
  if (first.kind === "number") return true;
  return (
    second?.text === "/" ||
    /^(?:mg|g|kg|cm|mm|ml|l|u|iu|mmol|umol|ng|ug|ms|sec|days?|weeks?|months?|hours?|minutes?|pounds?|lbs?|points?|percent|percentile|times|fold)$/.test(
      first.text,
    )
  );
}

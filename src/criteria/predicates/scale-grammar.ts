/** @module Steps of a scale: `ECOG performance status 0-1`, `NYHA class III or IV`. */
import type { Atom } from "./atom.ts";
import { readComparison } from "./comparison-words.ts";
import type { Token } from "./lexer.ts";
import { predicate } from "./node.ts";
import { phraseTable } from "./phrase-table.ts";
import { SCALES } from "./scales.ts";
import type { Scale, ScaleId } from "./scales.ts";
import { readAnchor } from "./anchor.ts";
import { readTimeWindow } from "./time-window.ts";
import { readManner } from "./manner.ts";

// The keys of the table are its ids.
const ENTRIES = Object.entries(SCALES) as readonly (readonly [ScaleId, Scale])[];
const NAMES = phraseTable<ScaleId>(
  ENTRIES.flatMap(([id, { names }]) => names.map((name): [string, ScaleId] => [name, id])),
);
const BETWEEN = new Set(
  "of score scores status grade grades class classes is are must be should a : - functional stage level with to eq the , scale either has have".split(
    " ",
  ),
);
const AFTER = phraseTable(
  [
    "heart failure",
    "congestive heart failure",
    "cardiac failure",
    "chronic heart failure",
    "functional class",
    "performance status",
    "ecog",
    "symptoms",
    "chf",
    "cardiac disease",
    "heart disease",
    "classification",
    "heart failure symptoms",
    "cirrhosis",
    "liver cirrhosis",
    "liver function",
    "liver disease",
    "hepatic impairment",
  ].map((phrase) => [phrase, true] as const),
);
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  zero: 0,
};
const SMALLER = new Set(["less", "lower", "better", "below", "under", "lesser"]);
const GREATER = new Set(["more", "higher", "worse", "greater", "above", "over"]);

/** Whether one of our scales is named here. */
export function isScaleName(tokens: readonly Token[], at: number): boolean {
  return NAMES(tokens, at) !== undefined;
}

/** Reads a name and its steps. A single number other than the end of the scale has no direction and is refused. */
export function readScale(tokens: readonly Token[], at: number): Atom | undefined {
  const named = NAMES(tokens, at);
  if (named === undefined) return undefined;
  let start = named.next;
  const isBracketed = tokens[start]?.text === "(";
  if (isBracketed) start += 1;
  while (
    BETWEEN.has(tokens[start]?.text ?? "") &&
    readComparison(tokens, start)?.value !== "le" &&
    stepAt(named.value, tokens, start) === undefined
  )
    start += 1;
  const steps = readSteps(named.value, tokens, start);
  if (steps === undefined) return undefined;
  let { next } = steps;
  if (isBracketed) {
    if (tokens[next]?.text !== ")") return undefined;
    next += 1;
  }
  for (;;) {
    const more =
      AFTER(tokens, next) ??
      readManner(tokens, next) ??
      readAnchor(tokens, next) ??
      readTimeWindow(tokens, next);
    if (more === undefined) break;
    next = more.next;
  }
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return {
    node: predicate(named.value, span, { is: "oneOf", values: Object.freeze(steps.values) }),
    next,
    leads: false,
    trails: false,
    isPlain: true,
    family: "scale",
  };
}

function readSteps(
  id: ScaleId,
  tokens: readonly Token[],
  at: number,
): { values: number[]; next: number } | undefined {
  const all: readonly number[] = SCALES[id].steps.map(({ value }) => value);
  // "No heart failure" is no NYHA class: no criterion on the class means it, not even "≤ II" … in words it may.
  const most = Math.max(...all);
  const comparison = readComparison(tokens, at);
  if (comparison !== undefined && comparison.value !== "eq") {
    const step = stepAt(id, tokens, comparison.next);
    if (step === undefined || step > most + 1) return undefined;
    const values = all.filter((value) => satisfies(value, comparison.value, step));
    return values.length === 0 || values.length === all.length
      ? undefined
      : { values, next: comparison.next + 1 };
  }
  const first = tokens[at]?.text === "between" || tokens[at]?.text === "from" ? at + 1 : at;
  const low = stepAt(id, tokens, first);
  if (low === undefined) return undefined;
  const link = tokens[first + 1]?.text ?? "";
  const word = tokens[first + 2]?.text ?? "";
  if ((link === "or" || link === "and") && (SMALLER.has(word) || GREATER.has(word)))
    return {
      values: all.filter((value) => (SMALLER.has(word) ? value <= low : value >= low)),
      next: first + 3,
    };
  const isBetween = first > at;
  // The hyphen of "II-IV" stands between letters, where hyphens are no tokens.
  const isRoman = tokens[first]?.kind === "word" && tokens[first + 1]?.kind === "word";
  const roman = isRoman ? stepAt(id, tokens, first + 1) : undefined;
  if (roman !== undefined && roman > low)
    return { values: all.filter((value) => value >= low && value <= roman), next: first + 2 };
  const high = stepAt(id, tokens, first + 2);
  if (high !== undefined && (["-", "to", "through"].includes(link) || (isBetween && link === "and"))) {
    if (high <= low) return undefined;
    return { values: all.filter((value) => value >= low && value <= high), next: first + 3 };
  }
  return readListed(id, tokens, first, low, all);
}

/** `0 or 1`, `0, 1, or 2`, `III/IV`. */
function readListed(
  id: ScaleId,
  tokens: readonly Token[],
  at: number,
  first: number,
  all: readonly number[],
): { values: number[]; next: number } | undefined {
  const values = [first];
  let next = at + 1;
  for (;;) {
    let place = next;
    while ([",", "or", "and", "/"].includes(tokens[place]?.text ?? "")) place += 1;
    const step = place > next ? stepAt(id, tokens, place) : undefined;
    // A bigger step that is not the next one begins something else.
    if (step === undefined || step !== (values.at(-1) ?? 0) + 1) break;
    values.push(step);
    next = place + 1;
  }
  // A letter is a class of its own; a number may have lost its direction.
  const isEnd = first === all[0] || first === all.at(-1) || lettersOf(id) !== undefined;
  if (values.length === 1 && !isEnd) return undefined;
  if (values.some((value) => !all.includes(value))) return undefined;
  const isMeasure = ["/", "%", "x"].includes(tokens[next]?.text ?? "") || tokens[next]?.kind === "number";
  return isMeasure ? undefined : { values, next };
}

function stepAt(id: ScaleId, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const letters = lettersOf(id);
  if (letters !== undefined) return letters[token?.text ?? ""];
  const step = token?.value ?? ROMAN[token?.text ?? ""];
  return step !== undefined && Number.isInteger(step) && step <= 5 ? step : undefined;
}

function lettersOf(id: ScaleId): Scale["letters"] {
  const scale: Scale = SCALES[id];
  return scale.letters;
}

function satisfies(value: number, comparison: string, limit: number): boolean {
  if (comparison === "lt") return value < limit;
  if (comparison === "le") return value <= limit;
  return comparison === "gt" ? value > limit : value >= limit;
}

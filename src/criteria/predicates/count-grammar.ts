/** @module How many earlier treatments: `no more than 2 prior chemotherapy regimens`, `at least one prior line of therapy`. */
import type { Atom } from "./atom.ts";
import { readComparison } from "./comparison-words.ts";
import { isLogic } from "./logic-words.ts";
import { wordsBetween } from "./lexer.ts";
import type { Comparison, Token } from "./lexer.ts";
import { both, named, predicate } from "./node.ts";
import type { Bound } from "./node.ts";

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ["one", "two", "three", "four", "five", "six"].map((word, index) => [word, index + 1]),
);
const EARLIER = /^(?:prior|previous|earlier)$/;
const WHICH =
  /^(?:systemic|chemotherapy|chemotherapeutic|cytotoxic|anticancer|anti|cancer|treatment|therapy|therapeutic|different|standard|immunotherapy|biologic|of)$/;
const COUNTED = /^(?:lines?|regimens?)$/;
const KIND = 4;
const TAIL = 12;
const MOST = 10;

/**
 * People know how many lines of treatment they had in all; criteria count some of them (chemotherapy, for metastatic
 * disease). All are never fewer than some: so "at least" can only fail, and "at most" only hold.
 */
export function readTreatmentCount(tokens: readonly Token[], at: number): Atom | undefined {
  const comparison = readComparison(tokens, at);
  if (comparison === undefined || comparison.value === "eq") return undefined;
  const count = countAt(tokens, comparison.next);
  if (count === undefined) return undefined;
  const next = afterCounted(tokens, count.next);
  if (next === undefined) return undefined;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const statement = predicate("priorLines", span, {
    is: "within",
    ...boundOf(comparison.value, count.value),
  });
  const some = named("detail", span, wordsBetween(tokens, at, next));
  return {
    node: both(comparison.value.startsWith("g") ? "and" : "or", [statement, some]),
    next,
    leads: false,
    trails: false,
    isPlain: true,
    family: "quantity",
  };
}

function boundOf(comparison: Comparison, value: number): { low: Bound } | { high: Bound } {
  const bound = Object.freeze({ value, inclusive: comparison.endsWith("e") });
  return comparison.startsWith("g") ? { low: bound } : { high: bound };
}

/** `2`, `two`, `two (2)` */
function countAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at];
  const value = token?.value ?? NUMBERS.get(token?.text ?? "");
  if (value === undefined || !Number.isInteger(value) || value > MOST) return undefined;
  const isRepeated =
    tokens[at + 1]?.text === "(" && tokens[at + 2]?.value === value && tokens[at + 3]?.text === ")";
  return { value, next: isRepeated ? at + 4 : at + 1 };
}

/** `prior chemotherapy regimens for metastatic disease`; "prior" may stand on either side. */
function afterCounted(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  let isEarlier = false;
  for (; next < at + KIND && !COUNTED.test(tokens[next]?.text ?? ""); next += 1) {
    const word = tokens[next]?.text ?? "";
    if (EARLIER.test(word)) isEarlier = true;
    else if (!WHICH.test(word)) return undefined;
  }
  if (!COUNTED.test(tokens[next]?.text ?? "")) return undefined;
  next += 1;
  while (WHICH.test(tokens[next]?.text ?? "") || EARLIER.test(tokens[next]?.text ?? "")) {
    isEarlier ||= EARLIER.test(tokens[next]?.text ?? "");
    next += 1;
  }
  return isEarlier ? afterSetting(tokens, next) : undefined;
}

/** `for advanced colorectal cancer`: for which the treatments were. */
function afterSetting(tokens: readonly Token[], at: number): number {
  if (!/^(?:for|in)$/.test(tokens[at]?.text ?? "")) return at;
  let next = at + 1;
  while (next < at + TAIL && tokens[next]?.kind === "word" && !isLogic(tokens[next]?.text ?? "")) next += 1;
  return next;
}

/**
 * @module A single statement about something without a variable: `prior treatment with a DPP-4 inhibitor within 3
 * months`. It takes its place in the logic with its own words; nobody is asked about it.
 */
import { readComparison } from "./comparison-words.ts";
import type { Side } from "./atom.ts";
import type { Token } from "./lexer.ts";
import { wordsBetween } from "./lexer.ts";
import { isLogic } from "./logic-words.ts";
import { named } from "./node.ts";
import type { Named, NamedRole } from "./node.ts";
import { readQuantityNames } from "./quantity-names.ts";
import { isScaleName } from "./scale-grammar.ts";
import { roleOfWord } from "./statement-words.ts";
import { readAnchor, readDuration, readTimeWindow } from "./time-window.ts";
import { MANNER } from "./vocabulary.ts";

/** In a list of demands these let people in instead of asking something. */
const PERMITTING = new Set(
  "may can could might allowed permitted permissible acceptable eligible ineligible excluded included exclude include considered waived".split(
    " ",
  ),
);
const SIGNS = new Set(["/", "-", "%", "+", "^", ":", "x", "=", "&", "#"]);

/** One statement is rarely longer; beyond, several may have lost what joins them. */
const MOST_WORDS = 36;
const MOST_NUMBERS = 4;

/** Reads `[from, to)` as one statement; `undefined` where it may be several, or nothing tells what it is about. */
export function readNamed(tokens: readonly Token[], from: number, to: number, side: Side): Named | undefined {
  if (to - from > MOST_WORDS) return undefined;
  let role: NamedRole | undefined;
  let numbers = 0;
  let comparisons = 0;
  let depth = 0;
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (token === undefined) break;
    const skipped = at > from ? afterTime(tokens, at) : undefined;
    if (skipped !== undefined && skipped <= to) {
      at = skipped;
      continue;
    }
    const { kind, text } = token;
    const comparison = kind === "sign" || kind === "number" ? undefined : readComparison(tokens, at);
    if (comparison !== undefined) {
      comparisons += 1;
      at = comparison.next;
      continue;
    }
    if (kind === "number") numbers += 1;
    else if (kind === "sign") {
      if (text === "(") depth += 1;
      else if (text === ")") depth -= 1;
      else if (!SIGNS.has(text) && !(depth > 0 && (text === "," || text === ";" || text === ".")))
        return undefined;
    } else {
      const isListed = depth > 0 && (text === "and" || text === "or");
      if (!isListed && isLogic(text)) return undefined;
      if (side === "inclusion" && PERMITTING.has(text)) return undefined;
      if (depth === 0) role ??= roleOfWord(text);
    }
    at += 1;
  }
  if (depth !== 0 || comparisons > 1 || numbers > MOST_NUMBERS) return undefined;
  if (isBareLimit(tokens, from) || isValueOfOurs(tokens, from, to)) return undefined;
  if (role === undefined) return undefined;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return named(role, span, wordsBetween(tokens, from, to));
}

/** "< 60 who are unsuitable": a limit of something said before. */
function isBareLimit(tokens: readonly Token[], from: number): boolean {
  const number = readComparison(tokens, from)?.next;
  if (number === undefined || tokens[number]?.kind !== "number") return false;
  return /^(?:who|with|that|which|are|is|at|in|for|if|,|\))$/.test(tokens[number + 1]?.text ?? ")");
}

/** A value that we have a variable for and could not read has something wrong with it: a unit, a number, a direction. */
function isValueOfOurs(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === "(") depth += 1;
    if (tokens[at]?.text === ")") depth -= 1;
    // In brackets it only explains.
    if (depth > 0) continue;
    const next = readQuantityNames(tokens, at)?.next ?? (isScaleName(tokens, at) ? at + 1 : undefined);
    if (next === undefined) continue;
    for (let place = next; place < Math.min(to, next + NAME_TO_VALUE); place += 1)
      if (tokens[place]?.kind === "number" || tokens[place]?.kind === "comparison") return true;
  }
  return false;
}

/** Words between the name of a value and the value: `level must be at least 9`. */
const NAME_TO_VALUE = 6;

/** `within 4 weeks of enrolment`, `for at least 2 years`, `at screening` */
function afterTime(tokens: readonly Token[], at: number): number | undefined {
  const known = readTimeWindow(tokens, at) ?? MANNER(tokens, at) ?? readAnchor(tokens, at);
  if (known !== undefined) return known.next;
  const comparison = readComparison(tokens, at);
  return readDuration(tokens, comparison?.next ?? at, false)?.next;
}

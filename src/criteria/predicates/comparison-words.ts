/** @module Comparators written as words, before a number and after it. */
import type { Comparison, Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";
import type { Match } from "./phrase-table.ts";

const GREATER = ["greater", "more", "higher", "larger", "older", "longer"];
const LESS = ["less", "lower", "smaller", "younger", "fewer", "lesser", "shorter"];

const BEFORE = phraseTable<Comparison>([
  ...GREATER.flatMap((more): [string, Comparison][] => [
    [`${more} than`, "gt"],
    [`${more} than or equal to`, "ge"],
    [`${more} than or equal`, "ge"],
    [`${more} than/equal to`, "ge"],
    [`${more} or equal to`, "ge"],
    [`${more} or equal than`, "ge"],
    [`equal to or ${more} than`, "ge"],
    [`equal or ${more} than`, "ge"],
    [`no ${more} than`, "le"],
    [`not ${more} than`, "le"],
  ]),
  ...LESS.flatMap((less): [string, Comparison][] => [
    [`${less} than`, "lt"],
    [`${less} than or equal to`, "le"],
    [`${less} than or equal`, "le"],
    [`${less} than/equal to`, "le"],
    [`${less} or equal to`, "le"],
    [`${less} or equal than`, "le"],
    [`equal to or ${less} than`, "le"],
    [`equal or ${less} than`, "le"],
    [`no ${less} than`, "ge"],
    [`not ${less} than`, "ge"],
  ]),
  ...["above", "over", "greater", "higher", "more"].flatMap((more): [string, Comparison][] => [
    [`equal to or ${more}`, "ge"],
    [`equal or ${more}`, "ge"],
    [`at or ${more}`, "ge"],
    [`${more} or equal`, "ge"],
  ]),
  ...["below", "under", "less", "lower"].flatMap((less): [string, Comparison][] => [
    [`equal to or ${less}`, "le"],
    [`equal or ${less}`, "le"],
    [`at or ${less}`, "le"],
    [`${less} or equal`, "le"],
  ]),
  ["over or equal to", "ge"],
  ["under or equal to", "le"],
  ["equal to or over", "ge"],
  ["at or lower than", "le"],
  ["at or higher than", "ge"],
  ["at or greater than", "ge"],
  ["at or less than", "le"],
  ["at least", "ge"],
  ["a minimum of", "ge"],
  ["minimum of", "ge"],
  ["minimum", "ge"],
  ["at most", "le"],
  ["a maximum of", "le"],
  ["below or equal to", "le"],
  ["above or equal to", "ge"],
  ["maximum of", "le"],
  ["maximum", "le"],
  ["up to", "le"],
  ["up to and including", "le"],
  ["not exceeding", "le"],
  ["above", "gt"],
  ["over", "gt"],
  ["exceeding", "gt"],
  ["exceeds", "gt"],
  ["in excess of", "gt"],
  ["below", "lt"],
  ["under", "lt"],
  ["not below", "ge"],
  ["not above", "le"],
  ["not over", "le"],
]);

const AFTER = phraseTable<Comparison>([
  ...[...GREATER, "above", "over", "better", "up", "upwards"].flatMap((more): [string, Comparison][] => [
    [`or ${more}`, "ge"],
    [`and ${more}`, "ge"],
    [`and/or ${more}`, "ge"],
    [`or ${more} than`, "ge"],
  ]),
  ...[...LESS, "below", "under"].flatMap((less): [string, Comparison][] => [
    [`or ${less}`, "le"],
    [`and ${less}`, "le"],
    [`and/or ${less}`, "le"],
  ]),
]);

/** `≥`, `greater than or equal to`, `at least` … A sign after the words must agree: `at least ≥ 5`. */
export function readComparison(tokens: readonly Token[], at: number): Match<Comparison> | undefined {
  const token = tokens[at];
  // The lexer names comparisons with exactly these words.
  if (token?.kind === "comparison") {
    const isTo =
      tokens[at + 1]?.text === "to" && tokens[at + 2]?.kind === "number" && token.text.endsWith("e");
    return { value: token.text as Comparison, next: isTo ? at + 2 : at + 1 };
  }
  const words = BEFORE(tokens, at);
  const sign = words === undefined ? undefined : tokens[words.next];
  // "less than or equal to (<=) 2"
  if (words !== undefined && sign?.text === "(" && tokens[words.next + 1]?.text === words.value)
    return tokens[words.next + 2]?.text === ")" ? { value: words.value, next: words.next + 3 } : undefined;
  if (words === undefined || sign?.kind !== "comparison") return words;
  const strict: Readonly<Record<Comparison, Comparison>> = {
    ge: "gt",
    le: "lt",
    gt: "gt",
    lt: "lt",
    eq: "eq",
  };
  const isSame = sign.text === words.value || sign.text === strict[words.value];
  return isSame ? { value: words.value, next: words.next + 1 } : undefined;
}

/** `or older`, `and above`, `+`. In scales where less is better, `or better` is for the caller to refuse. */
export function readComparisonAfter(tokens: readonly Token[], at: number): Match<Comparison> | undefined {
  if (tokens[at]?.text === "+") return { value: "ge", next: at + 1 };
  const after = AFTER(tokens, at);
  // "< 90 or greater than 180": what follows is a limit of its own.
  const isOther =
    after !== undefined && (tokens[after.next]?.text === "than" || tokens[after.next - 1]?.text === "than");
  return isOther ? undefined : after;
}

/** @module Sentences that say themselves whether they let in or keep out: `… are excluded`, `… is allowed`. */
import type { Token } from "./lexer.ts";
import { phraseTable } from "./phrase-table.ts";

type Stance = "excluding" | "permitting";

const BEING = [
  "",
  "is ",
  "are ",
  "be ",
  "were ",
  "will be ",
  "must be ",
  "should be ",
  "shall be ",
  "would be ",
];
const NOT_BEING = ["will not be", "should not be", "must not be", "may not be", "cannot be", "can not be"];
const LET_IN = ["eligible", "allowed", "permitted", "acceptable"];
const KEPT_OUT = [
  "excluded",
  "ineligible",
  "prohibited",
  "exclusionary",
  ...LET_IN.map((word) => `not ${word}`),
];
const PERMITTING = [
  ...LET_IN.flatMap((word) => [`may be ${word}`, `also ${word}`]),
  ...NOT_BEING.map((be) => `${be} excluded`),
  "may be included",
  "may be enrolled",
  "can be included",
  "can be enrolled",
  "could be included",
  "may enroll",
  "may enter",
  "may participate",
  "not excluded",
  "are not excluded",
  "is not excluded",
  "not exclusionary",
  "not considered exclusionary",
  "not an exclusion",
  "does not exclude",
  "do not exclude",
  "are not considered",
  "is not considered",
  "exempt",
];

function entries(
  stance: Stance,
  starts: readonly string[],
  words: readonly string[],
): (readonly [string, Stance])[] {
  return words.flatMap((word) => starts.map((start) => [`${start}${word}`, stance] as const));
}

const STANCE = phraseTable<Stance>([
  ...entries("excluding", BEING, KEPT_OUT),
  ...entries(
    "excluding",
    NOT_BEING,
    [...LET_IN, "included"].map((word) => ` ${word}`),
  ),
  ...entries("permitting", BEING, LET_IN),
  ...entries("permitting", [""], PERMITTING),
]);

/** The stance of a sentence with the rest of its words; `undefined` where it takes none. */
export function readStance(
  tokens: readonly Token[],
): { readonly stance: Stance; readonly rest: readonly Token[] } | undefined {
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    const found = depth === 0 ? STANCE(tokens, at) : undefined;
    if (found !== undefined)
      return { stance: found.value, rest: [...tokens.slice(0, at), ...tokens.slice(found.next)] };
  }
  return undefined;
}

/** @module Names of places made comparable: what people type and what tables say come to the same key. */
import { foldText } from "../study/fold.ts";

/** Written out or not, they are the same: `Saint Louis` and `St. Louis`. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sainte", "st"],
  ["ste", "st"],
  ["sankt", "st"],
  ["mount", "mt"],
  ["fort", "ft"],
]);

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Words of a name in lower case without accents, apostrophes and punctuation, joined by spaces:
 * `St. John’s` → `st johns`, `Frankfurt/Main` → `frankfurt main`. Empty for a text without letters and digits.
 */
export function placeKey(text: string): string {
  const words = foldText(text).replaceAll("'", "").match(WORD) ?? [];
  return words.map((word) => SHORT_WORDS.get(word) ?? word).join(" ");
}

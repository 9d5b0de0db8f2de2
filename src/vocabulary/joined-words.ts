/**
 * @module Words that are written joined and apart: `HIV1` and HIV-1, `nonhodgkin` and non-Hodgkin. A hyphen separates
 * words, so without this the one would not find the other.
 */
import { isOrdinaryWord } from "./ordinary-words.ts";
import { wordForms, writtenWords } from "./word-forms.ts";

/** `HIV1`, `hpv16`, `CD3e`, `5FU`: a short name and its number. */
const NAME_AND_NUMBER = /^(\p{L}{1,5})(\d{1,3}\p{L}?)$/u;
const NUMBER_AND_NAME = /^(\d{1,2})(\p{L}{2,4})$/u;
/** Of words that begin so by chance there are hardly any. */
const PREFIXED = /^(non|anti|post)(\p{L}{4,})$/iu;

/** Before a word or joined with it. */
const PREFIXES: ReadonlySet<string> = new Set(
  "anti bio cardio chemo gastro immuno inter intra micro multi neo neuro non peri post pre radio tele".split(
    " ",
  ),
);
const SHORT_NAME = /^\p{L}{1,4}$/u;
const NUMBER = /^\d{1,3}\p{L}?$/u;

/** Whether studies have a word, by its form. */
type Occurs = (form: string) => boolean;

function isUsed(text: string, occurs: Occurs): boolean {
  return writtenWords(text).every((word) => wordForms(word).every(occurs));
}

/** `wordApart("HIV1")` → `HIV 1`; nothing for a word that is not joined, or whose parts no study has. */
export function wordApart(word: string, occurs: Occurs): string | undefined {
  const [, first, second] =
    NAME_AND_NUMBER.exec(word) ?? NUMBER_AND_NAME.exec(word) ?? PREFIXED.exec(word) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const apart = `${first} ${second}`;
  return isUsed(apart, occurs) ? apart : undefined;
}

/** `textJoined("hpv 16 vaccine")` → `hpv16 vaccine`; nothing where no study has a joined word. */
export function textJoined(text: string, occurs: Occurs): string | undefined {
  const words = writtenWords(text);
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = "", next] = [words[at], words[at + 1]];
    const isJoined = next !== undefined && canJoin(word, next) && isUsed(word + next, occurs);
    joined.push(isJoined ? word + next : word);
    if (isJoined) at += 1;
  }
  return joined.length < words.length ? joined.join(" ") : undefined;
}

function canJoin(word: string, next: string): boolean {
  if (PREFIXES.has(word.toLowerCase())) return /^\p{L}{4,}$/u.test(next);
  return SHORT_NAME.test(word) && NUMBER.test(next) && !isOrdinaryWord(word);
}

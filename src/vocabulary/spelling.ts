/**
 * @module "Did you mean": a word that the registry does not know, or hardly, next to a common one that is spelt much
 * like it. It only ever suggests.
 */
import { foldWords } from "../study/fold.ts";
import { wordForms, writtenWords } from "./word-forms.ts";
import { WordTable } from "./word-table.ts";

interface SpellingSuggestion {
  /** As typed. */
  readonly word: string;
  readonly meant: string;
  /** The whole text with the word replaced. */
  readonly text: string;
}

export interface Spelling {
  /** A suggestion for each word that seems misspelt, from left to right; each replaces only its own word. */
  didYouMean(text: string): readonly SpellingSuggestion[];
}

/** Below this many letters nearly every word is near another. */
const SHORTEST = 4;
/** A longer one is no word. */
const LONGEST = 40;
/** Of a text, words that are looked at: whoever sends more has not typed them. */
const MOST_WORDS = 50;
/** Words of which is remembered what they mean: the next page and each filter of a search ask about the same. */
const WORDS_KEPT = 10_000;
/** From here on two edits are still a typing error. */
const LONG = 6;

/** A known word counts as a slip of the registry's own only up to this many studies, … */
const RARE = 3;
/** … from this many letters on, … */
const SHORTEST_SLIP = 6;
/** … and if its neighbour is so many times as common; in long words less proof is needed. */
function timesAsCommon(word: string): number {
  return word.length >= 8 ? 19 : 51;
}

/** A correction that only one study could have taught is as likely a slip of that study. */
const FEWEST_STUDIES = 2;

/** A letter twice as common is worth this much of an edit. */
const WORTH_OF_DOUBLE = 0.1;

/**
 * Makes the table of known words.
 * @param counts folded words with the studies that have them
 * @example
 * createSpelling([["diabetes", 900]]).didYouMean("diabetis type 2") // → [{ word: "diabetis", meant: "diabetes", text: "diabetes type 2" }]
 */
export function createSpelling(counts: ReadonlyMap<string, number>): Spelling {
  const table = new WordTable([...counts.keys()].filter((word) => isPlain(word)));
  const nearest = (word: string): string | undefined => {
    const known = counts.get(word) ?? 0;
    if (known > RARE || (known > 0 && word.length < SHORTEST_SLIP)) return undefined;
    let best: { readonly word: string; readonly cost: number } | undefined;
    const most = word.length >= LONG && known === 0 ? 2 : 1;
    for (const { from } of table.near(word, most, { sameStart: known > 0 })) {
      const candidate = table.words[from] ?? "";
      const studies = counts.get(candidate) ?? 0;
      const isPlausible =
        known === 0
          ? studies >= FEWEST_STUDIES
          : studies >= known * timesAsCommon(word) && !isOtherForm(word, candidate);
      if (!isPlausible || candidate === word) continue;
      const cost = slipCost(word, candidate) - WORTH_OF_DOUBLE * Math.log2(studies);
      if (best === undefined || cost < best.cost) best = { word: candidate, cost };
    }
    return best?.word;
  };
  const seekMeant = (word: string): string | undefined => {
    const first = nearest(word);
    // What is nearest may be a slip of the registry's own.
    const meant = first === undefined ? undefined : (nearest(first) ?? first);
    return meant === undefined || isSameForm(word, meant) ? undefined : meant;
  };
  const sought = new Map<string, string | undefined>();
  const meantBy = (word: string): string | undefined => {
    if (sought.has(word)) return sought.get(word);
    const meant = seekMeant(word);
    if (sought.size >= WORDS_KEPT) sought.clear();
    sought.set(word, meant);
    return meant;
  };
  return {
    didYouMean: (text) =>
      plainWords(text)
        .slice(0, MOST_WORDS)
        .flatMap(({ word, start }) => {
          const [folded, ...more] = foldWords(word);
          if (folded === undefined || more.length > 0 || !isPlain(folded)) return [];
          const found = meantBy(folded);
          if (found === undefined) return [];
          const meant = inCaseOf(word, found);
          return [{ word, meant, text: text.slice(0, start) + meant + text.slice(start + word.length) }];
        }),
  };
}

function isPlain(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);
}

/** One and many, British and American: search does not tell them apart. */
function isSameForm(word: string, other: string): boolean {
  return wordForms(word).join(" ") === wordForms(other).join(" ");
}

/** Words that differ in their last two letters only are forms of one word, and both right: `indians`, `indiana`. */
function isOtherForm(word: string, other: string): boolean {
  const length = Math.min(word.length, other.length) - 1;
  return word.slice(0, length) === other.slice(0, length) && word !== other;
}

/** Words outside of brackets that are no operators: `AREA[Condition]` is left alone. */
function plainWords(text: string): readonly { readonly word: string; readonly start: number }[] {
  const words: { word: string; start: number }[] = [];
  let from = 0;
  const outside = text.replaceAll(/(?<![A-Za-z])[A-Za-z]+\[[^\]]*\]?/g, (operator) =>
    " ".repeat(operator.length),
  );
  for (const word of writtenWords(outside)) {
    const start = outside.indexOf(word, from);
    from = start + word.length;
    // Capitals throughout are an operator or an abbreviation; letters with digits are a number of something.
    if (word !== word.toUpperCase()) words.push({ word, start });
  }
  return words;
}

function inCaseOf(written: string, word: string): string {
  const [first = ""] = written;
  return first === first.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}

const VOWELS = "aeiouy";
/** Letters that stand for one sound, or beside each other on the keyboard. */
const ALIKE = `ck cs sz fv ph gj kq mn td bp vw iy ea ei ao ou ie
  qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm`.split(/\s+/);

/** The cost of a slip: one for an edit, less for those that people make often. */
export function slipCost(written: string, meant: string): number {
  const sound = (word: string): string =>
    word
      .replaceAll("ph", "f")
      .replaceAll(/^pn/g, "n")
      .replaceAll(/^ps/g, "s")
      .replaceAll("hn", "n")
      .replaceAll("rrh", "r")
      .replaceAll("rh", "r")
      .replaceAll("th", "t")
      .replaceAll("ch", "k")
      .replaceAll(/c(?![eiy])/g, "k")
      .replaceAll(/c(?=[eiy])/g, "s")
      .replaceAll("y", "i")
      .replaceAll("z", "s")
      .replaceAll(/([a-z])\1/g, "$1");
  const soundsAlike = sound(written) === sound(meant) ? 0.7 : 0;
  return editCost(written, meant) - soundsAlike;
}

/** Weighted optimal string alignment. */
function editCost(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x = "", y = ""] = [a[i - 1], b[j - 1]];
      const at = (up: number, left: number): number => rows[i - up]?.[j - left] ?? 0;
      const left = row[j - 1] ?? 0;
      // A letter too many or too few matters less where it doubles its neighbour, more at the start of the word.
      const drop = x === a[i - 2] ? 0.6 : i === 1 ? 1.3 : 1;
      const add = y === b[j - 2] ? 0.6 : j === 1 ? 1.3 : 1;
      let cost = Math.min(at(1, 0) + drop, left + add, at(1, 1) + exchange(x, y, i === 1));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cost = Math.min(cost, at(2, 2) + 0.7);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function exchange(x: string, y: string, isFirst: boolean): number {
  if (x === y) return 0;
  const alike = ALIKE.includes(x + y) || ALIKE.includes(y + x);
  const base = alike || (VOWELS.includes(x) && VOWELS.includes(y)) ? 0.7 : 1;
  return isFirst ? base + 0.3 : base;
}

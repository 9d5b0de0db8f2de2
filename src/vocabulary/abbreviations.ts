/**
 * @module Abbreviations that a text explains: `Amyotrophic Lateral Sclerosis (ALS)`. The letters of the short form
 * must be found in the long one from right to left, the first at the start of a word (the algorithm of Schwartz and
 * Hearst, 2003).
 */

export interface ExplainedAbbreviation {
  readonly short: string;
  /** As written, without the words before it that do not belong to it. */
  readonly long: string;
}

/** `ALS`, `HbA1c`, `T2DM`, `HER2`, `COVID-19`; plural `CARs` loses its s. */
const BRACKETED = /[([]([A-Za-z][A-Za-z0-9-]{1,9})[)\]]/g;

/** Characters before the bracket among which a long form is sought. */
const REACH = 120;

/** What ends one thought and begins another. */
const BREAK = /[()[\]:;.!?]/;

/** What the texts explain; each as often as it is explained. */
export function explainedAbbreviations(text: string): readonly ExplainedAbbreviation[] {
  if (!text.includes("(") && !text.includes("[")) return [];
  const found: ExplainedAbbreviation[] = [];
  for (const { index, 1: inBrackets = "" } of text.matchAll(BRACKETED)) {
    const before =
      text
        .slice(Math.max(0, index - REACH), index)
        .split(BREAK)
        .at(-1) ?? "";
    const short = /^[A-Z][A-Z0-9-]+s$/.test(inBrackets) ? inBrackets.slice(0, -1) : inBrackets;
    if (!looksShort(short)) continue;
    const long = longForm(short, before.trim());
    if (long !== undefined) found.push({ short, long });
  }
  return found;
}

/** At least two capitals, or one and a digit. */
function looksShort(text: string): boolean {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 || (capitals === 1 && /\d/.test(text) && text.length >= 3);
}

/** The shortest end of the text that the short form abbreviates. */
function longForm(short: string, before: string): string | undefined {
  const letters = short.toLowerCase().replaceAll("-", "");
  const isStart = (at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(before[at - 1] ?? "");
  let place = before.length;
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const fits = (at: number): boolean =>
      before[at]?.toLowerCase() === letters[index] && (index > 0 || isStart(at));
    do place -= 1;
    while (place >= 0 && !fits(place));
    if (place < 0) return undefined;
  }
  const long = before.slice(place).trim();
  const words = long.split(/[\s-]+/);
  // More words than letters and two: the letters were met by accident.
  const fits = words.length >= 2 && words.length <= Math.min(short.length + 4, short.length * 2);
  return fits && long.length > short.length && !hasWord(long, short) ? long : undefined;
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

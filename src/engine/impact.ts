/**
 * @module How much one word in one field counts: BM25's saturation and length normalisation, as an integer.
 * Integers make a score the same sum in every engine and on every machine, whatever the order of adding.
 */

/** Saturation of repetition: a word said ten times counts little more than one said five times. */
const K1 = 1.2;
/** How much a long field dilutes a word. Registry fields are written to a form, so less than BM25's usual 0.75. */
const B = 0.5;

/** The largest impact; a word in a field of average length once has a bit less than half of it. */
export const MAX_IMPACT = 255;

/**
 * @param frequency occurrences of the word in the field, from 1
 * @param length words in the field
 * @param averageLength words that a field of this kind has on average
 * @returns 1 to {@link MAX_IMPACT}
 */
export function impactOf(frequency: number, length: number, averageLength: number): number {
  const saturation = frequency / (frequency + K1 * (1 - B + (B * length) / averageLength));
  return Math.max(1, Math.round(MAX_IMPACT * saturation));
}

/**
 * @module The whole result of a search in its order, for pages that lie deep in it and for whoever wants all of it:
 * what orders documents becomes integers, sorted digit by digit, so that the cost does not depend on how deep a page lies.
 */
import type { Ranked } from "./best-documents.ts";
import type { KeyReader } from "./hit-order.ts";

/** Bits of a number that are looked at in one pass: so many boxes stay in the processor's cache. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const WORD_BITS = 32;
const SIGN = 0x80000000;

/** Documents of several segments: first filled, then sorted, then read. */
export class SortedDocuments {
  readonly #segments: Uint16Array;
  readonly #documents: Uint16Array;
  readonly #nctNumbers: Uint32Array;
  /** What orders documents, the most important first. */
  readonly #keys: readonly Float64Array[];
  /** Places in the columns above, in the order of the result. */
  #places: Uint32Array;
  #filled = 0;

  /** @param keys how many things order the documents */
  constructor(size: number, keys: number) {
    this.#segments = new Uint16Array(size);
    this.#documents = new Uint16Array(size);
    this.#nctNumbers = new Uint32Array(size);
    this.#keys = Array.from({ length: keys }, () => new Float64Array(size));
    this.#places = Uint32Array.from({ length: size }, (_, place) => place);
  }

  /** The documents of a segment, with what orders each. */
  add(segment: number, documents: Uint16Array, nctNumbers: Uint32Array, readers: readonly KeyReader[]): void {
    const first = this.#filled;
    this.#filled += documents.length;
    this.#segments.fill(segment, first, this.#filled);
    this.#documents.set(documents, first);
    for (let i = 0; i < documents.length; i++)
      this.#nctNumbers[first + i] = nctNumbers[documents[i] ?? 0] ?? 0;
    for (const [number, read] of readers.entries()) {
      const key = this.#keys[number];
      if (key === undefined) throw new RangeError("more keys than there is room for");
      // Zero has two signs, which count as one here.
      for (let i = 0; i < documents.length; i++) key[first + i] = read(documents[i] ?? 0) + 0;
    }
  }

  /** The largest first, as {@link compareRanks} has it: passes from the least important digit to the most important. */
  sort(): void {
    this.#sortBy(this.#nctNumbers);
    for (const key of this.#keys.toReversed()) {
      const [low, high] = sortableWords(key);
      this.#sortBy(low);
      this.#sortBy(high);
    }
  }

  /** Documents between two places of the result. */
  slice(from: number, end: number): Ranked[] {
    return Array.from(this.#places.subarray(from, end), (place): Ranked => {
      const [rank = 0, ...more] = this.#keys.map((key) => key[place] ?? 0);
      return {
        segment: this.#segments[place] ?? 0,
        document: this.#documents[place] ?? 0,
        nctNumber: this.#nctNumbers[place] ?? 0,
        rank,
        more,
      };
    });
  }

  #sortBy(words: Uint32Array): void {
    for (let shift = 0; shift < WORD_BITS; shift += DIGIT_BITS)
      this.#places = sortedByDigit(this.#places, words, shift);
  }
}

/** The places by one digit of their numbers, the largest first; equal digits stay as they are. */
function sortedByDigit(places: Uint32Array, words: Uint32Array, shift: number): Uint32Array {
  const digitOf = (word: number): number => (word >>> shift) & (DIGITS - 1);
  const counts = new Uint32Array(DIGITS);
  for (let i = 0; i < words.length; i++) {
    const digit = digitOf(words[i] ?? 0);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  if (counts[digitOf(words[0] ?? 0)] === words.length) return places;
  let before = 0;
  for (let digit = DIGITS - 1; digit >= 0; digit--) {
    const count = counts[digit] ?? 0;
    counts[digit] = before;
    before += count;
  }
  const sorted = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const digit = digitOf(words[place] ?? 0);
    const next = counts[digit] ?? 0;
    sorted[next] = place;
    counts[digit] = next + 1;
  }
  return sorted;
}

/**
 * Numbers as the low and high halves of integers that are in the same order: IEEE 754 has positive numbers in order
 * already, negative ones the other way round.
 */
function sortableWords(numbers: Float64Array): readonly [low: Uint32Array, high: Uint32Array] {
  const low = new Uint32Array(numbers.length);
  const high = new Uint32Array(numbers.length);
  const one = new Float64Array(1);
  const halves = new Uint32Array(one.buffer);
  const [lowHalf, highHalf] = IS_LITTLE_ENDIAN ? [0, 1] : [1, 0];
  for (let i = 0; i < numbers.length; i++) {
    one[0] = numbers[i] ?? 0;
    const top = halves[highHalf] ?? 0;
    const isNegative = top >= SIGN;
    high[i] = isNegative ? ~top : top | SIGN;
    low[i] = isNegative ? ~(halves[lowHalf] ?? 0) : (halves[lowHalf] ?? 0);
  }
  return [low, high];
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * @module The result of a search in its order, for pages that lie deep in it and for whoever wants all of it: what orders
 * documents becomes integers, picked and sorted digit by digit, so that a page costs the same however deep it lies.
 */
import type { Ranked } from "./best-documents.ts";
import type { KeyReader } from "./hit-order.ts";

/** Bits of a number that are looked at in one pass: so many boxes stay in the processor's cache. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_SHIFTS = [2 * DIGIT_BITS, DIGIT_BITS, 0];
const SIGN = 0x80000000;

/** Documents of several segments: first filled, then read. */
export class SortedDocuments {
  readonly #segments: Uint16Array;
  readonly #documents: Uint16Array;
  readonly #nctNumbers: Uint32Array;
  /** What orders documents, the most important first. */
  readonly #keys: readonly Float64Array[];
  #filled = 0;

  /** @param keys how many things order the documents */
  constructor(size: number, keys: number) {
    this.#segments = new Uint16Array(size);
    this.#documents = new Uint16Array(size);
    this.#nctNumbers = new Uint32Array(size);
    this.#keys = Array.from({ length: keys }, () => new Float64Array(size));
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

  /** All documents in the order of the result: the i-th is document `documents[i]` of segment `segments[i]`. */
  all(): {
    readonly segments: Uint16Array;
    readonly documents: Uint16Array;
    readonly nctNumbers: Uint32Array<ArrayBuffer>;
  } {
    const places = this.#placesBetween(0, this.#filled);
    const segments = new Uint16Array(places.length);
    const documents = new Uint16Array(places.length);
    const nctNumbers = new Uint32Array(places.length);
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      segments[i] = this.#segments[place] ?? 0;
      documents[i] = this.#documents[place] ?? 0;
      nctNumbers[i] = this.#nctNumbers[place] ?? 0;
    }
    return { segments, documents, nctNumbers };
  }

  /** Documents between two places of the result. */
  slice(from: number, end: number): Ranked[] {
    return Array.from(this.#placesBetween(from, Math.min(end, this.#filled)), (place): Ranked => {
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

  /** Places in the columns above, in the order that {@link compareRanks} defines. */
  #placesBetween(from: number, end: number): Uint32Array {
    let places = new Uint32Array(this.#filled);
    for (let place = 0; place < places.length; place++) places[place] = place;
    if (from >= end) return places.subarray(0, 0);
    const digits = [...this.#keys.flatMap(sortableWords), this.#nctNumbers].flatMap(digitsOf);
    // From the most important digit on, only what may lie between is kept, until it differs in one.
    let before = 0;
    for (const digit of digits) {
      const starts = startsOf(digit, places);
      const [first, last] = [digitAt(starts, from - before), digitAt(starts, end - 1 - before)];
      places = placesOf(digit, places, first, last);
      before += starts[first] ?? 0;
      if (first !== last) break;
    }
    for (const digit of digits.toReversed()) places = sortedByDigit(digit, places);
    return places.subarray(from - before, end - before);
  }
}

/** One digit of a number of each place. */
type Digit = (place: number) => number;

/** The most important first. */
function digitsOf(words: Uint32Array): readonly Digit[] {
  return DIGIT_SHIFTS.map((shift) => (place) => ((words[place] ?? 0) >>> shift) & (DIGITS - 1));
}

/** Where the places of each digit start when the largest digit comes first. */
function startsOf(digit: Digit, places: Uint32Array): Uint32Array {
  const starts = new Uint32Array(DIGITS);
  for (let i = 0; i < places.length; i++) {
    const own = digit(places[i] ?? 0);
    starts[own] = (starts[own] ?? 0) + 1;
  }
  let before = 0;
  for (let own = DIGITS - 1; own >= 0; own--) {
    const count = starts[own] ?? 0;
    starts[own] = before;
    before += count;
  }
  return starts;
}

/** The digit of the place that comes to stand at `position`: the smallest that starts there or before. */
function digitAt(starts: Uint32Array, position: number): number {
  return starts.findIndex((start) => start <= position);
}

/** The places whose digit is one of those from `first` down to `last`, in the same memory. */
function placesOf(
  digit: Digit,
  places: Uint32Array<ArrayBuffer>,
  first: number,
  last: number,
): Uint32Array<ArrayBuffer> {
  let kept = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const own = digit(place);
    if (own <= first && own >= last) places[kept++] = place;
  }
  return places.subarray(0, kept);
}

/** The largest digit first; equal ones stay as they are. */
function sortedByDigit(digit: Digit, places: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = startsOf(digit, places);
  const sorted = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const own = digit(place);
    const at = next[own] ?? 0;
    sorted[at] = place;
    next[own] = at + 1;
  }
  return sorted;
}

/**
 * Numbers as the high and low halves of integers that are in the same order: IEEE 754 has positive numbers in order
 * already, negative ones the other way round.
 */
function sortableWords(numbers: Float64Array): readonly [high: Uint32Array, low: Uint32Array] {
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
  return [high, low];
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

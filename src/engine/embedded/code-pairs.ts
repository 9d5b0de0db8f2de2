/**
 * @module Codes that often stand side by side, each such pair as one code of its own, pairs of pairs too: a hospital and
 * its city, a disease and the wider ones that follow it. Rows become half as long, so that counting what stands in them
 * is half the work; what was counted of a pair is added to its two codes at the end. (Byte pair encoding, with rows
 * read once from left to right.)
 */

/** How often a pair stands in a sample that is worth a code. */
const LEAST = 3;
/** The commonest pairs get codes first; each time, pairs half as common, among them pairs of pairs. */
const ROUNDS = 12;
const MOST_PAIRS = 16_384;
const CODES = 2 ** 16;

/** Rows of codes one behind the other. */
interface SampleRows {
  readonly codes: Uint16Array;
  /** Behind the last code of each row. */
  readonly ends: readonly number[];
}

export class CodePairs {
  /** The code of the first pair. */
  readonly #first: number;
  /** By pair: its codes, the left one in the upper 16 bits. */
  readonly #codesOf = new Uint32Array(MOST_PAIRS);
  #size = 0;
  readonly #known = new PairTable(MOST_PAIRS);

  /**
   * @param first the number of all other codes
   * @param sample of the rows that will be written
   */
  constructor(first: number, sample: SampleRows) {
    this.#first = first;
    const rows = sample.ends.length;
    const most = Math.min(MOST_PAIRS, CODES - first);
    const counts = new PairTable(sample.codes.length);
    for (let round = 0; round < ROUNDS && this.#size < most; round++) {
      const least = Math.max(LEAST, rows >> (round + 5));
      this.#count(sample, counts);
      for (const pair of counts.commonest(least).slice(0, most - this.#size)) {
        this.#known.set(pair >>> 16, pair & 0xffff, first + this.#size);
        this.#codesOf[this.#size++] = pair;
      }
    }
  }

  /** Codes of pairs; they follow the others. */
  get size(): number {
    return this.#size;
  }

  /**
   * Writes a row with pairs as one code.
   * @param at where it is written; may be the place where it is read
   * @returns the place behind it
   */
  write(row: Uint16Array, from: number, end: number, target: Uint16Array, at: number): number {
    let behind = at;
    for (let i = from; i < end; i++) {
      let code = row[i] ?? 0;
      while (behind > at) {
        const pair = this.#known.get(target[behind - 1] ?? 0, code);
        if (pair === 0) break;
        code = pair;
        behind--;
      }
      target[behind++] = code;
    }
    return behind;
  }

  /** Adds the counts of pairs to those of the codes that they stand for. */
  unfold(counts: Uint32Array): void {
    const first = this.#first;
    const codesOf = this.#codesOf;
    // A pair of pairs has a higher code than these.
    for (let pair = this.#size - 1; pair >= 0; pair--) {
      const count = counts[first + pair] ?? 0;
      if (count === 0) continue;
      const codes = codesOf[pair] ?? 0;
      counts[codes >>> 16] = (counts[codes >>> 16] ?? 0) + count;
      counts[codes & 0xffff] = (counts[codes & 0xffff] ?? 0) + count;
    }
  }

  /** Counts what stands side by side once the pairs so far are written as one. */
  #count({ codes, ends }: SampleRows, counts: PairTable): void {
    counts.clear();
    const row = new Uint16Array(codes.length);
    let from = 0;
    for (const end of ends) {
      const length = this.write(codes, from, end, row, 0);
      for (let i = 1; i < length; i++) counts.add(row[i - 1] ?? 0, row[i] ?? 0);
      from = end;
    }
  }
}

/** Numbers of pairs of codes, 0 where there is none: an open hash table, several times as fast as a `Map`. */
class PairTable {
  readonly #shift: number;
  readonly #pairs: Uint32Array;
  readonly #numbers: Uint32Array;

  /** @param most pairs that it will have */
  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
    this.#shift = 32 - bits;
    this.#pairs = new Uint32Array(2 ** bits);
    this.#numbers = new Uint32Array(2 ** bits);
  }

  clear(): void {
    this.#numbers.fill(0);
  }

  get(left: number, right: number): number {
    return this.#numbers[this.#placeOf(left, right)] ?? 0;
  }

  set(left: number, right: number, number: number): void {
    const place = this.#placeOf(left, right);
    this.#pairs[place] = (left << 16) | right;
    this.#numbers[place] = number;
  }

  add(left: number, right: number): void {
    const place = this.#placeOf(left, right);
    this.#pairs[place] = (left << 16) | right;
    this.#numbers[place] = (this.#numbers[place] ?? 0) + 1;
  }

  /** Pairs with at least this number, the largest first, each with its left code in the upper 16 bits. */
  commonest(least: number): readonly number[] {
    const places: number[] = [];
    this.#numbers.forEach((number, place) => {
      if (number >= least) places.push(place);
    });
    places.sort((a, b) => (this.#numbers[b] ?? 0) - (this.#numbers[a] ?? 0));
    return places.map((place) => this.#pairs[place] ?? 0);
  }

  /** Where the pair stands, or would. */
  #placeOf(left: number, right: number): number {
    const pair = ((left << 16) | right) >>> 0;
    const mask = this.#pairs.length - 1;
    // Multiplied by 2³² divided by the golden ratio, the upper bits differ for pairs that are alike (Knuth).
    let place = Math.imul(pair, 0x9e3779b1) >>> this.#shift;
    while (this.#numbers[place] !== 0 && this.#pairs[place] !== pair) place = (place + 1) & mask;
    return place;
  }
}

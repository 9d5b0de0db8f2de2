/**
 * @module The names of each document side by side, of all facets in one row, so that a result is counted for all of them
 * in one way through memory. The parts of a row: for each group of facets the codes of the commonest names, whose ranks
 * are small, and of pairs of them (`code-pairs.ts`), in 16 bits each; and at the end all other names, which of a large
 * result are hardly ever among the largest counts, and read only where they may be.
 */
import { CodePairs } from "./code-pairs.ts";
import type { NamesOfRow } from "./names-of-row.ts";

/** Names of each facet that have codes at most: those of seven facets fit in 16 bits. */
export const MOST_CODED = 8_192;

/** A name of the last part takes two numbers: the facet above the first bits of its rank, then the other bits. */
const LOW_BITS = 16;
const LOW_MASK = 2 ** LOW_BITS - 1;
const HIGH_BITS = 13;
const HIGH_MASK = 2 ** HIGH_BITS - 1;

/** The codes of the names of all facets. */
class NameCodes {
  readonly #first: readonly number[];
  readonly #coded: readonly number[];
  /** All of them. */
  readonly size: number;

  /** @param sizes names of each facet */
  constructor(sizes: readonly number[]) {
    this.#coded = sizes.map((size) => Math.min(size, MOST_CODED));
    let size = 0;
    this.#first = this.#coded.map((coded) => {
      size += coded;
      return size - coded;
    });
    this.size = size;
  }

  /** -1 where it has none. */
  of(facet: number, rank: number): number {
    return rank < (this.#coded[facet] ?? 0) ? (this.#first[facet] ?? 0) + rank : -1;
  }

  /** Of counts by code those of the names of a facet, by rank. */
  countsOf(facet: number, counts: Uint32Array): Uint32Array {
    const first = this.#first[facet] ?? 0;
    return counts.subarray(first, first + (this.#coded[facet] ?? 0));
  }
}

/** How rows are written. */
export interface RowCodes {
  readonly names: NameCodes;
  readonly pairs: CodePairs;
}

export interface FacetRows {
  readonly groups: number;
  /**
   * Row d has the codes from `starts[d × (groups + 1)]` to `starts[(d + 1) × (groups + 1)] - 1`; between the two stands
   * where its other parts begin.
   */
  readonly starts: Uint32Array;
  readonly codes: Uint16Array;
}

/** Some of the rows. */
export interface ChosenRows {
  readonly rows: FacetRows;
  /** Ascending. */
  readonly numbers: Uint16Array;
}

/** Codes that become ever more. */
class CodeWriter {
  codes = new Uint16Array(2 ** 16);
  size = 0;

  readonly add = (code: number): void => {
    if (this.size === this.codes.length) {
      const longer = new Uint16Array(2 * this.size);
      longer.set(this.codes);
      this.codes = longer;
    }
    this.codes[this.size++] = code;
  };
}

/**
 * Codes for names and for the pairs that are common in a sample of rows.
 * @param sizes names of each facet
 * @param samples groups of facets as in {@link facetRows}, and the rows to look at
 */
export function rowCodes(
  sizes: readonly number[],
  samples: readonly { readonly groups: readonly NamesOfRow[]; readonly rows: readonly number[] }[],
): RowCodes {
  const names = new NameCodes(sizes);
  const written = new CodeWriter();
  const add = (facet: number, rank: number): void => {
    const code = names.of(facet, rank);
    if (code >= 0) written.add(code);
  };
  const ends: number[] = [];
  for (const { groups, rows } of samples)
    for (const row of rows)
      for (const namesOf of groups) {
        namesOf(row, add);
        ends.push(written.size);
      }
  const sample = { codes: written.codes.subarray(0, written.size), ends };
  return { names, pairs: new CodePairs(names.size, sample) };
}

/** @param groups of facets of one segment that are counted together */
export function facetRows(
  groups: readonly NamesOfRow[],
  size: number,
  { names, pairs }: RowCodes,
): FacetRows {
  const starts = new Uint32Array(size * (groups.length + 1) + 1);
  const written = new CodeWriter();
  /** Of one row. */
  let rest: number[] = [];
  const add = (facet: number, rank: number): void => {
    const code = names.of(facet, rank);
    if (code >= 0) written.add(code);
    else rest.push((facet << HIGH_BITS) + (rank >>> LOW_BITS), rank & LOW_MASK);
  };
  let part = 0;
  for (let row = 0; row < size; row++) {
    for (const namesOf of groups) {
      const from = written.size;
      namesOf(row, add);
      written.size = pairs.write(written.codes, from, written.size, written.codes, from);
      starts[++part] = written.size;
    }
    if (rest.length > 0) {
      rest.forEach(written.add);
      rest = [];
    }
    starts[++part] = written.size;
  }
  return { groups: groups.length, starts, codes: written.codes.slice(0, written.size) };
}

/** Rows that are fetched from memory at once. */
const FETCHED = 128;
const begin = new Uint32Array(FETCHED);
const end = new Uint32Array(FETCHED);
const fetched = new Uint16Array(2 * FETCHED);

/**
 * Finds where parts of some rows, from the `from`-th on, begin and end. Rows of a result lie scattered: first all places
 * are read, then a number of each row, none waiting for another, so that memory is waited for once for many rows
 * instead of once for each.
 * @returns of how many rows: the next {@link FETCHED}, or all that are left
 */
function fetchRows({ rows, numbers }: ChosenRows, from: number, first: number, last: number): number {
  const { groups, starts, codes } = rows;
  const length = Math.min(FETCHED, numbers.length - from);
  for (let i = 0; i < length; i++) {
    const row = (numbers[from + i] ?? 0) * (groups + 1);
    begin[i] = starts[row + first] ?? 0;
    end[i] = starts[row + last + 1] ?? 0;
  }
  for (let i = 0; i < length; i++) {
    fetched[2 * i] = codes[begin[i] ?? 0] ?? 0;
    fetched[2 * i + 1] = codes[end[i] ?? 0] ?? 0;
  }
  return length;
}

/**
 * Adds how often each code stands in some rows; the counts of pairs are still to be unfolded.
 * @param between the first and the last of the groups that count
 */
export function countRows(
  chosen: ChosenRows,
  [first, last]: readonly [first: number, last: number],
  counts: Uint32Array,
): void {
  const { codes } = chosen.rows;
  for (let from = 0; from < chosen.numbers.length; from += FETCHED) {
    const length = fetchRows(chosen, from, first, last);
    for (let i = 0; i < length; i++) {
      const behind = end[i] ?? 0;
      for (let at = begin[i] ?? 0; at < behind; at++) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  }
}

/** Calls `add` with the ranks of one facet in the last parts of some rows. */
export function eachRest(chosen: ChosenRows, facet: number, add: (rank: number) => void): void {
  const { codes, groups } = chosen.rows;
  for (let from = 0; from < chosen.numbers.length; from += FETCHED) {
    const length = fetchRows(chosen, from, groups, groups);
    for (let i = 0; i < length; i++) {
      const behind = end[i] ?? 0;
      for (let at = begin[i] ?? 0; at < behind; at += 2) {
        const high = codes[at] ?? 0;
        if (high >>> HIGH_BITS === facet) add(((high & HIGH_MASK) << LOW_BITS) + (codes[at + 1] ?? 0));
      }
    }
  }
}

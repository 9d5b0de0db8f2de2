/**
 * @module The names of each document side by side, of all facets in one row, so that a result is counted for all of them
 * in one way through memory. The parts of a row: for each group of facets the commonest names, whose ranks are small, in
 * 16 bits each; and at the end all others, which of a large result are hardly ever among the largest counts, and read
 * only where they may be.
 */
import type { NameLists } from "./columns.ts";

/** Ranks of each facet that the parts of groups hold: seven facets fit in 16 bits. */
export const ROW_RANKS = 8_192;

/** A name of the last part takes two numbers: the facet above the first bits of its rank, then the other bits. */
const LOW_BITS = 16;
const LOW_MASK = 2 ** LOW_BITS - 1;
const HIGH_BITS = 13;
const HIGH_MASK = 2 ** HIGH_BITS - 1;

export interface FacetRows {
  readonly groups: number;
  /**
   * Row d has the codes from `starts[d × (groups + 1)]` to `starts[(d + 1) × (groups + 1)] - 1`; between the two stands
   * where its other parts begin.
   */
  readonly starts: Uint32Array;
  /** Place of the facet × {@link ROW_RANKS} + rank. */
  readonly codes: Uint16Array;
}

/** The names of a facet in one segment, and the ranks of all names there. */
interface RankedNames {
  readonly names: NameLists;
  readonly ranks: Uint32Array;
}

/** Some of the rows. */
export interface ChosenRows {
  readonly rows: FacetRows;
  /** Ascending. */
  readonly numbers: Uint16Array;
}

/** @param groups facets of one segment that are counted together; a facet's place counts over all groups */
export function facetRows(groups: readonly (readonly RankedNames[])[], size: number): FacetRows {
  const starts = new Uint32Array(size * (groups.length + 1) + 1);
  // Twice the same way: how much there is, then what.
  let codes = new Uint16Array(0);
  /** Of one row. */
  const rest: number[] = [];
  for (const isWriting of [false, true]) {
    let count = 0;
    let part = 0;
    for (let row = 0; row < size; row++) {
      let restCount = 0;
      let facet = 0;
      for (const group of groups) {
        for (const { names, ranks } of group) {
          const { list, listStarts, listValues } = names;
          const number = list[row] ?? 0;
          const end = listStarts[number + 1] ?? 0;
          for (let at = listStarts[number] ?? 0; at < end; at++) {
            const rank = ranks[listValues[at] ?? 0] ?? 0;
            if (rank < ROW_RANKS) {
              if (isWriting) codes[count] = facet * ROW_RANKS + rank;
              count++;
            } else {
              rest[restCount++] = (facet << HIGH_BITS) + (rank >>> LOW_BITS);
              rest[restCount++] = rank & LOW_MASK;
            }
          }
          facet++;
        }
        starts[++part] = count;
      }
      const written = isWriting ? restCount : 0;
      for (let i = 0; i < written; i++) codes[count + i] = rest[i] ?? 0;
      count += restCount;
      starts[++part] = count;
    }
    if (!isWriting) codes = new Uint16Array(count);
  }
  return { groups: groups.length, starts, codes };
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
 * Adds how often each code stands in some rows.
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

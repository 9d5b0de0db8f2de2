/**
 * @module The names of each document side by side, of all facets in one row, so that a result is counted for all of them
 * in one way through memory. The parts of a row: for each group of facets the commonest names, whose ranks are small, in
 * 16 bits each; and at the end all others, which of a large result are hardly ever among the largest counts, and read
 * only where they may be.
 */
import type { Names } from "./columns.ts";

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

/** The names of a facet in one segment, and their ranks. */
interface RankedNames {
  readonly names: Names;
  readonly ranks: Uint32Array;
}

/** @param groups facets of one segment that are counted together; a facet's place counts over all groups */
export function facetRows(groups: readonly (readonly RankedNames[])[], documents: number): FacetRows {
  const starts = new Uint32Array(documents * (groups.length + 1) + 1);
  // Twice the same way: how much there is, then what.
  let codes = new Uint16Array(0);
  for (const isWriting of [false, true]) {
    let count = 0;
    let part = 0;
    for (let document = 0; document < documents; document++) {
      const rest: number[] = [];
      let facet = 0;
      for (const group of groups) {
        for (const { names, ranks } of group) {
          const { list, listStarts, listValues } = names;
          const number = list[document] ?? 0;
          const end = listStarts[number + 1] ?? 0;
          for (let at = listStarts[number] ?? 0; at < end; at++) {
            const rank = ranks[listValues[at] ?? 0] ?? 0;
            if (rank < ROW_RANKS) codes[count++] = facet * ROW_RANKS + rank;
            else rest.push((facet << HIGH_BITS) + (rank >>> LOW_BITS), rank & LOW_MASK);
          }
          facet++;
        }
        starts[++part] = count;
      }
      if (isWriting) codes.set(rest, count);
      count += rest.length;
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
 * Finds where parts of the rows of some documents, from the `from`-th on, begin and end. Rows of a result lie scattered:
 * first all places are read, then a number of each row, none waiting for another, so that memory is waited for once
 * for many rows instead of once for each.
 * @returns of how many documents: the next {@link FETCHED}, or all that are left
 */
function fetchRows(
  { groups, starts, codes }: FacetRows,
  documents: Uint16Array,
  from: number,
  first: number,
  last: number,
): number {
  const rows = Math.min(FETCHED, documents.length - from);
  for (let i = 0; i < rows; i++) {
    const row = (documents[from + i] ?? 0) * (groups + 1);
    begin[i] = starts[row + first] ?? 0;
    end[i] = starts[row + last + 1] ?? 0;
  }
  for (let i = 0; i < rows; i++) {
    fetched[2 * i] = codes[begin[i] ?? 0] ?? 0;
    fetched[2 * i + 1] = codes[end[i] ?? 0] ?? 0;
  }
  return rows;
}

/**
 * Adds how often each code stands in the rows of some documents.
 * @param between the first and the last of the groups that count
 */
export function countRows(
  rows: FacetRows,
  documents: Uint16Array,
  [first, last]: readonly [first: number, last: number],
  counts: Uint32Array,
): void {
  const { codes } = rows;
  for (let from = 0; from < documents.length; from += FETCHED) {
    const length = fetchRows(rows, documents, from, first, last);
    for (let i = 0; i < length; i++) {
      const behind = end[i] ?? 0;
      for (let at = begin[i] ?? 0; at < behind; at++) {
        const code = codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
  }
}

/** Calls `add` with the ranks of one facet in the last parts of the rows of some documents. */
export function eachRest(
  rows: FacetRows,
  documents: Uint16Array,
  facet: number,
  add: (rank: number) => void,
): void {
  const { codes, groups } = rows;
  for (let from = 0; from < documents.length; from += FETCHED) {
    const length = fetchRows(rows, documents, from, groups, groups);
    for (let i = 0; i < length; i++) {
      const behind = end[i] ?? 0;
      for (let at = begin[i] ?? 0; at < behind; at += 2) {
        const high = codes[at] ?? 0;
        if (high >>> HIGH_BITS === facet) add(((high & HIGH_MASK) << LOW_BITS) + (codes[at + 1] ?? 0));
      }
    }
  }
}

/**
 * @module The names of each document side by side, of several facets in one row, so that a result is counted for all of
 * them in one way through memory. A row has two parts: the commonest names, whose ranks are small, in 16 bits each; and
 * all others, which of a large result are hardly ever among the largest counts, and read only where they may be.
 */
import type { Names } from "./columns.ts";

/** Ranks of each facet that the first part of a row holds: seven facets fit in 16 bits. */
export const ROW_RANKS = 8_192;

/** Bits of a rank in the second part; the facet stands above them. */
const RANK_BITS = 28;
const RANK_MASK = 2 ** RANK_BITS - 1;

export interface FacetRows {
  /** Document d has `codes[starts[d]]` to `codes[starts[d + 1] - 1]`. */
  readonly starts: Uint32Array;
  /** Place of the facet × {@link ROW_RANKS} + rank. */
  readonly codes: Uint16Array;
  readonly restStarts: Uint32Array;
  /** Place of the facet × 2²⁸ + rank, of the ranks that `codes` leaves out. */
  readonly rest: Uint32Array;
}

/** @param columns of one segment with the ranks of their names, a facet each */
export function facetRows(
  columns: readonly { readonly names: Names; readonly ranks: Uint32Array }[],
  documents: number,
): FacetRows {
  const starts = new Uint32Array(documents + 1);
  const restStarts = new Uint32Array(documents + 1);
  // Twice the same way: how much there is, then what.
  let codes = new Uint16Array(0);
  let rest = new Uint32Array(0);
  for (const isWriting of [false, true]) {
    let count = 0;
    let restCount = 0;
    for (let document = 0; document < documents; document++) {
      for (let facet = 0; facet < columns.length; facet++) {
        const column = columns[facet];
        if (column === undefined) continue;
        const { list, listStarts, listValues } = column.names;
        const number = list[document] ?? 0;
        const end = listStarts[number + 1] ?? 0;
        for (let at = listStarts[number] ?? 0; at < end; at++) {
          const rank = column.ranks[listValues[at] ?? 0] ?? 0;
          if (rank < ROW_RANKS) codes[count++] = facet * ROW_RANKS + rank;
          else rest[restCount++] = facet * 2 ** RANK_BITS + rank;
        }
      }
      starts[document + 1] = count;
      restStarts[document + 1] = restCount;
    }
    if (isWriting) break;
    codes = new Uint16Array(count);
    rest = new Uint32Array(restCount);
  }
  return { starts, codes, restStarts, rest };
}

/** Adds how often each code stands in the first parts of the rows of some documents. */
export function countRows({ starts, codes }: FacetRows, documents: Uint16Array, counts: Uint32Array): void {
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
}

/** Calls `add` with the ranks of one facet in the second parts of the rows of some documents. */
export function eachRest(
  { restStarts, rest }: FacetRows,
  documents: Uint16Array,
  facet: number,
  add: (rank: number) => void,
): void {
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const end = restStarts[document + 1] ?? 0;
    for (let at = restStarts[document] ?? 0; at < end; at++) {
      const code = rest[at] ?? 0;
      if (code >>> RANK_BITS === facet) add(code & RANK_MASK);
    }
  }
}

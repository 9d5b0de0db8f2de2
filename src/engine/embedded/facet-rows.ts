/**
 * @module The commonest names of each document side by side, of several facets in one row: a large result is counted for
 * all of them in one way through memory. A name is there by its rank where that is below {@link ROW_RANKS}; others are
 * hardly ever among the largest counts, and looked for in the columns only where they may be.
 */
import type { Names } from "./columns.ts";

/** Ranks of each facet that rows hold: seven facets fit in 16 bits. */
export const ROW_RANKS = 8_192;

export interface FacetRows {
  /** The row of document d: `codes[starts[d]]` to `codes[starts[d + 1] - 1]`. */
  readonly starts: Uint32Array;
  /** Place of the facet × {@link ROW_RANKS} + rank. */
  readonly codes: Uint16Array;
}

/** @param columns of one segment with the ranks of their names, a facet each */
export function facetRows(
  columns: readonly { readonly names: Names; readonly ranks: Uint32Array }[],
  documents: number,
): FacetRows {
  const starts = new Uint32Array(documents + 1);
  // Twice the same way: how much there is, then what.
  let codes = new Uint16Array(0);
  for (const isWriting of [false, true]) {
    let count = 0;
    for (let document = 0; document < documents; document++) {
      for (let facet = 0; facet < columns.length; facet++) {
        const column = columns[facet];
        if (column === undefined) continue;
        const { list, listStarts, listValues } = column.names;
        const number = list[document] ?? 0;
        const end = listStarts[number + 1] ?? 0;
        for (let at = listStarts[number] ?? 0; at < end; at++) {
          const rank = column.ranks[listValues[at] ?? 0] ?? 0;
          if (rank >= ROW_RANKS) continue;
          if (isWriting) codes[count] = facet * ROW_RANKS + rank;
          count++;
        }
      }
      starts[document + 1] = count;
    }
    if (!isWriting) codes = new Uint16Array(count);
  }
  return { starts, codes };
}

/** Adds how often each code stands in the rows of some documents. */
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

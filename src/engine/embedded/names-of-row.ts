/** @module Reads the names of one study or one group of sites, as they are written in a row. */
import type { Names } from "./columns.ts";
import { NO_NAME } from "./columns-builder.ts";

/** Calls `add` once for each name of a row; names that often occur together, one after the other. */
export type NamesOfRow = (row: number, add: (facet: number, rank: number) => void) => void;

/** The names of a facet in one segment. */
export interface RankedNames {
  /** Its number among all facets. */
  readonly facet: number;
  readonly names: Names;
  /** Of each name. */
  readonly ranks: Uint32Array;
}

/** The names of documents, one facet after the other. */
export function namesOfLists(facets: readonly RankedNames[]): NamesOfRow {
  return (document, add) => {
    for (const { facet, names, ranks } of facets) {
      const { list, listStarts, listValues } = names;
      const number = list[document] ?? 0;
      const end = listStarts[number + 1] ?? 0;
      for (let at = listStarts[number] ?? 0; at < end; at++) add(facet, ranks[listValues[at] ?? 0] ?? 0);
    }
  };
}

/**
 * The places of sites, one site after the other and the smallest place first: a hospital mostly lies in one city.
 * @param levels from the largest places to the smallest
 * @param eachSite of a row
 */
export function placesOfSites(
  levels: readonly RankedNames[],
  eachSite: (row: number, visit: (site: number) => void) => void,
): NamesOfRow {
  const facets = levels.toReversed().map(({ facet, names, ranks }) => ({
    facet,
    ranks,
    values: names.values,
    /** By name: when it was last told. */
    last: new Uint32Array(names.names.size),
  }));
  let times = 0;
  return (row, add) => {
    times++;
    eachSite(row, (site) => {
      for (const { facet, ranks, values, last } of facets) {
        const name = values[site] ?? NO_NAME;
        if (name === NO_NAME || last[name] === times) continue;
        last[name] = times;
        add(facet, ranks[name] ?? 0);
      }
    });
  };
}

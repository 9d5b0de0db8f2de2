/** @module The order of hits. Missing values last, ties by NCT id, the highest (newest) first. */
import type { SearchRequest, Sort } from "../../query/search-request.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import type { IndexedStudy } from "./indexed-study.ts";

/** A study with what ranks it. */
export interface RankedStudy {
  readonly study: IndexedStudy;
  readonly score: number;
  readonly distanceKm: number | undefined;
}

/**
 * The order that a request really has: nothing is more relevant where nothing was searched by words, nor nearer
 * where no point was named; there, the latest update comes first.
 */
export function effectiveSort(request: SearchRequest, hasWords: boolean): Sort {
  const sort = request.sort === "distance" && request.near === undefined ? "relevance" : request.sort;
  return sort === "relevance" && !hasWords ? "updated" : sort;
}

/** Compares two hits for `Array.sort`. */
export function compareBy(sort: Sort): (a: RankedStudy, b: RankedStudy) => number {
  const keyOf = keyReader(sort);
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left !== right) {
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      const isAscending = sort === "distance";
      return left < right === isAscending ? -1 : 1;
    }
    return numberOfNctId(b.study.nctId) - numberOfNctId(a.study.nctId);
  };
}

function keyReader(sort: Sort): (ranked: RankedStudy) => string | number | undefined {
  switch (sort) {
    case "relevance":
      return ({ score }) => score;
    case "distance":
      return ({ distanceKm }) => distanceKm;
    case "updated":
    case "posted":
    case "start":
    case "enrollment":
      return ({ study }) => study.keys[sort];
  }
}

/** @module What orders hits, as numbers of each document: larger is better, `-Infinity` is missing and comes last. */
import type { SearchRequest, Sort } from "../../query/search-request.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { effectiveSort } from "../reference/sort.ts";
import type { Hit, OrderItem } from "../search-engine.ts";
import { NO_DAY } from "./columns-builder.ts";
import { pointOf, siteCondition } from "./filter.ts";
import type { Segment } from "./segment.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

/** One of the things by which hits are ordered: a column of the request's own order, or values of a piece. */
export type OrderKey =
  | { readonly by: Sort; readonly descending: boolean }
  | { readonly by: "piece"; readonly piece: number; readonly descending: boolean };

/** The order of a request, the most important first. */
export function orderOf(
  request: SearchRequest,
  hasWords: boolean,
  items: readonly OrderItem[] = [],
): readonly OrderKey[] {
  if (items.length === 0) return [{ by: effectiveSort(request, hasWords), descending: true }];
  return items.map(({ piece: name, descending }): OrderKey => {
    if (name === "@relevance") return { by: "relevance", descending };
    const piece = pieceNamed(name);
    if (piece === undefined) throw new RangeError(`no piece ${name}`);
    return { by: "piece", piece: PIECE_NUMBER.get(piece) ?? -1, descending };
  });
}

/** Reads what orders a document. */
export type KeyReader = (document: number) => number;

/** Reads a key of the documents of one segment. `scores` are those of the segment, where the order needs them. */
export function keyReader(
  key: OrderKey,
  request: SearchRequest,
  segment: Segment,
  scores: Float64Array | undefined,
): KeyReader {
  if (key.by === "relevance") {
    const sign = key.descending ? 1 : -1;
    return (document) => sign * (scores?.[document] ?? 0);
  }
  if (key.by === "piece") {
    const values = segment.pieces.extremes(key.piece, key.descending ? "largest" : "smallest");
    const sign = key.descending ? 1 : -1;
    return (document) => {
      const value = values[document] ?? Number.NEGATIVE_INFINITY;
      return value === Number.NEGATIVE_INFINITY ? value : sign * value;
    };
  }
  if (key.by === "distance") {
    const nearest = nearestSiteReader(request, segment);
    return (document) => -(nearest(document)?.distanceKm ?? Number.POSITIVE_INFINITY);
  }
  const missing = key.by === "enrollment" ? -1 : NO_DAY;
  const numbers = segment.columns.numbers(key.by);
  return (document) => {
    const number = numbers[document] ?? missing;
    return number === missing ? Number.NEGATIVE_INFINITY : number;
  };
}

/** The nearest site that satisfies the place and the status; equal distances: the first listed. */
export function nearestSiteReader(
  request: SearchRequest,
  segment: Segment,
): (document: number) => Hit["nearestSite"] {
  const { near } = request;
  if (near === undefined) return () => undefined;
  const condition = siteCondition(request, segment);
  const { siteOffsets } = segment.columns;
  return (document) => {
    let nearest: Hit["nearestSite"];
    const first = siteOffsets[document] ?? 0;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = first; site < end; site++) {
      if (!condition(site, document)) continue;
      const point = pointOf(segment, site);
      if (point === undefined) continue;
      const distance = distanceKm(near, point);
      if (nearest === undefined || distance < nearest.distanceKm)
        nearest = { index: site - first, distanceKm: distance };
    }
    return nearest;
  };
}

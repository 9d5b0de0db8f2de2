/**
 * @module Facet counts of one segment, by the definition of `reference/facets.ts`: a value's count is the total of the
 * search in which it is the facet's only selection.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex } from "../../query/structured-conditions.ts";
import type { PlaceFacet } from "../place-facets.ts";
import type { FacetName } from "../search-engine.ts";
import { NO_NAME } from "./columns-builder.ts";
import type { CodeColumn, NameColumn } from "./columns-builder.ts";
import { pointOf, siteCondition } from "./filter.ts";
import type { SiteCondition } from "./filter.ts";
import type { Segment } from "./segment.ts";

/** Key → studies. */
export type FacetCounts = Map<string, number>;

/** Key → where a city or facility lies, as the study of this number says, the highest that says it. */
export type FacetPoints = Map<
  string,
  { readonly nctNumber: number; readonly lat: number; readonly lon: number }
>;

/**
 * Adds the counts of a segment.
 * @param documents those that satisfy `others` and the words
 * @param others the request without the facet's own selection
 * @param points gets the points of cities and facilities; undefined where nobody wants them
 */
export function countFacet(
  facet: FacetName,
  segment: Segment,
  documents: Uint16Array,
  others: SearchRequest,
  counts: FacetCounts,
  points: FacetPoints | undefined,
): void {
  switch (facet) {
    case "status":
      if (asksForPlace(others)) countStatusAtPlace(segment, documents, others, counts);
      else countCodes(segment, "status", documents, present, counts);
      return;
    case "phase":
      countCodes(
        segment,
        "phases",
        documents,
        (value) => [...new Set(Array.isArray(value) ? value.map(String) : [])],
        counts,
      );
      return;
    case "sex":
      countCodes(
        segment,
        "sex",
        documents,
        (value) => SEXES.filter((sex) => matchesSex(typeof value === "string" ? value : undefined, sex)),
        counts,
      );
      return;
    case "type":
    case "purpose":
    case "healthy":
    case "funder":
    case "results":
      countCodes(segment, facet, documents, present, counts);
      return;
    case "country":
    case "state":
      countSiteNames(segment, facet, documents, siteCondition(others, segment), counts);
      return;
    case "city":
    case "facility": {
      const condition = siteCondition(others, segment);
      countSiteNames(segment, facet, documents, condition, counts);
      if (points !== undefined) findPoints(segment, facet, documents, condition, points);
      return;
    }
    case "condition":
    case "treatment":
    case "sponsor":
      countNames(segment, facet, documents, counts);
      return;
  }
}

const SEXES = ["FEMALE", "MALE"] as const;

function present(value: unknown): readonly string[] {
  return typeof value === "string" || typeof value === "boolean" ? [String(value)] : [];
}

function add(counts: FacetCounts, key: string, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Counts codes first and reads what they stand for after. */
function countCodes(
  segment: Segment,
  column: CodeColumn,
  documents: Uint16Array,
  keysOf: (value: unknown) => readonly string[],
  counts: FacetCounts,
): void {
  const { values, table } = segment.columns.codes(column);
  const byCode = new Uint32Array(table.length);
  for (let i = 0; i < documents.length; i++) {
    const code = values[documents[i] ?? 0] ?? 0;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  table.forEach((value, code) => {
    for (const key of keysOf(value)) add(counts, key, byCode[code] ?? 0);
  });
}

/** Where a place is asked for, the site there must have the status itself, or none of its own. */
function countStatusAtPlace(
  segment: Segment,
  documents: Uint16Array,
  others: SearchRequest,
  counts: FacetCounts,
): void {
  const { values, table } = segment.columns.codes("status");
  const { siteOffsets } = segment.columns;
  const conditions = table.map((status) =>
    typeof status === "string" ? siteCondition({ ...others, status: [status] }, segment) : undefined,
  );
  for (const document of documents) {
    const code = values[document] ?? 0;
    const condition = conditions[code];
    if (condition === undefined) continue;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      if (condition(site, document)) {
        add(counts, String(table[code]), 1);
        break;
      }
    }
  }
}

/** Each name once a study, however many of its sites have it. */
function countSiteNames(
  segment: Segment,
  column: PlaceFacet,
  documents: Uint16Array,
  condition: SiteCondition,
  counts: FacetCounts,
): void {
  const { names, values } = segment.columns.names(column);
  const { siteOffsets } = segment.columns;
  const byName = new Uint32Array(names.size);
  const lastDocument = new Int32Array(names.size).fill(-1);
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      const name = values[site] ?? NO_NAME;
      if (name === NO_NAME || lastDocument[name] === document || !condition(site, document)) continue;
      lastDocument[name] = document;
      byName[name] = (byName[name] ?? 0) + 1;
    }
  }
  byName.forEach((count, name) => {
    if (count > 0) add(counts, names.at(name), count);
  });
}

/** Within a study the first site with the name and a point decides. */
function findPoints(
  segment: Segment,
  column: "city" | "facility",
  documents: Uint16Array,
  condition: SiteCondition,
  points: FacetPoints,
): void {
  const { names, values } = segment.columns.names(column);
  const { siteOffsets, nctId } = segment.columns;
  const siteOf = new Map<number, { readonly site: number; readonly nctNumber: number }>();
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const nctNumber = nctId[document] ?? 0;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      const name = values[site] ?? NO_NAME;
      if (name === NO_NAME || (siteOf.get(name)?.nctNumber ?? -1) >= nctNumber) continue;
      if (pointOf(segment, site) !== undefined && condition(site, document))
        siteOf.set(name, { site, nctNumber });
    }
  }
  for (const [name, { site, nctNumber }] of siteOf) {
    const key = names.at(name);
    const point = pointOf(segment, site);
    if (point !== undefined && nctNumber > (points.get(key)?.nctNumber ?? -1))
      points.set(key, { nctNumber, ...point });
  }
}

function countNames(segment: Segment, column: NameColumn, documents: Uint16Array, counts: FacetCounts): void {
  const { names, values, offsets } = segment.columns.names(column);
  const byName = new Uint32Array(names.size);
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const end = offsets[document + 1] ?? 0;
    for (let at = offsets[document] ?? 0; at < end; at++) {
      const name = values[at] ?? 0;
      byName[name] = (byName[name] ?? 0) + 1;
    }
  }
  byName.forEach((count, name) => {
    if (count > 0) add(counts, names.at(name), count);
  });
}

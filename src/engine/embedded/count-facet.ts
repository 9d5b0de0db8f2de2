/**
 * @module Facet counts of one segment, by the definition of `reference/facets.ts`: a value's count is the total of the
 * search in which it is the facet's only selection.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex } from "../../query/structured-conditions.ts";
import type { FacetName } from "../search-engine.ts";
import { NO_NAME } from "./columns-builder.ts";
import type { CodeColumn, NameColumn } from "./columns-builder.ts";
import { siteCondition } from "./filter.ts";
import type { SiteCondition } from "./filter.ts";
import type { Segment } from "./segment.ts";

/** Key → studies. */
export type FacetCounts = Map<string, number>;

/**
 * Adds the counts of a segment.
 * @param documents those that satisfy `others` and the words
 * @param others the request without the facet's own selection
 */
export function countFacet(
  facet: FacetName,
  segment: Segment,
  documents: Uint16Array,
  others: SearchRequest,
  counts: FacetCounts,
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
    case "city":
      countSiteNames(segment, facet, documents, siteCondition(others, segment), counts);
      return;
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
  column: "country" | "state" | "city",
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

/**
 * @module Facets whose values are codes, counted by the definition of `reference/facets.ts`: a value's count is the
 * total of the search in which it is the facet's only selection.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex } from "../../query/structured-conditions.ts";
import type { FacetName } from "../search-engine.ts";
import type { CodeColumn } from "./columns-builder.ts";
import { siteCondition } from "./filter.ts";
import type { Segment } from "./segment.ts";

/** Key → studies. */
export type FacetCounts = Map<string, number>;

/** Facets of codes; all others are names (`name-facet.ts`). */
export type CodeFacet = Exclude<
  FacetName,
  "country" | "state" | "city" | "facility" | "condition" | "treatment" | "sponsor"
>;

/**
 * Adds the counts of a segment.
 * @param documents those that satisfy `others` and the words
 * @param others the request without the facet's own selection
 */
export function countCodeFacet(
  facet: CodeFacet,
  segment: Segment,
  documents: Uint16Array,
  others: SearchRequest,
  counts: FacetCounts,
): void {
  if (facet === "status" && asksForPlace(others)) countStatusAtPlace(segment, documents, others, counts);
  else countCodes(segment, facet === "phase" ? "phases" : facet, documents, keysOf(facet), counts);
}

const SEXES = ["FEMALE", "MALE"] as const;

/** What a value of the column counts for. */
function keysOf(facet: CodeFacet): (value: unknown) => readonly string[] {
  if (facet === "phase") return (value) => [...new Set(Array.isArray(value) ? value.map(String) : [])];
  if (facet === "sex")
    return (value) => SEXES.filter((sex) => matchesSex(typeof value === "string" ? value : undefined, sex));
  return (value) => (typeof value === "string" || typeof value === "boolean" ? [String(value)] : []);
}

function add(counts: FacetCounts, key: string, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Counts codes first and reads what they stand for after. */
function countCodes(
  segment: Segment,
  column: CodeColumn,
  documents: Uint16Array,
  keys: (value: unknown) => readonly string[],
  counts: FacetCounts,
): void {
  const { values, table } = segment.columns.codes(column);
  const byCode = new Uint32Array(table.length);
  for (let i = 0; i < documents.length; i++) {
    const code = values[documents[i] ?? 0] ?? 0;
    byCode[code] = (byCode[code] ?? 0) + 1;
  }
  table.forEach((value, code) => {
    for (const key of keys(value)) add(counts, key, byCode[code] ?? 0);
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
  const byCode = new Uint32Array(table.length);
  for (const document of documents) {
    const code = values[document] ?? 0;
    const condition = conditions[code];
    if (condition === undefined) continue;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      if (condition(site, document)) {
        byCode[code] = (byCode[code] ?? 0) + 1;
        break;
      }
    }
  }
  table.forEach((status, code) => add(counts, String(status), byCode[code] ?? 0));
}

/** @module Counts of all segments made into what the port answers: the largest, the selected, with their labels. */
import { PLACE_FACETS } from "../place-facets.ts";
import type { FacetCount, FacetName } from "../search-engine.ts";
import type { NameColumn, SiteColumn } from "./columns-builder.ts";
import type { FacetCounts, FacetPoints } from "./count-facet.ts";
import type { Segment } from "./segment.ts";

const NAMED: Readonly<Partial<Record<FacetName, NameColumn | SiteColumn>>> = {
  country: "country",
  state: "state",
  city: "city",
  facility: "facility",
  condition: "condition",
  treatment: "treatment",
  sponsor: "sponsor",
};

/**
 * @param selection key → value as the request has it
 * @param limit values kept, the largest; selected ones are always kept
 * @param points where cities and facilities lie
 */
export function facetCounts(
  facet: FacetName,
  counts: FacetCounts,
  selection: ReadonlyMap<string, string>,
  limit: number,
  segments: readonly Segment[],
  points: FacetPoints | undefined,
): readonly FacetCount[] {
  for (const key of selection.keys()) if (!counts.has(key)) counts.set(key, 0);
  // Places are chosen by name; conditions, treatments and sponsors by a key that people need not see.
  const column = NAMED[facet];
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([key], rank) => rank < limit || selection.has(key))
    .map(([key, count]) => {
      const label = column === undefined ? undefined : labelOf(column, key, segments);
      const value = selection.get(key) ?? (PLACE_FACETS.has(facet) ? (label ?? key) : key);
      const counted = label === undefined || label === value ? { value, count } : { value, label, count };
      const point = points?.get(key);
      return point === undefined ? counted : { ...counted, point: { lat: point.lat, lon: point.lon } };
    });
}

/** The commonest spelling of a folded name or id (ties: the first by code units); itself where no record has it. */
export function labelOf(column: NameColumn | SiteColumn, key: string, segments: readonly Segment[]): string {
  const counts = new Map<string, number>();
  for (const { columns } of segments) {
    for (const { spelling, count } of columns.names(column).spellings(key))
      counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best === undefined ? key : best[0].trim();
}

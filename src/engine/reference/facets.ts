/**
 * @module Facet counts by their definition: a value's count is the total of the search in which it is the facet's
 * only selection. So a facet is counted over the studies that satisfy everything else: OR within it, AND across.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex, structuredMatcher } from "../../query/structured-conditions.ts";
import { facetKeys, facetSelection, withoutFacet } from "../facet-selection.ts";
import { PLACE_FACETS, PLACE_LEVELS, type PlaceFacet } from "../place-facets.ts";
import type { FacetCount, FacetName, SearchAnswer, SearchOptions } from "../search-engine.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import type { Names } from "./names.ts";

/**
 * Counts one facet.
 * @param studies those that satisfy the request {@link withoutFacet}
 * @param limit values kept, the largest; selected ones are always kept
 */
export function countFacet(
  facet: FacetName,
  studies: Iterable<IndexedStudy>,
  request: SearchRequest,
  names: Names,
  limit: number,
  { points: withPoints, lastUpdates }: PlaceDetails = {},
): readonly FacetCount[] {
  const keysOf = keyReader(facet, withoutFacet(request, facet));
  const counts = new Map<string, number>();
  for (const study of studies)
    for (const key of new Set(keysOf(study))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const selection = facetSelection(request, facet);
  for (const key of selection.keys()) if (!counts.has(key)) counts.set(key, 0);
  const points =
    withPoints === true && (facet === "city" || facet === "facility")
      ? newestPoints(facet, studies, withoutFacet(request, facet))
      : undefined;
  const updates =
    lastUpdates === true && PLACE_FACETS.has(facet) ? latestUpdates(studies, keysOf) : undefined;
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([key], rank) => rank < limit || selection.has(key))
    .map(([key, count]) => {
      const point = points?.get(key);
      const lastUpdate = updates?.get(key);
      const counted = facetCount(facet, key, count, selection.get(key), names);
      return Object.assign(counted, point && { point }, lastUpdate !== undefined && { lastUpdate });
    });
}

/** What places are asked to come with. */
interface PlaceDetails {
  readonly points?: boolean | undefined;
  readonly lastUpdates?: boolean | undefined;
}

/** The latest update among the studies that have each key. */
function latestUpdates(studies: Iterable<IndexedStudy>, keysOf: KeyReader): ReadonlyMap<string, string> {
  const updates = new Map<string, string>();
  for (const study of studies) {
    const { updated } = study.keys;
    if (updated === undefined) continue;
    for (const key of keysOf(study)) if (updated > (updates.get(key) ?? "")) updates.set(key, updated);
  }
  return updates;
}

type KeyReader = (study: IndexedStudy) => Iterable<string>;

/** The keys of the values that would find a study. */
function keyReader(facet: FacetName, others: SearchRequest): KeyReader {
  switch (facet) {
    case "status":
      return statusKeys(others);
    case "phase":
      return ({ facts }) => facts.phases;
    case "type":
      return ({ facts }) => present(facts.studyType);
    case "purpose":
      return ({ facts }) => present(facts.primaryPurpose);
    case "sex":
      return ({ facts }) => (["FEMALE", "MALE"] as const).filter((sex) => matchesSex(facts.sex, sex));
    case "healthy":
      return ({ facts }) => present(facts.healthyVolunteers);
    case "funder":
      return ({ facts }) => present(facts.leadSponsorClass);
    case "results":
      return ({ facts }) => [String(facts.hasResults)];
    case "country":
    case "state":
    case "city":
    case "facility":
      return placeKeys(facet, others);
    case "condition":
      return ({ facts }) => facts.conditionIds;
    case "treatment":
      return ({ facts }) => facts.treatments;
    case "sponsor":
      return ({ facts }) => facts.sponsors;
  }
}

/** Together with the rest the name must hold for one and the same site. */
function placeKeys(facet: PlaceFacet, others: SearchRequest): KeyReader {
  const matcher = structuredMatcher(others);
  return ({ facts }) =>
    facts.sites
      .filter((site) => matcher.siteMatches(site, facts.overallStatus))
      .flatMap((site) => present(site[facet]));
}

/** Studies with a site that satisfies the request and has one of the names, for each group of names. */
export function countTogether(
  asked: NonNullable<SearchOptions["together"]>,
  found: readonly IndexedStudy[],
  request: SearchRequest,
): SearchAnswer["together"] {
  const counts: { [facet in PlaceFacet]?: readonly number[] } = {};
  for (const facet of PLACE_LEVELS) {
    const keysOf = placeKeys(facet, request);
    const groups = asked[facet]?.map((names) => new Set(facetKeys(facet, names)));
    if (groups !== undefined)
      counts[facet] = groups.map(
        (group) => found.filter((study) => [...keysOf(study)].some((key) => group.has(key))).length,
      );
  }
  return counts;
}

/** Where each city or facility lies, as the study with the highest NCT id that gives a point for it says. */
function newestPoints(
  facet: "city" | "facility",
  studies: Iterable<IndexedStudy>,
  others: SearchRequest,
): ReadonlyMap<string, NonNullable<FacetCount["point"]>> {
  const matcher = structuredMatcher(others);
  const newestFirst = [...studies].sort((a, b) => (a.nctId < b.nctId ? 1 : -1));
  const points = new Map<string, NonNullable<FacetCount["point"]>>();
  for (const { facts } of newestFirst)
    for (const site of facts.sites) {
      const key = site[facet];
      if (key === undefined || site.point === undefined || points.has(key)) continue;
      const { lat, lon } = site.point;
      if (matcher.siteMatches(site, facts.overallStatus)) points.set(key, { lat, lon });
    }
  return points;
}

/** Where a place is asked for, the site there must have the status itself, or none of its own. */
function statusKeys(others: SearchRequest): KeyReader {
  if (!asksForPlace(others)) return ({ facts }) => present(facts.overallStatus);
  const matchers = new Map<string, ReturnType<typeof structuredMatcher>>();
  return ({ facts }) =>
    present(facts.overallStatus).filter((status) => {
      const matcher = matchers.get(status) ?? structuredMatcher({ ...others, status: [status] });
      matchers.set(status, matcher);
      return facts.sites.some((site) => matcher.siteMatches(site, status));
    });
}

function present(value: string | boolean | undefined): string[] {
  return value === undefined ? [] : [String(value)];
}

/** Places are chosen by name; conditions, treatments and sponsors by a key that people need not see. */
function facetCount(
  facet: FacetName,
  key: string,
  count: number,
  selected: string | undefined,
  names: Names,
): FacetCount {
  const label = labelOf(facet, key, names);
  const value = selected ?? (PLACE_FACETS.has(facet) ? (label ?? key) : key);
  return label === undefined || label === value ? { value, count } : { value, label, count };
}

function labelOf(facet: FacetName, key: string, names: Names): string | undefined {
  if (facet === "country") return names.countries.label(key);
  if (facet === "state") return names.states.label(key);
  if (facet === "city") return names.cities.label(key);
  if (facet === "facility") return names.facilities.label(key);
  if (facet === "condition") return names.conditions.label(key);
  if (facet === "treatment") return names.treatments.label(key);
  if (facet === "sponsor") return names.sponsors.label(key);
  return undefined;
}

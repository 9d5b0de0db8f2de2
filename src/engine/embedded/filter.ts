/**
 * @module The structured conditions of a request over one segment. What a condition means is said once, in
 * `query/structured-conditions.ts`: it is asked about each distinct value of a column, then looked up.
 */
import { emptySearchRequest } from "../../query/search-url.ts";
import type { Circle, DateRange, SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, structuredMatcher } from "../../query/structured-conditions.ts";
import type { StructuredFacts } from "../../query/structured-conditions.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import { lastDay, parsePartialDate } from "../../study/partial-date.ts";
import { facetSelection } from "../facet-selection.ts";
import { PLACE_LEVELS } from "../place-facets.ts";
import type { PlaceFacet } from "../place-facets.ts";
import { addTo, eachBetween, emptySet, has, intersect, sizeOf } from "./bit-set.ts";
import { NAME_COLUMNS, NO_DAY, NO_NAME, dayNumber } from "./columns-builder.ts";
import type { CodeColumn, NameColumn } from "./columns-builder.ts";
import { lendSet } from "./lent-sets.ts";
import { NAME_FIELDS, codeTerm } from "./segment-format.ts";
import type { Segment } from "./segment.ts";
import type { SiteSet } from "./sites.ts";
import { NO_COMMON_STATUS } from "./status-groups.ts";

type Bits = Uint32Array<ArrayBuffer>;

const NO_FACTS: StructuredFacts = {
  phases: [],
  hasResults: false,
  conditionIds: new Set(),
  treatments: new Set(),
  sponsors: new Set(),
  sites: [],
};

/** A condition on one column of codes: which of the request it is, and the facts that a value of the column means. */
interface CodeCondition {
  readonly column: CodeColumn;
  only(request: SearchRequest): Partial<SearchRequest> | undefined;
  facts(value: unknown): Partial<StructuredFacts>;
}

const CODE_CONDITIONS: readonly CodeCondition[] = [
  {
    column: "status",
    only: ({ status }) => (status.length > 0 ? { status } : undefined),
    facts: (value) => ({ overallStatus: textOf(value) }),
  },
  {
    column: "phases",
    only: ({ phase }) => (phase.length > 0 ? { phase } : undefined),
    facts: (value) => ({ phases: listOf(value) }),
  },
  {
    column: "type",
    only: ({ type }) => (type.length > 0 ? { type } : undefined),
    facts: (value) => ({ studyType: textOf(value) }),
  },
  {
    column: "purpose",
    only: ({ purpose }) => (purpose.length > 0 ? { purpose } : undefined),
    facts: (value) => ({ primaryPurpose: textOf(value) }),
  },
  {
    column: "funder",
    only: ({ funder }) => (funder.length > 0 ? { funder } : undefined),
    facts: (value) => ({ leadSponsorClass: textOf(value) }),
  },
  {
    column: "sex",
    only: ({ sex }) => (sex === undefined ? undefined : { sex }),
    facts: (value) => ({ sex: textOf(value) }),
  },
  {
    column: "healthy",
    only: ({ healthy }) => (healthy === undefined ? undefined : { healthy }),
    facts: (value) => ({ healthyVolunteers: typeof value === "boolean" ? value : undefined }),
  },
  {
    column: "results",
    only: ({ results }) => (results === undefined ? undefined : { results }),
    facts: (value) => ({ hasResults: value === true }),
  },
  { column: "ages", only: ({ age }) => (age === undefined ? undefined : { age }), facts: agesOf },
];

/**
 * Of some documents those that satisfy every structured condition.
 * @param set memory for the result, whatever is in it
 */
export function documentsSatisfying(
  request: SearchRequest,
  segment: Segment,
  among: Bits,
  set: Bits = lendSet(segment.documents),
): Bits {
  set.set(among);
  for (const condition of CODE_CONDITIONS) {
    const only = condition.only(request);
    if (only !== undefined) intersect(set, byCode(segment, condition, { ...emptySearchRequest, ...only }));
  }
  if (request.start !== undefined) intersect(set, byDay(segment, "start", request.start));
  if (request.updated !== undefined) intersect(set, byDay(segment, "updated", request.updated));
  for (const column of NAME_COLUMNS)
    if (request[column].length > 0) intersect(set, byName(segment, column, request));
  if (!asksForPlace(request)) return set;
  const columns = PLACE_LEVELS.filter((column) => request[column].length > 0);
  for (const column of columns) intersect(set, byPlace(segment, column, request));
  if (request.near !== undefined) intersect(set, documentsInCircle(segment, request.near));
  // A single condition says it all: some site of the study satisfies it.
  const conditions =
    columns.length + (request.near === undefined ? 0 : 1) + (request.status.length > 0 ? 1 : 0);
  if (conditions === 1) return set;
  const there = sitesOfPlace(request, segment, sizeOf(set));
  if (there === undefined) return documentsWithSite(segment, siteCondition(request, segment), set);
  intersect(set, there.documents);
  return set;
}

/** Documents whose code stands for a value that passes. */
function byCode(segment: Segment, condition: CodeCondition, request: SearchRequest): Bits {
  return segment.remember(`${condition.column} ${JSON.stringify(condition.only(request))}`, () => {
    const { values, table } = segment.columns.codes(condition.column);
    const matcher = structuredMatcher(request);
    const passes = Uint8Array.from(table, (value) =>
      matcher.matches({ ...NO_FACTS, ...condition.facts(value) }) ? 1 : 0,
    );
    return documentsWhere(segment, (document) => passes[values[document] ?? 0] === 1);
  });
}

/** A date of the record counts as its first day; a bound counts whole. */
function byDay(segment: Segment, column: "start" | "updated", range: DateRange): Bits {
  return segment.remember(`${column} ${JSON.stringify(range)}`, () => {
    const days = segment.columns.numbers(column);
    const from = dayNumber(range.from) ?? NO_DAY + 1;
    const end = range.to === undefined ? undefined : parsePartialDate(range.to);
    const to = (end === undefined ? undefined : dayNumber(lastDay(end))) ?? 2 ** 31;
    return documentsWhere(segment, (document) => {
      const day = days[document] ?? NO_DAY;
      return day !== NO_DAY && day >= from && day <= to;
    });
  });
}

/** Documents with one of the names that the request selects. */
function byName(segment: Segment, column: NameColumn, request: SearchRequest): Bits {
  const set = lendSet(segment.documents);
  for (const name of facetSelection(request, column).keys())
    segment.addMarked(NAME_FIELDS[column], codeTerm(name), set);
  return set;
}

/** Documents with a site of one of the names that the request selects. */
function byPlace(segment: Segment, column: PlaceFacet, request: SearchRequest): Bits {
  return segment.remember(`${column} ${JSON.stringify(request[column])}`, () => {
    const { list, listStarts, listValues } = segment.columns.names(column);
    const wanted = wantedPlaces(segment, column, request);
    const passes = new Uint8Array(listStarts.length);
    for (let number = 0; number + 1 < listStarts.length; number++) {
      const end = listStarts[number + 1] ?? 0;
      for (let at = listStarts[number] ?? 0; at < end; at++)
        if (wanted[listValues[at] ?? 0] === 1) passes[number] = 1;
    }
    return documentsWhere(segment, (document) => passes[list[document] ?? 0] === 1);
  });
}

/** Documents that pass. */
export function documentsWhere(segment: Segment, passes: (document: number) => boolean): Bits {
  const set = emptySet(segment.documents);
  for (let document = 0; document < segment.documents; document++) if (passes(document)) addTo(set, document);
  return set;
}

/** A mark for each name of a segment that the request selects. */
function wantedPlaces(segment: Segment, column: PlaceFacet, request: SearchRequest): Uint8Array {
  const { names } = segment.columns.names(column);
  const wanted = new Uint8Array(names.size);
  for (const name of facetSelection(request, column).keys()) {
    const place = names.find(name);
    if (place >= 0) wanted[place] = 1;
  }
  return wanted;
}

/** Judges single sites of a segment. */
export type SiteCondition = (site: number, document: number) => boolean;

/** Columns whose names have so few sites that looking these up is cheaper than looking at all sites, the fewest first. */
const NARROW_COLUMNS = ["facility", "city", "state"] as const satisfies readonly PlaceFacet[];

/**
 * The sites that satisfy every condition on place, and the status, and the documents that have them; found by the names
 * of a place within a country, where that has fewer sites than so many studies have.
 */
function sitesOfPlace(request: SearchRequest, segment: Segment, studies: number): SiteSet | undefined {
  const column = NARROW_COLUMNS.find((narrow) => request[narrow].length > 0);
  if (column === undefined) return undefined;
  const { country, state, city, facility, status, near } = request;
  const key = JSON.stringify([country, state, city, facility, status, near]);
  const known = segment.sites.sets.get(key);
  if (known !== undefined) return known;
  const { names } = segment.columns.names(column);
  const places = [...facetSelection(request, column).keys()].map((name) => names.find(name));
  const lists = places.filter((place) => place >= 0).map((place) => segment.sites.named(column, place));
  const { length } = segment.columns.latitude;
  const named = lists.reduce((sum, list) => sum + list.length, 0);
  if (named * segment.documents > length * studies) return undefined;
  const sites = emptySet(length);
  const documents = emptySet(segment.documents);
  const { documents: documentOf } = segment.sites;
  const isThere = siteCondition({ ...request, [column]: [] }, segment);
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const site = list[i] ?? 0;
      const document = documentOf[site] ?? 0;
      if (!isThere(site, document)) continue;
      addTo(sites, site);
      addTo(documents, document);
    }
  }
  return segment.sites.sets.set(key, { sites, documents });
}

/** One and the same site must satisfy every condition on place, and the status: its own, else the study's. */
export function siteCondition(request: SearchRequest, segment: Segment): SiteCondition {
  const conditions: SiteCondition[] = PLACE_LEVELS.filter((column) => request[column].length > 0).map(
    (column) => siteNamed(segment, column, request),
  );
  if (request.status.length > 0) conditions.push(siteHasStatus(segment, request));
  if (request.near !== undefined) conditions.push(siteInCircle(segment, request.near));
  const [first, second, ...more] = conditions;
  if (first === undefined) return everySite;
  if (second === undefined) return first;
  const both: SiteCondition = (site, document) => first(site, document) && second(site, document);
  if (more.length === 0) return both;
  return (site, document) => both(site, document) && more.every((condition) => condition(site, document));
}

/** What is asked of a site where nothing is asked. */
const everySite: SiteCondition = () => true;

function siteNamed(segment: Segment, column: PlaceFacet, request: SearchRequest): SiteCondition {
  const { values } = segment.columns.names(column);
  const wanted = wantedPlaces(segment, column, request);
  return (site) => {
    const place = values[site] ?? NO_NAME;
    return place !== NO_NAME && wanted[place] === 1;
  };
}

function siteHasStatus(segment: Segment, request: SearchRequest): SiteCondition {
  const { values } = segment.sites.statuses;
  const passes = passingStatuses(segment, request);
  return (site) => passes[values[site] ?? 0] === 1;
}

/** A mark for each status of sites that the request selects, by its code. */
function passingStatuses(segment: Segment, { status }: SearchRequest): Uint8Array {
  const matcher = structuredMatcher({ ...emptySearchRequest, status });
  return Uint8Array.from(segment.sites.statuses.table, (value) =>
    matcher.siteMatches({ status: textOf(value) }, undefined) ? 1 : 0,
  );
}

/** Sites on or within a circle. Most lie too far north, south, east or west, which costs no trigonometry to see. */
export function siteInCircle(segment: Segment, { lat, lon, radiusKm }: Circle): SiteCondition {
  const { latitude, longitude } = segment.columns;
  const reach = degreesNorth(radiusKm);
  const reachEast = degreesEast(lat, reach);
  return (site) => {
    const siteLat = latitude[site] ?? Number.NaN;
    const siteLon = longitude[site] ?? 0;
    return (
      Math.abs(siteLat - lat) <= reach &&
      degreesBetween(siteLon, lon) <= reachEast &&
      distanceKm({ lat, lon }, { lat: siteLat, lon: siteLon }) <= radiusKm
    );
  };
}

/** How far north or south a circle reaches. */
function degreesNorth(radiusKm: number): number {
  return radiusKm * DEGREES_PER_KM + HAIR;
}

/** How far east or west a circle reaches; all around where it comes near a pole. */
function degreesEast(lat: number, reach: number): number {
  if (Math.abs(lat) + reach > 89.9) return 180;
  return Math.asin(Math.sin(reach * RADIANS) / Math.cos(lat * RADIANS)) / RADIANS + HAIR;
}

/** 0 to 180. */
function degreesBetween(a: number, b: number): number {
  const degrees = Math.abs(a - b) % 360;
  return degrees > 180 ? 360 - degrees : degrees;
}

/** Documents with a site on or within a circle. */
export function documentsInCircle(segment: Segment, { lat, lon, radiusKm }: Circle): Bits {
  return segment.remember(`circle ${lat} ${lon} ${radiusKm}`, () => {
    const { documents } = segment.sites;
    const isInside = siteInCircle(segment, { lat, lon, radiusKm });
    const set = emptySet(segment.documents);
    const north = degreesNorth(radiusKm);
    segment.sites.near({ lat, lon }, north, degreesEast(lat, north), (site) => {
      const document = documents[site] ?? 0;
      if (isInside(site, document)) addTo(set, document);
    });
    return set;
  });
}

const RADIANS = Math.PI / 180;
/** A hair more than it is, and a tenth of a metre: rounding must never take a site away. */
const DEGREES_PER_KM = 1.000_001 / (6371.0088 * RADIANS);
const HAIR = 1e-6;

/** Degrees; undefined for a site without a point. */
export function pointOf(
  segment: Segment,
  site: number,
): { readonly lat: number; readonly lon: number } | undefined {
  const lat = segment.columns.latitude[site] ?? Number.NaN;
  return Number.isNaN(lat) ? undefined : { lat, lon: segment.columns.longitude[site] ?? 0 };
}

/** The documents of `among` with a site that satisfies the condition. */
export function documentsWithSite(segment: Segment, condition: SiteCondition, among: Bits): Bits {
  const { siteOffsets } = segment.columns;
  const set = lendSet(segment.documents);
  for (const document of segment.listOf(among)) {
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      if (condition(site, document)) {
        addTo(set, document);
        break;
      }
    }
  }
  return set;
}

/** Hands out the sites of a document that satisfy every condition on place, and the status, in their order. */
type SitesThere = (document: number, visit: (site: number, document: number) => void) => void;

/**
 * The same as asking {@link siteCondition} about each site; where the request names a narrow place, few are looked at.
 * @param studies of about how many documents the sites will be asked for
 */
export function sitesThere(request: SearchRequest, segment: Segment, studies: number): SitesThere {
  const { siteOffsets } = segment.columns;
  const there = sitesOfPlace(request, segment, studies);
  if (there !== undefined)
    return (document, visit) => {
      const end = siteOffsets[document + 1] ?? 0;
      eachBetween(there.sites, siteOffsets[document] ?? 0, end, (site) => visit(site, document));
    };
  const condition = siteCondition(request, segment);
  return (document, visit) => {
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++)
      if (condition(site, document)) visit(site, document);
  };
}

/** Sites of some documents that satisfy a condition. */
interface SatisfyingSites {
  /** Documents of which all sites do. */
  readonly documents: Uint16Array;
  /** Of others, the groups of sites (`StatusGroups`) that do. */
  readonly groups: Uint16Array;
  /** Of others again, the sites that do. */
  readonly sites: SitesOfStudies;
}

/** Some sites of some studies: those of the i-th study end before `ends[i]`. */
export interface SitesOfStudies {
  readonly sites: Uint32Array;
  readonly ends: Uint32Array;
}

/** All sites of the documents that satisfy every condition on place, and the status. */
export function sitesSatisfying(
  request: SearchRequest,
  segment: Segment,
  documents: Uint16Array,
): SatisfyingSites {
  if (!asksForPlace(request)) return sitesOfStatus(request, segment, documents);
  const there = sitesOfPlace(request, segment, documents.length)?.sites;
  const condition: SiteCondition =
    there === undefined ? siteCondition(request, segment) : (site) => has(there, site);
  return { groups: new Uint16Array(0), ...sitesWhere(condition, segment, documents) };
}

/** The same where nothing but the status is asked. */
function sitesOfStatus(request: SearchRequest, segment: Segment, documents: Uint16Array): SatisfyingSites {
  const { common, starts, statuses } = segment.sites.statusGroups;
  const passes = passingStatuses(segment, request);
  const whole = new Uint16Array(documents.length);
  let wholes = 0;
  const groups: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const status = common[document] ?? NO_COMMON_STATUS;
    if (status !== NO_COMMON_STATUS) {
      if (passes[status] === 1) whole[wholes++] = document;
      continue;
    }
    const first = starts[document] ?? 0;
    const end = starts[document + 1] ?? 0;
    let passing = 0;
    let only = 0;
    for (let group = first; group < end; group++) {
      if (passes[statuses[group] ?? 0] !== 1) continue;
      passing++;
      only = group;
    }
    // A name that stands in several groups counts once.
    if (passing === 1) groups.push(only);
    else if (first === end || passing > 0) others.push(document);
  }
  const found = sitesWhere(siteHasStatus(segment, request), segment, Uint16Array.from(others));
  // Others are not among those before.
  whole.set(found.documents, wholes);
  return {
    documents: whole.subarray(0, wholes + found.documents.length),
    groups: Uint16Array.from(groups),
    sites: found.sites,
  };
}

function sitesWhere(
  condition: SiteCondition,
  segment: Segment,
  documents: Uint16Array,
): Omit<SatisfyingSites, "groups"> {
  const { siteOffsets } = segment.columns;
  const whole = new Uint16Array(documents.length);
  let wholes = 0;
  const sites: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    const first = siteOffsets[document] ?? 0;
    const end = siteOffsets[document + 1] ?? 0;
    const before = sites.length;
    for (let site = first; site < end; site++) if (condition(site, document)) sites.push(site);
    if (sites.length === before) continue;
    if (sites.length - before === end - first) {
      sites.length = before;
      whole[wholes++] = document;
    } else ends.push(sites.length);
  }
  return {
    documents: whole.subarray(0, wholes),
    sites: { sites: Uint32Array.from(sites), ends: Uint32Array.from(ends) },
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The column holds `[minimumAge, maximumAge]`, `null` where missing. */
function agesOf(value: unknown): Partial<StructuredFacts> {
  const [minimumAge, maximumAge]: readonly unknown[] = Array.isArray(value) ? value : [];
  return { minimumAge: textOf(minimumAge), maximumAge: textOf(maximumAge) };
}

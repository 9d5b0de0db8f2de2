/**
 * @module The structured conditions of a request over one segment. What a condition means is said once, in
 * `query/structured-conditions.ts`: it is asked about each distinct value of a column, then looked up.
 */
import { emptySearchRequest } from "../../query/search-url.ts";
import type { DateRange, SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, structuredMatcher } from "../../query/structured-conditions.ts";
import type { StructuredFacts } from "../../query/structured-conditions.ts";
import { foldText } from "../../study/fold.ts";
import { presentMeshId } from "../../study/mesh-id.ts";
import { lastDay, parsePartialDate } from "../../study/partial-date.ts";
import { addTo, emptySet, fullSet, intersect, unite } from "./bit-set.ts";
import { NO_DAY, NO_NAME, dayNumber } from "./columns-builder.ts";
import type { CodeColumn, NameColumn, SiteColumn } from "./columns-builder.ts";
import { NAME_FIELDS, codeTerm } from "./segment-format.ts";
import type { Segment } from "./segment.ts";

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

/** The documents that satisfy every structured condition. */
export function documentsSatisfying(request: SearchRequest, segment: Segment): Bits {
  const set = fullSet(segment.documents);
  for (const condition of CODE_CONDITIONS) {
    const only = condition.only(request);
    if (only !== undefined) intersect(set, byCode(segment, condition, { ...emptySearchRequest, ...only }));
  }
  if (request.start !== undefined) intersect(set, byDay(segment, "start", request.start));
  if (request.updated !== undefined) intersect(set, byDay(segment, "updated", request.updated));
  if (request.condition.length > 0)
    intersect(set, byName(segment, "condition", request.condition.map(presentMeshId)));
  if (request.treatment.length > 0)
    intersect(
      set,
      byName(
        segment,
        "treatment",
        request.treatment.map((name) => foldText(name)),
      ),
    );
  if (request.sponsor.length > 0)
    intersect(
      set,
      byName(
        segment,
        "sponsor",
        request.sponsor.map((name) => foldText(name)),
      ),
    );
  return asksForPlace(request) ? documentsWithSite(segment, siteCondition(request, segment), set) : set;
}

/** Documents whose code stands for a value that passes. */
function byCode(segment: Segment, condition: CodeCondition, request: SearchRequest): Bits {
  const { values, table } = segment.columns.codes(condition.column);
  const matcher = structuredMatcher(request);
  const passes = table.map((value) => matcher.matches({ ...NO_FACTS, ...condition.facts(value) }));
  const set = emptySet(segment.documents);
  for (let document = 0; document < values.length; document++)
    if (passes[values[document] ?? 0] === true) addTo(set, document);
  return set;
}

/** A date of the record counts as its first day; a bound counts whole. */
function byDay(segment: Segment, column: "start" | "updated", range: DateRange): Bits {
  const days = segment.columns.numbers(column);
  const from = dayNumber(range.from) ?? NO_DAY + 1;
  const end = range.to === undefined ? undefined : parsePartialDate(range.to);
  const to = (end === undefined ? undefined : dayNumber(lastDay(end))) ?? 2 ** 31;
  const set = emptySet(segment.documents);
  for (let document = 0; document < days.length; document++) {
    const day = days[document] ?? NO_DAY;
    if (day !== NO_DAY && day >= from && day <= to) addTo(set, document);
  }
  return set;
}

function byName(segment: Segment, column: NameColumn, names: readonly string[]): Bits {
  const set = emptySet(segment.documents);
  for (const name of names) unite(set, segment.documentsMarked(NAME_FIELDS[column], codeTerm(name)));
  return set;
}

/** Judges single sites of a segment. */
export type SiteCondition = (site: number, document: number) => boolean;

/** One and the same site must satisfy every condition on place, and the status: its own, else the study's. */
export function siteCondition(request: SearchRequest, segment: Segment): SiteCondition {
  const conditions: SiteCondition[] = PLACE_COLUMNS.filter((column) => request[column].length > 0).map(
    (column) => siteNamed(segment, column, { ...emptySearchRequest, [column]: request[column] }),
  );
  if (request.status.length > 0)
    conditions.push(siteHasStatus(segment, { ...emptySearchRequest, status: request.status }));
  if (request.near !== undefined)
    conditions.push(siteIsNear(segment, { ...emptySearchRequest, near: request.near }));
  return (site, document) => conditions.every((condition) => condition(site, document));
}

const PLACE_COLUMNS = ["country", "state", "city", "facility"] as const satisfies readonly SiteColumn[];

function siteNamed(
  segment: Segment,
  column: (typeof PLACE_COLUMNS)[number],
  request: SearchRequest,
): SiteCondition {
  const matcher = structuredMatcher(request);
  const { names, values } = segment.columns.names(column);
  const known = new Map<number, boolean>();
  return (site) => {
    const place = values[site] ?? NO_NAME;
    let passes = known.get(place);
    if (passes === undefined) {
      passes = place !== NO_NAME && matcher.siteMatches({ [column]: names.at(place) }, undefined);
      known.set(place, passes);
    }
    return passes;
  };
}

function siteHasStatus(segment: Segment, request: SearchRequest): SiteCondition {
  const matcher = structuredMatcher(request);
  const own = segment.columns.codes("siteStatus");
  const overall = segment.columns.codes("status");
  const passes = overall.table.map((study) =>
    own.table.map((site) => matcher.siteMatches({ status: textOf(site) }, textOf(study))),
  );
  return (site, document) => passes[overall.values[document] ?? 0]?.[own.values[site] ?? 0] === true;
}

function siteIsNear(segment: Segment, request: SearchRequest): SiteCondition {
  const matcher = structuredMatcher(request);
  return (site) => {
    const point = pointOf(segment, site);
    return point !== undefined && matcher.siteMatches({ point }, undefined);
  };
}

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
  const set = emptySet(segment.documents);
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

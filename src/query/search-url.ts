/**
 * @module The search request as an address and back: the one place that knows the names of search parameters.
 *
 * Reading is generous (any case, people's words, any order, repeated values), writing has one form: parameters in
 * a fixed order, coded values in lower case, several values of one name sorted, defaults left out. So an address that
 * was read and written once does not change any more.
 */
import { valuesOf, type EnumerationName } from "../study/enumerations.ts";
import { foldText } from "../study/fold.ts";
import type { GeoPoint } from "../study/geo-distance.ts";
import { addressWord } from "./coded-words.ts";
import { EssieError } from "./essie/essie-error.ts";
import { parseExpression } from "./essie/parse-expression.ts";
import { resolveExpression } from "./essie/resolve-expression.ts";
import { areaOfParameter } from "./search-areas.ts";
import { TEXT_PARAMETERS, type DateRange, type SearchRequest, type TextParameter } from "./search-request.ts";
import { UrlReader, type UrlError } from "./url-reader.ts";
import {
  dateRangeText,
  KM_PER_MILE,
  radiusText,
  readAge,
  readCoded,
  readCountry,
  readDate,
  readDateRange,
  readMeshId,
  readName,
  readPage,
  readPageSize,
  readPlace,
  readRadiusKm,
  readSex,
  readSort,
  readYesNo,
} from "./url-values.ts";

export type ParsedSearchUrl =
  | {
      readonly ok: true;
      readonly request: SearchRequest;
      /** Names of parameters that mean nothing here and had no effect. */
      readonly ignored?: readonly string[];
    }
  | { readonly ok: false; readonly errors: readonly UrlError[] };

export interface SearchUrlOptions {
  /** Where a place is that `near` names; without it, or where it knows no answer, `near` must be a point. */
  readonly pointOf?: (name: string) => GeoPoint | undefined;
}

/** Everything; the first page of 20. */
export const emptySearchRequest: SearchRequest = frozen({
  text: {},
  status: [],
  phase: [],
  type: [],
  purpose: [],
  funder: [],
  country: [],
  state: [],
  city: [],
  facility: [],
  condition: [],
  treatment: [],
  sponsor: [],
  sort: "relevance",
  page: 1,
  pageSize: 20,
});

const DEFAULT_RADIUS_KM = 50 * KM_PER_MILE;

/**
 * Reads the parameters of a search address. Empty values count as absent, as forms send them. `sort=distance`
 * without `near` is the order by relevance: there is nothing to be near to.
 * `parseSearchUrl(new URLSearchParams("cond=asthma&status=recruiting&age=52"))` → `{ ok: true, request: … }`,
 * `status=hiring` → `{ ok: false, errors: [{ parameter: "status", value: "hiring", message: "Accepted: …" }] }`.
 */
export function parseSearchUrl(params: URLSearchParams, options: SearchUrlOptions = {}): ParsedSearchUrl {
  const url = new UrlReader(params);
  const text: Partial<Record<TextParameter, string>> = {};
  for (const parameter of TEXT_PARAMETERS) {
    const typed = url.text(parameter);
    if (typed !== undefined) text[parameter] = typed;
  }
  const advanced = url.text("advanced");
  if (advanced !== undefined) checkExpression(url, advanced);
  const coded = (name: string, enumeration: EnumerationName): readonly string[] => {
    const chosen = new Set(url.several(name, readCoded(enumeration)));
    return valuesOf(enumeration).filter((value) => chosen.has(value));
  };
  const point = url.one("near", readPlace(options.pointOf));
  const radiusKm = url.one("radius", readRadiusKm) ?? DEFAULT_RADIUS_KM;
  const near = point && { ...point, radiusKm };
  const sort = url.one("sort", readSort) ?? emptySearchRequest.sort;
  const optional = {
    advanced,
    age: url.one("age", readAge),
    sex: url.one("sex", readSex),
    healthy: url.one("healthy", readYesNo()),
    results: url.one("results", readYesNo(["with"], ["without"])),
    start: dateRange(url, "start"),
    updated: dateRange(url, "updated"),
    near,
    ...(url.one("synonyms", readYesNo()) === false && { synonyms: false as const }),
  };
  const request: SearchRequest = {
    text,
    status: coded("status", "Status"),
    phase: coded("phase", "Phase"),
    type: coded("type", "StudyType"),
    purpose: coded("purpose", "PrimaryPurpose"),
    funder: coded("funder", "AgencyClass"),
    country: names(url, "country", readCountry),
    state: names(url, "state"),
    city: names(url, "city"),
    facility: names(url, "facility"),
    condition: names(url, "condition", readMeshId),
    treatment: names(url, "treatment"),
    sponsor: names(url, "sponsor"),
    ...present(optional),
    sort: sort === "distance" && near === undefined ? emptySearchRequest.sort : sort,
    page: url.one("page", readPage) ?? emptySearchRequest.page,
    pageSize: url.one("per", readPageSize) ?? emptySearchRequest.pageSize,
  };
  if (url.errors.length > 0) return { ok: false, errors: url.errors };
  const ignored = url.ignored();
  return { ok: true, request: frozen(request), ...(ignored.length > 0 && { ignored }) };
}

/**
 * The query string of a request, without `?`; empty for {@link emptySearchRequest}.
 * `cond=heart+attack&status=recruiting&near=48.8566,2.3522&radius=50mi&page=2`
 */
export function formatSearchUrl(request: SearchRequest): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | boolean | undefined): void => {
    if (value !== undefined) query.append(name, String(value));
  };
  const putCoded = (name: string, enumeration: EnumerationName, values: readonly string[]): void => {
    const order = valuesOf(enumeration);
    for (const value of [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
      put(name, addressWord(value));
  };
  const putNames = (name: string, values: readonly string[]): void => {
    for (const value of distinctNames(values)) put(name, value);
  };
  for (const parameter of TEXT_PARAMETERS) put(parameter, request.text[parameter]);
  put("advanced", request.advanced);
  putCoded("status", "Status", request.status);
  putCoded("phase", "Phase", request.phase);
  putCoded("type", "StudyType", request.type);
  putCoded("purpose", "PrimaryPurpose", request.purpose);
  put("age", request.age);
  put("sex", request.sex && addressWord(request.sex));
  put("healthy", yesNo(request.healthy));
  putCoded("funder", "AgencyClass", request.funder);
  put("results", yesNo(request.results));
  put("start", request.start && dateRangeText(request.start));
  put("updated", request.updated && dateRangeText(request.updated));
  put("near", request.near && (request.near.name ?? `${request.near.lat},${request.near.lon}`));
  put("radius", request.near && radiusText(request.near.radiusKm));
  putNames("country", request.country);
  putNames("state", request.state);
  putNames("city", request.city);
  putNames("facility", request.facility);
  putNames("condition", request.condition);
  putNames("treatment", request.treatment);
  putNames("sponsor", request.sponsor);
  put("synonyms", yesNo(request.synonyms));
  if (request.sort !== emptySearchRequest.sort) put("sort", request.sort);
  if (request.page !== emptySearchRequest.page) put("page", request.page);
  if (request.pageSize !== emptySearchRequest.pageSize) put("per", request.pageSize);
  // A comma may stand in a query as it is, and points and city names read better so.
  return query.toString().replaceAll("%2C", ",");
}

/** `advanced` is written by people who know the language, so it is refused where a typed word would be searched. */
function checkExpression(url: UrlReader, expression: string): void {
  try {
    resolveExpression(parseExpression(expression), areaOfParameter("term"));
  } catch (error) {
    if (!(error instanceof EssieError)) throw error;
    url.refuse(
      "advanced",
      expression,
      `At character ${error.span.start + 1}: ${error.message}. ${error.advice}`,
    );
  }
}

/** `start=2020_2024`, or the two boxes of a form, `startFrom=2020&startTo=2024`. */
function dateRange(url: UrlReader, name: "start" | "updated"): DateRange | undefined {
  const range = url.one(name, readDateRange);
  const [from, to] = [url.one(`${name}From`, readDate), url.one(`${name}To`, readDate)];
  if (from === undefined && to === undefined) return range;
  const boxes = dateRangeText({ from: from ?? range?.from, to: to ?? range?.to });
  return url.read(to === undefined ? `${name}From` : `${name}To`, boxes, readDateRange);
}

function names(url: UrlReader, name: string, read = readName): readonly string[] {
  return distinctNames(url.several(name, read));
}

/** Names that differ only in case and accents find the same; the first in order stays. */
function distinctNames(values: readonly string[]): readonly string[] {
  const byFolded = new Map<string, string>();
  for (const value of [...values].sort()) {
    const folded = foldText(value);
    if (!byFolded.has(folded)) byFolded.set(folded, value);
  }
  return [...byFolded.values()];
}

function yesNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? "yes" : "no";
}

/** Leaves out keys without a value. */
function present<Fields extends object>(fields: Fields): Partial<Fields> {
  // Entries of an object are entries of the partial object that they form.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>;
}

function frozen(request: SearchRequest): SearchRequest {
  for (const value of Object.values(request)) if (typeof value === "object") Object.freeze(value);
  return Object.freeze(request);
}

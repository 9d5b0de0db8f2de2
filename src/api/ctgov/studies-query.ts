/** @module The parameters of `/studies` (API contract, section 2.1), read strictly into what is asked of engine and store. */
import type { OrderItem } from "../../engine/search-engine.ts";
import type { Resolved } from "../../query/essie/resolved-expression.ts";
import { TEXT_PARAMETERS, type SearchRequest, type TextParameter } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { valuesOf } from "../../study/enumerations.ts";
import { numberOfNctId, parseNctId, type NctId } from "../../study/nct-id.ts";
import { searchArea } from "../../query/search-areas.ts";
import { aggFilterExpressions } from "./agg-filters.ts";
import { ApiError, incorrectFormat, invalidValue } from "./api-error.ts";
import { exactExpression } from "./exact-expression.ts";
import { circleExpression, readCircle, readDecay, type Decay } from "./geo-filter.ts";
import { QueryString } from "./query-string.ts";
import { readSort } from "./sort-parameter.ts";

const FILTERS = ["overallStatus", "geo", "ids", "advanced", "synonyms"] as const;

const PARAMETERS: readonly string[] = [
  "format",
  "markupFormat",
  ...TEXT_PARAMETERS.map((name) => `query.${name}`),
  ...FILTERS.flatMap((name) => [`filter.${name}`, `postFilter.${name}`]),
  "aggFilters",
  "geoDecay",
  "fields",
  "sort",
  "countTotal",
  "pageSize",
  "pageToken",
];

const DEFAULT_PAGE_SIZE = 10;
const LARGEST_PAGE_SIZE = 1_000;

export interface StudiesQuery {
  readonly format: "json" | "csv";
  readonly legacyMarkup: boolean;
  /** Without page; ids excepted, which {@link ids} has. */
  readonly request: SearchRequest;
  /** Empty: not asked for. */
  readonly order: readonly OrderItem[];
  /** Only studies of every one of these lists, aliases already replaced by the studies that they lead to. */
  readonly ids: readonly (readonly NctId[])[];
  /** How nearness counts, where the order is by relevance and a circle is asked for. */
  readonly decay?: Decay;
  readonly fields?: readonly string[];
  /** What the query parameters look for, for `@query`. */
  readonly queried: readonly Resolved[];
  readonly countTotal: boolean;
  readonly pageSize: number;
  readonly pageToken?: string;
}

/**
 * `aliasTarget` finds the study that a former number leads to.
 * @throws ApiError or QueryError for the first parameter that is unknown or wrong
 */
export function readStudiesQuery(
  params: URLSearchParams,
  aliasTarget: (nctId: NctId) => NctId | undefined,
): StudiesQuery {
  const query = new QueryString(params, PARAMETERS);
  const format = query.oneOf("format", ["json", "csv"], "json");
  const legacyMarkup = query.oneOf("markupFormat", ["markdown", "legacy"], "markdown") === "legacy";
  const texts = readTexts(query);
  const canonical = (ids: readonly NctId[]): readonly NctId[] => [
    ...new Set(ids.map((nctId) => aliasTarget(nctId) ?? nctId)),
  ];
  const filters = readFilters(query);
  const decay = readDecay(query.text("geoDecay"));
  const isOfIds = texts.ids.length > 0;
  const expressions = isOfIds ? [] : filters.expressions;
  const { circle } = filters;
  const order = readSort(query.list("sort") ?? []);
  const isRanked = order.length === 0 ? Object.keys(texts.text).length > 0 : order[0]?.piece === "@relevance";
  const fields = query.list("fields");
  if (fields?.length === 1 && fields[0] === "") throw new ApiError("Parameter `fields` must be non-empty");
  const pageToken = query.text("pageToken");
  return {
    format,
    legacyMarkup,
    request: {
      ...emptySearchRequest,
      text: texts.text,
      ...(expressions.length > 0 && { advanced: expressions.map((text) => `(${text})`).join(" AND ") }),
      ...(circle !== undefined && !isOfIds && { near: circle }),
    },
    order,
    ids: (isOfIds ? texts.ids : filters.ids).map(canonical),
    ...(circle !== undefined && !isOfIds && isRanked && { decay }),
    ...(fields !== undefined && { fields }),
    queried: texts.queried,
    countTotal: query.truth("countTotal"),
    pageSize: readPageSize(query.text("pageSize")),
    ...(pageToken !== undefined && { pageToken }),
  };
}

interface Texts {
  readonly text: SearchRequest["text"];
  readonly queried: readonly Resolved[];
  readonly ids: readonly (readonly NctId[])[];
}

/** NCT numbers with nothing but commas and spaces between them. */
const ONLY_IDS = /^[\s,]*(?:nct0*[1-9]\d{0,7}(?:[\s,]+|$))+$/i;

function readTexts(query: QueryString): Texts {
  const text: Partial<Record<TextParameter, string>> = {};
  const queried: Resolved[] = [];
  const ids: (readonly NctId[])[] = [];
  for (const parameter of TEXT_PARAMETERS) {
    const source = query.text(`query.${parameter}`);
    if (source === undefined) continue;
    const exact = exactExpression(parameter, source);
    queried.push(exact.resolved);
    if (ONLY_IDS.test(source)) ids.push(source.split(/[\s,]+/).flatMap((id) => parseNctId(id) ?? []));
    else text[parameter] = exact.text;
  }
  return { text, queried, ids };
}

interface Filters {
  readonly expressions: readonly string[];
  readonly circle?: SearchRequest["near"];
  readonly ids: readonly (readonly NctId[])[];
}

function readFilters(query: QueryString): Filters {
  const expressions: string[] = [];
  const ids: (readonly NctId[])[] = [];
  let circle: Filters["circle"];
  for (const prefix of ["filter", "postFilter"] as const) {
    const statuses = given(query.list(`${prefix}.overallStatus`));
    if (statuses.length > 0)
      expressions.push(`AREA[OverallStatus](${statuses.map(readStatus).join(" OR ")})`);
    const advanced = query.text(`${prefix}.advanced`);
    if (advanced !== undefined) expressions.push(exactExpression("advanced", advanced).text);
    const geo = query.text(`${prefix}.geo`);
    // The engine knows one circle, which also says how near a study is; that is the first one's business.
    if (geo !== undefined && prefix === "filter") circle = readCircle("filter.geo", geo);
    else if (geo !== undefined) expressions.push(circleExpression(readCircle("postFilter.geo", geo)));
    const listed = given(query.list(`${prefix}.ids`));
    if (listed.length > 0) ids.push(listed.map((id) => readId(`${prefix}.ids`, id)));
    for (const item of given(query.list(`${prefix}.synonyms`))) refuseSynonym(`${prefix}.synonyms`, item);
  }
  expressions.push(...aggFilterExpressions(given(query.list("aggFilters"))));
  return { expressions, ...(circle !== undefined && { circle }), ids };
}

/** Items of a list, without the empty ones that a comma at its end leaves. */
function given(items: readonly string[] | undefined): readonly string[] {
  return (items ?? []).filter((item) => item !== "");
}

const STATUSES = new Set(valuesOf("Status"));

function readStatus(text: string): string {
  const status = text.toUpperCase();
  if (!STATUSES.has(status)) throw invalidValue("overallStatus", text);
  return status;
}

function readId(parameter: string, text: string): NctId {
  const nctId = parseNctId(text);
  if (nctId === undefined) throw incorrectFormat(parameter);
  return nctId;
}

/**
 * `ConditionSearch:1651367`: the numbers are the registry's own, published nowhere. A filter without effect would pass
 * off studies that were meant to be left out.
 */
function refuseSynonym(parameter: string, item: string): never {
  const match = /^([a-z]+):\d+$/i.exec(item);
  if (searchArea(match?.[1] ?? "") === undefined) throw incorrectFormat(parameter);
  throw new ApiError(
    `Parameter \`${parameter}\` is not supported: the registry does not publish its synonym numbers. ` +
      "Put the words into the query of that area: other names are searched too",
  );
}

/** 0 is the default, and whoever asks for too much gets the most there is. */
function readPageSize(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PAGE_SIZE;
  if (!/^\d+$/.test(text)) throw invalidValue("pageSize", text);
  const size = Number(text);
  return size === 0 ? DEFAULT_PAGE_SIZE : Math.min(size, LARGEST_PAGE_SIZE);
}

/** `AREA[NCTId](NCT00000102 OR …)` */
export function idsExpression(ids: readonly NctId[]): string {
  return ids.length === 0 ? "NOT ALL" : `AREA[NCTId](${ids.join(" OR ")})`;
}

/** The studies that stand in every list, highest number first. */
export function commonIds(lists: readonly (readonly NctId[])[]): readonly NctId[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first
    .filter((nctId) => sets.every((set) => set.has(nctId)))
    .sort((a, b) => numberOfNctId(b) - numberOfNctId(a));
}

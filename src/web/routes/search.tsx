/** @module `/search`: the address is read, the engine asked, the result shown or sent as a file. */
import { setTimeout as wait } from "node:timers/promises";
import { Hono, type Context } from "hono";
import { criteriaOf, type Criterion } from "../../query/criteria-of-request.ts";
import type { SearchAnswer } from "../../engine/search-engine.ts";
import { QueryError } from "../../query/query-error.ts";
import { textNotices } from "../../query/request-expressions.ts";
import type { SearchRequest, TextParameter } from "../../query/search-request.ts";
import { formatSearchUrl, parseSearchUrl } from "../../query/search-url.ts";
import { countedStudies } from "../wording.ts";
import type { Way } from "../components/nothing-found.tsx";
import { downloadResponse, isDownloadFormat } from "../downloads/download.ts";
import { lengthUnitFor, type LengthUnit } from "../near/length-unit.ts";
import { nearestSites } from "../near/nearest-site.ts";
import { askForPlace, placeNoteOf } from "../near/place-question.tsx";
import { readNear, type NearReading } from "../near/read-near.ts";
import { registryStates } from "../near/registry-states.ts";
import { resultMap } from "../maps/result-map.ts";
import { PageProblem } from "../page-problem.ts";
import type { Site } from "../site.ts";
import { searchFormUrl, searchUrl } from "../urls.ts";
import { FILTERS, filterGroups } from "../views/search-filters.ts";
import { SearchPage, type Notice } from "../views/search-page.tsx";
import { FORM_FIELDS } from "../components/search-form.tsx";
import { sendPage, type WebEnv } from "../web-env.ts";
import { nameMeant } from "./name-meant.ts";
import { unreadableSearch } from "./unreadable-search.ts";

/** More than there are countries, so that each can be chosen. */
const CHOICES_PER_FILTER = 250;

/** What the page has controls for; the rest of a request travels in hidden fields. */
const CONTROLLED: ReadonlySet<string> = new Set([
  ...FILTERS,
  ...FORM_FIELDS,
  "age",
  "start",
  "updated",
  "sort",
  "page",
]);

export function searchRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const states = registryStates(site.engine);
  routes.get(searchFormUrl, async (c) => {
    const params = new URL(c.req.url).searchParams;
    const format = params.get("format");
    params.delete("format");
    const lengthUnit = lengthUnitFor(c.req.header("accept-language"));
    c.header("Vary", "Accept-Language", { append: true });
    const options = params.has("near") ? { registryStates: await states() } : {};
    const near = readNear(params, site.places?.(), lengthUnit, options);
    if (near.kind === "question")
      return askForPlace(c, params, near.question, { lengthUnit, isForPeople: format === null });
    const pointOf = near.kind === "point" ? () => near.place : undefined;
    const parsed = parseSearchUrl(near.params, { ...(pointOf !== undefined && { pointOf }) });
    if (!parsed.ok) throw unreadableSearch(params, parsed.errors);
    const { request, ignored = [] } = parsed;
    if (format !== null) return download(site, c, request, format);
    const isChanged = near.params !== params;
    if (isChanged || (isFromForm(params) && ignored.length === 0)) return c.redirect(searchUrl(request), 302);
    return resultPage(site, c, request, { ignored, near, lengthUnit });
  });
  return routes;
}

/** Forms send every empty field and the two ends of a range; what people keep and share is to be short. */
function isFromForm(params: URLSearchParams): boolean {
  return [...params].some(([name, value]) => value === "" || /^(?:start|updated)(?:From|To)$/.test(name));
}

/** How the address was read, beside the request. */
interface AddressReading {
  readonly ignored: readonly string[];
  readonly near: NearReading;
  readonly lengthUnit: LengthUnit;
}

async function resultPage(
  site: Site,
  c: Context<WebEnv>,
  request: SearchRequest,
  { ignored, near, lengthUnit }: AddressReading,
): Promise<Response> {
  const { engine, store } = site;
  const { signal } = c.req.raw;
  const options = { facets: FILTERS, facetLimit: CHOICES_PER_FILTER, signal };
  const answer = await engine.search(request, options).catch((error: unknown) => {
    throw error instanceof QueryError ? misunderstood(c, error) : error;
  });
  if (answer.hits.length === 0 && request.page > 1) throw pastTheEnd(request, answer.total);
  const criteria = criteriaOf(request, { nameOf: await namesInRequest(site, request) });
  const view = {
    request,
    total: answer.total,
    cards: store.cards(answer.hits.map(({ nctId }) => nctId)),
    now: site.now(),
    groups: filterGroups(request, answer.facets),
    criteria,
    hidden: hiddenFields(request),
    notices: [
      ...correctionNotices(request, answer.corrections),
      ...(await nameNotices(site, request, answer.total === 0)),
      ...noticesOf(request, ignored),
    ],
    alsoSearched: answer.expansions ?? [],
    place: request.near && placeNoteOf(near),
    nearest: nearestSites(site, request.near, answer.hits),
    lengthUnit,
    map: resultMap(request, answer),
    ways: answer.total > 0 ? [] : await waysOut(site, request, criteria, signal),
  };
  return sendPage(c, <SearchPage chrome={c.var.chrome} view={view} />);
}

/** Which condition removed the matches: the same search without each of them; alternatives go together. */
async function waysOut(
  site: Site,
  request: SearchRequest,
  criteria: readonly Criterion[],
  signal: AbortSignal,
): Promise<readonly Way[]> {
  const byName = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    byName.set(criterion.name, [...(byName.get(criterion.name) ?? []), criterion]);
  }
  const ways: Way[] = [];
  for (const [name, [first, ...others]] of byName) {
    if (first === undefined) continue;
    const without = others.length === 0 ? first.without : { ...request, page: 1, [name]: [] };
    const { total } = await site.engine.search({ ...without, pageSize: 1 }, { facets: [], signal });
    ways.push({ label: [first, ...others].map(({ label }) => label).join(" or "), without, total });
  }
  return ways.sort((a, b) => b.total - a.total);
}

/** What people read for values that stand in the address as MeSH ids or folded names. */
async function namesInRequest(
  site: Site,
  request: SearchRequest,
): Promise<(parameter: string, value: string) => string | undefined> {
  const names = new Map<string, string>();
  for (const dimension of ["condition", "treatment", "sponsor"] as const) {
    for (const value of request[dimension]) {
      const detail = await site.engine.browseEntry(dimension, value);
      if (detail !== undefined) names.set(`${dimension}=${value}`, detail.entry.label);
    }
  }
  return (parameter, value) => names.get(`${parameter}=${value}`);
}

function hiddenFields(request: SearchRequest): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(formatSearchUrl(request))].filter(([name]) => !CONTROLLED.has(name));
}

/** Words that may be misspelt. Nothing was changed: the visitor decides. */
function correctionNotices(
  request: SearchRequest,
  corrections: SearchAnswer["corrections"] = [],
): readonly Notice[] {
  return corrections.map(({ parameter, word, meant, text }) => ({
    words: `The registry hardly knows the word “${word}”.`,
    suggestion: { href: urlWithText(request, parameter, text), words: `Did you mean ${meant}?` },
  }));
}

/** The same search with another text. */
function urlWithText(request: SearchRequest, parameter: TextParameter, text: string): string {
  return searchUrl({ ...request, text: { ...request.text, [parameter]: text }, page: 1 });
}

/** Where diseases and treatments are named. */
const NAMING = ["cond", "term", "intr"] as const;

/** A hint is not worth waiting for longer, as after a start, when names are still being counted. */
const HINT_WITHIN_MS = 500;

/** Names among other words, offered alone. */
async function nameNotices(site: Site, request: SearchRequest, isEmpty: boolean): Promise<readonly Notice[]> {
  const notices = NAMING.map(async (parameter): Promise<readonly Notice[]> => {
    const typed = request.text[parameter];
    const name = typed && (await nameMeant(site.engine, typed, { isEmpty }));
    if (!name) return [];
    const suggestion = { href: urlWithText(request, parameter, name), words: `Search for ${name} only` };
    return [{ words: `A study is found only if it has every word of “${typed}”.`, suggestion }];
  });
  const late = wait<readonly Notice[][]>(HINT_WITHIN_MS, [], { ref: false });
  // Names that could not be counted are told of elsewhere, and cost nobody the studies that were found.
  const found = Promise.all(notices).catch(() => []);
  return (await Promise.race([found, late])).flat();
}

const SITES_WITHOUT_STATE =
  "Sites whose record names no state or region are not found by it: in the United States these are few, elsewhere many.";

/** What the visitor must know about how the address was read. */
function noticesOf(request: SearchRequest, ignored: readonly string[]): readonly Notice[] {
  const onTexts = textNotices(request).map(({ parameter, notice, suggestion }): Notice => {
    const words = `${request.text[parameter] ?? ""}: ${notice}`;
    if (suggestion === undefined) return { words };
    const href = urlWithText(request, parameter, suggestion);
    return { words, suggestion: { href, words: `Search for ${suggestion} instead` } };
  });
  const onPlaces = request.state.length === 0 ? [] : [{ words: SITES_WITHOUT_STATE }];
  if (ignored.length === 0) return [...onTexts, ...onPlaces];
  const names = ignored.map((name) => `“${name}”`).join(", ");
  return [
    ...onTexts,
    ...onPlaces,
    { words: `This site does not know these parts of the address, so they changed nothing: ${names}.` },
  ];
}

/** An expression that names what the registry does not have. */
function misunderstood(c: Context<WebEnv>, { parameter, expression, cause }: QueryError): PageProblem {
  const message = `At character ${cause.span.start + 1}: ${cause.message}. ${cause.advice}`;
  const query = new URL(c.req.url).searchParams;
  return unreadableSearch(query, [{ parameter, value: expression.slice(0, 80), message }]);
}

function pastTheEnd(request: SearchRequest, total: number): PageProblem {
  const last = Math.max(1, Math.ceil(total / request.pageSize));
  return new PageProblem({
    status: 404,
    title: `This search has no page ${request.page.toLocaleString("en-US")}`,
    lines: [`It finds ${countedStudies(total)}; the last page is ${last.toLocaleString("en-US")}.`],
    suggestions: [
      { href: searchUrl({ ...request, page: last }), words: "Go to the last page" },
      { href: searchUrl({ ...request, page: 1 }), words: "Go to the first page" },
    ],
  });
}

async function download(
  site: Site,
  c: Context<WebEnv>,
  request: SearchRequest,
  format: string,
): Promise<Response> {
  if (!isDownloadFormat(format)) {
    const message = "Downloads are made as csv, json or ris.";
    throw unreadableSearch(new URL(c.req.url).searchParams, [
      { parameter: "format", value: format.slice(0, 80), message },
    ]);
  }
  return downloadResponse(site, request, format, c.req.raw.signal);
}

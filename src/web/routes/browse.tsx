/** @module Conditions, treatments and sponsors: the lists, and a page for each entry. */
import { Hono, type Context } from "hono";
import type { BrowseDimension } from "../../engine/search-engine.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { hubUrl } from "../locations/hub-url.ts";
import { groupPlaces } from "../locations/place-groups.ts";
import { PageProblem } from "../page-problem.ts";
import type { Site } from "../site.ts";
import {
  conditionsUrl,
  conditionUrl,
  nameOfPath,
  sponsorsUrl,
  sponsorUrl,
  treatmentsUrl,
  treatmentUrl,
} from "../urls.ts";
import { BrowsePage, type BrowseList } from "../views/browse-page.tsx";
import { EntryPage } from "../views/entry-page.tsx";
import { sendPage, type WebEnv } from "../web-env.ts";
import { browsePlaceOf } from "./browse-place.ts";

const ENTRIES_PER_PAGE = 100;
const NEWEST_SHOWN = 10;
const COUNTRIES_SHOWN = 12;
/** The last part of a condition's address: words for people, then the MeSH id that decides. */
const CONDITION_PART = /^(?:.*-)?([A-Z]\d{6,9})$/i;

interface Dimension extends BrowseList {
  readonly dimension: BrowseDimension;
  /** What an address names; `undefined` where it names nothing. */
  readonly valueOfPath: (part: string) => string | undefined;
  readonly requestFor: (value: string) => SearchRequest;
}

const DIMENSIONS: readonly Dimension[] = [
  {
    dimension: "condition",
    section: "conditions",
    heading: "Conditions",
    one: "condition",
    many: "conditions",
    intro: "Diseases and other conditions that studies are about, from broad groups to single diseases.",
    listUrl: conditionsUrl,
    entryUrl: ({ value, label }) => conditionUrl(value, label),
    valueOfPath: (part) => CONDITION_PART.exec(part)?.[1]?.toUpperCase(),
    requestFor: (value) => ({ ...emptySearchRequest, condition: [value] }),
  },
  {
    dimension: "treatment",
    section: "treatments",
    heading: "Treatments",
    one: "treatment",
    many: "treatments",
    intro: "Drugs, devices, procedures and other treatments, under the names that studies give them.",
    listUrl: treatmentsUrl,
    entryUrl: ({ value }) => treatmentUrl(value),
    valueOfPath: nameOfPath,
    requestFor: (value) => ({ ...emptySearchRequest, treatment: [value] }),
  },
  {
    dimension: "sponsor",
    section: "sponsors",
    heading: "Sponsors",
    one: "sponsor",
    many: "sponsors",
    intro: "Companies, universities, hospitals and agencies that run studies or take part in running them.",
    listUrl: sponsorsUrl,
    entryUrl: ({ value }) => sponsorUrl(value),
    valueOfPath: nameOfPath,
    requestFor: (value) => ({ ...emptySearchRequest, sponsor: [value] }),
  },
];

export function browseRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const dimension of DIMENSIONS) {
    routes.get(dimension.listUrl(), (c) => browsePage(site, dimension, c));
    routes.get(`${dimension.listUrl()}/:entry`, (c) => entryPage(site, dimension, c));
  }
  return routes;
}

async function browsePage(site: Site, list: Dimension, c: Context<WebEnv>): Promise<Response> {
  const place = browsePlaceOf(new URL(c.req.url).searchParams, list);
  const isOverview = list.dimension === "condition" && place.prefix === undefined;
  const { total, entries } = await site.engine.browse(list.dimension, {
    ...(place.prefix !== undefined && { prefix: place.prefix }),
    ...(isOverview && { parent: "roots" }),
    sort: place.sort,
    offset: (place.page - 1) * ENTRIES_PER_PAGE,
    limit: ENTRIES_PER_PAGE,
  });
  const lastPage = Math.max(1, Math.ceil(total / ENTRIES_PER_PAGE));
  if (place.page > lastPage) {
    throw new PageProblem({
      status: 404,
      title: `This list has no page ${place.page.toLocaleString("en-US")}`,
      lines: [`Its last page is ${lastPage.toLocaleString("en-US")}.`],
      suggestions: [
        { href: list.listUrl({ ...place, page: lastPage }), words: "Go to the last page" },
        { href: list.listUrl(), words: `See the list of ${list.many} from its beginning` },
      ],
    });
  }
  return sendPage(
    c,
    <BrowsePage {...{ chrome: c.var.chrome, list, place, total, lastPage, entries, isOverview }} />,
  );
}

async function entryPage(site: Site, list: Dimension, c: Context<WebEnv>): Promise<Response> {
  const path = new URL(c.req.url).pathname;
  const part = path.slice(list.listUrl().length + 1);
  const value = list.valueOfPath(part);
  const detail = value === undefined ? undefined : await site.engine.browseEntry(list.dimension, value);
  if (detail === undefined) {
    throw new PageProblem({
      status: 404,
      title: `There is no such ${list.one} here`,
      lines: [`No study that is here now names it. It may be listed under another name.`],
      suggestions: [{ href: list.listUrl(), words: `See all ${list.many}` }],
    });
  }
  const canonical = list.entryUrl(detail.entry);
  if (path !== canonical) return c.redirect(canonical, 301);
  const request = list.requestFor(detail.entry.value);
  const isCondition = list.dimension === "condition";
  const { hits, facets } = await site.engine.search(
    { ...request, sort: "updated", pageSize: NEWEST_SHOWN },
    { facets: isCondition ? ["country"] : [], facetLimit: COUNTRIES_SHOWN },
  );
  const condition = { id: detail.entry.value, label: detail.entry.label };
  const countries = groupPlaces("country", [], facets.country ?? []).places.map((place) => ({
    href: hubUrl([place], condition),
    words: place.label,
    count: place.counts[0]?.count ?? 0,
  }));
  const newest = site.store.cards(hits.map(({ nctId }) => nctId));
  return sendPage(
    c,
    <EntryPage {...{ chrome: c.var.chrome, list, detail, request, newest, countries, now: site.now() }} />,
  );
}

/** @module `GET /search`: the site's own search for programs, with exact totals, facets and the nearest site. */
import { FACETS, type FacetName, type Hit } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { formatSearchUrl } from "../../query/search-url.ts";
import type { Card } from "../../study/card.ts";
import type { ApiContext } from "../api-context.ts";
import { badParameter } from "./problem.ts";
import { readSearch } from "./read-search.ts";

const MOST_FACET_VALUES = 1_000;

/** @throws Problem for parameters that cannot be read, QueryError for a text that is no expression */
export async function searchAnswer(
  context: ApiContext,
  params: URLSearchParams,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const own = new URLSearchParams(params);
  const facets = readFacets(own.getAll("facets").join(","));
  const facetLimit = readFacetLimit(own.get("facetLimit"));
  own.delete("facets");
  own.delete("facetLimit");
  const points = readPoints(own.get("points"));
  own.delete("points");
  const { request, ignored } = readSearch(context, own);
  const answer = await context.engine.search(request, { facets, facetLimit, points, signal });
  return {
    total: answer.total,
    page: request.page,
    pageSize: request.pageSize,
    dataVersion: answer.dataVersion,
    query: formatSearchUrl(request),
    ignored,
    studies: studiesOf(context, request, answer.hits),
    facets: answer.facets,
    expansions: answer.expansions,
    corrections: answer.corrections,
  };
}

function studiesOf(
  { store }: ApiContext,
  request: SearchRequest,
  hits: readonly Hit[],
): readonly Readonly<Record<string, unknown>>[] {
  const cards = new Map<string, Card>(
    store.cards(hits.map(({ nctId }) => nctId)).map((card) => [card.nctId, card]),
  );
  return hits.flatMap(({ nctId, score, nearestSite }) => {
    const card = cards.get(nctId);
    if (card === undefined) return [];
    if (request.near === undefined || nearestSite === undefined) return [{ score, card }];
    const { locations = [] } = store.study(nctId)?.protocolSection.contactsLocationsModule ?? {};
    return [{ score, card, nearestSite: { ...nearestSite, location: locations[nearestSite.index] } }];
  });
}

function readFacets(text: string): readonly FacetName[] {
  const names = text.split(",").filter((name) => name !== "");
  return names.map((name) => {
    const facet = FACETS.find((candidate) => candidate === name);
    if (facet === undefined) throw badParameter("facets", name, `Accepted: ${FACETS.join(", ")}.`);
    return facet;
  });
}

function readFacetLimit(text: string | null): number {
  if (text === null || text === "") return 50;
  const limit = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MOST_FACET_VALUES)
    throw badParameter("facetLimit", text, `Accepted: whole numbers from 1 to ${MOST_FACET_VALUES}.`);
  return limit;
}

function readPoints(text: string | null): boolean {
  if (text === "yes") return true;
  if (text === null || text === "" || text === "no") return false;
  throw badParameter("points", text, "Accepted: yes, no.");
}

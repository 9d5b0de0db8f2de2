/** @module `GET /search`: the site's own search for programs, with exact totals, facets and the nearest site. */
import { FACETS, type Hit } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { formatSearchUrl } from "../../query/search-url.ts";
import type { Card } from "../../study/card.ts";
import type { ApiContext } from "../api-context.ts";
import { badParameter } from "./problem.ts";
import { readNames, readWholeNumber } from "./read-parameter.ts";
import { readSearch } from "./read-search.ts";

const DEFAULT_FACET_VALUES = 50;
const MOST_FACET_VALUES = 1_000;

/** @throws Problem for parameters that cannot be read, QueryError for a text that is no expression */
export async function searchAnswer(
  context: ApiContext,
  params: URLSearchParams,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const own = new URLSearchParams(params);
  const facets = readNames("facets", own.getAll("facets").join(","), FACETS);
  const facetLimit = readWholeNumber("facetLimit", own.get("facetLimit"), {
    otherwise: DEFAULT_FACET_VALUES,
    most: MOST_FACET_VALUES,
  });
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

function readPoints(text: string | null): boolean {
  if (text === "yes") return true;
  if (text === null || text === "" || text === "no") return false;
  throw badParameter("points", text, "Accepted: yes, no.");
}

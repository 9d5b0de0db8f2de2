/** @module What a hub shows, every number from the search that its links lead to. */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import type { FacetCount, SearchEngine } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { NctId } from "../../study/nct-id.ts";
import { EVERY_NAME } from "./place-directory.ts";
import { groupPlaces, type PlaceGroup } from "./place-groups.ts";
import { hubRequest, levelsBelow, type HubCondition, type PlacePath, type PlaceStep } from "./place-path.ts";

export interface CountedPlace extends PlaceStep {
  readonly studies: number;
  /** Studies that recruit there: the site itself does, or says nothing of its own. */
  readonly recruiting: number;
}

export interface PlaceList {
  readonly level: PlaceFacet;
  /** Places in the whole list. */
  readonly total: number;
  readonly entries: readonly CountedPlace[];
  readonly page: number;
  readonly lastPage: number;
  /** Texts that name no facility, with their studies. */
  readonly unnamed: readonly FacetCount[];
}

export interface Hub {
  readonly path: PlacePath;
  readonly condition: HubCondition | undefined;
  /** Finds the studies of this place. */
  readonly request: SearchRequest;
  readonly studies: number;
  readonly recruiting: number;
  readonly conditions: readonly FacetCount[];
  readonly newest: readonly NctId[];
  readonly lists: readonly PlaceList[];
}

/** A list of states is short; cities and facilities are shown a hundred at a time. */
const PLACES_PER_PAGE = 100;
const SHORT_LIST = 260;
const CONDITIONS_SHOWN = 12;
const NEWEST_SHOWN = 8;

const RECRUITING = ["RECRUITING"];

export async function readHub(
  engine: SearchEngine,
  path: PlacePath,
  condition: HubCondition | undefined,
  page: number,
): Promise<Hub> {
  const request = hubRequest(path, condition);
  const levels = levelsBelow(path);
  const points = levels.some((level) => level === "city" || level === "facility");
  const options = { facetLimit: EVERY_NAME, points };
  const [all, open] = await Promise.all([
    engine.search({ ...request, sort: "posted", pageSize: NEWEST_SHOWN }, { ...options, facets: levels }),
    engine.search(
      { ...request, status: RECRUITING, pageSize: 1 },
      { facetLimit: EVERY_NAME, facets: levels },
    ),
  ]);
  const { facets } = await engine.search(
    { ...request, pageSize: 1 },
    { facets: ["condition"], facetLimit: CONDITIONS_SHOWN },
  );
  const lists = await Promise.all(
    levels.map((level) =>
      placeList(engine, request, path, level, all.facets[level] ?? [], open.facets[level] ?? [], page),
    ),
  );
  return {
    path,
    condition,
    request,
    studies: all.total,
    recruiting: open.total,
    conditions: (facets.condition ?? []).slice(0, CONDITIONS_SHOWN),
    newest: all.hits.map(({ nctId }) => nctId),
    lists,
  };
}

async function placeList(
  engine: SearchEngine,
  request: SearchRequest,
  path: PlacePath,
  level: PlaceFacet,
  all: readonly FacetCount[],
  open: readonly FacetCount[],
  page: number,
): Promise<PlaceList> {
  const { places, unnamed } = groupPlaces(level, path, all);
  const perPage = level === "country" || level === "state" ? SHORT_LIST : PLACES_PER_PAGE;
  const lastPage = Math.max(1, Math.ceil(places.length / perPage));
  const openByName = new Map(open.map((count) => [count.value, count]));
  const entries: CountedPlace[] = [];
  for (const place of places.slice((page - 1) * perPage, page * perPage))
    entries.push(await countPlace(engine, request, place, openByName));
  entries.sort((a, b) => b.studies - a.studies || (a.slug < b.slug ? -1 : 1));
  return { level, total: places.length, entries, page, lastPage, unnamed };
}

/** Names of one place can be in one study: then only the search for all of them knows how many studies there are. */
async function countPlace(
  engine: SearchEngine,
  request: SearchRequest,
  place: PlaceGroup,
  openByName: ReadonlyMap<string, FacetCount>,
): Promise<CountedPlace> {
  const { level, slug, label, names, point, counts } = place;
  const open = names.flatMap((name) => openByName.get(name) ?? []).filter(({ count }) => count > 0);
  const total = async (status: readonly string[], of: readonly FacetCount[]): Promise<number> => {
    if (of.length <= 1) return of[0]?.count ?? 0;
    const asked = { ...request, status, [level]: of.map(({ value }) => value), pageSize: 1 };
    return (await engine.search(asked, { facets: [] })).total;
  };
  return {
    level,
    slug,
    label,
    names,
    ...(point !== undefined && { point }),
    studies: await total([], counts),
    recruiting: await total(RECRUITING, open),
  };
}

/** @module What a hub shows, every number from the search that its links lead to. */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import type { FacetCount, SearchEngine } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { NctId } from "../../study/nct-id.ts";
import { EVERY_NAME, type PlaceDirectory } from "./place-directory.ts";
import type { PlaceGroup, PlaceGroups } from "./place-groups.ts";
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
  directory: PlaceDirectory,
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
      placeList(
        engine,
        request,
        directory.group(level, path, all.facets[level] ?? []),
        level,
        open.facets[level] ?? [],
        page,
      ),
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
  { places, unnamed }: PlaceGroups,
  level: PlaceFacet,
  open: readonly FacetCount[],
  page: number,
): Promise<PlaceList> {
  const perPage = level === "country" || level === "state" ? SHORT_LIST : PLACES_PER_PAGE;
  const lastPage = Math.max(1, Math.ceil(places.length / perPage));
  const shown = places.slice((page - 1) * perPage, page * perPage);
  const entries = await countPlaces(engine, request, level, shown, open);
  entries.sort((a, b) => b.studies - a.studies || (a.slug < b.slug ? -1 : 1));
  return { level, total: places.length, entries, page, lastPage, unnamed };
}

/**
 * Names of one place can be in one study: then their counts do not add up, and the engine counts the studies of each
 * place that has several names; all such places at once.
 */
async function countPlaces(
  engine: SearchEngine,
  request: SearchRequest,
  level: PlaceFacet,
  places: readonly PlaceGroup[],
  open: readonly FacetCount[],
): Promise<CountedPlace[]> {
  const openByName = new Map(open.map(({ value, count }) => [value, count]));
  const merged = places.filter(({ names }) => names.length > 1);
  const together = { [level]: merged.map(({ names }) => names) };
  const countMerged = async (status: readonly string[]): Promise<readonly number[]> => {
    if (merged.length === 0) return [];
    const asked = { ...request, status, pageSize: 1 };
    return (await engine.search(asked, { facets: [], together })).together?.[level] ?? [];
  };
  const [all, recruiting] = await Promise.all([countMerged([]), countMerged(RECRUITING)]);
  return places.map((place) => {
    const { slug, label, names, point, counts } = place;
    const number = merged.indexOf(place);
    const [only = ""] = names;
    return {
      level,
      slug,
      label,
      names,
      ...(point !== undefined && { point }),
      studies: (number < 0 ? counts[0]?.count : all[number]) ?? 0,
      recruiting: (number < 0 ? openByName.get(only) : recruiting[number]) ?? 0,
    };
  });
}

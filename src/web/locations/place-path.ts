/** @module A place of the hubs: a country, then a state, city and facility in it, each under its registry names. */
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { MapPoint } from "../../places/base-map.ts";
import { statesOf } from "../../places/states.ts";
import type { PlaceFacet } from "../../engine/place-facets.ts";

export interface PlaceStep {
  readonly level: PlaceFacet;
  /** Its part of the address. */
  readonly slug: string;
  readonly label: string;
  /** Every spelling in the registry that has this address; a search asks for them all. */
  readonly names: readonly string[];
  readonly point?: MapPoint;
}

/** From the country down; empty for the whole world. */
export type PlacePath = readonly PlaceStep[];

export interface HubCondition {
  /** MeSH id. */
  readonly id: string;
  readonly label: string;
}

/** The search behind a hub: `[France, Lyon]` → studies with a site in Lyon, France. */
export function hubRequest(path: PlacePath, condition?: HubCondition): SearchRequest {
  const places = Object.fromEntries(path.map(({ level, names }) => [level, names]));
  return { ...emptySearchRequest, ...places, ...(condition !== undefined && { condition: [condition.id] }) };
}

/** What is listed below a place; a country whose sites often name no state lists its cities too. */
export function levelsBelow(path: PlacePath): readonly PlaceFacet[] {
  const last = path.at(-1);
  if (last === undefined) return ["country"];
  if (last.level === "country") {
    const states = statesOf(last.label);
    if (states === undefined) return ["city"];
    return states.isComplete ? ["state"] : ["state", "city"];
  }
  if (last.level === "state") return ["city"];
  return last.level === "city" ? ["facility"] : [];
}

const WITH_ARTICLE: ReadonlySet<string> = new Set([
  "Central African Republic",
  "Democratic Republic of the Congo",
  "Dominican Republic",
  "Federal Republic of Yugoslavia",
  "Marshall Islands",
  "Netherlands",
  "Philippines",
  "United Arab Emirates",
  "United Kingdom",
  "United States",
  "Virgin Islands (U.S.)",
]);

/** `Boston, Massachusetts, United States`; alone, a country may need its article: `the United States`. */
export function placeWords(path: PlacePath): string {
  const words = path.map(({ label }) => label).reverse();
  const [only] = words;
  return words.length === 1 && only !== undefined && WITH_ARTICLE.has(only)
    ? `the ${only}`
    : words.join(", ");
}

/** The parts of a place's address. */
export function slugsOf(path: PlacePath): readonly string[] {
  return path.map(({ slug }) => slug);
}

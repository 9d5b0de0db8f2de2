/** @module Counted names of one level made into places: names with one address are one place. */
import type { Gazetteer } from "../../places/gazetteer.ts";
import { facilitySlug, mergeFacilities } from "../../places/facility-merging.ts";
import { slugOf } from "../../study/slug.ts";
import { foldText } from "../../study/fold.ts";
import type { FacetCount } from "../../engine/search-engine.ts";
import type { PlaceFacet } from "../../engine/place-facets.ts";
import { countryPoint } from "../../places/country-points.ts";
import { statePoint } from "../../places/states.ts";
import type { PlacePath, PlaceStep } from "./place-path.ts";

export interface PlaceGroup extends PlaceStep {
  /** A study may be counted under several of the names. */
  readonly counts: readonly FacetCount[];
}

export interface PlaceGroups {
  /** In the order of their commonest names. */
  readonly places: readonly PlaceGroup[];
  /** Texts in place of a facility's name, and names that no address can be made of. */
  readonly unnamed: readonly FacetCount[];
}

/** The gazetteer's name of a city that bears several in the registry: `Muenchen` → `Munich`. */
export type CityOfName = Gazetteer["cityOfName"];

/**
 * The places of a level below a path.
 * @param counts most studies first
 * @param cityOfName absent: cities are brought together by their spelling alone
 */
export function groupPlaces(
  level: PlaceFacet,
  path: PlacePath,
  counts: readonly FacetCount[],
  cityOfName?: CityOfName,
): PlaceGroups {
  const stated = counts.filter(({ count }) => count > 0);
  if (level === "facility") {
    const city = path.at(-1)?.label ?? "";
    const { facilities, unnamed } = mergeFacilities(stated, city);
    return {
      places: facilities.map(({ slug, label, names }) => placeOf(level, path, slug, label, names)),
      unnamed,
    };
  }
  const bySlug = new Map<string, FacetCount[]>();
  const unnamed: FacetCount[] = [];
  for (const count of stated) {
    const slug = placeSlug(level, count.value, path, cityOfName);
    if (slug === undefined) unnamed.push(count);
    else bySlug.set(slug, [...(bySlug.get(slug) ?? []), count]);
  }
  return {
    places: [...bySlug].map(([slug, names]) =>
      placeOf(level, path, slug, names[0]?.value.replaceAll(/\s+/g, " ") ?? slug, names),
    ),
    unnamed,
  };
}

/** The part of an address that a name has: `St. Louis` → `st-louis`; `undefined` for one without a letter. */
export function placeSlug(
  level: PlaceFacet,
  name: string,
  path: PlacePath,
  cityOfName?: CityOfName,
): string | undefined {
  if (!/\p{L}/u.test(name)) return undefined;
  if (level === "facility") return facilitySlug(name, path.at(-1)?.label ?? "");
  return slugOf(foldText((level === "city" ? cityOfName?.(cityIn(path, name)) : undefined) ?? name));
}

function cityIn(path: PlacePath, city: string): Parameters<CityOfName>[0] {
  const labels = Object.fromEntries(path.map(({ level, label }) => [level, label]));
  return { ...labels, city };
}

function placeOf(
  level: PlaceFacet,
  path: PlacePath,
  slug: string,
  label: string,
  counts: readonly FacetCount[],
): PlaceGroup {
  const point = pointOf(level, path, label, counts);
  const names = counts.map(({ value }) => value);
  return { level, slug, label, names, counts, ...(point !== undefined && { point }) };
}

/** Countries and states lie where a map writes their names, cities and facilities where the registry puts them. */
function pointOf(level: PlaceFacet, path: PlacePath, label: string, counts: readonly FacetCount[]) {
  if (level === "country") return countryPoint(label);
  if (level === "state") return statePoint(path[0]?.label ?? "", label);
  return counts.find(({ point }) => point !== undefined)?.point;
}

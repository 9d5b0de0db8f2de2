/**
 * @module Which city a registry's name means beyond doubt: `München`, `Munich` and `Muenchen` are one city, wherever the
 * registry puts them. Stricter than where sites without coordinates are put, because two cities taken for one are not seen on any map.
 */
import { distanceKm } from "../study/geo-distance.ts";
import { bearersOf, clearest, withoutPostalWords } from "./city-bearers.ts";
import type { CityIndex } from "./city-index.ts";
import { weightOf } from "./city-label.ts";
import { placeKey } from "./place-key.ts";
import type { Qualifier } from "./qualifier.ts";

/**
 * The number of the city; `undefined` where the name may mean another one too.
 * @param name as the record has it: `Muenchen`, `Praha 5`, `Paris Cedex 13`
 */
export function cityOfName(cities: CityIndex, name: string, area: Qualifier): number | undefined {
  const meant = (key: string): number | undefined => {
    const bearers = bearersOf(cities, key, area);
    const chosen = clearest(cities, bearers);
    // What is the own name of some place is not taken for another name of a larger one.
    const isOther = bearers.some(({ city, isOwn }) => city === chosen && !isOwn);
    return isOther && bearers.some(({ isOwn }) => isOwn) ? undefined : chosen;
  };
  const key = placeKey(name);
  const chosen = meant(key) ?? meant(withoutPostalWords(key));
  // A city whose own name says another one cannot lend it.
  return chosen !== undefined && meant(placeKey(cities.name(chosen))) === chosen ? chosen : undefined;
}

/** People; a hamlet of the name may be missing among the places of the gazetteer, a second large city may not. */
const LARGE_FROM = 100_000;
/** Kilometres; farther from each other, a city does not lie in the state of the other one. */
const STATE_WITHIN_KM = 100;

/**
 * Whether the name of a city says more than coordinates that put it elsewhere. The registry takes coordinates from
 * names and at times takes a hamlet of the same name: its `Roma` lies 363 km from Rome, its `München` 405 km from Munich.
 */
export function outweighsCoordinates(
  cities: CityIndex,
  city: number,
  area: Qualifier,
  state: string | undefined,
): boolean {
  // The nations of the United Kingdom are too large to tell places of one name apart.
  if (area.admin1 !== undefined && area.countryCode !== "GB") return true;
  if (cities.population(city) < LARGE_FROM) return false;
  // `Sayama` in Osaka is not the large Sayama near Tokyo: many states bear the name of their first city.
  const [capital] = [...bearersOf(cities, placeKey(state ?? ""), { countryCode: area.countryCode })].sort(
    (a, b) => weightOf(cities, b) - weightOf(cities, a),
  );
  return (
    capital === undefined || distanceKm(cities.point(capital.city), cities.point(city)) <= STATE_WITHIN_KM
  );
}

/** @module The cities that a name in a record may mean, and which of them is meant where that is clear. */
import { COUNTRY_CODES } from "../study/country-codes.ts";
import { presentCountryName } from "../study/country.ts";
import { distanceKm } from "../study/geo-distance.ts";
import type { CityIndex, NamedCity } from "./city-index.ts";
import { DOMINANCE, weightOf } from "./city-label.ts";
import { placeKey } from "./place-key.ts";
import type { Qualifier } from "./qualifier.ts";

/** As a location of a record has them. */
export interface CityOfRecord {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
}

/** The country, and the state where it is known here; `undefined` for a country that nobody knows. */
export function areaOfRecord(
  { state, country }: CityOfRecord,
  readArea: (key: string) => readonly Qualifier[],
): Qualifier | undefined {
  const countryCode = country === undefined ? undefined : COUNTRY_CODES.get(presentCountryName(country));
  if (countryCode === undefined) return undefined;
  return (
    readArea(placeKey(state ?? "")).find(
      (area) => area.countryCode === countryCode && area.admin1 !== undefined,
    ) ?? { countryCode }
  );
}

/** The cities of an area that bear a name. */
export function bearersOf(cities: CityIndex, key: string, area: Qualifier): readonly NamedCity[] {
  return cities
    .named(key)
    .filter(({ city }) => cities.countryCode(city) === area.countryCode)
    .filter(({ city }) => area.admin1 === undefined || cities.admin1(city) === area.admin1);
}

/** Kilometres within which it does not matter which of two places of one name is meant. */
const SAME_PLACE_KM = 30;

/** The one of several cities that is meant, if a reader would not ask which: by far the largest, or all in one place. */
export function clearest(cities: CityIndex, found: readonly NamedCity[]): number | undefined {
  const [first, ...others] = [...found].sort((a, b) => weightOf(cities, b) - weightOf(cities, a));
  if (first === undefined) return undefined;
  const point = cities.point(first.city);
  const isClear = others.every(
    (other) =>
      weightOf(cities, first) >= DOMINANCE * weightOf(cities, other) ||
      distanceKm(point, cities.point(other.city)) <= SAME_PLACE_KM,
  );
  return isClear ? first.city : undefined;
}

/** `paris cedex 13` → `paris`, `praha 2` → `praha` */
export function withoutPostalWords(key: string): string {
  return key
    .replace(/ cedex\b.*$/, "")
    .replaceAll(/(?:^| )\d+\w{0,2}(?= |$)/g, "")
    .trim();
}

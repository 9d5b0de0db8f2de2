/**
 * @module Where a city is that a record names: for sites that came without coordinates. Registry names have suffixes
 * and neighbours in them (`Paris Cedex 13`, `Seongnam-si, Gyeonggi-do`, `Ostrava-Poruba`); several readings are tried.
 */
import { COUNTRY_CODES } from "../study/country-codes.ts";
import { presentCountryName } from "../study/country.ts";
import { distanceKm, type GeoPoint } from "../study/geo-distance.ts";
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

export interface PointOfRecord extends GeoPoint {
  /** The gazetteer's name of the city. */
  readonly name: string;
}

/** Kilometres within which it does not matter which of two places of one name is meant. */
const SAME_PLACE_KM = 30;

const ADMINISTRATIVE = /[- ](?:si|gu|gun|do|ku|shi|city|town|cedex)$/;

export function locateCity(
  cities: CityIndex,
  readArea: (key: string) => readonly Qualifier[],
  { city, state, country }: CityOfRecord,
): PointOfRecord | undefined {
  const countryCode = country === undefined ? undefined : COUNTRY_CODES.get(presentCountryName(country));
  if (city === undefined || countryCode === undefined) return undefined;
  const region = readArea(placeKey(state ?? "")).find(
    (area) => area.countryCode === countryCode && area.admin1 !== undefined,
  );
  for (const name of readings(city)) {
    const found = cities
      .named(name)
      .filter((candidate) => cities.countryCode(candidate.city) === countryCode)
      .filter((candidate) => region === undefined || cities.admin1(candidate.city) === region.admin1);
    const chosen = clearest(cities, found);
    if (chosen !== undefined) return { ...cities.point(chosen), name: cities.name(chosen) };
  }
  return undefined;
}

/** The whole name first, then without postal and administrative words, then its parts. */
function readings(city: string): readonly string[] {
  const parts = city.split(/[,/()]| - /);
  const names = [city, ...parts, ...city.split(/[-,/()]/)];
  const keys = names.flatMap((name) => {
    const key = placeKey(name);
    const plain = key
      .replace(/ cedex\b.*$/, "")
      .replaceAll(/(?:^| )\d+\w{0,2}(?= |$)/g, "")
      .trim();
    return [key, plain, plain.replace(ADMINISTRATIVE, "")];
  });
  return [...new Set(keys)].filter((key) => key.length > 1);
}

function clearest(cities: CityIndex, found: readonly NamedCity[]): number | undefined {
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

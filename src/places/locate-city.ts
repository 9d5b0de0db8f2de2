/**
 * @module Where a city is that a record names: for sites that came without coordinates. Registry names have suffixes
 * and neighbours in them (`Paris Cedex 13`, `Seongnam-si, Gyeonggi-do`, `Ostrava-Poruba`); several readings are tried.
 */
import type { GeoPoint } from "../study/geo-distance.ts";
import { areaOfRecord, bearersOf, clearest, withoutPostalWords, type CityOfRecord } from "./city-bearers.ts";
import type { CityIndex } from "./city-index.ts";
import { cityOfName, outweighsCoordinates } from "./city-of-name.ts";
import { placeKey } from "./place-key.ts";
import type { Qualifier } from "./qualifier.ts";

export interface PointOfRecord extends GeoPoint {
  /** The gazetteer's name of the city. */
  readonly name: string;
  /** See {@link outweighsCoordinates}. */
  readonly outweighsCoordinates: boolean;
}

const ADMINISTRATIVE = /[- ](?:si|gu|gun|do|ku|shi|city|town|cedex)$/;

export function locateCity(
  cities: CityIndex,
  readArea: (key: string) => readonly Qualifier[],
  place: CityOfRecord,
): PointOfRecord | undefined {
  const { city, state } = place;
  const area = areaOfRecord(place, readArea);
  if (city === undefined || area === undefined) return undefined;
  for (const name of readings(city)) {
    const chosen = clearest(cities, bearersOf(cities, name, area));
    if (chosen === undefined) continue;
    const isSure = cityOfName(cities, city, area) === chosen;
    return {
      ...cities.point(chosen),
      name: cities.name(chosen),
      outweighsCoordinates: isSure && outweighsCoordinates(cities, chosen, area, state),
    };
  }
  return undefined;
}

/** The whole name first, then without postal and administrative words, then its parts. */
function readings(city: string): readonly string[] {
  const parts = city.split(/[,/()]| - /);
  const names = [city, ...parts, ...city.split(/[-,/()]/)];
  const keys = names.flatMap((name) => {
    const key = placeKey(name);
    const plain = withoutPostalWords(key);
    return [key, plain, plain.replace(ADMINISTRATIVE, "")];
  });
  return [...new Set(keys)].filter((key) => key.length > 1);
}

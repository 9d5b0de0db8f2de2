/** @module Draws countries and cities in the registry's proportions. */
import { CITIES, COUNTRIES } from "./facts/read-facts.ts";
import type { City } from "./facts/read-facts.ts";
import type { Random } from "./random.ts";
import { weighted } from "./weighted.ts";
import type { Draw } from "./weighted.ts";

function citiesByCountry(): Map<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of CITIES) {
    const group = groups.get(city.country);
    if (group === undefined) groups.set(city.country, [city]);
    else group.push(city);
  }
  return groups;
}

const cityDraws = new Map(
  [...citiesByCountry()].map(([country, cities]): [string, Draw<City>] => [
    country,
    weighted(cities.map((city) => [city, city.weight] as const)),
  ]),
);

/** The country of a study that has only one. */
export const drawHomeCountry: Draw<string> = weighted(
  COUNTRIES.map(({ name, aloneWeight }) => [name, aloneWeight] as const),
);

/** One country of a study in several. */
export const drawFurtherCountry: Draw<string> = weighted(
  COUNTRIES.map(({ name, amongManyWeight }) => [name, amongManyWeight] as const),
);

/** @throws RangeError for a country that has no city in the table. */
export function drawCity(random: Random, country: string): City {
  const draw = cityDraws.get(country);
  if (draw === undefined) throw new RangeError(`no city of ${country} is known`);
  return draw(random);
}

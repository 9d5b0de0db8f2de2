/**
 * @module The gazetteer out of its sources, once per build: GeoNames' places of 500 people and more, the centres of
 * US ZIP code areas and of Canadian forward sortation areas, and the names of countries in many languages. No file is touched here: rows in, tables out.
 */
import { distanceKm, type GeoPoint } from "../study/geo-distance.ts";
import {
  believableAreas,
  fsaNumber,
  isInProvince,
  type ForwardSortationArea,
} from "./forward-sortation-area.ts";
import { DEGREE, type GazetteerFile } from "./gazetteer-file.ts";
import { parseGeoNamesRow, type GeoNamesRow } from "./geonames-row.ts";
import { placeKey } from "./place-key.ts";
import { countryKeys } from "./country-keys.ts";

/** Places that no longer exist, or whose people have left. */
const GONE: ReadonlySet<string> = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH"]);
/** Districts are places to be near to, but a ZIP code is known by its town. */
const DISTRICT = "PPLX";

/** People; smaller places are found by their own name only. */
const OTHER_NAMES_FROM = 15_000;
/** People; below, names in other scripts than the Latin one are left out. */
const OTHER_SCRIPTS_FROM = 300_000;
const LONGEST_NAME = 50;
/** `BOS`, `NYC`: codes of airports more often than what people call a city. */
const CODE = /^[A-Z]{2,4}$/;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u;

/** What people say instead of a name, by the name and the country's code. */
const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  "New York City/US": ["NYC", "New York"],
  "Los Angeles/US": ["LA", "L.A."],
  "San Francisco/US": ["SF"],
  "Washington/US": ["DC", "D.C."],
  "Philadelphia/US": ["Philly"],
  "Buenos Aires/AR": ["CABA", "Ciudad Autonoma de Buenos Aires", "Capital Federal"],
};

export interface ZipArea {
  /** Five digits. */
  readonly zip: string;
  readonly lat: number;
  readonly lon: number;
}

interface City extends GeoNamesRow {
  readonly region: string;
}

export interface GazetteerSources {
  /** Lines of a GeoNames table; those that are no rows of it are passed over. */
  readonly cityLines: Iterable<string>;
  readonly zipAreas: Iterable<ZipArea>;
  /** Those whose point cannot be right are left out. */
  readonly canadianAreas: readonly ForwardSortationArea[];
}

export function compileGazetteer({ cityLines, zipAreas, canadianAreas }: GazetteerSources): GazetteerFile {
  const cities = citiesOf(cityLines);
  const zips = [...zipAreas].sort((a, b) => Number(a.zip) - Number(b.zip));
  const regions = [...new Set(cities.map(({ region }) => region))].sort();
  const regionNumbers = new Map(regions.map((region, index) => [region, index]));
  const names = keysOf(cities);
  const keys = [...names.keys()].sort(byCodeUnit);
  const texts = packTexts(cities.map(({ name }) => name));
  const keyTexts = packTexts(keys);
  const american = nearestTown(cities, AMERICAN);
  const areas = locatedAreas(canadianAreas, cities);
  return {
    header: { regions, countryKeys: countryKeys() },
    tables: {
      cityLat: Int32Array.from(cities, ({ lat }) => Math.round(lat * DEGREE)),
      cityLon: Int32Array.from(cities, ({ lon }) => Math.round(lon * DEGREE)),
      cityPopulation: Uint32Array.from(cities, ({ population }) => population),
      cityRegion: Uint16Array.from(cities, ({ region }) => regionNumbers.get(region) ?? 0),
      cityNames: texts.bytes,
      cityNameStarts: texts.starts,
      keys: keyTexts.bytes,
      keyStarts: keyTexts.starts,
      ...packCities(keys.map((key) => names.get(key) ?? new Map<number, boolean>())),
      zips: Uint32Array.from(zips, ({ zip }) => Number(zip)),
      zipLat: Int32Array.from(zips, ({ lat }) => Math.round(lat * DEGREE)),
      zipLon: Int32Array.from(zips, ({ lon }) => Math.round(lon * DEGREE)),
      zipCity: Uint32Array.from(zips, (zip) => american(zip) ?? 0),
      fsas: Uint32Array.from(areas, ({ fsa }) => fsaNumber(fsa)),
      fsaLat: Int32Array.from(areas, ({ lat }) => Math.round(lat * DEGREE)),
      fsaLon: Int32Array.from(areas, ({ lon }) => Math.round(lon * DEGREE)),
      fsaCity: Uint32Array.from(areas, ({ city }) => city),
    },
  };
}

function citiesOf(lines: Iterable<string>): readonly City[] {
  const cities: City[] = [];
  for (const line of lines) {
    const row = parseGeoNamesRow(line);
    if (row === undefined || GONE.has(row.featureCode)) continue;
    cities.push({ ...row, region: `${row.countryCode}.${row.admin1}` });
  }
  return cities.sort((a, b) => b.population - a.population || a.geonameId - b.geonameId);
}

/** Key → the cities with that name; `true` where it is their own, `false` for another name of theirs. */
function keysOf(cities: readonly City[]): ReadonlyMap<string, ReadonlyMap<number, boolean>> {
  const names = new Map<string, Map<number, boolean>>();
  const add = (name: string, city: number, isOwn: boolean): void => {
    const key = placeKey(name);
    if (key === "" || name.length > LONGEST_NAME || /[\uD800-\uDFFF]/.test(key)) return;
    const bearers = names.get(key) ?? new Map<number, boolean>();
    if (bearers.get(city) !== true) names.set(key, bearers.set(city, isOwn));
  };
  for (const [index, city] of cities.entries()) {
    add(city.name, index, true);
    add(city.asciiName, index, true);
    for (const nickname of nicknamesOf(city)) add(nickname, index, true);
    if (city.population < OTHER_NAMES_FROM) continue;
    for (const name of city.alternateNames.split(","))
      if (!CODE.test(name) && (city.population >= OTHER_SCRIPTS_FROM || LATIN.test(name)))
        add(name, index, false);
  }
  return names;
}

function nicknamesOf({ name, countryCode, population }: City): readonly string[] {
  return population < OTHER_SCRIPTS_FROM ? [] : (NICKNAMES[`${name}/${countryCode}`] ?? []);
}

function packTexts(texts: readonly string[]): { bytes: Uint8Array; starts: Uint32Array } {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const starts = new Uint32Array(encoded.length + 1);
  for (const [index, text] of encoded.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  for (const [index, text] of encoded.entries()) bytes.set(text, starts[index]);
  return { bytes, starts };
}

function packCities(bearers: readonly ReadonlyMap<number, boolean>[]): {
  keyCities: Uint32Array;
  keyCityStarts: Uint32Array;
} {
  const keyCityStarts = new Uint32Array(bearers.length + 1);
  const all: number[] = [];
  for (const [index, cities] of bearers.entries()) {
    for (const [city, isOwn] of [...cities].sort(([a], [b]) => a - b)) all.push(city * 2 + (isOwn ? 0 : 1));
    keyCityStarts[index + 1] = all.length;
  }
  return { keyCities: Uint32Array.from(all), keyCityStarts };
}

/** UTF-16 order is byte order as long as there are no surrogates, which keys do not have. */
function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Each area with the town of its province that it is known by; without one it says nothing to anybody. */
function locatedAreas(
  areas: readonly ForwardSortationArea[],
  cities: readonly City[],
): readonly (ForwardSortationArea & { readonly city: number })[] {
  const canadian = nearestTown(cities, CANADIAN);
  const towns = cities.filter(({ countryCode }) => CANADIAN.has(countryCode));
  return believableAreas(areas, towns)
    .flatMap((area) => {
      const city = canadian(area, ({ admin1 }) => isInProvince(area.fsa, admin1));
      return city === undefined ? [] : [{ ...area, city }];
    })
    .sort((a, b) => byCodeUnit(a.fsa, b.fsa));
}

const AMERICAN: ReadonlySet<string> = new Set(["US", "PR", "VI", "GU", "AS", "MP"]);
const CANADIAN: ReadonlySet<string> = new Set(["CA"]);

/** Degrees around a point in which a town is looked for, at first and at most. */
const [REACH_FROM, REACH_TO] = [1, 4];

/**
 * The town of some countries that people would name for a point: as with gravity, a large one wins over small ones
 * that are somewhat nearer. `undefined` where there is none for hundreds of kilometres.
 */
function nearestTown(
  cities: readonly City[],
  countries: ReadonlySet<string>,
): (point: GeoPoint, isWanted?: (town: City) => boolean) => number | undefined {
  const cells = new Map<string, number[]>();
  for (const [index, { countryCode, lat, lon, featureCode }] of cities.entries()) {
    if (!countries.has(countryCode) || featureCode === DISTRICT) continue;
    const cell = `${Math.floor(lat)},${Math.floor(lon)}`;
    cells.set(cell, [...(cells.get(cell) ?? []), index]);
  }
  return (point, isWanted = () => true) => {
    let town: number | undefined;
    let most = 0;
    for (let reach = REACH_FROM; reach <= REACH_TO && town === undefined; reach++)
      for (let lat = Math.floor(point.lat) - reach; lat <= point.lat + reach; lat++)
        for (let lon = Math.floor(point.lon) - reach; lon <= point.lon + reach; lon++)
          for (const index of cells.get(`${lat},${lon}`) ?? []) {
            const city = cities[index];
            if (city === undefined || !isWanted(city)) continue;
            const pull = (city.population + 1) / (distanceKm(point, city) + 1) ** 2;
            if (pull > most) [town, most] = [index, pull];
          }
    return town;
  };
}

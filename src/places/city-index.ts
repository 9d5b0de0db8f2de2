/** @module Cities of the gazetteer by name: exactly, by their beginning, and with typing errors. No texts are kept in memory twice. */
import type { GeoPoint } from "../study/geo-distance.ts";
import { editDistance, forgivenErrors } from "./edit-distance.ts";
import { DEGREE, type GazetteerFile } from "./gazetteer-file.ts";

/** A city that bears a name; `isOwn` is false where the name is one of its other ones. Cities are numbered by rank. */
export interface NamedCity {
  readonly city: number;
  readonly isOwn: boolean;
}

export interface CityIndex {
  /** Cities there are. */
  readonly size: number;
  /** All that bear the name, most populous first. */
  named(key: string): readonly NamedCity[];
  /** The most populous cities with a name that begins so, each once. */
  beginning(key: string, limit: number): readonly NamedCity[];
  /** Cities whose name is a few typing errors away, fewest errors first, then the most populous. */
  like(key: string, limit: number): readonly NamedCity[];
  name(city: number): string;
  point(city: number): GeoPoint;
  population(city: number): number;
  countryCode(city: number): string;
  /** GeoNames' first-level division. */
  admin1(city: number): string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function cityIndex({ header, tables }: GazetteerFile): CityIndex {
  const { keys, keyStarts, keyCities, keyCityStarts, cityNames, cityNameStarts } = tables;
  const keyCount = keyStarts.length - 1;
  const letters = letterMasks(keys, keyStarts);
  const regions = header.regions.map((region) => region.split("."));

  const keyAt = (index: number): Uint8Array => keys.subarray(keyStarts[index], keyStarts[index + 1]);

  /** The first key that is not before these bytes. */
  const firstFrom = (wanted: Uint8Array): number => {
    let [low, high] = [0, keyCount];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(keyAt(middle), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const citiesOf = (index: number): NamedCity[] =>
    Array.from(keyCities.subarray(keyCityStarts[index], keyCityStarts[index + 1]), (packed) => ({
      city: packed >>> 1,
      isOwn: packed % 2 === 0,
    }));

  const region = (city: number): readonly string[] => regions[tables.cityRegion[city] ?? 0] ?? [];

  return {
    size: cityNameStarts.length - 1,

    named(key) {
      const wanted = encoder.encode(key);
      const index = firstFrom(wanted);
      return index < keyCount && compareBytes(keyAt(index), wanted) === 0 ? citiesOf(index) : [];
    },

    beginning(key, limit) {
      const wanted = encoder.encode(key);
      const from = firstFrom(wanted);
      // A byte that no text in UTF-8 has: the end of everything that begins so.
      const to = firstFrom(Uint8Array.of(...wanted, 0xff));
      const packed = keyCities.subarray(keyCityStarts[from], keyCityStarts[to]);
      return bestRanked(packed, limit);
    },

    like(key, limit) {
      const wanted = encoder.encode(key);
      const errors = forgivenErrors(wanted.length);
      if (errors === 0) return [];
      const mask = letterMask(wanted, 0, wanted.length);
      const found: (NamedCity & { readonly distance: number })[] = [];
      for (let index = 0; index < keyCount; index++) {
        // One error changes the set of letters by two at most.
        if (bitCount((letters[index] ?? 0) ^ mask) > 2 * errors) continue;
        const length = (keyStarts[index + 1] ?? 0) - (keyStarts[index] ?? 0);
        if (Math.abs(length - wanted.length) > errors) continue;
        const distance = editDistance(wanted, keyAt(index), errors);
        if (distance === 0 || distance > errors) continue;
        for (const city of citiesOf(index)) found.push({ ...city, distance });
      }
      found.sort((a, b) => a.distance - b.distance || Number(b.isOwn) - Number(a.isOwn) || a.city - b.city);
      return distinct(found, limit);
    },

    name: (city) => decoder.decode(cityNames.subarray(cityNameStarts[city], cityNameStarts[city + 1])),
    point: (city) => ({
      lat: (tables.cityLat[city] ?? 0) / DEGREE,
      lon: (tables.cityLon[city] ?? 0) / DEGREE,
    }),
    population: (city) => tables.cityPopulation[city] ?? 0,
    countryCode: (city) => region(city)[0] ?? "",
    admin1: (city) => region(city)[1] ?? "",
  };
}

/** Other names are often transcriptions that nobody types: a city comes by one of them this much further down. */
const RANKS_LOST_BY_OTHER_NAME = 20;

/** The cities of lowest rank, each once, without sorting what may be half of all. */
function bestRanked(packed: Uint32Array, limit: number): readonly NamedCity[] {
  const best: (NamedCity & { readonly rank: number })[] = [];
  for (const value of packed) {
    const city = value >>> 1;
    const isOwn = value % 2 === 0;
    const rank = isOwn ? city : (city + 1) * RANKS_LOST_BY_OTHER_NAME;
    if (best.length >= limit && rank >= (best.at(-1)?.rank ?? Infinity)) continue;
    const same = best.findIndex((other) => other.city === city);
    if (same >= 0) {
      if ((best[same]?.rank ?? 0) <= rank) continue;
      best.splice(same, 1);
    }
    const place = best.findIndex((other) => other.rank > rank);
    best.splice(place < 0 ? best.length : place, 0, { city, isOwn, rank });
    if (best.length > limit) best.pop();
  }
  return best;
}

function distinct(cities: readonly NamedCity[], limit: number): readonly NamedCity[] {
  const seen = new Map<number, NamedCity>();
  for (const { city, isOwn } of cities) {
    if (seen.size >= limit) break;
    if (!seen.has(city)) seen.set(city, { city, isOwn });
  }
  return [...seen.values()];
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Which letters a name has, a bit each, so that most names can be told apart without looking at them. */
function letterMasks(keys: Uint8Array, starts: Uint32Array): Uint32Array {
  const masks = new Uint32Array(starts.length - 1);
  for (let index = 0; index < masks.length; index++)
    masks[index] = letterMask(keys, starts[index] ?? 0, starts[index + 1] ?? 0);
  return masks;
}

function letterMask(bytes: Uint8Array, from: number, to: number): number {
  let mask = 0;
  for (let index = from; index < to; index++) mask |= 1 << ((bytes[index] ?? 0) % 32);
  return mask >>> 0;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

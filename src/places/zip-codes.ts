/** @module US ZIP codes: centres of areas, and for PO-box codes, which have none, the middle of their neighbours. */
import type { GeoPoint } from "../study/geo-distance.ts";
import { DEGREE, type GazetteerTables } from "./gazetteer-file.ts";

export interface ZipPoint extends GeoPoint {
  /** Where the code itself has no area: the middle of all that share its first three digits. */
  readonly isOfPrefix: boolean;
  /** The number of the town it is known by. */
  readonly city: number;
}

/** `zipPoint(tables, "02115")`; `undefined` where not even the first three digits are in use. */
export function zipPoint(tables: GazetteerTables, zip: string): ZipPoint | undefined {
  const { zips, zipLat, zipLon, zipCity } = tables;
  const wanted = Number(zip);
  const index = firstFrom(zips, wanted);
  if (zips[index] === wanted)
    return { ...pointOf(zipLat[index], zipLon[index]), isOfPrefix: false, city: zipCity[index] ?? 0 };
  const prefix = Math.floor(wanted / 100) * 100;
  const [from, to] = [firstFrom(zips, prefix), firstFrom(zips, prefix + 100)];
  if (from === to) return undefined;
  // Cities are numbered by rank: the largest town of the area.
  const city = Math.min(...zipCity.subarray(from, to));
  return {
    ...pointOf(mean(zipLat.subarray(from, to)), mean(zipLon.subarray(from, to))),
    isOfPrefix: true,
    city,
  };
}

function firstFrom(zips: Uint32Array, wanted: number): number {
  let [low, high] = [0, zips.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((zips[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mean(values: Int32Array): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function pointOf(lat = 0, lon = 0): GeoPoint {
  return { lat: lat / DEGREE, lon: lon / DEGREE };
}

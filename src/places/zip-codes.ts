/**
 * @module Where postcodes lie. US ZIP codes: centres of areas, and for PO-box codes, which have none, the middle of
 * their neighbours. Canadian ones: points of the areas that their first three characters name.
 */
import type { GeoPoint } from "../study/geo-distance.ts";
import { fsaNumber } from "./forward-sortation-area.ts";
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

/** `canadianPoint(tables, "M5V")`; `undefined` where the area does not exist, or nobody knows where. */
export function canadianPoint(
  tables: GazetteerTables,
  fsa: string,
): (GeoPoint & { readonly city: number }) | undefined {
  const { fsas, fsaLat, fsaLon, fsaCity } = tables;
  const wanted = fsaNumber(fsa);
  const index = firstFrom(fsas, wanted);
  if (fsas[index] !== wanted) return undefined;
  return { ...pointOf(fsaLat[index], fsaLon[index]), city: fsaCity[index] ?? 0 };
}

function firstFrom(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
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

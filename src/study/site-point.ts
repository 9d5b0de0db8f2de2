/** @module Where a site is: as its record says, or, where the record gives no position, where its city is. */
import type { GeoPoint } from "./geo-distance.ts";

/** The place of a site as a record names it. */
interface PlaceOfSite {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
}

/** Where a city is; `undefined` where that would be a guess. The same names always give the same point. */
export type LocateCity = (place: PlaceOfSite) => GeoPoint | undefined;

/**
 * The point by which a site is near or far.
 * @param locateCity absent: only what the record says
 */
export function sitePoint(
  site: PlaceOfSite & { readonly geoPoint?: GeoPoint },
  locateCity: LocateCity | undefined,
): GeoPoint | undefined {
  return site.geoPoint ?? locateCity?.(site);
}

/** Remembers what was asked: sites stand in the same few thousand cities. */
export function rememberingCities(locateCity: LocateCity): LocateCity {
  const known = new Map<string, GeoPoint | undefined>();
  return ({ city, state, country }) => {
    const key = `${country}\n${state}\n${city}`;
    if (known.has(key)) return known.get(key);
    const point = locateCity({ city, state, country });
    known.set(key, point);
    return point;
  };
}

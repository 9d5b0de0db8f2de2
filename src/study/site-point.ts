/** @module Where a site is: as its record says, or, where the record cannot be followed, where its city is. */
import { distanceKm, type GeoPoint } from "./geo-distance.ts";

/** The place of a site as a record names it. */
interface PlaceOfSite {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
}

export interface CityPoint extends GeoPoint {
  /** Nobody would take the name for another city: coordinates far from this one are mistaken. */
  readonly outweighsCoordinates: boolean;
}

/** Where a city is; `undefined` where that would be a guess. The same names always give the same point. */
export type LocateCity = (place: PlaceOfSite) => CityPoint | undefined;

export interface SitePosition {
  readonly point: GeoPoint;
  /**
   * `record`: the site's coordinates. `city`: it has none, these are its city's. `cityInstead`: it has some, but so far
   * from the city it names that they are another place's; these are the city's.
   */
  readonly from: "record" | "city" | "cityInstead";
}

/** Kilometres; the registry's coordinates are mostly the middle of a city, and no city is so wide. */
const FAR_FROM_CITY_KM = 50;

/**
 * The registry takes coordinates from names, and not always those of the city that is meant: NCT00256750 has sites in
 * `Roma`, Italy with postcodes of Rome and coordinates 363 km from it.
 * @param locateCity absent: only what the record says
 */
export function sitePosition(
  site: PlaceOfSite & { readonly geoPoint?: GeoPoint | undefined },
  locateCity: LocateCity | undefined,
): SitePosition | undefined {
  const { geoPoint } = site;
  const city = locateCity?.(site);
  if (geoPoint === undefined) return city && { point: city, from: "city" };
  const isAstray = city?.outweighsCoordinates === true && distanceKm(city, geoPoint) > FAR_FROM_CITY_KM;
  return isAstray ? { point: city, from: "cityInstead" } : { point: geoPoint, from: "record" };
}

/** The point by which a site is near or far. */
export function sitePoint(
  site: PlaceOfSite & { readonly geoPoint?: GeoPoint | undefined },
  locateCity: LocateCity | undefined,
): GeoPoint | undefined {
  return sitePosition(site, locateCity)?.point;
}

/** Remembers what was asked: sites stand in the same few ten thousand cities. */
export function rememberingCities<Found>(
  find: (place: PlaceOfSite) => Found | undefined,
): (place: PlaceOfSite) => Found | undefined {
  const known = new Map<string, Found | undefined>();
  return ({ city, state, country }) => {
    const key = `${country}\n${state}\n${city}`;
    if (known.has(key)) return known.get(key);
    const found = find({ city, state, country });
    known.set(key, found);
    return found;
  };
}

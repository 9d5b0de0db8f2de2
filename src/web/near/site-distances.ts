/** @module The sites of a study by their distance from a point; sites without coordinates get those of their city. */
import { distanceKm, type GeoPoint } from "../../study/geo-distance.ts";
import { sitePoint, type LocateCity } from "../../study/site-point.ts";
import type { Location, Study } from "../../study/study.ts";

export interface SiteAt {
  readonly site: Location;
  /** Absent where nobody knows where the site is. */
  readonly distanceKm: number | undefined;
  /** The record has no coordinates: these are of the city that it names. */
  readonly isOfCity: boolean;
}

/** Nearest first, sites of equal distance in the order of the record, those of unknown distance last. */
export function sitesByDistance(
  study: Study,
  from: GeoPoint,
  locate: LocateCity | undefined,
): readonly SiteAt[] {
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  return locations
    .map((site): SiteAt => {
      const point = sitePoint(site, locate);
      return {
        site,
        distanceKm: point && distanceKm(from, point),
        isOfCity: site.geoPoint === undefined && point !== undefined,
      };
    })
    .sort((a, b) => compareDistances(a.distanceKm, b.distanceKm));
}

function compareDistances(a = Infinity, b = Infinity): number {
  // The difference of two infinities is no number.
  return a === b ? 0 : a - b;
}

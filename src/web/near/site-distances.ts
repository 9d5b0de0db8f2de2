/** @module The sites of a study by their distance from a point; sites whose coordinates cannot be followed get those of their city. */
import { distanceKm, type GeoPoint } from "../../study/geo-distance.ts";
import { sitePosition, type LocateCity, type SitePosition } from "../../study/site-point.ts";
import type { Location, Study } from "../../study/study.ts";

export interface SiteAt {
  readonly site: Location;
  /** Absent where nobody knows where the site is. */
  readonly distanceKm: number | undefined;
  /** Whose coordinates were measured to; absent where the distance is. */
  readonly from: SitePosition["from"] | undefined;
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
      const position = sitePosition(site, locate);
      return {
        site,
        distanceKm: position && distanceKm(from, position.point),
        from: position?.from,
      };
    })
    .sort((a, b) => compareDistances(a.distanceKm, b.distanceKm));
}

function compareDistances(a = Infinity, b = Infinity): number {
  // The difference of two infinities is no number.
  return a === b ? 0 : a - b;
}

/** @module The sites of a study nearest first, for somebody who searched near a place. */
import type { Gazetteer } from "../../places/gazetteer.ts";
import type { Circle } from "../../query/search-request.ts";
import { presentCountryName } from "../../study/country.ts";
import type { Location, Study } from "../../study/study.ts";
import { aboutDistance, unitOfRadius } from "../near/length-unit.ts";
import { sitesByDistance, type SiteAt } from "../near/site-distances.ts";
import { isClosedSite, siteView, type SiteView } from "./sites-view.ts";

export interface SitesNear {
  readonly circle: Circle;
  /** Absent where a point was given. */
  readonly place: string | undefined;
  readonly locate: Gazetteer["locateCity"] | undefined;
}

export interface SitesNearView {
  /** `Boston, Massachusetts, United States`, or the point. */
  readonly from: string;
  readonly noSiteStatus: boolean;
  /** Sites that are, may be or will be open. */
  readonly open: readonly SiteNearView[];
  /** Sites that the record calls closed. */
  readonly closed: readonly SiteNearView[];
}

export interface SiteNearView {
  readonly site: SiteView;
  /** `Boston, Massachusetts, United States` */
  readonly where: string;
  /** `about 12 km`; absent where nobody knows. */
  readonly distance?: string;
  readonly from: SiteAt["from"];
}

export function sitesNearView(study: Study, { circle, place, locate }: SitesNear): SitesNearView {
  const sites = sitesByDistance(study, circle, locate);
  const noSiteStatus = sites.every(({ site }) => site.status === undefined);
  const unit = unitOfRadius(circle.radiusKm);
  const viewOf = ({ site, distanceKm, from }: SiteAt): SiteNearView => ({
    site: siteView(site, noSiteStatus),
    where: whereOf(site),
    ...(distanceKm !== undefined && { distance: aboutDistance(distanceKm, unit) }),
    from,
  });
  return {
    from: place ?? circle.name ?? `${circle.lat}, ${circle.lon}`,
    noSiteStatus,
    open: sites.filter(({ site }) => !isClosedSite(site)).map(viewOf),
    closed: sites.filter(({ site }) => isClosedSite(site)).map(viewOf),
  };
}

function whereOf({ city, state, country }: Location): string {
  const parts = [city, state, country === undefined ? undefined : presentCountryName(country)];
  const named = parts.filter((part) => part !== undefined);
  return named.length === 0 ? "Place not stated" : named.join(", ");
}

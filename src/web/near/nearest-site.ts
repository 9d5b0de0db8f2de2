/** @module The line of a result row that says how far it is, and whether people are taken in there. */
import type { Hit } from "../../engine/search-engine.ts";
import type { Gazetteer } from "../../places/gazetteer.ts";
import type { Circle } from "../../query/search-request.ts";
import { wordsFor } from "../../study/enumerations.ts";
import type { NctId } from "../../study/nct-id.ts";
import { statusWords } from "../../study/status.ts";
import type { Study } from "../../study/study.ts";
import type { Site } from "../site.ts";
import { aboutDistance, unitOfRadius } from "./length-unit.ts";
import { sitesByDistance, type SiteAt } from "./site-distances.ts";

const OPEN: ReadonlySet<string> = new Set(["RECRUITING", "AVAILABLE"]);

/**
 * `Nearest recruiting site: Boston, about 12 km`, or `Nearest listed site: Boston, about 12 km, completed`. A site
 * without a status of its own is never called recruiting, only part of a recruiting study. A recruiting site beyond
 * the radius is told too. `undefined` where it is not known where any site is.
 */
function nearestSiteWords(
  study: Study,
  near: Circle,
  locate: Gazetteer["locateCity"] | undefined,
): string | undefined {
  const unit = unitOfRadius(near.radiusKm);
  const overall = study.protocolSection.statusModule?.overallStatus;
  const sites = sitesByDistance(study, near, locate).filter(({ distanceKm }) => distanceKm !== undefined);
  const [nearest] = sites;
  if (nearest === undefined) return undefined;
  const where = ({ site, distanceKm = 0, from }: SiteAt): string =>
    [
      site.city ?? site.facility ?? "a place without a name",
      `, ${aboutDistance(distanceKm, unit)}`,
      from === "city" ? " (to the city: the record gives no position)" : "",
      from === "cityInstead" ? " (to the city: the record’s position is far from it)" : "",
    ].join("");
  const isWithin = ({ distanceKm = Infinity }: SiteAt): boolean => distanceKm <= near.radiusKm;

  const recruiting = sites.find(({ site }) => site.status !== undefined && OPEN.has(site.status));
  if (recruiting !== undefined && isWithin(recruiting))
    return `Nearest recruiting site: ${where(recruiting)}`;
  const silent = sites.find(({ site }) => site.status === undefined);
  if (silent !== undefined && isWithin(silent) && overall !== undefined && OPEN.has(overall))
    return `Nearest site of this recruiting study: ${where(silent)}. This site's status is not reported`;
  const status =
    nearest.site.status === undefined
      ? statusWords(overall)
      : wordsFor("RecruitmentStatus", nearest.site.status);
  const listed = `Nearest listed site: ${where(nearest)}, ${honest(status)}`;
  return recruiting === undefined ? listed : `${listed}. Nearest recruiting site: ${where(recruiting)}`;
}

/** The lines of a page of results; each takes the whole record of the study. */
export function nearestSites(
  { store, places }: Pick<Site, "store" | "places">,
  near: Circle | undefined,
  hits: readonly Pick<Hit, "nctId">[],
): ReadonlyMap<NctId, string> {
  if (near === undefined) return new Map();
  const locate = places?.()?.locateCity;
  return new Map(
    hits.flatMap(({ nctId }) => {
      const study = store.study(nctId);
      const words = study && nearestSiteWords(study, near, locate);
      return words === undefined ? [] : [[nctId, words] as const];
    }),
  );
}

/** `Completed` → `not recruiting (completed)`; what says itself that nobody is taken in is left as it is. */
function honest(status: string): string {
  const words = status.toLowerCase();
  return /recruiting/.test(words) ? words : `not recruiting (${words})`;
}

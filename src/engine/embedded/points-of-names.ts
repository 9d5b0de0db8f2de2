/** @module Where cities and facilities lie: as the study with the highest NCT id that gives a point for one writes it. */
import type { SearchRequest } from "../../query/search-request.ts";
import type { FacetCount } from "../search-engine.ts";
import { NO_NAME } from "./columns-builder.ts";
import { pointOf, sitesThere } from "./filter.ts";
import type { SnapshotPart } from "./found-part.ts";

type Point = NonNullable<FacetCount["point"]>;

/**
 * The points of some names. Within a study the first site with the name and a point decides.
 * @param documents per part
 * @param others the request without the selection among the names
 */
export function pointsOfNames(
  column: "city" | "facility",
  sought: readonly string[],
  parts: readonly SnapshotPart[],
  documents: readonly Uint16Array[],
  others: SearchRequest,
): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  const newest = new Map<string, number>();
  for (const [part, { segment }] of [...parts.entries()].toReversed()) {
    const { names, values } = segment.columns.names(column);
    const nameOf = new Map(sought.map((name) => [names.find(name), name]));
    nameOf.delete(-1);
    const wanted = new Uint8Array(names.size);
    for (const place of nameOf.keys()) wanted[place] = 1;
    const { nctId } = segment.columns;
    const newestHere = new Int32Array(names.size).fill(-1);
    const own = documents[part] ?? new Uint16Array(0);
    const eachSiteOf = sitesThere(others, segment, own.length);
    const look = (site: number, document: number): void => {
      const place = values[site] ?? NO_NAME;
      if (place === NO_NAME || wanted[place] !== 1) return;
      const study = nctId[document] ?? 0;
      if ((newestHere[place] ?? -1) >= study) return;
      const name = nameOf.get(place) ?? "";
      const point = (newest.get(name) ?? -1) >= study ? undefined : pointOf(segment, site);
      if (point === undefined) return;
      points.set(name, point);
      newest.set(name, study);
      newestHere[place] = study;
    };
    // Newer studies stand behind older ones: met first, they leave nothing to do for most others.
    for (let i = own.length - 1; i >= 0; i--) eachSiteOf(own[i] ?? 0, look);
  }
  return points;
}

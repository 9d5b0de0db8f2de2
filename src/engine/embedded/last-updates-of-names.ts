/** @module When the newest study of each of some places was updated last: for search engines that ask what has changed. */
import type { SearchRequest } from "../../query/search-request.ts";
import type { PlaceFacet } from "../place-facets.ts";
import { NO_DAY, NO_NAME, isoDay } from "./columns-builder.ts";
import { sitesThere } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";

/**
 * The last updates of some names, `2026-11-03`; names whose studies have no date are left out.
 * @param documents per part
 * @param others the request without the selection among the names
 */
export function lastUpdatesOfNames(
  column: PlaceFacet,
  sought: readonly string[],
  parts: readonly SnapshotPart[],
  documents: DocumentsOfParts,
  others: SearchRequest,
): ReadonlyMap<string, string> {
  const latest = new Map<string, number>();
  parts.forEach(({ segment }, part) => {
    const { names, values } = segment.columns.names(column);
    const days = segment.columns.numbers("updated");
    const own = documents[part] ?? new Uint16Array(0);
    const eachSiteOf = sitesThere(others, segment, own.length);
    const isSought = new Uint8Array(names.size);
    for (const name of sought) {
      const place = names.find(name);
      if (place >= 0) isSought[place] = 1;
    }
    const latestOf = new Int32Array(names.size).fill(NO_DAY);
    const look = (site: number, document: number): void => {
      const place = values[site] ?? NO_NAME;
      const day = days[document] ?? NO_DAY;
      if (place !== NO_NAME && isSought[place] === 1 && day > (latestOf[place] ?? 0)) latestOf[place] = day;
    };
    for (const document of own) eachSiteOf(document, look);
    for (const name of sought) {
      const place = names.find(name);
      const day = latestOf[place] ?? NO_DAY;
      if (day > (latest.get(name) ?? NO_DAY)) latest.set(name, day);
    }
  });
  return new Map([...latest].map(([name, day]) => [name, isoDay(day)]));
}

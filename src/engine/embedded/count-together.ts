/** @module Names of places counted as one: a study with several of them counts once. */
import type { SearchRequest } from "../../query/search-request.ts";
import type { PlaceFacet } from "../place-facets.ts";
import { NO_NAME } from "./columns-builder.ts";
import { sitesThere } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";

const NO_GROUP = -1;

/**
 * Per group, the documents with a site that has one of its names and satisfies the request.
 * @param groups folded names, each in one group only
 */
export function countTogether(
  column: PlaceFacet,
  groups: readonly (readonly string[])[],
  parts: readonly SnapshotPart[],
  documents: DocumentsOfParts,
  request: SearchRequest,
): readonly number[] {
  const counts = new Uint32Array(groups.length);
  parts.forEach(({ segment }, part) => {
    const { names, values } = segment.columns.names(column);
    const own = documents[part] ?? new Uint16Array(0);
    const eachSiteOf = sitesThere(request, segment, own.length);
    const groupOf = new Int32Array(names.size).fill(NO_GROUP);
    for (const [group, members] of groups.entries())
      for (const name of members) {
        const place = names.find(name);
        if (place >= 0) groupOf[place] = group;
      }
    const lastDocument = new Int32Array(groups.length).fill(-1);
    const count = (site: number, document: number): void => {
      const place = values[site] ?? NO_NAME;
      const group = place === NO_NAME ? NO_GROUP : (groupOf[place] ?? NO_GROUP);
      if (group === NO_GROUP || lastDocument[group] === document) return;
      lastDocument[group] = document;
      counts[group] = (counts[group] ?? 0) + 1;
    };
    for (const document of own) eachSiteOf(document, count);
  });
  return [...counts];
}

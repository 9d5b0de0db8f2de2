/** @module Facets whose values are names: conditions, treatments, sponsors, and the places of sites. */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace } from "../../query/structured-conditions.ts";
import { PLACE_FACETS } from "../place-facets.ts";
import type { PlaceFacet } from "../place-facets.ts";
import type { FacetCount, FacetName } from "../search-engine.ts";
import type { NameColumn } from "./columns-builder.ts";
import { siteCondition, sitesSatisfying } from "./filter.ts";
import type { SitesOfStudies } from "./filter.ts";
import type { SnapshotPart } from "./found-part.ts";
import { NameCounts } from "./name-counts.ts";
import { pointsOfNames } from "./points-of-names.ts";
import type { Segment } from "./segment.ts";

export type NameFacet = NameColumn | PlaceFacet;

/** Per segment of the snapshot, the documents over which a facet is counted. */
export type DocumentsOfParts = readonly Uint16Array[];

/** The names of a snapshot's segments and their labels, put together when first needed. */
export class NameFacets {
  readonly #parts: readonly SnapshotPart[];
  readonly #counts = new Map<NameFacet, NameCounts>();
  readonly #labels = new Map<string, string>();
  /** Of the documents of a search, as long as it is answered. */
  readonly #sites = new WeakMap<Uint16Array, { readonly key: string; readonly sites: SitesOfStudies }>();

  constructor(parts: readonly SnapshotPart[]) {
    this.#parts = parts;
  }

  /**
   * Counts a facet.
   * @param others the request without the facet's own selection
   * @param selection key → value as the request has it
   * @param limit values kept, the largest; selected ones are always kept
   */
  count(
    facet: NameFacet,
    documents: DocumentsOfParts,
    others: SearchRequest,
    selection: ReadonlyMap<string, string>,
    limit: number,
    points: boolean,
  ): readonly FacetCount[] {
    const counts = this.#countsOf(facet);
    const ofSites = isPlaceFacet(facet) && (asksForPlace(others) || others.status.length > 0);
    this.#parts.forEach(({ segment }, part) => {
      const own = documents[part] ?? new Uint16Array(0);
      if (ofSites) counts.addSites(part, this.#sitesOf(segment, own, others));
      else counts.addStudies(part, own);
    });
    const taken = counts.take(limit, selection.keys());
    const names = taken.map(({ name }) => name);
    const pointOf =
      points && (facet === "city" || facet === "facility")
        ? pointsOfNames(facet, names, this.#parts, documents, others)
        : undefined;
    return taken.map(({ name, count }) => {
      const label = this.labelOf(facet, name);
      // Places are chosen by name; conditions, treatments and sponsors by a key that people need not see.
      const value = selection.get(name) ?? (isPlaceFacet(facet) ? label : name);
      const point = pointOf?.get(name);
      const counted = label === value ? { value, count } : { value, label, count };
      return point === undefined ? counted : Object.assign(counted, { point });
    });
  }

  /** The commonest spelling of a folded name or id (ties: the first by code units); itself where no record has it. */
  labelOf(facet: NameFacet, name: string): string {
    const key = `${facet} ${name}`;
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const { segment } of this.#parts) {
      for (const { spelling, count } of segment.columns.names(facet).spellings(name))
        counts.set(spelling, (counts.get(spelling) ?? 0) + count);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const label = best === undefined ? name : best[0].trim();
    this.#labels.set(key, label);
    return label;
  }

  /** Country, state and city are mostly counted over the same sites, one after the other. */
  #sitesOf(segment: Segment, documents: Uint16Array, others: SearchRequest): SitesOfStudies {
    const { country, state, city, facility, status, near } = others;
    const key = JSON.stringify([country, state, city, facility, status, near]);
    const known = this.#sites.get(documents);
    if (known?.key === key) return known.sites;
    const sites = sitesSatisfying(segment, siteCondition(others, segment), documents);
    this.#sites.set(documents, { key, sites });
    return sites;
  }

  #countsOf(facet: NameFacet): NameCounts {
    const known = this.#counts.get(facet);
    if (known !== undefined) return known;
    const counts = new NameCounts(this.#parts.map(({ segment }) => segment.columns.names(facet)));
    this.#counts.set(facet, counts);
    return counts;
  }
}

function isPlaceFacet(facet: FacetName): facet is PlaceFacet {
  return PLACE_FACETS.has(facet);
}

const NAME_FACETS: ReadonlySet<string> = new Set<NameFacet>([
  "country",
  "state",
  "city",
  "facility",
  "condition",
  "treatment",
  "sponsor",
]);

export function isNameFacet(facet: FacetName): facet is NameFacet {
  return NAME_FACETS.has(facet);
}

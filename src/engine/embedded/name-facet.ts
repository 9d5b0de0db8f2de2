/** @module Facets whose values are names: conditions, treatments, sponsors, and the places of sites. */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace } from "../../query/structured-conditions.ts";
import { PLACE_FACETS } from "../place-facets.ts";
import type { PlaceFacet } from "../place-facets.ts";
import type { FacetCount, FacetName, SearchOptions } from "../search-engine.ts";
import type { NameColumn } from "./columns-builder.ts";
import { siteCondition, sitesSatisfying } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";
import { lastUpdatesOfNames } from "./last-updates-of-names.ts";
import { NameCounts } from "./name-counts.ts";
import type { CountedPart } from "./name-counts.ts";
import { pointsOfNames } from "./points-of-names.ts";

export type NameFacet = NameColumn | PlaceFacet;

/** The names of a snapshot's segments and their labels, put together when first needed. */
export class NameFacets {
  readonly #parts: readonly SnapshotPart[];
  readonly #counts = new Map<NameFacet, NameCounts>();
  /** By rank, as they are counted. */
  readonly #forms = new Map<NameFacet, Map<number, NameForms>>();
  /** Of the documents of a search, as long as it is answered. */
  readonly #sites = new WeakMap<
    DocumentsOfParts,
    { readonly key: string; readonly parts: readonly CountedPart[] }
  >();

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
    { points = false, lastUpdates = false }: Pick<SearchOptions, "points" | "lastUpdates">,
  ): readonly FacetCount[] {
    const counts = this.#countsOf(facet);
    const ofSites = isPlaceFacet(facet) && (asksForPlace(others) || others.status.length > 0);
    const parts = ofSites ? this.#sitesOf(documents, others) : documents.map((own) => ({ documents: own }));
    const ranks = new Map([...selection.keys()].map((name) => [counts.rankOf(name), name]));
    ranks.delete(-1);
    const counted: { readonly forms: NameForms; readonly count: number }[] = [];
    for (const { rank, count } of counts.count(parts, limit, [...ranks.keys()]))
      counted.push({ forms: this.#formsOf(facet, counts, rank), count });
    for (const name of selection.keys())
      if (counts.rankOf(name) < 0) counted.push({ forms: { name, label: name }, count: 0 });
    counted.sort((a, b) => b.count - a.count || (a.forms.name < b.forms.name ? -1 : 1));
    const pointOf =
      points && (facet === "city" || facet === "facility")
        ? pointsOfNames(
            facet,
            counted.map(({ forms }) => forms.name),
            this.#parts,
            documents,
            others,
          )
        : undefined;
    const updateOf =
      lastUpdates && isPlaceFacet(facet)
        ? lastUpdatesOfNames(
            facet,
            counted.map(({ forms }) => forms.name),
            this.#parts,
            documents,
            others,
          )
        : undefined;
    return counted.map(({ forms: { name, label }, count }) => {
      // Places are chosen by name; conditions, treatments and sponsors by a key that people need not see.
      const value = selection.get(name) ?? (isPlaceFacet(facet) ? label : name);
      const point = pointOf?.get(name);
      const entry = label === value ? { value, count } : { value, label, count };
      const lastUpdate = updateOf?.get(name);
      return Object.assign(entry, point && { point }, lastUpdate !== undefined && { lastUpdate });
    });
  }

  #formsOf(facet: NameFacet, counts: NameCounts, rank: number): NameForms {
    let known = this.#forms.get(facet);
    if (known === undefined) {
      known = new Map();
      this.#forms.set(facet, known);
    }
    let forms = known.get(rank);
    if (forms === undefined) {
      const name = counts.nameOf(rank);
      forms = { name, label: this.#labelOf(facet, name) };
      known.set(rank, forms);
    }
    return forms;
  }

  /** The commonest spelling of a folded name or id (ties: the first by code units); itself where no record has it. */
  #labelOf(facet: NameFacet, name: string): string {
    const counts = new Map<string, number>();
    for (const { segment } of this.#parts) {
      for (const { spelling, count } of segment.columns.names(facet).spellings(name))
        counts.set(spelling, (counts.get(spelling) ?? 0) + count);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best === undefined ? name : best[0].trim();
  }

  /** Country, state and city are mostly counted over the same sites, one after the other. */
  #sitesOf(documents: DocumentsOfParts, others: SearchRequest): readonly CountedPart[] {
    const { country, state, city, facility, status, near } = others;
    const key = JSON.stringify([country, state, city, facility, status, near]);
    const known = this.#sites.get(documents);
    if (known?.key === key) return known.parts;
    const parts = this.#parts.map(({ segment }, part) =>
      sitesSatisfying(segment, siteCondition(others, segment), documents[part] ?? new Uint16Array(0)),
    );
    this.#sites.set(documents, { key, parts });
    return parts;
  }

  #countsOf(facet: NameFacet): NameCounts {
    const known = this.#counts.get(facet);
    if (known !== undefined) return known;
    const counts = new NameCounts(this.#parts.map(({ segment }) => segment.columns.names(facet)));
    this.#counts.set(facet, counts);
    return counts;
  }
}

/** A name as it is compared and as it is read. */
interface NameForms {
  readonly name: string;
  readonly label: string;
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

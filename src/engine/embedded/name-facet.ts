/** @module Facets whose values are names: conditions, treatments, sponsors, and the places of sites. */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace } from "../../query/structured-conditions.ts";
import { PLACE_FACETS, PLACE_LEVELS } from "../place-facets.ts";
import type { PlaceFacet } from "../place-facets.ts";
import type { FacetCount, FacetName, SearchOptions } from "../search-engine.ts";
import type { NameLists } from "./columns.ts";
import { commonestSpelling } from "./commonest-spelling.ts";
import { NAME_COLUMNS } from "./columns-builder.ts";
import type { NameColumn } from "./columns-builder.ts";
import { sitesSatisfying } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";
import { ROW_RANKS, countRows, facetRows } from "./facet-rows.ts";
import type { FacetRows } from "./facet-rows.ts";
import { lastUpdatesOfNames } from "./last-updates-of-names.ts";
import { LentCounts } from "./lent-counts.ts";
import { NameCounts } from "./name-counts.ts";
import type { CountedPart } from "./name-counts.ts";
import { NameRanks } from "./name-ranks.ts";
import { pointsOfNames } from "./points-of-names.ts";
import type { Segment } from "./segment.ts";

export type NameFacet = NameColumn | PlaceFacet;

/** Facets that are always counted over the same documents, unless they have a selection. */
const GROUPS = [NAME_COLUMNS, PLACE_LEVELS] as const;
const GROUPED_FACETS = GROUPS.flat();

/** What is made of the names of segments, and stays of use for the next snapshot. */
interface MadeOfSegments {
  readonly ranks: Map<NameFacet, NameRanks>;
  rows: WeakMap<Segment, SegmentRows>;
}

/** Rows of a segment. */
interface SegmentRows {
  readonly ofDocuments: FacetRows;
  /** Of groups of sites that have the same status; only names of places. */
  readonly ofGroups: FacetRows;
}

/** The names of a snapshot's segments and their labels, put together when first needed. */
export class NameFacets {
  readonly #parts: readonly SnapshotPart[];
  readonly #made: MadeOfSegments;
  readonly #counts = new Map<NameFacet, NameCounts>();
  /** By rank, as they are counted. */
  readonly #forms = new Map<NameFacet, Map<number, NameForms>>();
  /** Of the documents of a search, as long as it is answered. */
  readonly #whole = new WeakMap<DocumentsOfParts, readonly CountedPart[]>();
  readonly #sites = new WeakMap<
    DocumentsOfParts,
    { readonly key: string; readonly parts: readonly CountedPart[] }
  >();
  /** By group. */
  #rowCounts = new WeakMap<readonly CountedPart[], Map<number, Uint32Array>>();
  readonly #lent = new LentCounts();

  /** @param before of the snapshot before this one, which counts nothing any more */
  constructor(parts: readonly SnapshotPart[], before?: NameFacets) {
    this.#parts = parts;
    this.#made = before === undefined ? { ranks: new Map(), rows: new WeakMap() } : before.#made;
  }

  /** Forgets what was counted for the search before. */
  beginSearch(): void {
    this.#rowCounts = new WeakMap();
    this.#lent.takeBack();
  }

  /**
   * Counts a facet.
   * @param others the request without the facet's own selection
   * @param selection key → value as the request has it
   * @param limit values kept, the largest; selected ones are always kept
   * @param facets all that are asked for
   */
  count(
    facet: NameFacet,
    documents: DocumentsOfParts,
    others: SearchRequest,
    selection: ReadonlyMap<string, string>,
    limit: number,
    { points, lastUpdates, facets = [] }: Pick<SearchOptions, "points" | "lastUpdates" | "facets">,
  ): readonly FacetCount[] {
    const counts = this.#countsOf(facet);
    const names = this.#ranksOf(facet);
    const asksForSites = asksForPlace(others) || others.status.length > 0;
    const parts =
      asksForSites && isPlaceFacet(facet) ? this.#sitesOf(documents, others) : this.#wholeOf(documents);
    const together = asksForSites || selection.size > 0 ? [facet] : facets.filter(isNameFacet);
    const kept = [...selection.keys()].map((name) => names.find(name)).filter((rank) => rank >= 0);
    const counted: { readonly forms: NameForms; readonly count: number }[] = [];
    for (const { rank, count } of counts.count(parts, limit, kept, this.#countedRows(facet, parts, together)))
      counted.push({ forms: this.#formsOf(facet, names, rank), count });
    for (const name of selection.keys())
      if (names.find(name) < 0) counted.push({ forms: { name, label: name }, count: 0 });
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

  #formsOf(facet: NameFacet, names: NameRanks, rank: number): NameForms {
    let known = this.#forms.get(facet);
    if (known === undefined) {
      known = new Map();
      this.#forms.set(facet, known);
    }
    let forms = known.get(rank);
    if (forms === undefined) {
      const name = names.nameOf(rank);
      forms = { name, label: this.#labelOf(facet, rank, name) };
      known.set(rank, forms);
    }
    return forms;
  }

  #labelOf(facet: NameFacet, rank: number, name: string): string {
    const ranks = this.#ranksOf(facet);
    const written = this.#parts.flatMap(({ segment }) => {
      const names = segment.columns.names(facet);
      const place = ranks.placeIn(names, rank);
      return place < 0 ? [] : [{ names, place }];
    });
    return commonestSpelling(written, name);
  }

  /** Country, state and city are mostly counted over the same sites, one after the other. */
  #sitesOf(documents: DocumentsOfParts, others: SearchRequest): readonly CountedPart[] {
    const { country, state, city, facility, status, near } = others;
    const key = JSON.stringify([country, state, city, facility, status, near]);
    const known = this.#sites.get(documents);
    if (known?.key === key) return known.parts;
    const parts = this.#parts.map((part, number) => {
      const found = sitesSatisfying(others, part.segment, documents[number] ?? new Uint16Array(0));
      const { ofDocuments, ofGroups } = this.#rowsOf(part);
      return {
        rows: [
          { rows: ofDocuments, numbers: found.documents },
          { rows: ofGroups, numbers: found.groups },
        ],
        sites: found.sites,
      };
    });
    this.#sites.set(documents, { key, parts });
    return parts;
  }

  #wholeOf(documents: DocumentsOfParts): readonly CountedPart[] {
    const known = this.#whole.get(documents);
    if (known !== undefined) return known;
    const parts = this.#parts.map((part, number) => ({
      rows: [{ rows: this.#rowsOf(part).ofDocuments, numbers: documents[number] ?? new Uint16Array(0) }],
    }));
    this.#whole.set(documents, parts);
    return parts;
  }

  /**
   * The counts of the ranks that rows hold in the parts of groups.
   * @param together facets that are counted over the same documents
   */
  #countedRows(facet: NameFacet, parts: readonly CountedPart[], together: readonly NameFacet[]): Uint32Array {
    const known = this.#rowCounts.get(parts) ?? new Map<number, Uint32Array>();
    this.#rowCounts.set(parts, known);
    let counts = known.get(groupOf(facet));
    if (counts === undefined) {
      counts = this.#lent.lend(GROUPED_FACETS.length * ROW_RANKS);
      const groups = [facet, ...together].map(groupOf);
      const between = [Math.min(...groups), Math.max(...groups)] as const;
      for (const chosen of parts.flatMap(({ rows }) => rows)) countRows(chosen, between, counts);
      for (const group of groups) known.set(group, counts);
    }
    const from = GROUPED_FACETS.indexOf(facet) * ROW_RANKS;
    return counts.subarray(from, from + Math.min(ROW_RANKS, this.#ranksOf(facet).size));
  }

  #rowsOf({ segment }: SnapshotPart): SegmentRows {
    // Rows that were made of earlier ranks must not be read: all ranks are brought to this snapshot first.
    for (const facet of GROUPED_FACETS) this.#countsOf(facet);
    let rows = this.#made.rows.get(segment);
    if (rows === undefined) {
      const { columns, documents, sites } = segment;
      const { statusGroups } = sites;
      const ranksOf = (facet: NameFacet): Uint32Array => this.#ranksOf(facet).of(columns.names(facet));
      const all = GROUPS.map((facets) =>
        facets.map((facet) => ({ names: columns.names(facet), ranks: ranksOf(facet) })),
      );
      const ofSites = GROUPS.map((facets) =>
        facets.map((facet) => ({
          names: isPlaceFacet(facet) ? statusGroups.names(facet) : NO_NAMES,
          ranks: ranksOf(facet),
        })),
      );
      rows = { ofDocuments: facetRows(all, documents), ofGroups: facetRows(ofSites, statusGroups.size) };
      this.#made.rows.set(segment, rows);
    }
    return rows;
  }

  #ranksOf(facet: NameFacet): NameRanks {
    // Whoever has counts has ranks for this snapshot.
    this.#countsOf(facet);
    const ranks = this.#made.ranks.get(facet);
    if (ranks === undefined) throw new Error(`no ranks of ${facet}`);
    return ranks;
  }

  #countsOf(facet: NameFacet): NameCounts {
    const known = this.#counts.get(facet);
    if (known !== undefined) return known;
    const ranks = this.#made.ranks.get(facet) ?? new NameRanks();
    this.#made.ranks.set(facet, ranks);
    const columns = this.#parts.map(({ segment }) => segment.columns.names(facet));
    const isNew = ranks.update(columns);
    if (isNew) this.#made.rows = new WeakMap();
    const place = GROUPED_FACETS.indexOf(facet);
    const counts = new NameCounts(columns, ranks, place);
    this.#counts.set(facet, counts);
    return counts;
  }
}

/** Of studies that have none. */
const NO_NAMES: NameLists = {
  list: new Uint16Array(0),
  listStarts: new Uint32Array(0),
  listValues: new Uint32Array(0),
};

function groupOf(facet: NameFacet): number {
  return GROUPS.findIndex((facets) => facets.some((one) => one === facet));
}

/** A name as it is compared and as it is read. */
interface NameForms {
  readonly name: string;
  readonly label: string;
}

function isPlaceFacet(facet: FacetName): facet is PlaceFacet {
  return PLACE_FACETS.has(facet);
}

const NAME_FACETS: ReadonlySet<string> = new Set<NameFacet>(GROUPED_FACETS);

export function isNameFacet(facet: FacetName): facet is NameFacet {
  return NAME_FACETS.has(facet);
}

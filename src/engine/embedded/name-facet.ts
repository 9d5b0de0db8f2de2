/** @module Facets whose values are names: conditions, treatments, sponsors, and the places of sites. */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace } from "../../query/structured-conditions.ts";
import { PLACE_FACETS, PLACE_LEVELS } from "../place-facets.ts";
import type { PlaceFacet } from "../place-facets.ts";
import type { FacetCount, FacetName, SearchOptions } from "../search-engine.ts";
import { commonestSpelling } from "./commonest-spelling.ts";
import { NAME_COLUMNS } from "./columns-builder.ts";
import type { NameColumn } from "./columns-builder.ts";
import { sitesSatisfying } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";
import { countRows, facetRows, rowCodes } from "./facet-rows.ts";
import type { FacetRows, RowCodes } from "./facet-rows.ts";
import { lastUpdatesOfNames } from "./last-updates-of-names.ts";
import { LentCounts } from "./lent-counts.ts";
import { NameCounts } from "./name-counts.ts";
import type { CountedPart } from "./name-counts.ts";
import { NameRanks } from "./name-ranks.ts";
import { namesOfLists, placesOfSites } from "./names-of-row.ts";
import type { NamesOfRow, RankedNames } from "./names-of-row.ts";
import { pointsOfNames } from "./points-of-names.ts";
import type { Segment } from "./segment.ts";

export type NameFacet = NameColumn | PlaceFacet;

/** Facets that are always counted over the same documents, unless they have a selection. */
const GROUPS = [NAME_COLUMNS, PLACE_LEVELS] as const;
const GROUPED_FACETS = GROUPS.flat();

/** Rows by which pairs of names are chosen that are written as one. */
const SAMPLED = 2 ** 13;

/** What is made of the names of segments, and stays of use for the next snapshot. */
interface MadeOfSegments {
  readonly ranks: Map<NameFacet, NameRanks>;
  codes: RowCodes | undefined;
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
    this.#made =
      before === undefined ? { ranks: new Map(), codes: undefined, rows: new WeakMap() } : before.#made;
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
   * The counts of the ranks that have codes in rows.
   * @param together facets that are counted over the same documents
   */
  #countedRows(facet: NameFacet, parts: readonly CountedPart[], together: readonly NameFacet[]): Uint32Array {
    const known = this.#rowCounts.get(parts) ?? new Map<number, Uint32Array>();
    this.#rowCounts.set(parts, known);
    let counts = known.get(groupOf(facet));
    const { names, pairs } = this.#codes();
    if (counts === undefined) {
      counts = this.#lent.lend(names.size + pairs.size);
      const groups = [facet, ...together].map(groupOf);
      const between = [Math.min(...groups), Math.max(...groups)] as const;
      for (const chosen of parts.flatMap(({ rows }) => rows)) countRows(chosen, between, counts);
      pairs.unfold(counts);
      for (const group of groups) known.set(group, counts);
    }
    return names.countsOf(GROUPED_FACETS.indexOf(facet), counts);
  }

  /** Rows and codes that were made of earlier ranks must not be read: all ranks are brought to this snapshot first. */
  #bringRanks(): void {
    for (const facet of GROUPED_FACETS) this.#countsOf(facet);
  }

  #codes(): RowCodes {
    this.#bringRanks();
    this.#made.codes ??= rowCodes(
      GROUPED_FACETS.map((facet) => this.#ranksOf(facet).size),
      this.#sampleRows(),
    );
    return this.#made.codes;
  }

  /** Of all segments, evenly. */
  #sampleRows(): Parameters<typeof rowCodes>[1] {
    const documents = this.#parts.reduce((sum, { segment }) => sum + segment.documents, 0);
    // An odd step meets studies of all kinds where these alternate.
    const step = Math.ceil(documents / SAMPLED) | 1;
    return this.#parts.map(({ segment }) => ({
      groups: this.#namesOfDocuments(segment),
      rows: Array.from({ length: Math.ceil(segment.documents / step) }, (_, i) => i * step),
    }));
  }

  #rowsOf({ segment }: SnapshotPart): SegmentRows {
    const codes = this.#codes();
    let rows = this.#made.rows.get(segment);
    if (rows === undefined) {
      const { statusGroups } = segment.sites;
      const ofGroups = [
        noNames,
        placesOfSites(this.#rankedNames(segment, PLACE_LEVELS), (group, visit) =>
          statusGroups.eachSite(group, visit),
        ),
      ];
      rows = {
        ofDocuments: facetRows(this.#namesOfDocuments(segment), segment.documents, codes),
        ofGroups: facetRows(ofGroups, statusGroups.size, codes),
      };
      this.#made.rows.set(segment, rows);
    }
    return rows;
  }

  #namesOfDocuments(segment: Segment): readonly NamesOfRow[] {
    const { siteOffsets } = segment.columns;
    return [
      namesOfLists(this.#rankedNames(segment, NAME_COLUMNS)),
      placesOfSites(this.#rankedNames(segment, PLACE_LEVELS), (document, visit) => {
        const end = siteOffsets[document + 1] ?? 0;
        for (let site = siteOffsets[document] ?? 0; site < end; site++) visit(site);
      }),
    ];
  }

  #rankedNames(segment: Segment, facets: readonly NameFacet[]): readonly RankedNames[] {
    return facets.map((facet) => {
      const names = segment.columns.names(facet);
      return { facet: GROUPED_FACETS.indexOf(facet), names, ranks: this.#ranksOf(facet).of(names) };
    });
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
    if (isNew) {
      this.#made.codes = undefined;
      this.#made.rows = new WeakMap();
    }
    const place = GROUPED_FACETS.indexOf(facet);
    const counts = new NameCounts(columns, ranks, place);
    this.#counts.set(facet, counts);
    return counts;
  }
}

/** Groups of sites have names of places only. */
const noNames: NamesOfRow = () => undefined;

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

/**
 * @module Facets whose values are codes, counted by the definition of `reference/facets.ts`: a value's count is the
 * total of the search in which it is the facet's only selection.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex } from "../../query/structured-conditions.ts";
import type { FacetCount, FacetName } from "../search-engine.ts";
import { PROFILE_COLUMNS } from "./columns-builder.ts";
import type { ProfileColumn } from "./columns-builder.ts";
import { siteCondition } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";
import { LentCounts } from "./lent-counts.ts";
import type { NameFacet } from "./name-facet.ts";
import type { Segment } from "./segment.ts";
import { NO_COMMON_STATUS } from "./status-groups.ts";

/** Facets of codes; all others are names (`name-facet.ts`). */
export type CodeFacet = Exclude<FacetName, NameFacet>;

/** Studies of each key. */
type FacetCounts = Map<string, number>;

/** The profiles of all segments under common numbers. */
interface CommonProfiles {
  readonly size: number;
  /** Per segment: the common number of each of its profiles. */
  readonly numbers: readonly Uint32Array[];
  readonly tables: Readonly<Record<ProfileColumn, readonly unknown[]>>;
  /** Of each common profile, the place of its value in the table of the column. */
  readonly codes: Readonly<Record<ProfileColumn, Uint16Array>>;
}

/** How often common profiles occur in a result. */
interface CountedProfiles {
  readonly counts: Uint32Array;
  /** Those that occur. */
  readonly met: Uint32Array;
}

/** Counts the facets of codes of one snapshot. */
export class CodeFacets {
  readonly #parts: readonly SnapshotPart[];
  #common: CommonProfiles | undefined;
  /** Of a result, as long as it is answered. */
  #counted = new WeakMap<DocumentsOfParts, CountedProfiles>();
  readonly #lent = new LentCounts();

  constructor(parts: readonly SnapshotPart[]) {
    this.#parts = parts;
  }

  /** Forgets what was counted for the search before. */
  beginSearch(): void {
    this.#counted = new WeakMap();
    this.#lent.takeBack();
  }

  /**
   * Counts a facet.
   * @param documents those that satisfy `others` and the words
   * @param others the request without the facet's own selection
   * @param selection key → value as the request has it
   * @param limit values kept, the largest; selected ones are always kept
   */
  count(
    facet: CodeFacet,
    documents: DocumentsOfParts,
    others: SearchRequest,
    selection: ReadonlyMap<string, string>,
    limit: number,
  ): readonly FacetCount[] {
    const counts: FacetCounts = new Map([...selection.keys()].map((key) => [key, 0]));
    if (facet === "status" && asksForPlace(others))
      this.#parts.forEach(({ segment }, part) =>
        countStatusAtPlace(segment, documents[part] ?? new Uint16Array(0), others, counts),
      );
    else this.#countCodes(facet, documents, counts);
    return [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .filter(([key], rank) => rank < limit || selection.has(key))
      .map(([key, count]) => ({ value: selection.get(key) ?? key, count }));
  }

  #countCodes(facet: CodeFacet, documents: DocumentsOfParts, counts: FacetCounts): void {
    const column = facet === "phase" ? "phases" : facet;
    const { counts: ofProfile, met } = this.#countProfiles(documents);
    const { tables, codes } = this.#commonProfiles();
    const table = tables[column];
    const codeOf = codes[column];
    const byCode = new Uint32Array(table.length);
    for (const profile of met) {
      const code = codeOf[profile] ?? 0;
      byCode[code] = (byCode[code] ?? 0) + (ofProfile[profile] ?? 0);
    }
    const keys = keysOf(facet);
    table.forEach((value, code) => {
      for (const key of keys(value)) add(counts, key, byCode[code] ?? 0);
    });
  }

  #countProfiles(documents: DocumentsOfParts): CountedProfiles {
    const known = this.#counted.get(documents);
    if (known !== undefined) return known;
    const { size, numbers } = this.#commonProfiles();
    const counts = this.#lent.lend(size);
    const met = this.#lent.lend(size);
    let metCount = 0;
    this.#parts.forEach(({ segment }, part) => {
      const own = documents[part] ?? new Uint16Array(0);
      const { values } = segment.profiles;
      const common = numbers[part] ?? new Uint32Array(0);
      for (let i = 0; i < own.length; i++) {
        const profile = common[values[own[i] ?? 0] ?? 0] ?? 0;
        const count = counts[profile] ?? 0;
        if (count === 0) met[metCount++] = profile;
        counts[profile] = count + 1;
      }
    });
    const counted = { counts, met: met.subarray(0, metCount) };
    this.#counted.set(documents, counted);
    return counted;
  }

  #commonProfiles(): CommonProfiles {
    this.#common ??= commonProfiles(this.#parts.map(({ segment }) => segment));
    return this.#common;
  }
}

/** Puts the profiles of segments under common numbers. */
function commonProfiles(segments: readonly Segment[]): CommonProfiles {
  const columns = PROFILE_COLUMNS.map((name) => {
    const table: unknown[] = [];
    const places = new Map<string, number>();
    const placeOf = (value: unknown): number => {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, table.length);
      return table.push(value) - 1;
    };
    const bySegment = segments.map(({ columns: own }) => own.codes(name).table.map(placeOf));
    return { name, table, bySegment };
  });
  const numberOf = new Map<string, number>();
  const codes = columns.map((): number[] => []);
  const numbers = segments.map(({ profiles }, segment) =>
    Uint32Array.from({ length: profiles.size }, (_, profile) => {
      const places = columns.map(
        ({ name, bySegment }) => bySegment[segment]?.[profiles.codes[name][profile] ?? 0] ?? 0,
      );
      const key = places.join(" ");
      const known = numberOf.get(key);
      if (known !== undefined) return known;
      places.forEach((place, column) => codes[column]?.push(place));
      numberOf.set(key, numberOf.size);
      return numberOf.size - 1;
    }),
  );
  const record = <Value>(valueOf: (column: number) => Value): Record<ProfileColumn, Value> =>
    // An entry for each of the columns.
    Object.fromEntries(columns.map(({ name }, column) => [name, valueOf(column)])) as Record<
      ProfileColumn,
      Value
    >;
  return {
    size: numberOf.size,
    numbers,
    tables: record((column) => columns[column]?.table ?? []),
    codes: record((column) => Uint16Array.from(codes[column] ?? [])),
  };
}

const SEXES = ["FEMALE", "MALE"] as const;

/** What a value of the column counts for. */
function keysOf(facet: CodeFacet): (value: unknown) => readonly string[] {
  if (facet === "phase") return (value) => [...new Set(Array.isArray(value) ? value.map(String) : [])];
  if (facet === "sex")
    return (value) => SEXES.filter((sex) => matchesSex(typeof value === "string" ? value : undefined, sex));
  return (value) => (typeof value === "string" || typeof value === "boolean" ? [String(value)] : []);
}

function add(counts: FacetCounts, key: string, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Where a place is asked for, the status that counts for the site there must be the study's. */
function countStatusAtPlace(
  segment: Segment,
  documents: Uint16Array,
  others: SearchRequest,
  counts: FacetCounts,
): void {
  const overall = segment.columns.codes("status");
  const ofSites = segment.sites.statuses;
  const sought = overall.table.map((status) => (status === null ? -1 : ofSites.table.indexOf(status)));
  const isThere = siteCondition({ ...others, status: [] }, segment);
  const { siteOffsets } = segment.columns;
  const commonStatuses = segment.sites.statusGroups.common;
  const byCode = new Uint32Array(overall.table.length);
  for (const document of documents) {
    const code = overall.values[document] ?? 0;
    const status = sought[code] ?? -1;
    if (status < 0) continue;
    const common = commonStatuses[document] ?? NO_COMMON_STATUS;
    if (common !== NO_COMMON_STATUS) {
      // Some site is there, and has the status that all have.
      if (common === status) byCode[code] = (byCode[code] ?? 0) + 1;
      continue;
    }
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = siteOffsets[document] ?? 0; site < end; site++) {
      if (ofSites.values[site] === status && isThere(site, document)) {
        byCode[code] = (byCode[code] ?? 0) + 1;
        break;
      }
    }
  }
  overall.table.forEach((status, code) => add(counts, String(status), byCode[code] ?? 0));
}

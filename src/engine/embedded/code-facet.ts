/**
 * @module Facets whose values are codes, counted by the definition of `reference/facets.ts`: a value's count is the
 * total of the search in which it is the facet's only selection.
 */
import type { SearchRequest } from "../../query/search-request.ts";
import { asksForPlace, matchesSex } from "../../query/structured-conditions.ts";
import type { FacetCount, FacetName } from "../search-engine.ts";
import { siteCondition } from "./filter.ts";
import type { DocumentsOfParts, SnapshotPart } from "./found-part.ts";
import { LentCounts } from "./lent-counts.ts";
import type { NameFacet } from "./name-facet.ts";
import { ProfileNumbers } from "./profile-numbers.ts";
import type { Segment } from "./segment.ts";
import { NO_COMMON_STATUS } from "./status-groups.ts";

/** Facets of codes; all others are names (`name-facet.ts`). */
export type CodeFacet = Exclude<FacetName, NameFacet>;

/** Studies of each key. */
type FacetCounts = Map<string, number>;

/** How often common profiles occur in a result. */
interface CountedProfiles {
  readonly counts: Uint32Array;
  /** Those that occur. */
  readonly met: Uint32Array;
}

/** Counts the facets of codes of one snapshot. */
export class CodeFacets {
  readonly #parts: readonly SnapshotPart[];
  readonly #numbers: ProfileNumbers;
  /** Of a result, as long as it is answered. */
  #counted = new WeakMap<DocumentsOfParts, CountedProfiles>();
  readonly #lent = new LentCounts();

  /** @param before of the snapshot before this one, which counts nothing any more */
  constructor(parts: readonly SnapshotPart[], before?: CodeFacets) {
    this.#parts = parts;
    this.#numbers = before === undefined ? new ProfileNumbers() : before.#numbers;
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
    const { table, codes } = this.#numbers.column(column);
    const byCode = new Uint32Array(table.length);
    for (const profile of met) {
      const code = codes[profile] ?? 0;
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
    const numbers = this.#parts.map(({ segment }) => this.#numbers.of(segment));
    const counts = this.#lent.lend(this.#numbers.size);
    const met = this.#lent.lend(this.#numbers.size);
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

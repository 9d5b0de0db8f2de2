/**
 * @module The names that most studies of a result have, counted exactly without counting them all: once the last of the
 * wanted names has more studies in the result than the next name has anywhere, the names from there on need no counting.
 */
import type { Names } from "./columns.ts";
import { NO_NAME } from "./columns-builder.ts";
import { eachRest } from "./facet-rows.ts";
import type { ChosenRows } from "./facet-rows.ts";
import type { SitesOfStudies } from "./filter.ts";
import type { NameRanks } from "./name-ranks.ts";

/** What is counted in one segment: all names of some rows, and those of some sites of studies that have none of them. */
export interface CountedPart {
  readonly rows: readonly ChosenRows[];
  readonly sites?: SitesOfStudies;
}

interface RankedName {
  readonly rank: number;
  readonly count: number;
}

/** As many of the largest counts are put in order one by one; of more, all are sorted. */
const SELECTED = 200;

/** Used again and again: what was counted is cleared when it is read. */
export class NameCounts {
  readonly #columns: readonly Names[];
  readonly #ranks: NameRanks;
  readonly #facet: number;
  readonly #count: Uint32Array;
  /** The ranks with a count, in the order of their first. */
  readonly #met: Uint32Array;
  #metCount = 0;
  /** The last study that counted for a rank. */
  readonly #lastStudy: Uint32Array;
  #study = 0;

  /**
   * @param columns of all segments
   * @param facet its place in the rows
   */
  constructor(columns: readonly Names[], ranks: NameRanks, facet: number) {
    this.#columns = columns;
    this.#ranks = ranks;
    this.#facet = facet;
    this.#count = new Uint32Array(ranks.size);
    this.#met = new Uint32Array(ranks.size);
    this.#lastStudy = new Uint32Array(ranks.size);
  }

  /**
   * The names with the largest counts, ties by name, and behind them those of `kept` that are not among them.
   * @param parts per segment
   * @param kept ranks
   * @param rowCounts of the ranks that have codes: in how many of the rows each stands
   */
  count(
    parts: readonly CountedPart[],
    limit: number,
    kept: readonly number[],
    rowCounts: Uint32Array,
  ): readonly RankedName[] {
    const coded = rowCounts.length;
    const needsRest = (best: readonly number[], counts: Uint32Array): boolean => {
      const last = best.length < limit ? 0 : (counts[best.at(-1) ?? -1] ?? Number.POSITIVE_INFINITY);
      // Some name that rows leave out, or one that is kept, may have as many.
      return this.#ranks.firstBelow(last) > coded || kept.some((rank) => rank >= coded);
    };
    const hasSites = parts.some(({ sites }) => sites !== undefined && sites.ends.length > 0);
    if (!hasSites && limit <= SELECTED) {
      const best = this.#largest(limit, rowCounts);
      if (!needsRest(best, rowCounts)) return ranked(best, kept, rowCounts);
    }
    this.#addCounts(rowCounts);
    for (const [segment, { sites }] of parts.entries())
      if (sites !== undefined) this.#addSites(segment, sites);
    let best = this.#largestMet(limit);
    if (needsRest(best, this.#count)) {
      this.#addRest(parts);
      best = this.#largestMet(limit);
    }
    const counted = ranked(best, kept, this.#count);
    this.#clear();
    return counted;
  }

  #addCounts(counts: Uint32Array): void {
    for (let rank = 0; rank < counts.length; rank++) {
      const count = counts[rank] ?? 0;
      if (count === 0) continue;
      this.#met[this.#metCount++] = rank;
      this.#count[rank] = count;
    }
  }

  /** Counts the names that the parts of groups leave out. */
  #addRest(parts: readonly CountedPart[]): void {
    const counts = this.#count;
    const met = this.#met;
    let metCount = this.#metCount;
    for (const chosen of parts.flatMap(({ rows }) => rows))
      eachRest(chosen, this.#facet, (rank) => {
        const count = counts[rank] ?? 0;
        if (count === 0) met[metCount++] = rank;
        counts[rank] = count + 1;
      });
    this.#metCount = metCount;
  }

  /** The names of some sites, each once a study. */
  #addSites(segment: number, { sites, ends }: SitesOfStudies): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    const places = column.values;
    const ranks = this.#ranks.of(column);
    const lastStudy = this.#lastStudy;
    const counts = this.#count;
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
      const study = ++this.#study;
      const behind = ends[i] ?? 0;
      for (; at < behind; at++) {
        const place = places[sites[at] ?? 0] ?? NO_NAME;
        if (place === NO_NAME) continue;
        const rank = ranks[place] ?? 0;
        if (lastStudy[rank] === study) continue;
        lastStudy[rank] = study;
        const count = counts[rank] ?? 0;
        if (count === 0) this.#met[this.#metCount++] = rank;
        counts[rank] = count + 1;
      }
    }
  }

  #clear(): void {
    for (let i = 0; i < this.#metCount; i++) this.#count[this.#met[i] ?? 0] = 0;
    this.#metCount = 0;
    if (this.#study < 2 ** 31) return;
    this.#lastStudy.fill(0);
    this.#study = 0;
  }

  #largestMet(limit: number): number[] {
    const counts = this.#count;
    const met = this.#met.subarray(0, this.#metCount);
    if (limit < met.length) return this.#largest(limit, counts, met);
    return Array.from(met).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || this.#ranks.compare(a, b));
  }

  /** @param met the ranks that may have a count; absent: all, in their order, until no other can be among the largest */
  #largest(limit: number, counts: Uint32Array, met?: Uint32Array): number[] {
    const isBefore = (a: number, b: number): boolean => {
      const difference = (counts[a] ?? 0) - (counts[b] ?? 0);
      return difference === 0 ? this.#ranks.compare(a, b) < 0 : difference > 0;
    };
    const best: number[] = [];
    let least = 1;
    let end = (met ?? counts).length;
    for (let i = 0; i < end; i++) {
      const rank = met === undefined ? i : (met[i] ?? 0);
      if ((counts[rank] ?? 0) < least) continue;
      let at = best.length;
      while (at > 0 && isBefore(rank, best[at - 1] ?? 0)) at--;
      if (at >= limit) continue;
      best.splice(at, 0, rank);
      if (best.length > limit) best.pop();
      const last = counts[best[limit - 1] ?? -1] ?? 0;
      if (last <= least) continue;
      least = last;
      if (met === undefined) end = Math.min(end, this.#ranks.firstBelow(least));
    }
    return best;
  }
}

function ranked(best: readonly number[], kept: readonly number[], counts: Uint32Array): RankedName[] {
  return [...new Set([...best, ...kept])].map((rank) => ({ rank, count: counts[rank] ?? 0 }));
}

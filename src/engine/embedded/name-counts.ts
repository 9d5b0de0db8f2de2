/**
 * @module The names that most studies of a result have, counted exactly without counting them all. Names are ranked by
 * how many studies of the whole snapshot have them, which no result can exceed: once the last of the wanted names
 * has more studies in the result than the next name has anywhere, the names from there on need no counting.
 */
import type { Names } from "./columns.ts";
import { NO_NAME } from "./columns-builder.ts";
import type { SitesOfStudies } from "./filter.ts";
import { NameNumbers } from "./name-numbers.ts";

/** What is counted in one segment: all names of some documents, and those of some sites of other documents. */
export interface CountedPart {
  readonly documents: Uint16Array;
  readonly sites?: SitesOfStudies;
}

interface RankedName {
  /** Stands for the name as long as the snapshot lives. */
  readonly rank: number;
  readonly count: number;
}

/** Names that are counted one by one where they are not among the commonest; more are counted with all others. */
const FEW = 4;

/** Used again and again: what was counted is cleared when it is read. */
export class NameCounts {
  readonly #columns: readonly Names[];
  readonly #numbers: NameNumbers;
  readonly #studies: number;
  /** Per rank: the number of the name, which is its place in byte order. */
  readonly #numberOfRank: Uint32Array;
  /** Per rank: studies of the whole snapshot, replaced ones too; descending. */
  readonly #most: Uint32Array;
  /** Per segment and place of a name: its rank. */
  readonly #rankOf: readonly Uint32Array[];
  /** Per segment, the lists of the column in ranks, the commonest name first. */
  readonly #lists: readonly Uint32Array[];
  readonly #count: Uint32Array;
  /** The ranks with a count, in the order of their first. */
  readonly #met: Uint32Array;
  #metCount = 0;
  /** The last study that counted for a rank. */
  readonly #lastStudy: Uint32Array;
  #study = 0;

  /** @param columns of all segments */
  constructor(columns: readonly Names[]) {
    this.#columns = columns;
    this.#studies = columns.reduce((sum, { list }) => sum + list.length, 0);
    this.#numbers = new NameNumbers(columns.map(({ names }) => names));
    const { size } = this.#numbers;
    const studies = new Uint32Array(size);
    columns.forEach((column, segment) => addStudies(column, this.#numbers.of(segment), studies));
    this.#numberOfRank = inDescendingOrder(studies);
    this.#most = this.#numberOfRank.map((number) => studies[number] ?? 0);
    const rankOfNumber = new Uint32Array(size);
    this.#numberOfRank.forEach((number, rank) => {
      rankOfNumber[number] = rank;
    });
    this.#rankOf = columns.map((_, segment) =>
      this.#numbers.of(segment).map((number) => rankOfNumber[number] ?? 0),
    );
    this.#lists = columns.map((column, segment) => rankedLists(column, this.#rankOf[segment]));
    this.#count = new Uint32Array(size);
    this.#met = new Uint32Array(size);
    this.#lastStudy = new Uint32Array(size);
  }

  nameOf(rank: number): string {
    return this.#numbers.at(this.#numberOfRank[rank] ?? 0);
  }

  /** -1 where no study has the name. */
  rankOf(name: string): number {
    for (const [segment, { names }] of this.#columns.entries()) {
      const place = names.find(name);
      if (place >= 0) return this.#rankOf[segment]?.[place] ?? -1;
    }
    return -1;
  }

  /**
   * The names with the largest counts, ties by name, and behind them those of `kept` that are not among them.
   * @param parts per segment
   * @param kept ranks
   */
  count(parts: readonly CountedPart[], limit: number, kept: readonly number[]): readonly RankedName[] {
    const share = studiesIn(parts) / Math.max(1, this.#studies);
    // A guess: the last of the wanted names has half as many studies as it would have if they were spread evenly.
    const guess = Math.floor((share * (this.#most[limit - 1] ?? 0)) / 2);
    let end = kept.length > FEW ? this.#most.length : this.#firstBelow(guess);
    this.#add(parts, 0, end);
    let best = this.#largest(limit);
    const last = best.length < limit ? 0 : (this.#count[best.at(-1) ?? -1] ?? Infinity);
    const needed = this.#firstBelow(last);
    if (needed > end) {
      this.#add(parts, end, needed);
      end = needed;
      best = this.#largest(limit);
    }
    for (const rank of kept) if (rank >= end) this.#add(parts, rank, rank + 1);
    const counted = [...new Set([...best, ...kept])].map((rank) => ({ rank, count: this.#count[rank] ?? 0 }));
    this.#clear();
    return counted;
  }

  /** The first rank of which fewer studies than so many have the name; all ranks for 0 and 1. */
  #firstBelow(studies: number): number {
    let low = 0;
    let high = this.#most.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#most[middle] ?? 0) < studies) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Counts the names of ranks `from` to `end - 1`. */
  #add(parts: readonly CountedPart[], from: number, end: number): void {
    parts.forEach(({ documents, sites }, segment) => {
      const column = this.#columns[segment];
      if (column === undefined) return;
      if (documents.length < column.listStarts.length) this.#addLists(segment, documents, from, end);
      else this.#addCountedLists(segment, documents, from, end);
      if (sites !== undefined) this.#addSites(segment, sites, from, end);
    });
  }

  /** The lists of some documents, each for one study. All that the loop needs stands beside it: it is the hottest. */
  #addLists(segment: number, documents: Uint16Array, from: number, end: number): void {
    const { list, listStarts: starts } = this.#columns[segment] ?? NO_LISTS;
    const ranks = this.#lists[segment] ?? new Uint32Array(0);
    const counts = this.#count;
    const met = this.#met;
    let metCount = this.#metCount;
    for (let i = 0; i < documents.length; i++) {
      const number = list[documents[i] ?? 0] ?? 0;
      const behind = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < behind; at++) {
        const rank = ranks[at] ?? 0;
        if (rank >= end) break;
        if (rank < from) continue;
        const count = counts[rank] ?? 0;
        if (count === 0) met[metCount++] = rank;
        counts[rank] = count + 1;
      }
    }
    this.#metCount = metCount;
  }

  /** The same for so many documents that lists are shared: each is read once. */
  #addCountedLists(segment: number, documents: Uint16Array, from: number, end: number): void {
    const { list, listStarts: starts } = this.#columns[segment] ?? NO_LISTS;
    const ofList = new Uint32Array(starts.length);
    for (let i = 0; i < documents.length; i++) {
      const number = list[documents[i] ?? 0] ?? 0;
      ofList[number] = (ofList[number] ?? 0) + 1;
    }
    const ranks = this.#lists[segment] ?? new Uint32Array(0);
    const counts = this.#count;
    for (let number = 0; number < ofList.length; number++) {
      const studies = ofList[number] ?? 0;
      if (studies === 0) continue;
      const behind = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < behind; at++) {
        const rank = ranks[at] ?? 0;
        if (rank >= end) break;
        if (rank < from) continue;
        const count = counts[rank] ?? 0;
        if (count === 0) this.#met[this.#metCount++] = rank;
        counts[rank] = count + studies;
      }
    }
  }

  /** The names of some sites, each once a study. */
  #addSites(segment: number, { sites, ends }: SitesOfStudies, from: number, end: number): void {
    const places = this.#columns[segment]?.values ?? new Uint32Array(0);
    const rankOf = this.#rankOf[segment] ?? new Uint32Array(0);
    const lastStudy = this.#lastStudy;
    const counts = this.#count;
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
      const study = ++this.#study;
      const behind = ends[i] ?? 0;
      for (; at < behind; at++) {
        const place = places[sites[at] ?? 0] ?? NO_NAME;
        if (place === NO_NAME) continue;
        const rank = rankOf[place] ?? 0;
        if (rank < from || rank >= end || lastStudy[rank] === study) continue;
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

  #byName(a: number, b: number): number {
    return (this.#numberOfRank[a] ?? 0) - (this.#numberOfRank[b] ?? 0);
  }

  #largest(limit: number): number[] {
    const counts = this.#count;
    const isBefore = (a: number, b: number): boolean => {
      const difference = (counts[a] ?? 0) - (counts[b] ?? 0);
      return difference === 0 ? this.#byName(a, b) < 0 : difference > 0;
    };
    const best: number[] = [];
    let least = 0;
    for (let i = 0; i < this.#metCount; i++) {
      const rank = this.#met[i] ?? 0;
      if ((counts[rank] ?? 0) < least) continue;
      let at = best.length;
      while (at > 0 && isBefore(rank, best[at - 1] ?? 0)) at--;
      if (at >= limit) continue;
      best.splice(at, 0, rank);
      if (best.length > limit) best.pop();
      if (best.length === limit) least = counts[best[limit - 1] ?? 0] ?? 0;
    }
    return best;
  }
}

const NO_LISTS = { list: new Uint16Array(0), listStarts: new Uint32Array(0) };

function studiesIn(parts: readonly CountedPart[]): number {
  return parts.reduce((sum, { documents, sites }) => sum + documents.length + (sites?.ends.length ?? 0), 0);
}

/** Adds how many documents of a segment have each name. */
function addStudies(
  { list, listStarts, listValues }: Names,
  numbers: Uint32Array,
  studies: Uint32Array,
): void {
  const ofList = new Uint32Array(listStarts.length);
  for (const number of list) ofList[number] = (ofList[number] ?? 0) + 1;
  for (let number = 0; number + 1 < listStarts.length; number++) {
    const end = listStarts[number + 1] ?? 0;
    for (let at = listStarts[number] ?? 0; at < end; at++) {
      const name = numbers[listValues[at] ?? 0] ?? 0;
      studies[name] = (studies[name] ?? 0) + (ofList[number] ?? 0);
    }
  }
}

/** The places of some numbers, the largest number first; of equal ones the earlier place first. Sorted by counting. */
function inDescendingOrder(numbers: Uint32Array): Uint32Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  const next = new Uint32Array(largest + 2);
  for (const number of numbers) next[largest - number + 1] = (next[largest - number + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const order = new Uint32Array(numbers.length);
  numbers.forEach((number, place) => {
    const at = next[largest - number] ?? 0;
    order[at] = place;
    next[largest - number] = at + 1;
  });
  return order;
}

/** Lists are short: each is sorted by insertion. */
function rankedLists({ listStarts, listValues }: Names, rankOf: Uint32Array | undefined): Uint32Array {
  const ranks = listValues.map((place) => rankOf?.[place] ?? 0);
  for (let number = 0; number + 1 < listStarts.length; number++) {
    const start = listStarts[number] ?? 0;
    const end = listStarts[number + 1] ?? 0;
    if (end - start > 64) ranks.subarray(start, end).sort();
    else
      for (let i = start + 1; i < end; i++) {
        const rank = ranks[i] ?? 0;
        let at = i;
        for (; at > start && (ranks[at - 1] ?? 0) > rank; at--) ranks[at] = ranks[at - 1] ?? 0;
        ranks[at] = rank;
      }
  }
  return ranks;
}

/**
 * @module One number for each name of a column over all segments: its rank, by how many studies had it when ranks were
 * given. A name keeps its rank when segments come and go, so that what is made of ranks for one segment stays of use;
 * names that are new come last.
 */
import type { Names } from "./columns.ts";
import { firstPlace } from "./first-place.ts";
import { NameNumbers } from "./name-numbers.ts";
import type { StringTable } from "./string-table.ts";
import { studiesOfNames } from "./studies-of-names.ts";

/** Ranks are given anew when the tables of so many removed segments are still needed to read names. */
const MOST_REMOVED = 32;

export class NameRanks {
  #columns: readonly Names[] = [];
  /** Per column and place of a name: its rank. */
  #ranks = new Map<Names, Uint32Array>();
  /** Per rank: the table and the place in it where the name is written. */
  #table: StringTable[] = [];
  #place: number[] = [];
  /** Per rank: at most so many studies have the name, replaced ones too. */
  #most: Uint32Array = new Uint32Array(0);
  /** Per rank: the most studies that this or any later name has. */
  #bounds: Uint32Array = new Uint32Array(0);
  /** Ranks in byte order of their names. */
  #byName: Uint32Array = new Uint32Array(0);
  /** Per rank: its place in {@link #byName}. */
  #order: Uint32Array = new Uint32Array(0);
  #removed = 0;

  get size(): number {
    return this.#most.length;
  }

  /** Brings the ranks to the columns of another snapshot; true where all names got ranks anew. */
  update(columns: readonly Names[]): boolean {
    const added = columns.filter((column) => !this.#ranks.has(column));
    const present = new Set(columns);
    const removed = this.#columns.filter((column) => !present.has(column));
    this.#removed += removed.length;
    const names = added.reduce((sum, column) => sum + column.names.size, 0);
    const isAnew = this.#removed > MOST_REMOVED || names > this.size;
    if (isAnew) this.#giveRanks(columns);
    else if (added.length + removed.length > 0) this.#change(added, removed);
    this.#columns = columns;
    return isAnew;
  }

  /** Of a column of the snapshot: the rank of each of its names, by their place. */
  of(column: Names): Uint32Array {
    return this.#ranks.get(column) ?? new Uint32Array(0);
  }

  nameOf(rank: number): string {
    return this.#table[rank]?.at(this.#place[rank] ?? 0) ?? "";
  }

  /** The place of a rank's name in a column of the snapshot, which has its names in byte order; -1 where it is not there. */
  placeIn(column: Names, rank: number): number {
    const ranks = this.of(column);
    const place = firstPlace(ranks.length, (at) => this.compare(ranks[at] ?? 0, rank) >= 0);
    return ranks[place] === rank ? place : -1;
  }

  /** -1 where no study of the snapshot has the name. */
  find(name: string): number {
    for (const column of this.#columns) {
      const place = column.names.find(name);
      if (place >= 0) return this.of(column)[place] ?? -1;
    }
    return -1;
  }

  /** Negative where the first name comes first, in byte order. */
  compare(a: number, b: number): number {
    return (this.#order[a] ?? 0) - (this.#order[b] ?? 0);
  }

  /** The first rank from which on no name has so many studies; the number of all names for 0 and 1. */
  firstBelow(studies: number): number {
    return firstPlace(this.size, (rank) => (this.#bounds[rank] ?? 0) < studies);
  }

  #giveRanks(columns: readonly Names[]): void {
    const tables = columns.map(({ names }) => names);
    const numbers = new NameNumbers(tables);
    const studies = new Uint32Array(numbers.size);
    columns.forEach((column, i) => countStudies(column, numbers.of(i), studies, 1));
    const byRank = inDescendingOrder(studies);
    const order = byRank;
    const rankOf = new Uint32Array(numbers.size);
    byRank.forEach((number, rank) => {
      rankOf[number] = rank;
    });
    this.#ranks = new Map(
      columns.map((column, i) => [column, numbers.of(i).map((number) => rankOf[number] ?? 0)]),
    );
    this.#table = [];
    this.#place = [];
    for (const column of columns) this.#readNamesFrom(column);
    this.#most = byRank.map((number) => studies[number] ?? 0);
    this.#bounds = this.#most;
    this.#byName = rankOf;
    this.#order = order;
    this.#removed = 0;
  }

  #change(added: readonly Names[], removed: readonly Names[]): void {
    const fresh: number[] = [];
    for (const column of added) fresh.push(...this.#addColumn(column));
    const most = new Uint32Array(this.#table.length);
    most.set(this.#most);
    for (const column of added) countStudies(column, this.of(column), most, 1);
    for (const column of removed) {
      countStudies(column, this.of(column), most, -1);
      this.#ranks.delete(column);
    }
    this.#most = most;
    this.#bounds = most.slice();
    for (let rank = most.length - 2; rank >= 0; rank--)
      this.#bounds[rank] = Math.max(this.#bounds[rank] ?? 0, this.#bounds[rank + 1] ?? 0);
    this.#putInOrder(fresh);
  }

  /** Gives the ranks of names that are new. */
  #addColumn(column: Names): readonly number[] {
    const fresh: number[] = [];
    const ranks = new Uint32Array(column.names.size);
    this.#ranks.set(column, ranks);
    // Two new columns may share a new name.
    const unordered = new Map<string, number>();
    for (let rank = this.#order.length; rank < this.#table.length; rank++)
      unordered.set(this.nameOf(rank), rank);
    for (let place = 0; place < ranks.length; place++) {
      const at = this.#firstNotBefore(column.names, place);
      const known = this.#byName[at];
      const isKnown = known !== undefined && this.#compareWith(known, column.names, place) === 0;
      const rank = isKnown ? known : unordered.get(column.names.at(place));
      ranks[place] = rank ?? this.#table.length;
      if (rank === undefined) fresh.push(this.#table.length);
      this.#table[ranks[place] ?? 0] = column.names;
      this.#place[ranks[place] ?? 0] = place;
    }
    return fresh;
  }

  #readNamesFrom(column: Names): void {
    this.of(column).forEach((rank, place) => {
      this.#table[rank] = column.names;
      this.#place[rank] = place;
    });
  }

  /** Merges new names into the order. */
  #putInOrder(fresh: readonly number[]): void {
    if (fresh.length === 0) return;
    const sorted = fresh
      .map((rank) => {
        const table = this.#table[rank];
        const place = this.#place[rank] ?? 0;
        return { rank, at: table === undefined ? 0 : this.#firstNotBefore(table, place), table, place };
      })
      .sort((a, b) =>
        a.at !== b.at || a.table === undefined || b.table === undefined
          ? a.at - b.at
          : a.table.compareWith(a.place, b.table, b.place),
      );
    const byName = new Uint32Array(this.#byName.length + fresh.length);
    let copied = 0;
    sorted.forEach(({ rank, at }, i) => {
      byName.set(this.#byName.subarray(copied, at), copied + i);
      byName[at + i] = rank;
      copied = at;
    });
    byName.set(this.#byName.subarray(copied), copied + sorted.length);
    this.#byName = byName;
    this.#order = new Uint32Array(byName.length);
    byName.forEach((rank, at) => {
      this.#order[rank] = at;
    });
  }

  /** The first place in the order whose name is not before the given one. */
  #firstNotBefore(table: StringTable, place: number): number {
    return firstPlace(
      this.#byName.length,
      (at) => this.#compareWith(this.#byName[at] ?? 0, table, place) >= 0,
    );
  }

  #compareWith(rank: number, table: StringTable, place: number): number {
    return this.#table[rank]?.compareWith(this.#place[rank] ?? 0, table, place) ?? 0;
  }
}

/** Adds (or takes away) how many documents of a segment have each name. */
function countStudies(column: Names, numbers: Uint32Array, studies: Uint32Array, sign: 1 | -1): void {
  const ofList = new Uint32Array(column.listStarts.length);
  for (const number of column.list) ofList[number] = (ofList[number] ?? 0) + 1;
  studiesOfNames(column, ofList).forEach((count, place) => {
    const name = numbers[place] ?? 0;
    studies[name] = (studies[name] ?? 0) + sign * count;
  });
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

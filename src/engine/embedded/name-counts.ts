/**
 * @module Studies of each name of a column, counted over all segments in one array of numbers. Studies with the same
 * names share a list, so a large result is first counted by lists, and a list is read once.
 */
import type { Names } from "./columns.ts";
import { NO_NAME } from "./columns-builder.ts";
import type { SitesOfStudies } from "./filter.ts";
import { NameNumbers } from "./name-numbers.ts";

/** Used again and again: what was counted is cleared when it is read. */
export class NameCounts {
  readonly numbers: NameNumbers;
  readonly #columns: readonly Names[];
  /** Per segment, the lists in numbers of this snapshot. */
  readonly #listValues: readonly Uint32Array[];
  readonly #count: Uint32Array;
  /** The numbers with a count, in the order of their first. */
  readonly #met: Uint32Array;
  #metCount = 0;
  /** The last study that counted for a number. */
  readonly #lastStudy: Uint32Array;
  #study = 0;

  /** @param columns of all segments */
  constructor(columns: readonly Names[]) {
    this.#columns = columns;
    this.numbers = new NameNumbers(columns.map(({ names }) => names));
    this.#listValues = columns.map(({ listValues }, segment) => {
      const numbers = this.numbers.of(segment);
      return listValues.map((place) => numbers[place] ?? 0);
    });
    this.#count = new Uint32Array(this.numbers.size);
    this.#met = new Uint32Array(this.numbers.size);
    this.#lastStudy = new Uint32Array(this.numbers.size);
  }

  /** Counts every name of the documents. */
  addStudies(segment: number, documents: Uint16Array): void {
    const column = this.#columns[segment];
    if (column === undefined) return;
    const { list, listStarts } = column;
    const lists = listStarts.length - 1;
    if (documents.length < lists) {
      this.#addLists(segment, listStarts, documents, list);
      return;
    }
    const ofList = new Uint32Array(lists);
    for (let i = 0; i < documents.length; i++) {
      const number = list[documents[i] ?? 0] ?? 0;
      ofList[number] = (ofList[number] ?? 0) + 1;
    }
    this.#addCountedLists(segment, listStarts, ofList);
  }

  /** Counts the names of some sites, each once a study. */
  addSites(segment: number, { sites, ends }: SitesOfStudies): void {
    const places = this.#columns[segment]?.values ?? new Uint32Array(0);
    const numbers = this.numbers.of(segment);
    const lastStudy = this.#lastStudy;
    let at = 0;
    for (let i = 0; i < ends.length; i++) {
      const study = ++this.#study;
      const end = ends[i] ?? 0;
      for (; at < end; at++) {
        const place = places[sites[at] ?? 0] ?? NO_NAME;
        if (place === NO_NAME) continue;
        const number = numbers[place] ?? 0;
        if (lastStudy[number] === study) continue;
        lastStudy[number] = study;
        this.#add(number, 1);
      }
    }
  }

  /** The names with the largest counts, and those in `kept` (also with none); largest first, ties by name. Clears all counts. */
  take(limit: number, kept: Iterable<string>): readonly { readonly name: string; readonly count: number }[] {
    const best = this.#largest(limit);
    for (const name of kept) {
      const number = this.numbers.find(name);
      if (number >= 0 && !best.includes(number)) best.push(number);
    }
    const taken = best.map((number) => ({ name: this.numbers.at(number), count: this.#count[number] ?? 0 }));
    for (const name of kept) if (this.numbers.find(name) < 0) taken.push({ name, count: 0 });
    for (let i = 0; i < this.#metCount; i++) this.#count[this.#met[i] ?? 0] = 0;
    this.#metCount = 0;
    if (this.#study > 2 ** 31) {
      this.#lastStudy.fill(0);
      this.#study = 0;
    }
    return taken.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  /** The lists of some documents, each for one study. All that the loop needs stands beside it: it is the hottest. */
  #addLists(segment: number, starts: Uint32Array, documents: Uint16Array, list: Uint16Array): void {
    const values = this.#listValues[segment] ?? new Uint32Array(0);
    const counts = this.#count;
    const met = this.#met;
    let metCount = this.#metCount;
    for (let i = 0; i < documents.length; i++) {
      const number = list[documents[i] ?? 0] ?? 0;
      const end = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < end; at++) {
        const name = values[at] ?? 0;
        const count = counts[name] ?? 0;
        if (count === 0) met[metCount++] = name;
        counts[name] = count + 1;
      }
    }
    this.#metCount = metCount;
  }

  #addCountedLists(segment: number, starts: Uint32Array, ofList: Uint32Array): void {
    const values = this.#listValues[segment] ?? new Uint32Array(0);
    const counts = this.#count;
    const met = this.#met;
    let metCount = this.#metCount;
    for (let number = 0; number < ofList.length; number++) {
      const studies = ofList[number] ?? 0;
      if (studies === 0) continue;
      const end = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < end; at++) {
        const name = values[at] ?? 0;
        const count = counts[name] ?? 0;
        if (count === 0) met[metCount++] = name;
        counts[name] = count + studies;
      }
    }
    this.#metCount = metCount;
  }

  #add(number: number, studies: number): void {
    const count = this.#count[number] ?? 0;
    if (count === 0) this.#met[this.#metCount++] = number;
    this.#count[number] = count + studies;
  }

  /** Numbers stand in the order of their names, so equal counts are ordered by them. */
  #largest(limit: number): number[] {
    const counts = this.#count;
    const isBefore = (a: number, b: number): boolean => {
      const difference = (counts[a] ?? 0) - (counts[b] ?? 0);
      return difference === 0 ? a < b : difference > 0;
    };
    const best: number[] = [];
    let least = 0;
    for (let i = 0; i < this.#metCount; i++) {
      const number = this.#met[i] ?? 0;
      if ((counts[number] ?? 0) < least) continue;
      let at = best.length;
      while (at > 0 && isBefore(number, best[at - 1] ?? 0)) at--;
      if (at >= limit) continue;
      best.splice(at, 0, number);
      if (best.length > limit) best.pop();
      if (best.length === limit) least = counts[best[limit - 1] ?? 0] ?? 0;
    }
    return best;
  }
}

/** @module The best documents of several segments: a bounded heap, so that a page costs no sorting of the whole result. */

/** What puts a document before or after another. */
export interface Rank {
  /** Larger is better; `-Infinity` for a missing value. */
  readonly rank: number;
  /** Further such numbers, for equal ones before. */
  readonly more: readonly number[];
  /** Decides at last: the higher, the better. */
  readonly nctNumber: number;
}

/** A document and what orders it. */
export interface Ranked extends Rank {
  /** Of the snapshot. */
  readonly segment: number;
  readonly document: number;
}

const NO_MORE: readonly number[] = [];

/** Negative where `a` comes first. */
export function compareRanks(a: Rank, b: Rank): number {
  if (a.rank !== b.rank) return a.rank > b.rank ? -1 : 1;
  for (let i = 0; i < a.more.length; i++) {
    const [left, right] = [a.more[i] ?? 0, b.more[i] ?? 0];
    if (left !== right) return left > right ? -1 : 1;
  }
  return b.nctNumber - a.nctNumber;
}

/** Keeps the best `capacity` of all that it is offered. */
export class BestDocuments {
  readonly #capacity: number;
  readonly #after: Rank | undefined;
  /** A heap with the worst of the kept on top. */
  readonly #heap: Ranked[] = [];
  /** What the next document must reach to be kept. */
  #lowestRank = Number.NEGATIVE_INFINITY;

  /** @param after only documents that come behind this one are kept */
  constructor(capacity: number, after?: Rank) {
    this.#capacity = capacity;
    this.#after = after;
    if (capacity === 0) this.#lowestRank = Number.POSITIVE_INFINITY;
  }

  offer(segment: number, document: number, nctNumber: number, rank: number, more = NO_MORE): void {
    if (rank < this.#lowestRank) return;
    const entry = { segment, document, nctNumber, rank, more };
    if (this.#after !== undefined && compareRanks(entry, this.#after) <= 0) return;
    const heap = this.#heap;
    const [worst] = heap;
    if (heap.length < this.#capacity) {
      heap.push(entry);
      this.#siftUp(heap.length - 1);
    } else {
      if (worst === undefined || compareRanks(entry, worst) > 0) return;
      heap[0] = entry;
      this.#siftDown();
    }
    if (heap.length === this.#capacity) this.#lowestRank = heap[0]?.rank ?? rank;
  }

  /** Best first. */
  sorted(): Ranked[] {
    return [...this.#heap].sort(compareRanks);
  }

  #siftUp(from: number): void {
    const heap = this.#heap;
    for (let at = from; at > 0;) {
      const parent = (at - 1) >>> 1;
      const [child, above] = [heap[at], heap[parent]];
      if (child === undefined || above === undefined || compareRanks(above, child) > 0) return;
      heap[at] = above;
      heap[parent] = child;
      at = parent;
    }
  }

  #siftDown(): void {
    const heap = this.#heap;
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [candidate, current] = [heap[child], heap[worst]];
        if (candidate !== undefined && current !== undefined && compareRanks(candidate, current) > 0)
          worst = child;
      }
      const [top, down] = [heap[at], heap[worst]];
      if (worst === at || top === undefined || down === undefined) return;
      heap[at] = down;
      heap[worst] = top;
      at = worst;
    }
  }
}

/** @module The best documents of several segments: a bounded heap, so that a page costs no sorting of the whole result. */

/** A document and what orders it. */
export interface Ranked {
  /** Of the snapshot. */
  readonly segment: number;
  readonly document: number;
  /** Larger is better; `-Infinity` for a missing value. */
  readonly rank: number;
  /** Breaks ties: the higher, the better. */
  readonly nctNumber: number;
}

function isBetter(a: Ranked, b: Ranked): boolean {
  return a.rank === b.rank ? a.nctNumber > b.nctNumber : a.rank > b.rank;
}

/** Keeps the best `capacity` of all that it is offered. */
export class BestDocuments {
  readonly #capacity: number;
  /** A heap with the worst of the kept on top. */
  readonly #heap: Ranked[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Whether a document of this rank could still be kept; cheaper than making the entry. */
  admits(rank: number, nctNumber: number): boolean {
    const worst = this.#heap[0];
    if (this.#heap.length < this.#capacity) return this.#capacity > 0;
    if (worst === undefined) return false;
    return rank === worst.rank ? nctNumber > worst.nctNumber : rank > worst.rank;
  }

  offer(entry: Ranked): void {
    if (!this.admits(entry.rank, entry.nctNumber)) return;
    if (this.#heap.length < this.#capacity) {
      this.#heap.push(entry);
      this.#siftUp(this.#heap.length - 1);
    } else {
      this.#heap[0] = entry;
      this.#siftDown();
    }
  }

  /** Best first. */
  sorted(): Ranked[] {
    return [...this.#heap].sort((a, b) => (isBetter(a, b) ? -1 : 1));
  }

  #siftUp(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      const [child, above] = [heap[at], heap[parent]];
      if (child === undefined || above === undefined || !isBetter(above, child)) return;
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
        if (candidate !== undefined && current !== undefined && isBetter(current, candidate)) worst = child;
      }
      const [top, down] = [heap[at], heap[worst]];
      if (worst === at || top === undefined || down === undefined) return;
      heap[at] = down;
      heap[worst] = top;
      at = worst;
    }
  }
}

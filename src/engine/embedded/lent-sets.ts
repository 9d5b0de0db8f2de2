/**
 * @module Sets of documents (`bit-set.ts`) that are needed as long as one search is answered, lent again to the next:
 * a question makes some hundreds of them, and `lent-counts.ts` tells what made anew they cost. Whoever remembers a set
 * for longer makes one of its own.
 */

type Bits = Uint32Array<ArrayBuffer>;

/** Sets kept of each size, 8 KB at most: more than any but the longest questions need. */
const SETS_KEPT = 2_048;

interface Shelf {
  readonly sets: Bits[];
  lent: number;
}

/** By words of a set. Segments have few sizes. */
const shelves = new Map<number, Shelf>();

/** An empty set for documents below `size`, until {@link takeBackSets}. */
export function lendSet(size: number): Bits {
  return lend((size + 31) >>> 5).fill(0);
}

/** A set to be changed, of the same documents. */
export function lendCopy(set: Uint32Array): Bits {
  const copy = lend(set.length);
  copy.set(set);
  return copy;
}

/** What two sets share. */
export function lendShared(set: Uint32Array, other: Uint32Array): Bits {
  const shared = lend(set.length);
  for (let i = 0; i < shared.length; i++) shared[i] = (set[i] ?? 0) & (other[i] ?? 0);
  return shared;
}

/** No set that was lent may be read any more. */
export function takeBackSets(): void {
  for (const shelf of shelves.values()) {
    shelf.lent = 0;
    if (shelf.sets.length > SETS_KEPT) shelf.sets.length = SETS_KEPT;
  }
}

/** Whatever is in it. */
function lend(words: number): Bits {
  let shelf = shelves.get(words);
  if (shelf === undefined) {
    shelf = { sets: [], lent: 0 };
    shelves.set(words, shelf);
  }
  return (shelf.sets[shelf.lent++] ??= new Uint32Array(words));
}

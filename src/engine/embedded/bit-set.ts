/**
 * @module Sets of local document numbers as plain bits: 8 KB for a segment, so a set is filled, intersected and
 * counted in a few microseconds and no list is ever sorted. Functions over `Uint32Array`, one bit a document.
 */

/** An empty set for documents below `size`. */
export function emptySet(size: number): Uint32Array<ArrayBuffer> {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all documents below `size`. */
export function fullSet(size: number): Uint32Array<ArrayBuffer> {
  const set = emptySet(size).fill(0xffffffff);
  const last = size & 31;
  if (last > 0) set[set.length - 1] = (1 << last) - 1;
  return set;
}

export function addTo(set: Uint32Array, document: number): void {
  set[document >>> 5] = (set[document >>> 5] ?? 0) | (1 << (document & 31));
}

export function has(set: Uint32Array, document: number): boolean {
  return ((set[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0;
}

/** `target` becomes the intersection. */
export function intersect(target: Uint32Array, other: Uint32Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & (other[i] ?? 0);
}

/** `target` becomes the union. */
export function unite(target: Uint32Array, other: Uint32Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) | (other[i] ?? 0);
}

/** `target` loses what is in `other`. */
export function subtract(target: Uint32Array, other: Uint32Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) & ~(other[i] ?? 0);
}

export function isEmpty(set: Uint32Array): boolean {
  return set.every((bits) => bits === 0);
}

/** Number of documents in the set. */
export function sizeOf(set: Uint32Array): number {
  let total = 0;
  for (let i = 0; i < set.length; i++) total += bitsIn(set[i] ?? 0);
  return total;
}

/** How many of 32 bits are set (Hamming weight by parallel summing). */
export function bitsIn(word: number): number {
  if (word === 0) return 0;
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the documents of the set in ascending order into `target` and gives their number. */
export function documentsOf(set: Uint32Array, target: Uint16Array): number {
  let count = 0;
  for (let i = 0; i < set.length; i++) {
    for (let bits = set[i] ?? 0; bits !== 0; bits &= bits - 1) {
      target[count++] = (i << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  return count;
}

/** The members from `start` to below `end` in ascending order, one call each. */
export function eachBetween(
  set: Uint32Array,
  start: number,
  end: number,
  visit: (member: number) => void,
): void {
  for (let member = start; member < end; member++) {
    const bits = (set[member >>> 5] ?? 0) >>> (member & 31);
    // On to the next one of these 32, or behind them.
    member = bits === 0 ? member | 31 : member + 31 - Math.clz32(bits & -bits);
    if (bits !== 0 && member < end) visit(member);
  }
}

/** The documents of the set in ascending order, one call each. */
export function eachDocument(set: Uint32Array, visit: (document: number) => void): void {
  for (let i = 0; i < set.length; i++) {
    for (let bits = set[i] ?? 0; bits !== 0; bits &= bits - 1)
      visit((i << 5) + 31 - Math.clz32(bits & -bits));
  }
}

/** The documents that two sets share, in ascending order, each with its place among the documents of the first. */
export function eachShared(
  set: Uint32Array,
  other: Uint32Array,
  visit: (document: number, place: number) => void,
): void {
  let before = 0;
  for (let i = 0; i < set.length; i++) {
    const bits = set[i] ?? 0;
    for (let shared = bits & (other[i] ?? 0); shared !== 0; shared &= shared - 1) {
      const lowest = shared & -shared;
      visit((i << 5) + 31 - Math.clz32(lowest), before + bitsIn(bits & (lowest - 1)));
    }
    before += bitsIn(bits);
  }
}

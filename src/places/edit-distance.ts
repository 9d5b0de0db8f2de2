/** @module How many typing errors lie between two names, as long as they are few. */

/** Bytes; longer names are never compared: a few errors in them are a few of their words. */
const LONGEST = 100;

/** Three rows of the table, used again and again: a search compares thousands of names. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Letters to change, add, leave out or swap with their neighbour to get from one text to the other (optimal string
 * alignment), or `limit + 1` where it takes more. Texts are bytes, so only plain letters count as one each.
 */
export function editDistance(a: Uint8Array, b: Uint8Array, limit: number): number {
  const tooMany = limit + 1;
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > limit || longest > LONGEST) return tooMany;
  let [beforeLast, last, row]: [Uint8Array, Uint8Array, Uint8Array] = [...ROWS];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return tooMany;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(at(last, b.length), tooMany);
}

/** Within the row: the bounds above see to that. */
function at(row: Uint8Array, index: number): number {
  return row[index] ?? 0;
}

/** Typing errors that are forgiven: none in names of up to three letters, one from four, two from eight. */
export function forgivenErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

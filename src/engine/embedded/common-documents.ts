/** @module What several ascending lists of documents have in common, found by leaps: the shortest decides the cost. */

/**
 * Calls `visit` for each document that all lists have, with its place in each of them.
 * `places` is reused: read it before returning.
 */
export function eachCommon(lists: readonly Uint16Array[], visit: (places: Uint32Array) => void): void {
  const places = new Uint32Array(lists.length);
  let sought = 0;
  for (let agreed = 0, i = 0; lists.length > 0; i = (i + 1) % lists.length) {
    const list = lists[i] ?? lists[0];
    if (list === undefined) return;
    const place = leap(list, places[i] ?? 0, sought);
    if (place === list.length) return;
    places[i] = place;
    const document = list[place] ?? 0;
    agreed = document === sought ? agreed + 1 : 1;
    sought = document;
    if (agreed < lists.length) continue;
    visit(places);
    agreed = 0;
    sought++;
  }
}

/** The first place from `from` on whose document is not before `sought`: in growing steps, then by halves. */
function leap(list: Uint16Array, from: number, sought: number): number {
  if (from < list.length && (list[from] ?? 0) >= sought) return from;
  let step = 1;
  let low = from;
  while (low + step < list.length && (list[low + step] ?? 0) < sought) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

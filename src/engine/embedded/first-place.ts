/** @module Binary search: where something begins that holds of all places behind it. */

/** The first of `size` places of which `holds` is true, which is true of all behind it; `size` where there is none. */
export function firstPlace(size: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @module Draws from a table of weights in constant time (Vose's alias method). */
import type { Random } from "./random.ts";

export type Draw<T> = (random: Random) => T;

/**
 * Weights need not add up to anything: `weighted([["ALL", 845], ["MALE", 43]])(random)`.
 * @throws RangeError for an empty table or one without a positive weight.
 */
export function weighted<T>(table: readonly (readonly [value: T, weight: number])[]): Draw<T> {
  const sum = table.reduce((total, [, weight]) => total + weight, 0);
  if (!(sum > 0)) throw new RangeError("a table of weights needs a positive weight");
  const scaled = table.map(([, weight]) => (weight * table.length) / sum);
  const alias = new Int32Array(table.length);
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, share] of scaled.entries()) (share < 1 ? small : large).push(index);
  for (;;) {
    const low = small.pop();
    const high = large.at(-1);
    if (low === undefined || high === undefined) break;
    alias[low] = high;
    const left = (scaled[high] ?? 0) + (scaled[low] ?? 0) - 1;
    scaled[high] = left;
    if (left < 1) {
      large.pop();
      small.push(high);
    }
  }
  const threshold = Float64Array.from(scaled, (share) => Math.min(share, 1));
  for (const index of large) threshold[index] = 1;
  for (const index of small) threshold[index] = 1;
  const values = table.map(([value]) => value);
  return (random) => {
    const slot = random.below(values.length);
    const chosen = random.unit() < (threshold[slot] ?? 1) ? slot : (alias[slot] ?? slot);
    // The slot is always inside the table; T itself may include undefined, so the index check cannot tell.
    return values[chosen] as T;
  };
}

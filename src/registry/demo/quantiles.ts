/** @module Draws numbers whose quantiles were measured: heavy tails without a formula. */
import type { Draw } from "./weighted.ts";

/**
 * `quantiles([[0, 1], [0.5, 4], [1, 1000]])`: half of the draws are 4 or less. Between two points the logarithm
 * (of value + 1) runs straight, so that a long tail stays thin. Results are whole numbers.
 */
export function quantiles(points: readonly (readonly [share: number, value: number])[]): Draw<number> {
  const shares = Float64Array.from(points, ([share]) => share);
  const logs = Float64Array.from(points, ([, value]) => Math.log(value + 1));
  return (random) => {
    const at = random.unit();
    let upper = 1;
    while (upper < shares.length - 1 && at > (shares[upper] ?? 1)) upper++;
    const low = shares[upper - 1] ?? 0;
    const span = (shares[upper] ?? 1) - low;
    const part = span === 0 ? 0 : (at - low) / span;
    const from = logs[upper - 1] ?? 0;
    return Math.round(Math.exp(from + ((logs[upper] ?? from) - from) * part) - 1);
  };
}

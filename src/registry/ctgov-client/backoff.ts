/** @module How long to wait before the next attempt: exponential backoff with full jitter. */

const FIRST_STEP_MS = 1_000;
const LONGEST_STEP_MS = 60_000;

/**
 * A random wait in milliseconds between 0 and the step of this attempt: 1 s, 2 s, 4 s, … at most a minute.
 * The whole step is jitter, so that many sites that failed together do not come back together.
 * `attempt` counts from 0; `random` is in [0, 1). `backoffMs(3, () => 0.5)` → 4000.
 */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(LONGEST_STEP_MS, FIRST_STEP_MS * 2 ** attempt));
}

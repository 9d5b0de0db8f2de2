/** @module Politeness: requests leave at a fixed pace, however many callers there are. */

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/**
 * Returns a function that resolves when the next request may leave: at once for the first, then no sooner than
 * `1 / requestsPerSecond` after the one before. Slots are handed out in the order of the calls and an unused slot is
 * not saved up, so a pause is never followed by a burst.
 */
export function createPace(options: {
  readonly requestsPerSecond: number;
  readonly now: () => Date;
  readonly sleep: Sleep;
}): (signal?: AbortSignal) => Promise<void> {
  const { requestsPerSecond, now, sleep } = options;
  if (!(requestsPerSecond > 0)) {
    throw new RangeError(`requestsPerSecond must be above 0, not ${requestsPerSecond}.`);
  }
  const intervalMs = 1000 / requestsPerSecond;
  let nextSlotMs = Number.NEGATIVE_INFINITY;
  return async (signal) => {
    const nowMs = now().getTime();
    const slotMs = Math.max(nowMs, nextSlotMs);
    nextSlotMs = slotMs + intervalMs;
    if (slotMs > nowMs) await sleep(slotMs - nowMs, signal);
  };
}

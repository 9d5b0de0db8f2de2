/** @module A clock that moves only when somebody sleeps: hours of waiting pass in a test at once. */

export interface FakeTime {
  readonly now: () => Date;
  /** Moves the clock; rejects with the signal's reason when it is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Every sleep so far, in milliseconds. */
  readonly slept: readonly number[];
}

/** `const { now, sleep } = createFakeTime("2026-11-23T14:20:00Z")` */
export function createFakeTime(start: string): FakeTime {
  let nowMs = Date.parse(start);
  const slept: number[] = [];
  return {
    now: () => new Date(nowMs),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      nowMs += milliseconds;
      await Promise.resolve();
    },
    slept,
  };
}

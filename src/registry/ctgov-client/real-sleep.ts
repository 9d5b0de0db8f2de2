/** @module Waiting, for real. */
import { setTimeout } from "node:timers/promises";
import type { Sleep } from "./pace.ts";

/** Longer waits would overflow the timer and end at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Waits that many milliseconds, at most 24 days; rejects as soon as the signal is aborted. */
export const realSleep: Sleep = async (milliseconds, signal) => {
  await setTimeout(
    Math.min(milliseconds, LONGEST_TIMER_MS),
    undefined,
    signal === undefined ? {} : { signal },
  );
};

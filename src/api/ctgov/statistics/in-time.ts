/** @module Nobody waits for long while statistics of a large registry are counted; the counting goes on. */
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../api-error.ts";

const LONGEST_WAIT_MS = 20_000;

/** @throws ApiError 503 when the work is not done in time */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const tooLate = sleep(LONGEST_WAIT_MS, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new ApiError("The statistics are being counted: ask again in some minutes", 503);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    stop.abort();
  }
}

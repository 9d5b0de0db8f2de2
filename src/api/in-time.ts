/** @module Nobody waits for long while statistics of a large registry are counted; the counting goes on. */
import { setTimeout as sleep } from "node:timers/promises";

const LONGEST_WAIT_MS = 20_000;

/** The work's result; when it takes too long, throws what `tooLate` makes. */
export async function inTime<Result>(work: Promise<Result>, tooLate: () => Error): Promise<Result> {
  const stop = new AbortController();
  const end = sleep(LONGEST_WAIT_MS, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw tooLate();
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    end.catch(() => undefined);
    stop.abort();
  }
}

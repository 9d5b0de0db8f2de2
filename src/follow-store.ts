/** @module Keeps the engine at the data version of the store, whoever writes to it: a sync here, an import elsewhere. */
import { setTimeout as wait } from "node:timers/promises";

export interface FollowOptions {
  /** Milliseconds between two looks; a look is one row by primary key. */
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** After an error the next look comes later and later, up to this many times as late: a full disk stays full for a while. */
const LATEST = 64;

/** Looks again and again until the signal is aborted. An error is told and a later look tries again. */
export async function followStore(
  store: { dataVersion(): string },
  engine: { readonly dataVersion: string; catchUp(): Promise<void> },
  options: FollowOptions,
): Promise<void> {
  const { everyMs, onError, signal } = options;
  let times = 1;
  while (!signal.aborted) {
    try {
      await wait(times * everyMs, undefined, { signal });
    } catch {
      return;
    }
    try {
      if (store.dataVersion() !== engine.dataVersion) await engine.catchUp();
      times = 1;
    } catch (error) {
      times = Math.min(LATEST, 2 * times);
      if (!signal.aborted) onError(error);
    }
  }
}

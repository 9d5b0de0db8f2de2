/** @module Keeps the engine at the data version of the store, whoever writes to it: a sync here, an import elsewhere. */
import { setTimeout as wait } from "node:timers/promises";
import type { SearchEngine } from "./engine/search-engine.ts";
import type { RegistryStore } from "./store/registry-store.ts";

export interface FollowOptions {
  /** Milliseconds between two looks; a look is one row by primary key. */
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Brings the engine up to date with the store, once. */
export async function catchUp(store: RegistryStore, engine: SearchEngine): Promise<void> {
  await engine.update(store.changesSince(engine.dataVersion));
}

/** Looks again and again until the signal is aborted. An error is told and the next look tries again. */
export async function followStore(
  store: RegistryStore,
  engine: SearchEngine,
  options: FollowOptions,
): Promise<void> {
  const { everyMs, onError, signal } = options;
  while (!signal.aborted) {
    try {
      await wait(everyMs, undefined, { signal });
    } catch {
      return;
    }
    try {
      if (store.dataVersion() !== engine.dataVersion) await catchUp(store, engine);
    } catch (error) {
      onError(error);
    }
  }
}

/** @module How far the sync is, kept in the store so that every page of the site can say it. */
import { z } from "zod";
import { FIRST_LOAD_STAGES } from "./first-load-stages.ts";
import { readJsonState } from "./json-state.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

const PROGRESS_KEY = "sync-progress";

const syncProgress = z.object({
  /**
   * - `starting`: asking for the registry's version
   * - `loading`: first load, page by page; each page is visible at once
   * - `changes`: fetching what changed since the last run
   * - `comparing`: reading the list of all studies
   * - `repairing`: fetching what the list has and the store lacks, taking out what the registry removed
   * - `idle`: the last run is complete
   * - `stopped`: told to stop; goes on next time
   * - `failed`: see `lastError`; goes on next time
   */
  phase: z.enum(["starting", "loading", "changes", "comparing", "repairing", "idle", "stopped", "failed"]),
  /** Studies (`loading`, `idle`: in the store; otherwise: dealt with in this phase). */
  done: z.number().int().nonnegative(),
  /** What `done` will be at the end of the phase, as the registry says. */
  expected: z.number().int().nonnegative().optional(),
  /** Names of the first load's stages that are complete. */
  completeStages: z.array(z.string()),
  startedAt: z.string(),
  updatedAt: z.string(),
  lastError: z.object({ at: z.string(), message: z.string(), unreachable: z.boolean() }).optional(),
  /** The registry's own stamp of its data, UTC without an offset: `2026-11-20T09:00:05`. */
  dataTimestamp: z.string().optional(),
  nextRunAt: z.string().optional(),
});

/** Times are ISO 8601 in UTC. */
export type SyncProgress = Readonly<z.infer<typeof syncProgress>>;

/** `undefined` where no sync has run yet. */
export function readSyncProgress(store: Pick<RegistryStore, "getState">): SyncProgress | undefined {
  return readJsonState(store, PROGRESS_KEY, syncProgress);
}

export function writeSyncProgress(store: Pick<RegistryStore, "setState">, progress: SyncProgress): void {
  store.setState(PROGRESS_KEY, JSON.stringify(progress));
}

/**
 * One sentence for people, without time or cause:
 * "Loading the registry: 42,118 of 606,007 studies so far; recruiting ones are complete."
 */
export function progressSentence(progress: SyncProgress): string {
  const done = number(progress.done);
  const ofAll = progress.expected === undefined ? "" : ` of ${number(progress.expected)}`;
  switch (progress.phase) {
    case "starting":
      return "Asking ClinicalTrials.gov what is new.";
    case "loading": {
      const complete = FIRST_LOAD_STAGES.findLast(({ name }) => progress.completeStages.includes(name));
      const words = complete === undefined ? "" : `; ${complete.completeWords}`;
      return `Loading the registry: ${done}${ofAll} studies so far${words}.`;
    }
    case "changes":
      return `Fetching what changed: ${done}${ofAll} studies.`;
    case "comparing":
      return `Comparing with the list of all studies: ${done}${ofAll}.`;
    case "repairing":
      return `Fetching studies that differ from the list: ${done}${ofAll}.`;
    case "idle":
      return `Complete: ${done} studies.`;
    case "stopped":
      return `Stopped with ${done} studies; the next run goes on there.`;
    case "failed":
      return progress.done === 0
        ? "ClinicalTrials.gov could not be reached; it is tried again by itself."
        : `The last update did not succeed; the ${done} studies that are here stay.`;
  }
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}

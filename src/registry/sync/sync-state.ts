/**
 * @module What a sync remembers between runs, so that a run that was killed anywhere goes on where it stopped. It lies
 * in the store and is written in the same transaction as the records it speaks of.
 */
import { z } from "zod";
import { readJsonState } from "./json-state.ts";
import type { Batch } from "../../store/batch.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

const STATE_KEY = "sync";

const walkState = z.object({
  /** Index into the stages of the first load; equal to their number when only the comparison is left. */
  stage: z.number().int().nonnegative(),
  /** Data version when the first load began: everything posted since is asked for again at the end. */
  startedUnder: z.string(),
  startedAt: z.string(),
  /** Records of this stage received so far. */
  received: z.number().int().nonnegative(),
  /** `totalCount` of this stage's first page. */
  expected: z.number().int().nonnegative().optional(),
  pageToken: z.string().optional(),
  /** Data version under which `pageToken` was given: tokens may expire with it. */
  tokenGivenUnder: z.string().optional(),
});

const syncState = z.object({
  baseUrl: z.string().optional(),
  /** `dataTimestamp` of the registry at the last complete run. */
  dataTimestamp: z.string().optional(),
  /** `yyyy-MM-dd`: everything posted up to this day is here. Moves only after a complete run without errors. */
  anchor: z.string().optional(),
  /** Present while the first load is under way. */
  walk: walkState.optional(),
  firstLoadCompletedAt: z.string().optional(),
  lastCompletedAt: z.string().optional(),
  /** Last comparison with the list of all studies. */
  lastComparedAt: z.string().optional(),
});

export type WalkState = Readonly<z.infer<typeof walkState>>;
/** Times are ISO 8601 in UTC. */
export type SyncState = Readonly<z.infer<typeof syncState>>;

/** The state kept in the store; an empty one before the first run, or where it cannot be read any more. */
export function readSyncState(store: Pick<RegistryStore, "getState">): SyncState {
  return readJsonState(store, STATE_KEY, syncState) ?? {};
}

/** Written to a batch it becomes part of it. */
export function writeSyncState(to: Pick<RegistryStore | Batch, "setState">, state: SyncState): void {
  to.setState(STATE_KEY, JSON.stringify(state));
}

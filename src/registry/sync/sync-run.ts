/** @module What the passes of one run share: the two ends, the memory, the counters. */
import type { CtgovClient } from "../ctgov-client/ctgov-client.ts";
import type { Sleep } from "../ctgov-client/pace.ts";
import type { SyncCounts } from "./sync-report.ts";
import type { SyncProgress } from "./sync-progress.ts";
import type { SyncState } from "./sync-state.ts";
import type { Batch } from "../../store/batch.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

export interface SyncRun {
  readonly store: RegistryStore;
  readonly client: CtgovClient;
  readonly signal: AbortSignal | undefined;
  readonly allowShrink: boolean;
  readonly now: () => Date;
  readonly sleep: Sleep;
  readonly counts: SyncCounts;
  readonly notes: string[];
  /** The state as last written. */
  readonly state: () => SyncState;
  /** Writes the state with these fields changed; into the batch, where one is open: then both or neither. */
  readonly remember: (change: Partial<SyncState>, batch?: Batch) => void;
  /** Writes and reports the progress with these fields changed; never inside a batch. */
  readonly report: (change: Partial<SyncProgress>) => void;
  /** Called after each commit that others can see. */
  readonly published: () => Promise<void>;
}

/** Two answers of the registry contradict each other, and asking again did not help. */
export class InconsistentRegistry extends Error {
  override readonly name = "InconsistentRegistry";
}

/** @module The sync in the background of `serve`: at the start where it is needed, then on schedule. */
import { RegistryError } from "../ctgov-client/registry-error.ts";
import type { Sleep } from "../ctgov-client/pace.ts";
import { nextSyncAt, SPREAD_MINUTES } from "./schedule.ts";
import { unlessBusy } from "./store-is-busy.ts";
import { SyncUnderWay } from "./sync-lock.ts";
import { readSyncProgress, writeSyncProgress } from "./sync-progress.ts";
import type { SyncReport } from "./sync-report.ts";
import { readSyncState } from "./sync-state.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

/** After a run that failed, was refused or found another one at work. */
const RETRY_AFTER_MS = 60 * 60_000;
const FRESH_FOR_MS = 24 * 60 * 60_000;

export type SyncEvent =
  | { readonly kind: "started" }
  | { readonly kind: "finished"; readonly report: SyncReport }
  /** `empty`: there is nothing to show yet; with `unreachable` the moment for the demonstration registry. */
  | {
      readonly kind: "failed";
      readonly error: unknown;
      readonly unreachable: boolean;
      readonly empty: boolean;
    }
  /** Another process is syncing into the same store. */
  | { readonly kind: "busy"; readonly message: string }
  | { readonly kind: "waiting"; readonly nextRunAt: Date };

type ScheduleStore = Pick<RegistryStore, "summary" | "getState" | "setState">;

export interface ScheduledSyncOptions {
  /** Asked between runs only. */
  readonly store: ScheduleStore;
  /** One run, in this process or another: `(signal) => syncRegistry(…)`. */
  readonly sync: (signal: AbortSignal) => Promise<SyncReport>;
  readonly now: () => Date;
  readonly sleep: Sleep;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onEvent: (event: SyncEvent) => void | Promise<void>;
  /** Stops waiting and running at once. */
  readonly signal: AbortSignal;
}

/**
 * Runs at once where the store is empty, not completely loaded, or the last complete run is older than a day; then
 * Monday to Friday after 14:20 UTC; an hour after a run that did not succeed. Never two runs at once.
 * Resolves when the signal is aborted; rejects only with what `onEvent` throws.
 */
export async function startScheduledSync(options: ScheduledSyncOptions): Promise<void> {
  const { store, now, sleep, signal, onEvent } = options;
  const offsetMinutes = options.random() * SPREAD_MINUTES;
  let nextRunAt = isDue(store, now()) ? now() : nextSyncAt(now(), offsetMinutes);
  while (!signal.aborted) {
    const waitMs = nextRunAt.getTime() - now().getTime();
    if (waitMs > 0) {
      tellNextRun(store, nextRunAt);
      await onEvent({ kind: "waiting", nextRunAt });
      if (!(await slept(sleep(waitMs, signal), signal))) return;
    }
    await onEvent({ kind: "started" });
    const event = await runOnce(options);
    if (event === undefined) return;
    await onEvent(event);
    const regular = nextSyncAt(now(), offsetMinutes);
    const soon = new Date(now().getTime() + RETRY_AFTER_MS);
    nextRunAt = event.kind === "finished" || regular < soon ? regular : soon;
  }
}

async function runOnce({ store, sync, signal }: ScheduledSyncOptions): Promise<SyncEvent | undefined> {
  try {
    return { kind: "finished", report: await sync(signal) };
  } catch (error) {
    if (signal.aborted) return undefined;
    if (error instanceof SyncUnderWay) return { kind: "busy", message: error.message };
    const unreachable = error instanceof RegistryError && error.code === "unreachable";
    return { kind: "failed", error, unreachable, empty: store.summary().studies === 0 };
  }
}

function isDue(store: ScheduleStore, now: Date): boolean {
  const { studies, invented } = store.summary();
  const { firstLoadCompletedAt, lastCompletedAt } = readSyncState(store);
  if (studies === 0 || invented || firstLoadCompletedAt === undefined || lastCompletedAt === undefined)
    return true;
  return now.getTime() - Date.parse(lastCompletedAt) > FRESH_FOR_MS;
}

function tellNextRun(store: ScheduleStore, nextRunAt: Date): void {
  const progress = readSyncProgress(store);
  if (progress === undefined) return;
  unlessBusy(() => {
    writeSyncProgress(store, { ...progress, nextRunAt: nextRunAt.toISOString() });
  });
}

/** False where the sleep was cut short by the signal. */
async function slept(sleep: Promise<void>, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep;
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

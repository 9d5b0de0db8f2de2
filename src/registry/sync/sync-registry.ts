/**
 * @module One run of the sync: brings the store up to date with the registry, whatever state an earlier run left it in.
 */
import { createCtgovClient, type RegistryVersion } from "../ctgov-client/ctgov-client.ts";
import type { Sleep } from "../ctgov-client/pace.ts";
import type { PatienceOptions } from "../ctgov-client/patient-request.ts";
import { RegistryError } from "../ctgov-client/registry-error.ts";
import { compareWithList } from "./compare-with-list.ts";
import { fetchChanges } from "./fetch-changes.ts";
import { firstLoad } from "./first-load.ts";
import { assertNotEmpty, assertNotShrunken } from "./shrink-guard.ts";
import { inBatch } from "./store-page.ts";
import { unlessBusy } from "./store-is-busy.ts";
import { takeSyncLock } from "./sync-lock.ts";
import { readSyncProgress, writeSyncProgress, type SyncProgress } from "./sync-progress.ts";
import { emptyCounts, type SyncReport } from "./sync-report.ts";
import type { SyncRun } from "./sync-run.ts";
import { readSyncState, writeSyncState, type SyncState } from "./sync-state.ts";
import type { RegistryStore } from "../../store/registry-store.ts";

/** The comparison with the list of all studies costs about 600 small requests; nothing else sees removals. */
const COMPARE_EVERY_DAYS = 7;

/** Some seconds, not a minute, until the site of an empty store may show the demonstration registry. */
const RETRIES_WITH_NOTHING_TO_SHOW = 2;

export interface SyncOptions extends Omit<PatienceOptions, "onRequest" | "onRetry" | "random"> {
  /** Default: the live registry. */
  readonly baseUrl?: string | undefined;
  /** Compare with the list of all studies even where it is not due. */
  readonly full?: boolean | undefined;
  /** Publish a registry that has shrunk more than is believed. */
  readonly allowShrink?: boolean | undefined;
  /** In [0, 1); default `Math.random`. */
  readonly random?: () => number;
  readonly onProgress?: (progress: SyncProgress) => void;
  readonly onRetry?: PatienceOptions["onRetry"];
  /** After each commit that readers can see: the moment to bring the search engine up to date. */
  readonly onPublished?: () => void | Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * - First run: everything, by status, each page visible at once; then the comparison with the list of all studies.
 * - Later: what changed since the last run, in one batch; once a week, or with `full`, the comparison.
 *
 * Can be killed at any point: the next run goes on there. The store must be a handle of the sync's own.
 * @throws RegistryError (no or refusing registry), ShrunkenRegistry, InconsistentRegistry, SyncUnderWay; the signal's
 * reason when it is aborted. In every case the store is whole and what was published stays.
 */
export async function syncRegistry(store: RegistryStore, options: SyncOptions): Promise<SyncReport> {
  const { now, signal } = options;
  const lock = takeSyncLock(store, now);
  const counts = emptyCounts();
  const notes: string[] = [];
  const startedAt = now().toISOString();
  const { nextRunAt } = readSyncProgress(store) ?? {};
  let progress: SyncProgress = {
    phase: "starting",
    done: store.summary().studies,
    completeStages: [],
    startedAt,
    updatedAt: startedAt,
    ...(nextRunAt === undefined ? {} : { nextRunAt }),
  };
  const report = (change: Partial<SyncProgress>): void => {
    lock.beat();
    progress = { ...progress, ...change, updatedAt: now().toISOString() };
    unlessBusy(() => {
      writeSyncProgress(store, progress);
    });
    options.onProgress?.(progress);
  };
  const sleep = beatingSleep(options.sleep, () => {
    lock.beat();
  });
  const client = createCtgovClient({
    ...options,
    random: options.random ?? Math.random,
    sleep,
    onRequest: () => {
      counts.requests += 1;
      lock.beat();
    },
    onRetry: (event) => {
      counts.retries += 1;
      options.onRetry?.(event);
    },
  });
  const run: SyncRun = {
    store,
    client,
    signal,
    allowShrink: options.allowShrink ?? false,
    now,
    sleep,
    counts,
    notes,
    state: () => readSyncState(store),
    remember: (change, batch) => {
      writeSyncState(batch ?? store, { ...readSyncState(store), ...change });
    },
    report,
    published: async () => {
      await options.onPublished?.();
    },
  };

  try {
    report({});
    const { outcome, kind, dataTimestamp } = await bringUpToDate(run, options.full ?? false);
    const { studies } = store.summary();
    report({ phase: "idle", done: studies, expected: studies, dataTimestamp });
    const finishedAt = now().toISOString();
    return { outcome, kind, dataTimestamp, ...counts, studies, startedAt, finishedAt, notes };
  } catch (error) {
    sayWhyItEnded(run, error);
    throw error;
  } finally {
    lock.release();
  }
}

async function bringUpToDate(
  run: SyncRun,
  full: boolean,
): Promise<Pick<SyncReport, "outcome" | "kind" | "dataTimestamp">> {
  // With nothing to show, a visitor waits for the answer whether there is a registry at all.
  const isEmpty = run.store.summary().studies === 0;
  const version = await run.client.version(run.signal, isEmpty ? RETRIES_WITH_NOTHING_TO_SHOW : undefined);
  run.report({ dataTimestamp: version.dataTimestamp });
  const state = run.state();
  if (state.firstLoadCompletedAt === undefined) return loadEverything(run, version);

  const elsewhere = state.baseUrl !== run.client.baseUrl;
  const compare = full || elsewhere || comparisonIsDue(state, run.now());
  const upToDate = state.dataTimestamp === version.dataTimestamp && !elsewhere;
  if (upToDate && !compare) {
    run.remember({ lastCompletedAt: run.now().toISOString() });
    return { outcome: "up-to-date", kind: "changes", dataTimestamp: version.dataTimestamp };
  }
  await assertWhole(run);
  let dataTimestamp = version.dataTimestamp;
  let anchorMoves = true;
  if (!upToDate) {
    const changes = await fetchChanges(run, state.anchor ?? dayOf(version.dataTimestamp));
    ({ dataTimestamp } = changes);
    anchorMoves = changes.quarantined === 0;
    if (!anchorMoves) {
      run.notes.push("Because of the quarantined records the next sync asks for the same days again.");
    }
  }
  if (compare) dataTimestamp = await compareWithList(run);
  await rememberComplete(run, dataTimestamp, { compared: compare, anchorMoves: anchorMoves || compare });
  return { outcome: "complete", kind: compare ? "comparison" : "changes", dataTimestamp };
}

async function loadEverything(
  run: SyncRun,
  version: RegistryVersion,
): Promise<Pick<SyncReport, "outcome" | "kind" | "dataTimestamp">> {
  const { walk, baseUrl } = run.state();
  if (walk === undefined || baseUrl !== run.client.baseUrl) {
    const startedAt = run.now().toISOString();
    const begun = { stage: 0, received: 0, startedAt, startedUnder: version.dataTimestamp };
    run.remember({ baseUrl: run.client.baseUrl, walk: begun });
  }
  await firstLoad(run, await assertWhole(run));
  // A refresh while pages were walked: its changes come in large pages here, and one by one in the comparison.
  const { startedUnder } = run.state().walk ?? { startedUnder: version.dataTimestamp };
  const present = await run.client.version(run.signal);
  if (present.dataTimestamp !== startedUnder) await fetchChanges(run, dayOf(startedUnder));
  const dataTimestamp = await compareWithList(run);
  await rememberComplete(run, dataTimestamp, { compared: true, anchorMoves: true });
  return { outcome: "complete", kind: "first-load", dataTimestamp };
}

function sayWhyItEnded({ store, report, signal, now }: SyncRun, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const unreachable = error instanceof RegistryError && error.code === "unreachable";
  const at = now().toISOString();
  try {
    const { studies: done } = store.summary();
    if (signal?.aborted === true) report({ phase: "stopped", done, expected: undefined });
    else report({ phase: "failed", done, expected: undefined, lastError: { at, message, unreachable } });
  } catch {
    // The disk may be full, or the lock lost: the error that ended the run is the one to tell, and it is thrown on.
  }
}

/** The number of studies in the registry, where it can be believed. */
async function assertWhole(run: SyncRun): Promise<number> {
  const total = await run.client.count({}, run.signal);
  assertNotEmpty(total);
  const { studies, invented } = run.store.summary();
  if (!run.allowShrink && !invented) {
    assertNotShrunken(
      studies,
      total,
      `The registry answers that it holds ${total.toLocaleString("en-US")} studies`,
    );
  }
  return total;
}

async function rememberComplete(
  run: SyncRun,
  dataTimestamp: string,
  { compared, anchorMoves }: { readonly compared: boolean; readonly anchorMoves: boolean },
): Promise<void> {
  const at = run.now().toISOString();
  const { firstLoadCompletedAt } = run.state();
  const change: Partial<SyncState> = {
    baseUrl: run.client.baseUrl,
    walk: undefined,
    firstLoadCompletedAt: firstLoadCompletedAt ?? at,
    lastCompletedAt: at,
    ...(compared ? { lastComparedAt: at } : {}),
    ...(anchorMoves ? { dataTimestamp, anchor: dayOf(dataTimestamp) } : {}),
  };
  await inBatch(run, async (batch) => {
    batch.setDataTimestamp(dataTimestamp);
    run.remember(change, batch);
  });
}

function comparisonIsDue({ lastComparedAt }: SyncState, now: Date): boolean {
  if (lastComparedAt === undefined) return true;
  return now.getTime() - Date.parse(lastComparedAt) >= COMPARE_EVERY_DAYS * 86_400_000;
}

/** `dayOf("2026-08-14T09:00:05")` → `2026-08-14` */
function dayOf(dataTimestamp: string): string {
  return dataTimestamp.slice(0, 10);
}

/** Long waits in slices, so that the lock stays visibly alive. */
function beatingSleep(sleep: Sleep, beat: () => void): Sleep {
  const SLICE_MS = 20_000;
  return async (milliseconds, signal) => {
    for (let left = milliseconds; left > 0; left -= SLICE_MS) {
      await sleep(Math.min(left, SLICE_MS), signal);
      beat();
    }
  };
}

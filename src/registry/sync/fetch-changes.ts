/**
 * @module What changed since the last complete run, by the day of the last update: fetched whole, then published in
 * one batch. Removals and merges are invisible here; the comparison with the list finds them.
 */
import { recordIdentity } from "../ctgov-client/record-identity.ts";
import { withPageSpool, type PageSpool } from "./page-spool.ts";
import { inBatch } from "./store-page.ts";
import { InconsistentRegistry, type SyncRun } from "./sync-run.ts";
import { PageTokenExpired, walkPages } from "./walk-pages.ts";

/** The registry dates by day, and a study posted late on a day may be missed by a run of that day. */
const OVERLAP_DAYS = 2;
/** A walk during which the registry was refreshed, or whose count does not fit, is repeated so often. */
const WALKS = 3;

/** What a walk over the changes came to. */
export interface FetchedChanges {
  /** The registry's stamp of the data that was fetched. */
  readonly dataTimestamp: string;
  /** Records set aside; with any of them the anchor must stay where it is. */
  readonly quarantined: number;
}

/**
 * Fetches and publishes all studies updated since two days before `anchor` (`yyyy-MM-dd`).
 * @throws InconsistentRegistry where no walk came to the number of studies that the registry announced
 */
export async function fetchChanges(run: SyncRun, anchor: string): Promise<FetchedChanges> {
  const updatedSince = daysBefore(anchor, OVERLAP_DAYS);
  return withPageSpool(async (spool) => {
    for (let attempt = 1; attempt <= WALKS; attempt++) {
      const before = await run.client.version(run.signal);
      const walk = await spoolChanges(run, spool, updatedSince);
      const after = await run.client.version(run.signal);
      const refreshed = before.dataTimestamp !== after.dataTimestamp;
      if (!refreshed && walk !== undefined && walk.unique === walk.expected) {
        return { dataTimestamp: after.dataTimestamp, quarantined: await publish(run, spool) };
      }
      await spool.clear();
      run.notes.push(
        refreshed || walk === undefined
          ? "The registry was refreshed while changes were fetched; asked for again."
          : `Of ${walk.expected ?? "an unknown number of"} changed studies ${walk.unique} came; asked for again.`,
      );
    }
    throw new InconsistentRegistry(
      `The registry's answers did not agree with each other in ${WALKS} attempts to fetch what changed since ` +
        `${updatedSince}. Nothing was changed; run the sync again later.`,
    );
  });
}

/** `undefined` where the registry lost the thread. */
async function spoolChanges(
  run: SyncRun,
  spool: PageSpool,
  updatedSince: string,
): Promise<{ unique: number; expected: number | undefined } | undefined> {
  const seen = new Set<string>();
  let expected: number | undefined;
  const pages = walkPages((pageToken) =>
    run.client.studies({ updatedSince }, { pageToken, signal: run.signal }),
  );
  try {
    for await (const page of pages) {
      expected ??= page.totalCount;
      await spool.add(page);
      for (const { text, value } of page.records) seen.add(recordIdentity(value)?.nctId ?? text);
      for (const { text } of page.broken) seen.add(text);
      run.report({ phase: "changes", done: seen.size, ...(expected === undefined ? {} : { expected }) });
    }
  } catch (error) {
    if (error instanceof PageTokenExpired) return undefined;
    throw error;
  }
  return { unique: seen.size, expected };
}

async function publish(run: SyncRun, spool: PageSpool): Promise<number> {
  let quarantined = 0;
  await inBatch(run, async (_, storePage) => {
    for await (const page of spool.pages()) quarantined += (await storePage(page)).faults.length;
  });
  return quarantined;
}

/** `daysBefore("2026-03-01", 2)` → `2026-02-27` */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

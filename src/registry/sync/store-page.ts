/** @module A page of the registry → the store: studies are kept, what is no study is set aside, the rest goes on. */
import { isBusy } from "./store-is-busy.ts";
import { isInvented, parseNctId, type NctId } from "../../study/nct-id.ts";
import { parseStudy } from "../../study/study.ts";
import type { BrokenRecord, StudyPage } from "../ctgov-client/study-page.ts";
import type { SyncRun } from "./sync-run.ts";
import type { SyncBatch } from "./sync-store.ts";

/** Records between two turns of the event loop, so that a site served by the same process stays quick. */
const RECORDS_PER_TURN = 25;
/** Half an hour, in waits of five seconds. */
const WAIT_FOR_WRITER_MS = 5_000;
const LONGEST_WAITS = 360;
const SOURCE = "ClinicalTrials.gov";

/**
 * Runs `fill` inside a batch and commits it; whatever is thrown leaves the store as it was. State that `fill`
 * remembers is part of the batch.
 */
export async function inBatch<Result>(
  run: SyncRun,
  fill: (batch: SyncBatch) => Promise<Result>,
): Promise<Result> {
  const batch = await beginPatiently(run);
  let result: Result;
  try {
    result = await fill(batch);
    run.counts.merged += batch.merged;
    batch.commit();
  } catch (error) {
    batch.rollback();
    throw error;
  }
  await run.published();
  return result;
}

/** An import into the same store may be under way in another process: it has the right of way. */
async function beginPatiently(run: SyncRun): Promise<SyncBatch> {
  for (let wait = 0; ; wait++) {
    try {
      return run.store.beginBatch(SOURCE);
    } catch (error) {
      if (!isBusy(error) || wait >= LONGEST_WAITS) throw error;
      await run.sleep(WAIT_FOR_WRITER_MS, run.signal);
    }
  }
}

/** What became of the records of a page. */
export interface StoredPage {
  /** The studies now in the store, each with the old numbers that its record names. */
  readonly stored: ReadonlyMap<NctId, readonly string[]>;
  /** Set aside. */
  readonly faults: readonly BrokenRecord[];
}

/** Puts the page's studies into the batch. The first real study drives out the demonstration registry. */
export async function storePage(run: SyncRun, batch: SyncBatch, page: StudyPage): Promise<StoredPage> {
  const stored = new Map<NctId, readonly string[]>();
  const faults: BrokenRecord[] = [...page.broken];
  let index = 0;
  for (const record of page.records) {
    if (++index % RECORDS_PER_TURN === 0) await nextTurn();
    run.signal?.throwIfAborted();
    const parsed = parseStudy(record);
    if (!parsed.ok) {
      faults.push(faultOf(record, parsed.reason));
      continue;
    }
    const { nctId: text, nctIdAliases = [] } = parsed.study.protocolSection.identificationModule;
    const nctId = parseNctId(text);
    if (nctId === undefined || isInvented(nctId)) {
      faults.push(faultOf(record, `${text} is no number that the registry gives`));
      continue;
    }
    if (stored.size === 0) removeInvented(run, batch);
    run.counts[batch.put(parsed.study)] += 1;
    stored.set(nctId, nctIdAliases);
  }
  for (const { text, reason, nctIdSeen } of faults) {
    const nctId = nctIdSeen === undefined ? undefined : parseNctId(nctIdSeen);
    const source = `${run.client.baseUrl}/studies`;
    batch.quarantine({ source, reason, text, ...(nctId === undefined ? {} : { nctId }) });
  }
  run.counts.quarantined += faults.length;
  return { stored, faults };
}

function faultOf(record: unknown, reason: string): BrokenRecord {
  const text = JSON.stringify(record);
  const nctIdSeen = /NCT\d{8}/.exec(text)?.[0];
  return { text, reason, ...(nctIdSeen === undefined ? {} : { nctIdSeen }) };
}

function removeInvented(run: SyncRun, batch: SyncBatch): void {
  if (!run.store.summary().invented) return;
  const invented = [...run.store.sitemapEntries()].map(({ nctId }) => nctId).filter(isInvented);
  for (const nctId of invented) batch.remove(nctId);
  run.counts.inventedRemoved += invented.length;
  run.notes.push(
    `The ${invented.length.toLocaleString("en-US")} invented studies of the demonstration registry were taken out: real ones are here now.`,
  );
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** @module A page of the registry → the store: studies are kept, what is no study is set aside, the rest goes on. */
import type { Batch } from "../../store/batch.ts";
import { isInvented, parseNctId, type NctId } from "../../study/nct-id.ts";
import { parseStudy } from "../../study/study.ts";
import type { BrokenRecord, StudyPage } from "../ctgov-client/study-page.ts";
import { inventedStudiesOf, type InventedStudies } from "../invented-studies.ts";
import { isBusy } from "./store-is-busy.ts";
import type { SyncRun } from "./sync-run.ts";

/** Records between two turns of the event loop, so that a site served by the same process stays quick. */
const RECORDS_PER_TURN = 25;
/** Half an hour, in waits of five seconds. */
const WAIT_FOR_WRITER_MS = 5_000;
const LONGEST_WAITS = 360;
const SOURCE = "ClinicalTrials.gov";

/** Puts a page's studies into the open batch and sets aside what is none. */
export type StorePage = (page: StudyPage) => Promise<StoredPage>;

/**
 * Runs `fill` inside a batch and commits it; whatever is thrown leaves the store as it was. State that `fill`
 * remembers is part of the batch.
 */
export async function inBatch<Result>(
  run: SyncRun,
  fill: (batch: Batch, storePage: StorePage) => Promise<Result>,
): Promise<Result> {
  const batch = await beginPatiently(run);
  const invented = inventedStudiesOf(run.store, batch);
  let result: Result;
  let published: boolean;
  try {
    result = await fill(batch, (page) => storePage(run, batch, invented, page));
    run.counts.merged += batch.merged;
    ({ published } = batch.commit());
  } catch (error) {
    batch.rollback();
    throw error;
  }
  if (invented.removed() > 0) {
    run.counts.inventedRemoved += invented.removed();
    const count = invented.removed().toLocaleString("en-US");
    run.notes.push(
      `The ${count} invented studies of the demonstration registry were taken out: real ones are here now.`,
    );
  }
  if (published) await run.published();
  return result;
}

/** An import into the same store may be under way in another process: it has the right of way. */
async function beginPatiently(run: SyncRun): Promise<Batch> {
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

async function storePage(
  run: SyncRun,
  batch: Batch,
  invented: InventedStudies,
  page: StudyPage,
): Promise<StoredPage> {
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
    invented.makeRoomFor(nctId);
    run.counts[batch.put(parsed.study)] += 1;
    stored.set(nctId, nctIdAliases);
  }
  for (const { text, reason, nctIdSeen } of faults) {
    const nctId = nctIdSeen === undefined ? undefined : parseNctId(nctIdSeen);
    const source = `${run.client.baseUrl}/studies`;
    const isNew = batch.quarantine({ source, reason, text, ...(nctId === undefined ? {} : { nctId }) });
    if (isNew) run.counts.quarantined += 1;
  }
  return { stored, faults };
}

function faultOf(record: unknown, reason: string): BrokenRecord {
  const text = JSON.stringify(record);
  const nctIdSeen = /NCT\d{8}/.exec(text)?.[0];
  return { text, reason, ...(nctIdSeen === undefined ? {} : { nctIdSeen }) };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** @module A page of the registry → the store: studies are kept, what is no study is set aside, the rest goes on. */
import type { Batch, ReadyRecord } from "../../store/batch.ts";
import { compactJson } from "../../store/compact-json.ts";
import { contentHash } from "../../store/content-hash.ts";
import { encodeRecordInBackground } from "../../store/record-codec.ts";
import { isInvented, parseNctId, type NctId } from "../../study/nct-id.ts";
import { parseStudy, type Study } from "../../study/study.ts";
import { recordIdentity, type RecordIdentity } from "../ctgov-client/record-identity.ts";
import type { BrokenRecord, PageRecord, StudyPage } from "../ctgov-client/study-page.ts";
import { inventedStudiesOf, type InventedStudies } from "../invented-studies.ts";
import { isBusy } from "./store-is-busy.ts";
import type { SyncRun } from "./sync-run.ts";

/** Compressed at the same time; also the records between two turns of the event loop. */
const RECORDS_AT_ONCE = 16;
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
  for (let from = 0; from < page.records.length; from += RECORDS_AT_ONCE) {
    run.signal?.throwIfAborted();
    const prepared = page.records.slice(from, from + RECORDS_AT_ONCE).map((record) => prepare(record, batch));
    // Compressing goes on in other threads; waiting for it lets the event loop turn.
    for (const record of await Promise.all(prepared)) {
      if (record.kind === "fault") {
        faults.push(record.fault);
        continue;
      }
      const { nctId, nctIdAliases } = record.identity;
      invented.makeRoomFor(nctId);
      run.counts[record.kind === "ready" ? batch.putReady(record.study, record.ready) : "unchanged"] += 1;
      stored.set(nctId, nctIdAliases);
    }
  }
  for (const { text, reason, nctIdSeen } of faults) {
    const nctId = nctIdSeen === undefined ? undefined : parseNctId(nctIdSeen);
    const source = `${run.client.baseUrl}/studies`;
    const isNew = batch.quarantine({ source, reason, text, ...(nctId === undefined ? {} : { nctId }) });
    if (isNew) run.counts.quarantined += 1;
  }
  return { stored, faults };
}

type Prepared =
  | { readonly kind: "fault"; readonly fault: BrokenRecord }
  | { readonly kind: "unchanged"; readonly identity: RecordIdentity }
  | {
      readonly kind: "ready";
      readonly identity: RecordIdentity;
      readonly study: Study;
      readonly ready: ReadyRecord;
    };

/** Checks, hashes and compresses a record, as far as it is needed. */
async function prepare({ text, value }: PageRecord, batch: Batch): Promise<Prepared> {
  try {
    const identity = recordIdentity(value);
    const hash = contentHash(value);
    // What is stored was checked when it came: content with the same hash needs no second check.
    if (identity !== undefined && batch.known(identity.nctId)?.contentHash.equals(hash) === true) {
      return { kind: "unchanged", identity };
    }
    const parsed = parseStudy(value);
    if (!parsed.ok) return faultOf(text, parsed.reason);
    if (identity === undefined || isInvented(identity.nctId)) {
      return faultOf(text, "its number is none that the registry gives");
    }
    const compact = compactJson(text);
    const encoded = await encodeRecordInBackground(compact);
    return {
      kind: "ready",
      identity,
      study: parsed.study,
      ready: { ...encoded, text: compact, contentHash: hash },
    };
  } catch (error) {
    // Nested so deeply that the stack ends: the record's fault, not the run's.
    if (error instanceof RangeError) return faultOf(text, "nested too deeply");
    throw error;
  }
}

function faultOf(text: string, reason: string): Prepared {
  const nctIdSeen = /NCT\d{8}/.exec(text)?.[0];
  return { kind: "fault", fault: { text, reason, ...(nctIdSeen === undefined ? {} : { nctIdSeen }) } };
}

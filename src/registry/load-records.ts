/**
 * @module Raw records → a batch. Parsing, checking and hashing happen here, compressing in zlib's threads meanwhile, and
 * the batch gets the records in the order in which they came.
 */
import { z } from "zod";
import type { Batch, KnownRecord, ReadyRecord } from "../store/batch.ts";
import { compactJson } from "../store/compact-json.ts";
import { contentHash } from "../store/content-hash.ts";
import { encodeRecordInBackground } from "../store/record-codec.ts";
import { StoreError } from "../store/store-error.ts";
import { parseNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import { nctIdOf, parseStudy } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import type { RawRecord } from "./files/text-records.ts";
import { supersedes } from "./record-recency.ts";

/** `read` is the sum of the others. */
export interface LoadCounts {
  read: number;
  added: number;
  changed: number;
  /** Content that the store has already, as the current or an earlier version. */
  unchanged: number;
  /** Kept as an earlier version: the store has a newer record, or the number has become a former one of another study. */
  older: number;
  quarantined: number;
}

export interface Refusal {
  readonly source: string;
  readonly reason: string;
}

interface SeenStudy {
  readonly nctId: NctId;
  readonly versionHolder?: string;
}

export interface LoadOptions {
  readonly onRecord?: (counts: Readonly<LoadCounts>) => void;
  readonly onRefusal?: (refusal: Refusal) => void;
  /** Called for every study before it is stored, and for those that are stored already. */
  readonly onStudy?: (study: SeenStudy) => void;
  readonly signal?: AbortSignal;
}

/** Compressions under way: enough to keep four threads busy, little enough to hold even the largest records. */
const RECORDS_IN_FLIGHT = 32;
/** Records between two turns of the event loop when none has to be waited for. */
const RECORDS_PER_TURN = 64;

interface InFlight {
  readonly record: RawRecord;
  readonly study: Study;
  readonly ready: Promise<ReadyRecord>;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Loads everything that `records` yields. A record that cannot be taken is quarantined with the reason and the rest
 * goes on; what throws is the source, the store or the signal, and then the caller rolls the batch back.
 */
export async function loadRecords(
  records: AsyncIterable<RawRecord>,
  batch: Batch,
  options: LoadOptions = {},
): Promise<LoadCounts> {
  const counts: LoadCounts = { read: 0, added: 0, changed: 0, unchanged: 0, older: 0, quarantined: 0 };
  const inFlight: InFlight[] = [];

  function refuse(record: RawRecord, reason: string): void {
    const text = record.bytes.toString("utf8");
    const nctId = numberIn(text);
    batch.quarantine({ source: record.source, reason, text, ...(nctId !== undefined && { nctId }) });
    options.onRefusal?.({ source: record.source, reason });
    counts.quarantined++;
  }

  /** Runs what a bad record may fail; a failure of the store is none of the record's. */
  function attempt(record: RawRecord, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof StoreError) throw error;
      refuse(record, reasonOf(error));
    }
  }

  async function storeOldest(): Promise<void> {
    const oldest = inFlight.shift();
    if (oldest === undefined) return;
    const ready = await oldest.ready;
    attempt(oldest.record, () => {
      options.onStudy?.(seen(nctIdOf(oldest.study), oldest.study));
      counts[decide(batch, oldest.study, ready)]++;
    });
  }

  try {
    for await (const record of records) {
      options.signal?.throwIfAborted();
      counts.read++;
      attempt(record, () => {
        const prepared = prepare(record, batch);
        if ("nctId" in prepared) {
          options.onStudy?.(prepared);
          counts.unchanged++;
        } else if ("reason" in prepared) refuse(record, prepared.reason);
        else inFlight.push(prepared);
      });
      if (inFlight.length >= RECORDS_IN_FLIGHT) await storeOldest();
      else if (counts.read % RECORDS_PER_TURN === 0) await nextTurn();
      options.onRecord?.(counts);
    }
    while (inFlight.length > 0) await storeOldest();
    options.onRecord?.(counts);
    return counts;
  } finally {
    await Promise.allSettled(inFlight.map(({ ready }) => ready));
  }
}

/** The record on its way, why it cannot be taken, or the study that has this very content already. */
function prepare(record: RawRecord, batch: Batch): InFlight | { readonly reason: string } | SeenStudy {
  const json = utf8.decode(record.bytes);
  const value: unknown = JSON.parse(json);
  const hash = contentHash(value);
  const nctId = numberClaimedBy(value);
  // What is stored was checked when it came: content with the same hash needs no second check.
  if (nctId !== undefined && batch.known(nctId)?.contentHash.equals(hash) === true)
    return seen(nctId, value as Study);
  const parsed = parseStudy(value);
  if (!parsed.ok) return { reason: parsed.reason };
  const text = compactJson(json);
  const ready = encodeRecordInBackground(text).then((encoded) => ({ ...encoded, text, contentHash: hash }));
  // Its error is thrown where it is awaited; until then Node must not take it for forgotten.
  ready.catch(() => {});
  return { record, study: parsed.study, ready };
}

/** Stores the record as current or as an earlier version; see {@link supersedes}. */
function decide(batch: Batch, study: Study, ready: ReadyRecord): "added" | "changed" | "unchanged" | "older" {
  const nctId = nctIdOf(study);
  const known = batch.known(nctId);
  const isFormerNumber = known === undefined && batch.aliasTarget(nctId) !== undefined;
  if (!isFormerNumber && (known === undefined || supersedes(recencyOf(study, ready), known)))
    return batch.putReady(study, ready);
  return batch.keepEarlier(study, ready) ? "older" : "unchanged";
}

function recencyOf(study: Study, ready: ReadyRecord): KnownRecord {
  return {
    contentHash: ready.contentHash,
    lastUpdatePostDate: study.protocolSection.statusModule?.lastUpdatePostDateStruct?.date ?? null,
    versionHolder: study.derivedSection?.miscInfoModule?.versionHolder ?? null,
    textBytes: Buffer.byteLength(ready.text),
  };
}

function seen(nctId: NctId, study: Study): SeenStudy {
  const versionHolder = study.derivedSection?.miscInfoModule?.versionHolder;
  return { nctId, ...(versionHolder !== undefined && { versionHolder }) };
}

const numbered = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string() }) }),
});

function numberClaimedBy(value: unknown): NctId | undefined {
  const claimed = numbered.safeParse(value);
  return claimed.success ? parseNctId(claimed.data.protocolSection.identificationModule.nctId) : undefined;
}

/** The number that a record which could not be read seems to be about. */
function numberIn(text: string): NctId | undefined {
  const claimed = /"nctId"\s*:\s*"(NCT\d{8})"/.exec(text)?.[1];
  return claimed === undefined ? undefined : parseNctId(claimed);
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `not valid JSON: ${error.message}`;
  if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return "not valid UTF-8";
  if (error instanceof RangeError) return "nested too deeply";
  return error instanceof Error ? error.message : String(error);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

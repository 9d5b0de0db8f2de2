/** @module Files and folders → the store, in one transaction: everything that could be read, or nothing. */
import { basename } from "node:path";
import type { RegistryStore } from "../store/registry-store.ts";
import { FileError } from "./files/file-error.ts";
import type { FileErrorCode } from "./files/file-error.ts";
import { findInputFiles } from "./files/find-input-files.ts";
import type { InputFile } from "./files/find-input-files.ts";
import { readRecords } from "./files/read-records.ts";
import type { RawRecord } from "./files/text-records.ts";
import { inventedStudiesOf } from "./invented-studies.ts";
import { loadRecords } from "./load-records.ts";
import type { LoadCounts, Refusal } from "./load-records.ts";
import { newestVersionHolder } from "./newest-version-holder.ts";

interface ImportProgress {
  readonly read: number;
  /** Bytes read so far, as they lie on the disk, of `totalBytes`. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly file: string;
}

/** One reason for which records were set aside. */
interface RefusalSummary {
  readonly reason: string;
  readonly count: number;
  /** Where the first of them came from. */
  readonly example: string;
}

export interface ImportReport extends Readonly<LoadCounts> {
  /** Studies taken out because another study names their number as a former one. */
  readonly merged: number;
  /** Studies of the demonstration registry, taken out when the first real one came. */
  readonly inventedRemoved: number;
  /** Most frequent first. */
  readonly refusals: readonly RefusalSummary[];
  readonly files: number;
  /** Files in folders whose names promise no records. */
  readonly filesPassedOver: number;
  readonly seconds: number;
  /** Of the store after the import. */
  readonly dataVersion: string;
  /** Whether the import changed anything that readers see. */
  readonly published: boolean;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

/**
 * Imports records from files and folders. Records may be of any age and in any order: the store ends up with the newest
 * of each study as its current version and keeps the others as earlier ones. Importing the same files again changes
 * nothing.
 * @throws FileError for a file that cannot be read as a whole, StoreError for the store; nothing is kept then
 */
export async function importFiles(
  paths: readonly string[],
  store: RegistryStore,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const now = options.now ?? ((): Date => new Date());
  const startedAt = now().getTime();
  const { files, passedOver } = await findInputFiles(paths);
  const batch = store.beginBatch(`files: ${namesOf(files)}`);
  try {
    const refusals = new Map<string, { count: number; example: string }>();
    const refuse = ({ reason, source }: Refusal): void => {
      const known = refusals.get(reason);
      refusals.set(reason, { count: (known?.count ?? 0) + 1, example: known?.example ?? source });
    };
    const invented = inventedStudiesOf(store, batch);
    const versionHolders = newestVersionHolder(now());
    const position = { file: "", bytes: 0, totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
    const filesWithoutRecords: Refusal[] = [];
    const counts = await loadRecords(
      recordsOf(files, position, (refusal) => filesWithoutRecords.push(refusal)),
      batch,
      {
        onRecord: ({ read }) => options.onProgress?.({ ...position, read }),
        onRefusal: refuse,
        onStudy: ({ nctId, versionHolder }) => {
          invented.makeRoomFor(nctId);
          if (versionHolder !== undefined) versionHolders.see(versionHolder);
        },
        ...(options.signal !== undefined && { signal: options.signal }),
      },
    );
    for (const refusal of filesWithoutRecords) {
      batch.quarantine({ ...refusal, text: refusal.source });
      refuse(refusal);
    }
    const dataTimestamp = versionHolders.newerThan(store.summary().dataTimestamp);
    if (dataTimestamp !== undefined) batch.setDataTimestamp(dataTimestamp);
    const { merged } = batch;
    return {
      ...counts,
      read: counts.read + filesWithoutRecords.length,
      quarantined: counts.quarantined + filesWithoutRecords.length,
      ...batch.commit(),
      merged,
      inventedRemoved: invented.removed(),
      refusals: [...refusals]
        .map(([reason, { count, example }]) => ({ reason, count, example }))
        .sort((one, other) => other.count - one.count),
      files: files.length,
      filesPassedOver: passedOver,
      seconds: (now().getTime() - startedAt) / 1_000,
    };
  } catch (error) {
    batch.rollback();
    throw error;
  }
}

/**
 * The records of all files, one file after the other. A text file met in a folder that turns out to hold no record is
 * reported to `refuse` and passed over, as one bad record among many; any other fault of a file ends the import.
 */
async function* recordsOf(
  files: readonly InputFile[],
  position: { file: string; bytes: number },
  refuse: (refusal: Refusal) => void,
): AsyncGenerator<RawRecord> {
  let bytesOfFilesBefore = 0;
  for (const file of files) {
    position.file = file.path;
    let records = 0;
    try {
      for await (const record of readRecords(
        file.path,
        (bytes) => (position.bytes = bytesOfFilesBefore + bytes),
      )) {
        records++;
        yield record;
      }
    } catch (error) {
      if (file.named || records > 0 || !(error instanceof FileError) || !PASSED_OVER.has(error.code))
        throw error;
      refuse({ source: file.path, reason: error.message.replace(file.path, "the file") });
    }
    bytesOfFilesBefore += file.bytes;
    position.bytes = bytesOfFilesBefore;
  }
}

const PASSED_OVER: ReadonlySet<FileErrorCode> = new Set<FileErrorCode>([
  "file-empty",
  "not-records",
  "file-cut-off",
  "record-too-large",
]);

/** `studies-v2.ndjson.gz`, or `a.json, b.json and 7 more`. */
function namesOf(files: readonly InputFile[]): string {
  const names = files.slice(0, 2).map(({ path }) => basename(path));
  return (
    names.join(", ") + (files.length > 2 ? ` and ${(files.length - 2).toLocaleString("en-US")} more` : "")
  );
}

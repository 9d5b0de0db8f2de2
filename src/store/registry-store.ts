/**
 * @module The store: every study record with its earlier versions, in one SQLite file. Reading never waits for writing;
 * what a batch brings is visible from its commit on, in this process and in others.
 */
import type { Card } from "../study/card.ts";
import { numberOfNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";
import { openBatch } from "./batch.ts";
import type { Batch } from "./batch.ts";
import { guarded, openForReading, openForWriting } from "./open-database.ts";
import { dataVersionOf, publicationsOf } from "./publication.ts";
import { decodeBeginning, decodeRecord, decodeRecordBytes } from "./record-codec.ts";
import { storeReader } from "./store-reader.ts";
import type {
  QuarantinedRecord,
  RecordChanges,
  Removal,
  SitemapEntry,
  StoreChanges,
  StoredStudy,
  StudyVersion,
} from "./store-reader.ts";
import { StoreError } from "./store-error.ts";

/** Everything here is known without looking at records: it is cheap enough for every page. */
interface StoreSummary {
  readonly studies: number;
  readonly dataVersion: string;
  /** The registry's date of its data: `2026-11-20T09:00:05`, or the day alone when it comes from files. */
  readonly dataTimestamp?: string;
  /** Where the last change came from. */
  readonly source?: string;
  /** Records that could not be taken and have not been replaced by a good one since. */
  readonly quarantined: number;
  /** Whether any stored study belongs to the demonstration registry. */
  readonly invented: boolean;
  /** When the last change was committed; ISO 8601, UTC. */
  readonly updatedAt?: string;
}

export interface RegistryStore {
  readonly folder: string;
  study(nctId: NctId): Study | undefined;
  /** The record's JSON text, compact, keys and numbers as the registry wrote them. */
  studyJson(nctId: NctId): string | undefined;
  /** {@link studyJson} in UTF-8, for those who only pass it on. */
  studyBytes(nctId: NctId): Uint8Array<ArrayBuffer> | undefined;
  /**
   * Hands `read` ever longer beginnings of {@link studyJson}, the whole at last, until it answers something: what stands
   * early in a record costs little. A beginning may end within a character. Undefined also where there is no such study.
   */
  readStudyJson<Result>(
    nctId: NctId,
    read: (beginning: string, isWhole: boolean) => Result | undefined,
  ): Result | undefined;
  storedStudy(nctId: NctId): StoredStudy | undefined;
  /** In the order asked for; a number that is not stored is left out. */
  cards(nctIds: readonly NctId[]): Card[];
  /** The study that names a number as a former one of its own. */
  aliasTarget(nctId: NctId): NctId | undefined;
  /** Where a number leads that no stored study has: to its {@link aliasTarget}, or to what it was merged into. */
  presentNumber(nctId: NctId): NctId | undefined;
  /** The studies whose title makes this end of an address, by number; several can share a title. */
  nctIdsBySlug(slug: string): NctId[];
  /** When a study that was stored once was taken out. */
  removal(nctId: NctId): Removal | undefined;
  summary(): StoreSummary;
  /** The present data version. One row by primary key: cheap enough to ask before every answer. */
  dataVersion(): string;
  /** Oldest first; the current one is last, unless the study was removed. */
  versions(nctId: NctId): StudyVersion[];
  /** The record as it stood in version `number` of {@link versions}. */
  version(nctId: NctId, number: number): Study | undefined;
  /** Newest first. */
  quarantine(page?: { readonly limit?: number; readonly offset?: number }): QuarantinedRecord[];
  /** Every study, by number, or those from a number on. No statement stays open between two steps. */
  sitemapEntries(from?: NctId): Iterable<SitemapEntry>;
  /**
   * What changed after a data version; everything when it is undefined or was never this store's. The records are those
   * of the returned data version even when a batch is committed while they are read.
   */
  changesSince(dataVersion?: string): StoreChanges;
  /** The same by the numbers of records, which {@link recordStudy} reads in whatever process and thread. */
  recordsSince(dataVersion?: string): RecordChanges;
  /** The study as it stands in one record, present or past; undefined for a number that no record has. */
  recordStudy(record: number): Study | undefined;
  getState(key: string): string | undefined;
  /** @throws StoreError `batch-open` while a batch of this store is open: use the batch's own `setState` then. */
  setState(key: string, value: string): void;
  /**
   * Begins the one transaction that may be open at a time. `source` is shown to visitors as the origin of the data.
   * @throws StoreError `batch-open`, or `store-busy` when another process is writing.
   */
  beginBatch(source: string): Batch;
  close(): void;
}

export interface StoreOptions {
  /** Opens an existing store without the right or the wish to change it. */
  readonly readonly?: boolean;
  readonly now?: () => Date;
}

/**
 * Opens the store in a folder, made where it is missing unless `readonly` is set.
 * @throws StoreError with the next step when there is none, or it cannot be read or written.
 */
export function openRegistryStore(folder: string, options: StoreOptions = {}): RegistryStore {
  // Opened once for writing even before the first batch: it makes the tables, and says early that it may not write.
  let writer = options.readonly === true ? undefined : openForWriting(folder);
  const database = openForReading(folder);
  const reader = storeReader(database);
  const publications = publicationsOf(database);
  let batchIsOpen = false;

  const read = <Result>(work: () => Result): Result => guarded(folder, work);

  function freeWriter(): NonNullable<typeof writer> {
    if (options.readonly === true)
      throw new StoreError(
        "store-read-only",
        `The store in ${folder} was opened for reading only.`,
        "Open it for writing to change it.",
      );
    if (batchIsOpen)
      throw new StoreError(
        "batch-open",
        "A batch of this store is still open.",
        "Commit the batch or roll it back first.",
      );
    writer ??= openForWriting(folder);
    return writer;
  }

  return {
    folder,
    study: (nctId) =>
      read(() => {
        const stored = reader.current(numberOfNctId(nctId));
        return stored === undefined ? undefined : studyOf(decodeRecord(stored));
      }),
    studyJson: (nctId) =>
      read(() => {
        const stored = reader.current(numberOfNctId(nctId));
        return stored === undefined ? undefined : decodeRecord(stored);
      }),
    studyBytes: (nctId) =>
      read(() => {
        const stored = reader.current(numberOfNctId(nctId));
        return stored === undefined ? undefined : decodeRecordBytes(stored);
      }),
    readStudyJson: (nctId, readText) =>
      read(() => {
        const stored = reader.current(numberOfNctId(nctId));
        if (stored === undefined) return undefined;
        for (const bytes of BEGINNINGS) {
          if (2 * bytes > stored.data.length) break;
          const found = readText(decodeBeginning(stored, bytes), false);
          if (found !== undefined) return found;
        }
        return readText(decodeRecord(stored), true);
      }),
    storedStudy: (nctId) => read(() => reader.storedStudy(numberOfNctId(nctId))),
    cards: (nctIds) => read(() => reader.cards(nctIds.map(numberOfNctId))),
    aliasTarget: (nctId) => read(() => reader.aliasTarget(numberOfNctId(nctId))),
    nctIdsBySlug: (slug) => read(() => reader.bySlug(slug)),
    presentNumber: (nctId) =>
      read(() => {
        const number = numberOfNctId(nctId);
        return reader.aliasTarget(number) ?? reader.removal(number)?.mergedInto;
      }),
    removal: (nctId) => read(() => reader.removal(numberOfNctId(nctId))),
    summary: () =>
      read(() => {
        const latest = publications.latest();
        return {
          studies: latest.studies,
          dataVersion: dataVersionOf(latest),
          quarantined: latest.quarantined,
          invented: latest.inventedStudies > 0,
          ...(latest.dataTimestamp !== null && { dataTimestamp: latest.dataTimestamp }),
          ...(latest.publication > 0 && { source: latest.source, updatedAt: latest.publishedAt }),
        };
      }),
    dataVersion: () => read(() => dataVersionOf(publications.latest())),
    versions: (nctId) => read(() => reader.versions(numberOfNctId(nctId))),
    version: (nctId, number) => read(() => reader.version(numberOfNctId(nctId), number)),
    quarantine: ({ limit = 100, offset = 0 } = {}) => read(() => reader.quarantine(limit, offset)),
    sitemapEntries: (from) => reader.sitemapEntries(read, from === undefined ? 0 : numberOfNctId(from)),
    changesSince: (dataVersion) => read(() => reader.changesSince(publications, dataVersion, read)),
    recordsSince: (dataVersion) => read(() => reader.recordsSince(publications, dataVersion)),
    recordStudy: (record) => read(() => reader.recordStudy(record)),
    getState: (key) => read(() => reader.getState(key)),
    setState: (key, value) => {
      const free = freeWriter();
      guarded(folder, () =>
        free
          .prepare(
            "insert into state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
          )
          .run(key, value),
      );
    },
    beginBatch: (source) => {
      const free = freeWriter();
      const batch = openBatch(free, folder, source, options.now ?? ((): Date => new Date()), () => {
        batchIsOpen = false;
      });
      batchIsOpen = true;
      return batch;
    },
    close: () => {
      database.close();
      writer?.close();
      writer = undefined;
    },
  };
}

/** Of the stored form. What most ask for stands within the first; the second reaches behind a long description. */
const BEGINNINGS = [512, 2_048];

/** Only records that `parseStudy` accepted are stored, so what comes back has the type; order of keys is kept. */
function studyOf(text: string): Study {
  return JSON.parse(text) as Study;
}

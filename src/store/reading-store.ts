/**
 * @module What was read in the eligibility text of each study, kept so that nobody reads it twice: bytes, to the store.
 * A file of its own beside the records: it can be thrown away at any time, and writing it never waits for a sync.
 */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { numberOfNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import { guarded } from "./open-database.ts";

export interface KeptReading {
  readonly nctId: NctId;
  /** Names what was read and by which rules: a reading under another digest is none. */
  readonly digest: Uint8Array;
  readonly data: Uint8Array;
}

export interface ReadingStore {
  /** The bytes kept for a study under this very digest; `undefined` also where the file cannot be read. */
  get(nctId: NctId, digest: Uint8Array): Uint8Array | undefined;
  /** One transaction; replaces what was kept for the same studies. */
  put(readings: readonly KeptReading[]): void;
  /** Forgets studies that are no longer here. */
  remove(nctIds: readonly NctId[]): void;
  close(): void;
}

const FILE = "criteria.sqlite";
/** "TrAr" */
const APPLICATION_ID = 0x54724172;
/** Rises with every change of the table: a file of another format is made anew. */
const FORMAT = 1;
/** The other thread that writes does so for milliseconds. */
const WAIT_MS = 5_000;

/**
 * Opens the readings of a data folder; a file that is missing, damaged, or of another format is made anew.
 * @throws StoreError when the folder cannot be written to
 */
export function openReadingStore(folder: string): ReadingStore {
  const database = guarded(folder, () => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, FILE);
    return openPresent(path) ?? made(path);
  });
  const select = database
    .prepare<[number, Uint8Array], Buffer>("select data from reading where nctNumber = ? and digest = ?")
    .pluck();
  const insert = database.prepare<[number, Uint8Array, Uint8Array]>(
    "insert or replace into reading (nctNumber, digest, data) values (?, ?, ?)",
  );
  const erase = database.prepare<[number]>("delete from reading where nctNumber = ?");
  const putAll = database.transaction((readings: readonly KeptReading[]) => {
    for (const { nctId, digest, data } of readings) insert.run(numberOfNctId(nctId), digest, data);
  });
  const removeAll = database.transaction((nctIds: readonly NctId[]) => {
    for (const nctId of nctIds) erase.run(numberOfNctId(nctId));
  });
  return {
    get(nctId, digest) {
      try {
        return select.get(numberOfNctId(nctId), digest);
      } catch {
        // What cannot be read here is read in the text again, with the same result.
        return undefined;
      }
    },
    put: (readings) => guarded(folder, () => putAll.immediate(readings)),
    remove: (nctIds) => guarded(folder, () => removeAll.immediate(nctIds)),
    close: () => {
      database.close();
    },
  };
}

/** The file, if it is whole and of this format. */
function openPresent(path: string): Database.Database | undefined {
  if (!existsSync(path)) return undefined;
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { timeout: WAIT_MS });
    const [owner, format] = ["application_id", "user_version"].map((name) =>
      database?.pragma(name, { simple: true }),
    );
    if (owner === APPLICATION_ID && format === FORMAT) return configured(database);
    database.close();
  } catch (error) {
    database?.close();
    if (!isDamage(error)) throw error;
  }
  for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  return undefined;
}

function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:NOTADB|CORRUPT)/.test(error.code);
}

function made(path: string): Database.Database {
  const database = new Database(path, { timeout: WAIT_MS });
  database.pragma("page_size = 8192");
  configured(database);
  database.exec(
    `begin immediate;
     -- Rows in the order of arrival: whatever the order of studies, pages fill up.
     create table if not exists reading (
       nctNumber integer not null unique,
       digest blob not null,
       data blob not null
     ) strict;
     pragma application_id = ${APPLICATION_ID};
     pragma user_version = ${FORMAT};
     commit`,
  );
  return database;
}

function configured(database: Database.Database): Database.Database {
  database.pragma("journal_mode = wal");
  // What a power cut takes is read in the texts again.
  database.pragma("synchronous = normal");
  return database;
}

/** @module Opens `registry.sqlite` in a folder with the settings every connection of ours has. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { isPresent, migrate } from "./migrations.ts";
import { StoreError, storeErrorOf } from "./store-error.ts";

/** Records have 4 KB on average and one page holds whole ones: large pages leave less unused. Fixed when a file is made. */
const PAGE_BYTES = 32_768;
/** Readers only ever wait for another process that repairs the log after a crash. */
const READ_WAIT_MS = 5_000;
/** Waiting for a writer blocks this process too, and an import holds the lock for minutes: give up soon and say so. */
const WRITE_WAIT_MS = 250;
const LOG_BYTES_KEPT = 67_108_864;

const DATABASE_NAME = "registry.sqlite";

/** @throws StoreError when there is no database yet, or one that cannot be read. */
export function openForReading(folder: string): Database.Database {
  const path = join(folder, DATABASE_NAME);
  if (!existsSync(path))
    throw new StoreError(
      "store-missing",
      `There is no registry in ${folder} yet.`,
      "Run `trial-atlas sync` or `trial-atlas import` first, or name the right folder with --data.",
    );
  return guarded(folder, () => {
    const database = new Database(path, { readonly: true, timeout: READ_WAIT_MS });
    return closedOnError(database, () => {
      if (!isPresent(database, folder))
        throw new StoreError(
          "store-missing",
          `The database in ${folder} is empty or of an earlier version.`,
          "Run `trial-atlas sync` or `trial-atlas import` once: it brings the database up to date.",
        );
      // Records stay in the page cache of the system; this one is for the inner pages of the trees.
      database.pragma("cache_size = -16384");
    });
  });
}

/** Opens for writing; folder and tables are made where they are missing. */
export function openForWriting(folder: string): Database.Database {
  return guarded(folder, () => {
    mkdirSync(folder, { recursive: true });
    const database = new Database(join(folder, DATABASE_NAME), { timeout: WRITE_WAIT_MS });
    return closedOnError(database, () => {
      database.pragma(`page_size = ${PAGE_BYTES}`);
      database.pragma("journal_mode = wal");
      // A commit that was reported survives a power cut.
      database.pragma("synchronous = full");
      database.pragma("cache_size = -65536");
      // The log of a first load is as large as the database; it need not stay so.
      database.pragma(`journal_size_limit = ${LOG_BYTES_KEPT}`);
      migrate(database, folder);
    });
  });
}

function closedOnError(database: Database.Database, prepare: () => void): Database.Database {
  try {
    prepare();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs `work` and translates what it throws. */
export function guarded<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storeErrorOf(error, folder);
  }
}

/**
 * @module The tables, as the numbered steps that led to them. A released step is never edited; `user_version` counts
 * the steps a database has taken.
 *
 * `record` is append-only: one row for every version of every study ever kept, in order of arrival, so that pages fill
 * up without splits and a reader that knows row numbers has a snapshot. `study` names the current row of each study.
 */
import type { Database } from "better-sqlite3";
import { StoreError } from "./store-error.ts";

/** "TrAt": tells our database from any other SQLite file. */
const APPLICATION_ID = 0x54724174;

const MIGRATIONS: readonly string[] = [
  `
  -- One row for every commit that changed anything readers see. token: random, tells restored copies apart.
  create table publication (
    publication integer primary key,
    token text not null,
    publishedAt text not null,
    source text not null,
    dataTimestamp text,
    studies integer not null,
    inventedStudies integer not null,
    quarantined integer not null
  ) strict;

  -- publication: the one that brought this version. textBytes: length of the JSON text in UTF-8.
  create table record (
    recordId integer primary key,
    nctNumber integer not null,
    publication integer not null,
    dictionary integer not null,
    textBytes integer not null,
    lastUpdatePostDate text,
    versionHolder text,
    contentHash blob not null,
    data blob not null
  ) strict;
  create index record_of_study on record (nctNumber, recordId);

  create table study (
    nctNumber integer primary key,
    recordId integer not null,
    firstPublication integer not null,
    changedPublication integer not null,
    card text not null
  ) strict;
  create index study_changed on study (changedPublication);

  create table alias (
    aliasNumber integer primary key,
    nctNumber integer not null
  ) strict;
  create index alias_of_study on alias (nctNumber);

  create table removal (
    nctNumber integer primary key,
    publication integer not null,
    mergedInto integer
  ) strict;

  -- digest: of reason and text, so that the same bad record is noted once. resolved: the publication that brought a
  -- good record of the same study; the note stays, so that loading the same file again changes nothing.
  create table quarantine (
    quarantineId integer primary key,
    digest blob not null unique,
    publication integer not null,
    source text not null,
    nctNumber integer,
    reason text not null,
    excerpt text not null,
    resolved integer
  ) strict;
  create index quarantine_open on quarantine (nctNumber) where resolved is null;

  create table state (
    key text primary key,
    value text not null
  ) strict, without rowid;
  `,
  `
  -- slugKey: see slug-key.ts. Rows from before this step have none until their study changes.
  alter table study add column slugKey integer;
  create index study_of_slug on study (slugKey) where slugKey is not null;
  `,
];

/**
 * Brings a database to the present tables, or refuses one that is not ours or comes from a newer program.
 * @throws StoreError `store-foreign`, `store-newer`
 */
export function migrate(database: Database, folder: string): void {
  if (checkOwner(database, folder) === MIGRATIONS.length) return;
  database.exec("begin immediate");
  try {
    // Asked again: another process may have taken the steps between the look and the lock.
    for (const step of MIGRATIONS.slice(checkOwner(database, folder))) database.exec(step);
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
    database.exec("commit");
  } catch (error) {
    if (database.inTransaction) database.exec("rollback");
    throw error;
  }
}

/** Whether a database has all steps behind it, for readers, which cannot take them. */
export function isPresent(database: Database, folder: string): boolean {
  return checkOwner(database, folder) === MIGRATIONS.length;
}

/** The steps taken so far; 0 for an empty file. */
function checkOwner(database: Database, folder: string): number {
  const version = numberOf(database, "pragma user_version");
  const owner = numberOf(database, "pragma application_id");
  const empty = numberOf(database, "select count(*) from sqlite_schema") === 0;
  if (owner !== APPLICATION_ID && !(empty && version === 0 && owner === 0))
    throw new StoreError(
      "store-foreign",
      `The file registry.sqlite in ${folder} belongs to another program.`,
      "Name another folder with --data.",
    );
  if (version > MIGRATIONS.length)
    throw new StoreError(
      "store-newer",
      `The database in ${folder} was written by a newer version of Trial Atlas.`,
      "Update Trial Atlas, or name another folder with --data.",
    );
  return version;
}

function numberOf(database: Database, sql: string): number {
  return Number(database.prepare(sql).pluck().get());
}

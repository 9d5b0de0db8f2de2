/** @module The statements of a batch, prepared once per batch. */
import type { Database, Statement } from "better-sqlite3";
import type { KnownRecord } from "./batch.ts";
import type { Publication } from "./publication.ts";

interface NewRecord {
  readonly nctNumber: number;
  readonly publication: number;
  readonly dictionary: number;
  readonly textBytes: number;
  readonly lastUpdatePostDate: string | null;
  readonly versionHolder: string | null;
  readonly contentHash: Buffer;
  readonly data: Buffer;
}

interface NewQuarantine {
  readonly digest: Buffer;
  readonly publication: number;
  readonly source: string;
  readonly nctNumber: number | null;
  readonly reason: string;
  readonly excerpt: string;
}

export interface BatchStatements {
  readonly known: Statement<[number], KnownRecord>;
  readonly hasVersion: Statement<[number, Buffer], 1>;
  readonly aliasTarget: Statement<[number], number>;
  readonly insertRecord: Statement<[NewRecord]>;
  readonly insertStudy: Statement<[number, number | bigint, number, number, string, number]>;
  readonly updateStudy: Statement<[number | bigint, number, string, number, number]>;
  readonly deleteStudy: Statement<[number]>;
  readonly insertAlias: Statement<[number, number]>;
  readonly deleteAlias: Statement<[number]>;
  readonly deleteAliases: Statement<[number]>;
  readonly insertRemoval: Statement<[number, number, number | null]>;
  readonly deleteRemoval: Statement<[number]>;
  readonly insertQuarantine: Statement<[NewQuarantine]>;
  readonly resolveQuarantine: Statement<[number, number]>;
  readonly setState: Statement<[string, string]>;
  readonly insertPublication: Statement<[Publication]>;
}

export function batchStatements(database: Database): BatchStatements {
  return {
    known: database.prepare(
      `select contentHash, lastUpdatePostDate, versionHolder, textBytes
       from study join record using (recordId) where study.nctNumber = ?`,
    ),
    hasVersion: database
      .prepare<[number, Buffer], 1>("select 1 from record where nctNumber = ? and contentHash = ? limit 1")
      .pluck(),
    aliasTarget: database
      .prepare<[number], number>("select nctNumber from alias where aliasNumber = ?")
      .pluck(),
    insertRecord: database.prepare(
      `insert into record
         (nctNumber, publication, dictionary, textBytes, lastUpdatePostDate, versionHolder, contentHash, data)
       values
         (@nctNumber, @publication, @dictionary, @textBytes, @lastUpdatePostDate, @versionHolder, @contentHash, @data)`,
    ),
    insertStudy: database.prepare(
      `insert into study (nctNumber, recordId, firstPublication, changedPublication, card, slugKey)
       values (?, ?, ?, ?, ?, ?)`,
    ),
    updateStudy: database.prepare(
      "update study set recordId = ?, changedPublication = ?, card = ?, slugKey = ? where nctNumber = ?",
    ),
    deleteStudy: database.prepare("delete from study where nctNumber = ?"),
    // Two studies that claim one former number: the later word counts.
    insertAlias: database.prepare("insert or replace into alias (aliasNumber, nctNumber) values (?, ?)"),
    deleteAlias: database.prepare("delete from alias where aliasNumber = ?"),
    deleteAliases: database.prepare("delete from alias where nctNumber = ?"),
    insertRemoval: database.prepare(
      "insert or replace into removal (nctNumber, publication, mergedInto) values (?, ?, ?)",
    ),
    deleteRemoval: database.prepare("delete from removal where nctNumber = ?"),
    insertQuarantine: database.prepare(
      `insert into quarantine (digest, publication, source, nctNumber, reason, excerpt)
       values (@digest, @publication, @source, @nctNumber, @reason, @excerpt) on conflict (digest) do nothing`,
    ),
    resolveQuarantine: database.prepare(
      "update quarantine set resolved = ? where nctNumber = ? and resolved is null",
    ),
    setState: database.prepare(
      "insert into state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
    ),
    insertPublication: database.prepare(
      `insert into publication
         (publication, token, publishedAt, source, dataTimestamp, studies, inventedStudies, quarantined)
       values
         (@publication, @token, @publishedAt, @source, @dataTimestamp, @studies, @inventedStudies, @quarantined)`,
    ),
  };
}

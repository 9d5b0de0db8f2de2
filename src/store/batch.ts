/**
 * @module A batch of changes: one transaction on a connection of its own, so that readers of this and of every other
 * process see the old state until `commit` and the new one after it. A process that dies in between leaves the old.
 */
import { createHash } from "node:crypto";
import type { Database } from "better-sqlite3";
import { cardOf } from "../study/card.ts";
import { isInvented, nctIdOfNumber, numberOfNctId, parseNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import { nctIdOf } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import { titleOf } from "../study/title.ts";
import { batchStatements } from "./batch-statements.ts";
import { encodeCard } from "./card-codec.ts";
import { compactJson } from "./compact-json.ts";
import { contentHash } from "./content-hash.ts";
import { guarded } from "./open-database.ts";
import { dataVersionOf, newToken, publicationsOf } from "./publication.ts";
import { encodeRecord } from "./record-codec.ts";
import type { EncodedText } from "./record-codec.ts";
import { slugKey } from "./slug-key.ts";
import { StoreError } from "./store-error.ts";

type PutOutcome = "added" | "changed" | "unchanged";

/** What is known of the stored current version of a study. */
export interface KnownRecord {
  readonly contentHash: Buffer;
  readonly lastUpdatePostDate: string | null;
  readonly versionHolder: string | null;
  readonly textBytes: number;
}

/** A record whose costly parts were computed beforehand (see registry/load-records.ts). */
export interface ReadyRecord extends EncodedText {
  readonly contentHash: Buffer;
  /** Compact JSON text. */
  readonly text: string;
}

interface QuarantineNote {
  /** Where the record came from: file and line, zip entry, or address. */
  readonly source: string;
  readonly nctId?: NctId;
  readonly reason: string;
  /** The record's text; the first 300 characters are kept. */
  readonly text: string;
}

interface Commit {
  readonly dataVersion: string;
  /** False when nothing that readers see had changed: then the data version is the one before. */
  readonly published: boolean;
}

export interface Batch {
  /**
   * Makes a record the current version of its study, whatever was stored before: for the registry's own word. A record
   * that names former numbers (`nctIdAliases`) takes over the studies stored under them. `rawJson` is the text to
   * keep; without it `study` is printed.
   */
  put(study: Study, rawJson?: string): PutOutcome;
  /** {@link Batch.put} with hash and compression done elsewhere. */
  putReady(study: Study, ready: ReadyRecord): PutOutcome;
  /** Keeps a version that is not the current one; false when this content is kept already. */
  keepEarlier(study: Study, ready: ReadyRecord): boolean;
  /** The current version of a study, as this batch sees it. */
  known(nctId: NctId): KnownRecord | undefined;
  /** Whether this content is, or ever was, a version of the study. */
  hasVersion(nctId: NctId, contentHash: Buffer): boolean;
  /** The study that a former number leads to, as this batch sees it. */
  aliasTarget(nctId: NctId): NctId | undefined;
  /** Notes a record that could not be taken; false when the same one is noted already. */
  quarantine(note: QuarantineNote): boolean;
  /** Takes a study out; its versions stay. False when it is not stored. */
  remove(nctId: NctId, mergedInto?: NctId): boolean;
  /** The registry's own date of its data, for instance `2026-11-20T09:00:05`. */
  setDataTimestamp(timestamp: string): void;
  setState(key: string, value: string): void;
  /** Studies whose number was found, in this batch, to be a former number of another and that were taken out for it. */
  readonly merged: number;
  commit(): Commit;
  rollback(): void;
}

const EXCERPT_CHARACTERS = 300;

/** Begins the transaction. `database` must be free; `onEnd` is called when the batch is over, either way. */
export function openBatch(
  database: Database,
  folder: string,
  source: string,
  now: () => Date,
  onEnd: () => void,
): Batch {
  guarded(folder, () => database.exec("begin immediate"));
  const sql = batchStatements(database);
  const before = publicationsOf(database).latest();
  const publication = before.publication + 1;
  let { studies, inventedStudies, quarantined, dataTimestamp } = before;
  let changed = false;
  let merged = 0;
  let open = true;

  /** Every step runs through here: a closed batch refuses, and a failed write (full disk) gives up the whole batch. */
  function step<Result>(work: () => Result): Result {
    if (!open)
      throw new StoreError("batch-closed", "This batch is over.", "Begin a new batch for further changes.");
    try {
      return guarded(folder, work);
    } catch (error) {
      end("rollback");
      throw error;
    }
  }

  function end(how: "commit" | "rollback"): void {
    // SQLite rolls back by itself after some errors.
    if (database.inTransaction) database.exec(how);
    open = false;
    onEnd();
  }

  function count(nctNumber: number, difference: 1 | -1): void {
    studies += difference;
    if (isInvented(nctIdOfNumber(nctNumber))) inventedStudies += difference;
    changed = true;
  }

  function insertVersion(nctNumber: number, study: Study, ready: ReadyRecord): number | bigint {
    changed = true;
    return sql.insertRecord.run({
      nctNumber,
      publication,
      dictionary: ready.dictionary,
      textBytes: Buffer.byteLength(ready.text),
      lastUpdatePostDate: study.protocolSection.statusModule?.lastUpdatePostDateStruct?.date ?? null,
      versionHolder: study.derivedSection?.miscInfoModule?.versionHolder ?? null,
      contentHash: ready.contentHash,
      data: ready.data,
    }).lastInsertRowid;
  }

  function removeNumber(nctNumber: number, mergedInto: number | null): boolean {
    if (sql.deleteStudy.run(nctNumber).changes === 0) return false;
    sql.deleteAliases.run(nctNumber);
    sql.insertRemoval.run(nctNumber, publication, mergedInto);
    count(nctNumber, -1);
    return true;
  }

  function storeAliases(nctNumber: number, study: Study): void {
    sql.deleteAliases.run(nctNumber);
    for (const text of study.protocolSection.identificationModule.nctIdAliases ?? []) {
      const alias = parseNctId(text);
      if (alias === undefined || numberOfNctId(alias) === nctNumber) continue;
      sql.insertAlias.run(numberOfNctId(alias), nctNumber);
      if (removeNumber(numberOfNctId(alias), nctNumber)) merged++;
    }
  }

  function store(study: Study, ready: ReadyRecord, card: string): PutOutcome {
    const nctNumber = numberOf(study);
    const isChange = sql.known.get(nctNumber) !== undefined;
    const recordId = insertVersion(nctNumber, study, ready);
    const slug = slugKey(titleOf(study));
    if (isChange) sql.updateStudy.run(recordId, publication, card, slug, nctNumber);
    else {
      sql.insertStudy.run(nctNumber, recordId, publication, publication, card, slug);
      sql.deleteRemoval.run(nctNumber);
      // A number that has a study of its own leads nowhere else.
      sql.deleteAlias.run(nctNumber);
      count(nctNumber, 1);
    }
    storeAliases(nctNumber, study);
    quarantined -= sql.resolveQuarantine.run(publication, nctNumber).changes;
    return isChange ? "changed" : "added";
  }

  function putUnlessCurrent(study: Study, hash: Buffer, ready: () => ReadyRecord): PutOutcome {
    const known = step(() => sql.known.get(numberOf(study)));
    if (known?.contentHash.equals(hash) === true) return "unchanged";
    // Outside of any step: a record that has no card is the record's fault and must not end the batch.
    const card = encodeCard(cardOf(study));
    const encoded = ready();
    return step(() => store(study, encoded, card));
  }

  return {
    put(study, rawJson) {
      const text = rawJson === undefined ? JSON.stringify(study) : compactJson(rawJson);
      const hash = contentHash(JSON.parse(text));
      return putUnlessCurrent(study, hash, () => ({ ...encodeRecord(text), contentHash: hash, text }));
    },
    putReady: (study, ready) => putUnlessCurrent(study, ready.contentHash, () => ready),
    keepEarlier: (study, ready) =>
      step(() => {
        const nctNumber = numberOf(study);
        if (sql.hasVersion.get(nctNumber, ready.contentHash) !== undefined) return false;
        insertVersion(nctNumber, study, ready);
        return true;
      }),
    known: (nctId) => step(() => sql.known.get(numberOfNctId(nctId))),
    hasVersion: (nctId, hash) => step(() => sql.hasVersion.get(numberOfNctId(nctId), hash) !== undefined),
    aliasTarget: (nctId) =>
      step(() => {
        const target = sql.aliasTarget.get(numberOfNctId(nctId));
        return target === undefined ? undefined : nctIdOfNumber(target);
      }),
    quarantine: ({ source: origin, nctId, reason, text }) =>
      step(() => {
        const noted = sql.insertQuarantine.run({
          digest: createHash("sha256").update(`${reason}\n${text}`).digest().subarray(0, 16),
          publication,
          source: origin,
          nctNumber: nctId === undefined ? null : numberOfNctId(nctId),
          reason,
          excerpt: text.slice(0, EXCERPT_CHARACTERS),
        }).changes;
        quarantined += noted;
        changed ||= noted > 0;
        return noted > 0;
      }),
    remove: (nctId, mergedInto) =>
      step(() =>
        removeNumber(numberOfNctId(nctId), mergedInto === undefined ? null : numberOfNctId(mergedInto)),
      ),
    setDataTimestamp: (timestamp) =>
      step(() => {
        changed ||= timestamp !== dataTimestamp;
        dataTimestamp = timestamp;
      }),
    setState: (key, value) => step(() => void sql.setState.run(key, value)),
    get merged() {
      return merged;
    },
    commit: () =>
      step(() => {
        if (!changed) {
          end("commit");
          return { dataVersion: dataVersionOf(before), published: false };
        }
        const row = {
          publication,
          token: newToken(),
          publishedAt: now().toISOString(),
          source,
          dataTimestamp,
          studies,
          inventedStudies,
          quarantined,
        };
        sql.insertPublication.run(row);
        end("commit");
        return { dataVersion: dataVersionOf(row), published: true };
      }),
    rollback: () => {
      if (open) end("rollback");
    },
  };
}

function numberOf(study: Study): number {
  return numberOfNctId(nctIdOf(study));
}

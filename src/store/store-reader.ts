/** @module The reading half of the store: its questions, over one connection. Errors are translated by the caller. */
import type { Database } from "better-sqlite3";
import type { Card } from "../study/card.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import type { Study } from "../study/study.ts";
import { cardColumn, decodeCard } from "./card-codec.ts";
import { dataVersionOf } from "./publication.ts";
import type { Publications } from "./publication.ts";
import { decodeRecord } from "./record-codec.ts";
import type { EncodedText } from "./record-codec.ts";
import { slugFits, slugKey } from "./slug-key.ts";

export interface StoredStudy {
  readonly study: Study;
  /** Hexadecimal. */
  readonly contentHash: string;
  /** ISO 8601, UTC. */
  readonly firstStoredAt: string;
  /** When the present version became the current one; ISO 8601, UTC. */
  readonly changedAt: string;
}

export interface StudyVersion {
  /** 1 for the oldest kept. Numbers move up when a still older version is imported later. */
  readonly number: number;
  readonly current: boolean;
  /** Hexadecimal. */
  readonly contentHash: string;
  readonly lastUpdatePostDate?: string;
  readonly versionHolder?: string;
  /** When we stored it; ISO 8601, UTC. */
  readonly storedAt: string;
}

export interface Removal {
  /** ISO 8601, UTC. */
  readonly removedAt: string;
  /** The study that it was merged into. */
  readonly mergedInto?: NctId;
}

export interface QuarantinedRecord {
  readonly source: string;
  readonly nctId?: NctId;
  readonly reason: string;
  readonly excerpt: string;
  /** ISO 8601, UTC. */
  readonly notedAt: string;
}

export interface SitemapEntry {
  readonly nctId: NctId;
  readonly title: string;
  readonly lastUpdatePostDate?: string;
}

export interface StoreChanges {
  /** The version that the changes lead to. */
  readonly dataVersion: string;
  /** Everything is listed, because the version asked from is unknown here: forget what you held. */
  readonly fromScratch: boolean;
  readonly changedCount: number;
  /** May be walked more than once; records are read as they are asked for. */
  readonly changed: Iterable<Study>;
  readonly removed: readonly NctId[];
}

/** {@link StoreChanges} by the numbers of records, for readers in other threads. */
export interface RecordChanges {
  /** The version that the changes lead to. */
  readonly dataVersion: string;
  /** Everything is listed, because the version asked from is unknown here: forget what you held. */
  readonly fromScratch: boolean;
  /** Numbers of the new records; a record never changes and is never deleted. */
  readonly records: readonly number[];
  /** Numbers of the studies taken out (`numberOfNctId`). */
  readonly removed: readonly number[];
}

type Guard = <Result>(work: () => Result) => Result;

/** Rows fetched at once where all studies are walked: no statement stays open between two steps of the walk. */
const WALK_ROWS = 1_000;

interface VersionRow {
  readonly recordId: number;
  readonly current: 0 | 1;
  readonly contentHash: string;
  readonly lastUpdatePostDate: string | null;
  readonly versionHolder: string | null;
  readonly storedAt: string;
}

interface QuarantineRow {
  readonly source: string;
  readonly nctNumber: number | null;
  readonly reason: string;
  readonly excerpt: string;
  readonly notedAt: string;
}

function versionOf(row: VersionRow, number: number): StudyVersion {
  const { contentHash, storedAt, lastUpdatePostDate, versionHolder } = row;
  return {
    number,
    current: row.current === 1,
    contentHash,
    storedAt,
    ...(lastUpdatePostDate !== null && { lastUpdatePostDate }),
    ...(versionHolder !== null && { versionHolder }),
  };
}

function quarantinedOf({ nctNumber, ...row }: QuarantineRow): QuarantinedRecord {
  return { ...row, ...(nctNumber !== null && { nctId: nctIdOfNumber(nctNumber) }) };
}

// Inferred return type: it is read only by registry-store.ts, which declares the public one.
export function storeReader(database: Database) {
  const current = database.prepare<[number], EncodedText>(
    "select dictionary, textBytes, data from study join record using (recordId) where study.nctNumber = ?",
  );
  const byRecordId = database.prepare<[number], EncodedText>(
    "select dictionary, textBytes, data from record where recordId = ?",
  );
  const stored = database.prepare<
    [number],
    EncodedText & { contentHash: Buffer; firstStoredAt: string; changedAt: string }
  >(
    `select dictionary, textBytes, data, contentHash, first.publishedAt as firstStoredAt, changed.publishedAt as changedAt
     from study join record using (recordId)
     join publication as first on first.publication = study.firstPublication
     join publication as changed on changed.publication = study.changedPublication
     where study.nctNumber = ?`,
  );
  const card = database.prepare<[number], string>("select card from study where nctNumber = ?").pluck();
  const aliasTarget = database
    .prepare<[number], number>("select nctNumber from alias where aliasNumber = ?")
    .pluck();
  const bySlugKey = database
    .prepare<[number], string>("select card from study where slugKey = ? order by nctNumber")
    .pluck();
  const removal = database.prepare<[number], { removedAt: string; mergedInto: number | null }>(
    `select publishedAt as removedAt, mergedInto from removal join publication using (publication)
     where nctNumber = ?`,
  );
  const versions = database.prepare<{ nctNumber: number }, VersionRow>(
    `select recordId, recordId is (select recordId from study where nctNumber = @nctNumber) as current,
       lower(hex(contentHash)) as contentHash, lastUpdatePostDate, versionHolder, publishedAt as storedAt
     from record join publication using (publication) where nctNumber = @nctNumber
     order by current, lastUpdatePostDate, versionHolder, recordId`,
  );
  const quarantine = database.prepare<[number, number], QuarantineRow>(
    `select quarantine.source, nctNumber, reason, excerpt, publishedAt as notedAt
     from quarantine join publication using (publication)
     where resolved is null order by quarantineId desc limit ? offset ?`,
  );
  const entries = database.prepare<
    [number, number],
    { nctNumber: number; title: string; lastUpdatePostDate: string | null }
  >(
    `select nctNumber, ${cardColumn("briefTitle")} as title, ${cardColumn("lastUpdatePostDate")} as lastUpdatePostDate
     from study where nctNumber > ? order by nctNumber limit ?`,
  );
  const changedSince = database
    .prepare<[number], number>(
      "select recordId from study where changedPublication > ? order by changedPublication, nctNumber",
    )
    .pluck();
  const removedSince = database
    .prepare<[number], number>("select nctNumber from removal where publication > ? order by nctNumber")
    .pluck();
  const state = database.prepare<[string], string>("select value from state where key = ?").pluck();

  function recordStudy(recordId: number): Study | undefined {
    const row = byRecordId.get(recordId);
    // The cast holds as in registry-store.ts: only checked records are stored.
    return row === undefined ? undefined : (JSON.parse(decodeRecord(row)) as Study);
  }

  function* studiesOf(recordIds: readonly number[], guard: Guard): Generator<Study> {
    for (const recordId of recordIds) {
      const study = guard(() => recordStudy(recordId));
      // Rows of `record` are never deleted.
      if (study !== undefined) yield study;
    }
  }

  /** One transaction, so that lists and version belong together; the records they name never change afterwards. */
  const recordsSince = database.transaction(
    (publications: Publications, since: string | undefined): RecordChanges => {
      const latest = publications.latest();
      const from = since === undefined ? undefined : publications.named(since);
      return {
        dataVersion: dataVersionOf(latest),
        fromScratch: from === undefined,
        records: changedSince.all(from?.publication ?? 0),
        removed: removedSince.all(from?.publication ?? 0),
      };
    },
  );

  return {
    current: (nctNumber: number): EncodedText | undefined => current.get(nctNumber),

    storedStudy(nctNumber: number): StoredStudy | undefined {
      const row = stored.get(nctNumber);
      if (row === undefined) return undefined;
      return {
        // As above: only checked records are stored.
        study: JSON.parse(decodeRecord(row)) as Study,
        contentHash: row.contentHash.toString("hex"),
        firstStoredAt: row.firstStoredAt,
        changedAt: row.changedAt,
      };
    },

    cards(nctNumbers: readonly number[]): Card[] {
      const found: Card[] = [];
      for (const nctNumber of nctNumbers) {
        const text = card.get(nctNumber);
        if (text !== undefined) found.push(decodeCard(text));
      }
      return found;
    },

    aliasTarget(nctNumber: number): NctId | undefined {
      const target = aliasTarget.get(nctNumber);
      return target === undefined ? undefined : nctIdOfNumber(target);
    },

    bySlug: (slug: string): NctId[] =>
      bySlugKey
        .all(slugKey(slug))
        .map(decodeCard)
        .filter(({ briefTitle }) => slugFits(slug, briefTitle))
        .map(({ nctId }) => nctId),

    removal(nctNumber: number): Removal | undefined {
      const row = removal.get(nctNumber);
      if (row === undefined) return undefined;
      return {
        removedAt: row.removedAt,
        ...(row.mergedInto !== null && { mergedInto: nctIdOfNumber(row.mergedInto) }),
      };
    },

    versions: (nctNumber: number): StudyVersion[] =>
      versions.all({ nctNumber }).map((row, index) => versionOf(row, index + 1)),

    version(nctNumber: number, number: number): Study | undefined {
      const recordId = versions.all({ nctNumber })[number - 1]?.recordId;
      const row = recordId === undefined ? undefined : byRecordId.get(recordId);
      return row === undefined ? undefined : (JSON.parse(decodeRecord(row)) as Study);
    },

    quarantine: (limit: number, offset: number): QuarantinedRecord[] =>
      quarantine.all(limit, offset).map(quarantinedOf),

    sitemapEntries: (guard: Guard, from: number): Iterable<SitemapEntry> => ({
      *[Symbol.iterator]() {
        let after = from - 1;
        for (;;) {
          const rows = guard(() => entries.all(after, WALK_ROWS));
          for (const { nctNumber, title, lastUpdatePostDate } of rows)
            yield {
              nctId: nctIdOfNumber(nctNumber),
              title,
              ...(lastUpdatePostDate !== null && { lastUpdatePostDate }),
            };
          const last = rows.at(-1);
          if (last === undefined || rows.length < WALK_ROWS) return;
          after = last.nctNumber;
        }
      },
    }),

    changesSince(publications: Publications, since: string | undefined, guard: Guard): StoreChanges {
      const { dataVersion, fromScratch, records, removed } = recordsSince(publications, since);
      return {
        dataVersion,
        fromScratch,
        changedCount: records.length,
        changed: { [Symbol.iterator]: () => studiesOf(records, guard) },
        removed: removed.map(nctIdOfNumber),
      };
    },

    recordsSince: (publications: Publications, since: string | undefined): RecordChanges =>
      recordsSince(publications, since),

    recordStudy,

    getState: (key: string): string | undefined => state.get(key),
  };
}

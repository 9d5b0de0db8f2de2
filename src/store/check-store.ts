/** @module Proves that a store is sound: that everything in it can be read and says the same thing everywhere. */
import type { Database } from "better-sqlite3";
import { cardOf } from "../study/card.ts";
import { isInvented, nctIdOfNumber, numberOfNctId, parseNctId } from "../study/nct-id.ts";
import type { NctId } from "../study/nct-id.ts";
import { nctIdOf, parseStudy } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import { encodeCard } from "./card-codec.ts";
import { contentHash } from "./content-hash.ts";
import { guarded, openForReading } from "./open-database.ts";
import { publicationsOf } from "./publication.ts";
import { decodeRecord } from "./record-codec.ts";
import type { EncodedText } from "./record-codec.ts";

interface StoreFault {
  readonly nctId?: NctId;
  readonly fault: string;
}

export interface StoreCheck {
  readonly studies: number;
  /** Stored versions, current ones included. */
  readonly versions: number;
  readonly aliases: number;
  readonly quarantined: number;
  /** The first hundred faults. */
  readonly faults: readonly StoreFault[];
  readonly faultCount: number;
}

export interface CheckOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const FAULTS_LISTED = 100;
const ROWS_PER_TURN = 200;

interface VersionRow extends EncodedText {
  readonly recordId: number;
  readonly nctNumber: number;
  readonly textBytes: number;
  readonly contentHash: Buffer;
  /** Of the study whose current version this is. */
  readonly card: string | null;
}

/**
 * Reads every stored version of every study in the folder's store: it decodes, is a valid record of that study, and has
 * the hash it is filed under; cards are those of the current versions; former numbers are those that records name;
 * the counts are right. Readers and writers may go on meanwhile: the check sees one moment.
 * @throws StoreError when there is no store or it cannot be opened
 */
export async function checkStore(folder: string, options: CheckOptions = {}): Promise<StoreCheck> {
  const database = openForReading(folder);
  try {
    database.exec("begin");
    const faults: StoreFault[] = [];
    let faultCount = 0;
    const report = (fault: string, nctNumber?: number): void => {
      faultCount++;
      if (faults.length < FAULTS_LISTED)
        faults.push({ fault, ...(nctNumber !== undefined && { nctId: nctIdOfNumber(nctNumber) }) });
    };
    checkPages(database, report);
    const aliases = new Map<number, number>();
    const versions = await checkVersions(database, folder, options, report, aliases);
    checkAliases(database, report, aliases);
    return {
      ...checkCounts(database, report),
      versions,
      aliases: count(database, "alias"),
      faults,
      faultCount,
    };
  } finally {
    database.close();
  }
}

type Report = (fault: string, nctNumber?: number) => void;

function checkPages(database: Database, report: Report): void {
  const lines = database.prepare<[], string>("pragma integrity_check(20)").pluck().all();
  for (const line of lines) if (line !== "ok") report(`database: ${line}`);
}

async function checkVersions(
  database: Database,
  folder: string,
  { onProgress, signal }: CheckOptions,
  report: Report,
  aliases: Map<number, number>,
): Promise<number> {
  const total = count(database, "record");
  const rows = database.prepare<[number, number], VersionRow>(
    `select recordId, record.nctNumber, dictionary, textBytes, contentHash, data, card
     from record left join study using (recordId) where recordId > ? order by recordId limit ?`,
  );
  let done = 0;
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    const page = guarded(folder, () => rows.all(after, ROWS_PER_TURN));
    for (const row of page) checkVersion(row, report, aliases);
    done += page.length;
    onProgress?.(done, total);
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.recordId;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  const lost = database
    .prepare<[], number>(
      "select nctNumber from study where not exists (select 1 from record where record.recordId = study.recordId)",
    )
    .pluck();
  for (const nctNumber of lost.all()) report("its record is missing", nctNumber);
  return done;
}

function checkVersion(row: VersionRow, report: Report, aliases: Map<number, number>): void {
  try {
    const text = decodeRecord(row);
    if (Buffer.byteLength(text) !== row.textBytes)
      report("a version has another length than noted", row.nctNumber);
    const value: unknown = JSON.parse(text);
    if (!contentHash(value).equals(row.contentHash))
      report("a version has another content than its hash says", row.nctNumber);
    const parsed = parseStudy(value);
    if (!parsed.ok) report(`a version is no study record: ${parsed.reason}`, row.nctNumber);
    else if (numberOfNctId(nctIdOf(parsed.study)) !== row.nctNumber)
      report(`a version is a record of ${nctIdOf(parsed.study)}`, row.nctNumber);
    else if (row.card !== null) {
      if (encodeCard(cardOf(parsed.study)) !== row.card)
        report("its card is not that of its record", row.nctNumber);
      for (const alias of aliasesNamedBy(parsed.study)) aliases.set(alias, row.nctNumber);
    }
  } catch (error) {
    report(
      `a version cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      row.nctNumber,
    );
  }
}

function aliasesNamedBy(study: Study): number[] {
  return (study.protocolSection.identificationModule.nctIdAliases ?? []).flatMap((text) => {
    const alias = parseNctId(text);
    return alias === undefined || alias === nctIdOf(study) ? [] : [numberOfNctId(alias)];
  });
}

function checkAliases(database: Database, report: Report, named: ReadonlyMap<number, number>): void {
  const rows = database.prepare<[], { aliasNumber: number; nctNumber: number; isStudy: 0 | 1 }>(
    `select aliasNumber, nctNumber, exists (select 1 from study where study.nctNumber = aliasNumber) as isStudy
     from alias`,
  );
  for (const { aliasNumber, nctNumber, isStudy } of rows.all()) {
    if (isStudy === 1) report("it is a former number and a study of its own", aliasNumber);
    if (!named.has(aliasNumber))
      report(`it leads to ${nctIdOfNumber(nctNumber)}, whose record does not name it`, aliasNumber);
  }
  const leads = database.prepare<[number, number], 1>(
    "select 1 from alias where aliasNumber = ? union select 1 from study where nctNumber = ?",
  );
  for (const [alias, nctNumber] of named)
    if (leads.get(alias, alias) === undefined)
      report(`it is a former number of ${nctIdOfNumber(nctNumber)} and leads nowhere`, alias);
}

function checkCounts(database: Database, report: Report): { studies: number; quarantined: number } {
  const numbers = database.prepare<[], number>("select nctNumber from study").pluck().all();
  const found = {
    studies: numbers.length,
    inventedStudies: numbers.filter((number) => isInvented(nctIdOfNumber(number))).length,
    quarantined: count(database, "quarantine where resolved is null"),
  };
  const noted = publicationsOf(database).latest();
  for (const key of ["studies", "inventedStudies", "quarantined"] as const)
    if (found[key] !== noted[key]) report(`${key}: ${found[key]} are stored, ${noted[key]} are noted`);
  return found;
}

function count(database: Database, from: string): number {
  return Number(database.prepare(`select count(*) from ${from}`).pluck().get());
}

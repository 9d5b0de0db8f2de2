/** @module Proves that the index on disk is sound and holds the studies of the store, each in its present version. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { has } from "./bit-set.ts";
import { readManifest } from "./manifest.ts";
import type { Manifest, ManifestPart } from "./manifest.ts";
import { DamagedIndexError, SectionFile } from "./section-file.ts";
import { loadSegment } from "./segment.ts";
import type { StudySource } from "./study-source.ts";

export interface IndexCheck {
  /** Studies in the index; 0 where there is none. */
  readonly studies: number;
  readonly segments: number;
  readonly bytes: number;
  /** Records of the store that wait to be indexed: the next start, or the running site, does so. */
  readonly waiting: number;
  /** The first hundred faults. */
  readonly faults: readonly string[];
  readonly faultCount: number;
}

const FAULTS_LISTED = 100;
/** The site may replace segments while they are checked; then the check begins again. */
const ATTEMPTS = 5;

/** Reads every byte of the index in a folder and compares what it holds with the studies. */
export async function checkIndex(folder: string, source: StudySource): Promise<IndexCheck> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await check(folder, source);
    } catch (error) {
      const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (!isGone || attempt === ATTEMPTS) throw error;
    }
  }
}

async function check(folder: string, source: StudySource): Promise<IndexCheck> {
  const faults: string[] = [];
  let faultCount = 0;
  const report = (fault: string): void => {
    faultCount++;
    if (faults.length < FAULTS_LISTED) faults.push(fault);
  };
  const manifest = manifestIn(folder, report);
  const indexed = new Map<number, number>();
  let bytes = 0;
  for (const part of manifest?.parts ?? []) {
    const path = join(folder, part.file);
    if (!existsSync(path) && isPresent(folder, part)) report(`${path}: the file is missing`);
    else bytes += await checkPart(path, part, indexed, report);
  }
  const waiting = compare(manifest, source, indexed, report);
  return {
    studies: indexed.size,
    segments: manifest?.parts.length ?? 0,
    bytes,
    waiting,
    faults,
    faultCount,
  };
}

type Report = (fault: string) => void;

function manifestIn(folder: string, report: Report): Manifest | undefined {
  try {
    return readManifest(folder);
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
    report(error.message);
    return undefined;
  }
}

function isPresent(folder: string, { file }: ManifestPart): boolean {
  return readManifest(folder)?.parts.some((part) => part.file === file) === true;
}

/** Adds the live documents, record → study, and gives the size of the file. */
async function checkPart(
  path: string,
  { documents, deleted }: ManifestPart,
  indexed: Map<number, number>,
  report: Report,
): Promise<number> {
  try {
    const file = new SectionFile(path);
    try {
      for (const _step of file.verifyInSteps()) await setImmediate();
    } finally {
      file.close();
    }
    const { columns } = loadSegment(path);
    const records = new Uint32Array(columns.record);
    const nctIds = new Uint32Array(columns.nctId);
    if (records.length !== documents)
      report(`${path}: holds ${records.length} documents, the manifest says ${documents}`);
    for (const [document, record] of records.entries())
      if (!has(deleted, document)) indexed.set(record, nctIds[document] ?? 0);
  } catch (error) {
    if (!(error instanceof DamagedIndexError)) throw error;
    report(error.message);
  }
  return statSync(path).size;
}

/** Gives the number of records that wait to be indexed. */
function compare(
  manifest: Manifest | undefined,
  source: StudySource,
  indexed: ReadonlyMap<number, number>,
  report: Report,
): number {
  const all = source.changesSince(undefined);
  if (manifest === undefined) return all.records.length;
  const since = source.changesSince(manifest.dataVersion);
  if (since.fromScratch) report("The index was made from another store.");
  const waiting = new Set(since.records);
  const present = new Set(all.records);
  for (const record of present)
    if (!indexed.has(record) && !waiting.has(record))
      report(`Record ${record} of the store is not in the index.`);
  // With changes waiting, what they replace is still there.
  if (waiting.size === 0 && since.removed.length === 0)
    for (const [record, nctNumber] of indexed)
      if (!present.has(record))
        report(
          `${nctIdOfNumber(nctNumber)} is in the index with a record that the store does not hold as present.`,
        );
  return waiting.size;
}

/**
 * @module Keeps what is understood of all criteria at the version of the store: reads what is new, keeps each reading,
 * and writes the index that people are matched with. What was read under the present rules is not read again, so it can
 * be stopped at any point and goes on where it was.
 */
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { eligibilityOf } from "../criteria/eligibility-of.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import { nctIdOf } from "../study/study.ts";
import type { Study } from "../study/study.ts";
import type { KeptReading, ReadingStore } from "../store/reading-store.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import { StoreError } from "../store/store-error.ts";
import { compiledStudy } from "./compiled-study.ts";
import type { CompiledStudy } from "./compiled-study.ts";
import { decodeReading, encodeReading, readingDigest } from "./kept-reading.ts";
import { readMatchFile, writeMatchFile } from "./match-file.ts";
import { EMPTY_INDEX, updatedIndex } from "./match-index.ts";
import type { MatchIndex } from "./match-index.ts";

/** Where the index of criteria lies in a data folder. */
const MATCH_FOLDER = "match";

export function matchFolder(dataFolder: string): string {
  return join(dataFolder, MATCH_FOLDER);
}

/** Readings written at once: some tens of milliseconds of work, after which a request to stop is heard. */
const AT_ONCE = 50;
/** Studies put into the index at once while all are read for the first time. */
const TO_INDEX = 20_000;
/** Meanwhile what is there is published, at first soon: the newest studies are read first. */
const PUBLISH_AFTER = [2_000, 20_000, 60_000, 150_000, 300_000, 450_000];

export interface KeeperTold {
  /** Studies read so far, and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** A newer file lies in the folder. */
  readonly onPublished?: (index: MatchIndex) => void;
  readonly signal?: AbortSignal;
}

/**
 * Brings readings and index of a data folder to the present version of the store; returns that version.
 * @throws StoreError when something cannot be read or written; the reason of `signal` when it was aborted
 */
export async function catchUpCriteria(
  folder: string,
  store: RegistryStore,
  readings: ReadingStore,
  { onProgress, onPublished, signal }: KeeperTold = {},
): Promise<string> {
  const present = readMatchFile(matchFolder(folder));
  const changes = store.recordsSince(present?.dataVersion);
  if (present?.dataVersion === changes.dataVersion) return changes.dataVersion;
  // The latest changes first: these are the studies that people can still join.
  const records = changes.records.toReversed();
  let index = changes.fromScratch ? EMPTY_INDEX : (present ?? EMPTY_INDEX);
  let compiled: CompiledStudy[] = [];
  const publish = (dataVersion?: string, removed: readonly number[] = []): void => {
    index = updatedIndex(index, compiled, removed, dataVersion);
    compiled = [];
    writeMatchFile(matchFolder(folder), index);
    onPublished?.(index);
  };
  for (let start = 0; start < records.length; start += AT_ONCE) {
    signal?.throwIfAborted();
    const studies = records.slice(start, start + AT_ONCE).flatMap((record) => readable(store, record));
    compiled.push(...readAll(studies, readings));
    const done = Math.min(start + AT_ONCE, records.length);
    onProgress?.(done, records.length);
    if (changes.fromScratch && PUBLISH_AFTER.some((mark) => start < mark && mark <= done)) publish();
    else if (compiled.length >= TO_INDEX) {
      index = updatedIndex(index, compiled, []);
      compiled = [];
    }
    await nextTurn();
  }
  readings.remove(changes.removed.map(nctIdOfNumber));
  publish(changes.dataVersion, changes.removed);
  return changes.dataVersion;
}

/** A damaged record is left out, and found by `trial-atlas check`; the others go on. */
function readable(store: RegistryStore, record: number): Study[] {
  try {
    const study = store.recordStudy(record);
    return study === undefined ? [] : [study];
  } catch (error) {
    if (error instanceof StoreError && error.code === "record-unreadable") return [];
    throw error;
  }
}

function readAll(studies: readonly Study[], readings: ReadingStore): CompiledStudy[] {
  const fresh: KeptReading[] = [];
  const compiled = studies.map((study) => {
    const [nctId, digest] = [nctIdOf(study), readingDigest(study)];
    const kept = readings.get(nctId, digest);
    const known = kept && decodeReading(study, kept);
    if (known !== undefined) return compiledStudy(study, known);
    const eligibility = eligibilityOf(study);
    fresh.push({ nctId, digest, data: encodeReading(study, eligibility) });
    return compiledStudy(study, eligibility);
  });
  if (fresh.length > 0) readings.put(fresh);
  return compiled;
}

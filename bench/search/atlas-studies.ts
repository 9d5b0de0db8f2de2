/**
 * @module The corpus as our engine's threads read it: invented again whenever a record is asked for, so that no store
 * stands between. Records from `studies` on are the changed versions; a file says how many there are by now.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceChanges, StudySource } from "../../src/engine/embedded/study-source.ts";
import { changedPlaces, markChanged, studyReader } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";

export interface AtlasStudies {
  readonly corpus: Corpus;
  readonly folder: string;
}

/** Below the folder. */
export const CHANGES_FILE = "atlas-changes";

function changesFile(folder: string): string {
  return join(folder, CHANGES_FILE);
}

/** From now on so many studies have a newer version. */
export function publishChanges(folder: string, changed: number): void {
  writeFileSync(changesFile(folder), String(changed));
}

/** See `StudySourceModule`. */
export function openStudySource(data: unknown): StudySource {
  const { corpus, folder } = data as AtlasStudies; // given by atlas.ts
  const readOriginal = studyReader(corpus);
  const changed = (): number =>
    existsSync(changesFile(folder)) ? Number(readFileSync(changesFile(folder), "utf8")) : 0;
  return {
    dataVersion: () => String(changed()),
    changesSince: (dataVersion) => changesSince(corpus, changed(), dataVersion),
    read(record) {
      if (record < corpus.studies) return { ok: true, study: readOriginal(record) };
      const place = changedPlaces(corpus, changed())[record - corpus.studies];
      return place === undefined
        ? { ok: false, reason: "no such record" }
        : { ok: true, study: markChanged(readOriginal(place)) };
    },
    close: () => undefined,
  };
}

function changesSince(corpus: Corpus, changed: number, since: string | undefined): SourceChanges {
  const dataVersion = String(changed);
  const newer = Array.from({ length: changed }, (_, index) => corpus.studies + index);
  if (since === dataVersion) return { dataVersion, fromScratch: false, records: [], removed: [] };
  if (since === "0") return { dataVersion, fromScratch: false, records: newer, removed: [] };
  const replaced = new Set(changedPlaces(corpus, changed));
  const kept = Array.from({ length: corpus.studies }, (_, index) => index).filter(
    (index) => !replaced.has(index),
  );
  return { dataVersion, fromScratch: true, records: [...kept, ...newer], removed: [] };
}

/**
 * @module The corpus as our engine's threads read it: invented again whenever a record is asked for, so that no store
 * stands between. Records from `studies` on are the changed versions, which lie in a file as in a store.
 */
import type { SourceChanges, StudySource } from "../../src/engine/embedded/study-source.ts";
import { openChanges } from "./change-file.ts";
import { changedPlaces, studyReader } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";

export interface AtlasStudies {
  readonly corpus: Corpus;
  readonly folder: string;
}

/** See `StudySourceModule`. */
export function openStudySource(data: unknown): StudySource {
  const { corpus, folder } = data as AtlasStudies; // given by atlas.ts
  const readOriginal = studyReader(corpus);
  let opened: ReturnType<typeof openChanges>;
  const changes = (): typeof opened => (opened ??= openChanges(folder));
  const changed = (): number => changes()?.count ?? 0;
  return {
    dataVersion: () => String(changed()),
    changesSince: (dataVersion) => changesSince(corpus, changed(), dataVersion),
    read(record) {
      if (record < corpus.studies) return { ok: true, study: readOriginal(record) };
      const study = changes()?.read(record - corpus.studies);
      return study === undefined ? { ok: false, reason: "no such record" } : { ok: true, study };
    },
    close: () => opened?.close(),
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

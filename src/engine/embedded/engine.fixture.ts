/** @module Studies in a folder for tests of the engine: a source that can be changed, without a store. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import type { NctId } from "../../study/nct-id.ts";
import type { SourceChanges, StudySource, StudySourceModule } from "./study-source.ts";

/** Everything that was ever committed, record k at place k; and what each version changed. */
interface Journal {
  readonly records: Study[];
  readonly versions: { readonly put: number[]; readonly removed: number[] }[];
}

export function journalSource(folder: string): StudySourceModule {
  return { module: import.meta.url, data: join(folder, "journal.json") };
}

/** Puts and removes studies, as one version. */
export function commit(folder: string, put: readonly Study[], removed: readonly NctId[] = []): string {
  const path = join(folder, "journal.json");
  mkdirSync(folder, { recursive: true });
  const journal = read(path);
  const first = journal.records.length;
  journal.records.push(...put);
  journal.versions.push({
    put: put.map((_, i) => first + i),
    removed: removed.map(numberOfNctId),
  });
  writeFileSync(`${path}.next`, JSON.stringify(journal));
  renameSync(`${path}.next`, path);
  return String(journal.versions.length);
}

/** The studies as they stand now. */
export function presentStudies(folder: string): Study[] {
  const source = openStudySource(join(folder, "journal.json"));
  return source.changesSince(undefined).records.flatMap((record) => {
    const found = source.read(record);
    return found.ok ? [found.study] : [];
  });
}

export function openStudySource(data: unknown): StudySource {
  const path = String(data);
  let journal = read(path);
  const refresh = (): Journal => (journal = read(path));
  return {
    dataVersion: () => String(refresh().versions.length),
    changesSince(dataVersion): SourceChanges {
      const { records, versions } = refresh();
      const from = Number(dataVersion ?? Number.NaN);
      const fromScratch = !(from >= 0 && from <= versions.length);
      const present = new Map<number, number>();
      const removed = new Set<number>();
      versions.forEach(({ put, removed: gone }, version) => {
        if (!fromScratch && version < from) return;
        for (const nctNumber of gone) {
          present.delete(nctNumber);
          removed.add(nctNumber);
        }
        for (const record of put) {
          const study = records[record];
          if (study === undefined) continue;
          const nctNumber = numberOfNctId(nctIdOf(study));
          present.delete(nctNumber);
          present.set(nctNumber, record);
          removed.delete(nctNumber);
        }
      });
      return {
        dataVersion: String(versions.length),
        fromScratch,
        records: [...present.values()],
        removed: [...removed],
      };
    },
    read(record) {
      const study = journal.records[record] ?? refresh().records[record];
      return study === undefined ? { ok: false, reason: "there is no such record" } : { ok: true, study };
    },
    close: () => undefined,
  };
}

function read(path: string): Journal {
  if (!existsSync(path)) return { records: [], versions: [] };
  // Written by `commit`.
  return JSON.parse(readFileSync(path, "utf8")) as Journal;
}

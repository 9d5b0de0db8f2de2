/** @module Studies in a folder for tests of the engine: a source that can be changed, without a store. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numberOfNctId } from "../../study/nct-id.ts";
import type { NctId } from "../../study/nct-id.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import type { SourceChanges, StudySource, StudySourceModule } from "./study-source.ts";

/** Everything that was ever committed, record k at place k; and what each version put and removed. */
interface Journal {
  readonly records: Study[];
  readonly versions: { readonly put: number[]; readonly removed: number[] }[];
}

/** @param name what versions of the data begin with */
export function journalSource(folder: string, name = "v"): StudySourceModule {
  return { module: import.meta.url, data: { path: pathIn(folder), name } };
}

/** The same, opened here. */
export function openJournal(folder: string): StudySource {
  return openStudySource(journalSource(folder).data);
}

/** Puts and removes studies as one version, and gives its name. */
export function commit(folder: string, put: readonly Study[], removed: readonly NctId[] = []): string {
  const path = pathIn(folder);
  mkdirSync(folder, { recursive: true });
  const journal = read(path);
  const first = journal.records.length;
  journal.records.push(...put);
  journal.versions.push({ put: put.map((_, i) => first + i), removed: removed.map(numberOfNctId) });
  writeFileSync(`${path}.next`, JSON.stringify(journal));
  renameSync(`${path}.next`, path);
  return `v${journal.versions.length}`;
}

/** How many studies there are, by default in the present version. */
export function studiesIn(folder: string, version = "v"): number {
  const journal = read(pathIn(folder));
  const count = Number(version.slice(1)) || journal.versions.length;
  return replay(journal, 0, count).present.size;
}

/** From now on, whoever reads a record of the folder never comes back. */
export function blockReading(folder: string): void {
  writeFileSync(`${pathIn(folder)}.blocked`, "");
}

/** A study with other words in its title and another status. */
export function revised(study: Study, revision: number): Study {
  const { protocolSection: protocol } = study;
  const { briefTitle = "untitled" } = protocol.identificationModule;
  return {
    ...study,
    protocolSection: {
      ...protocol,
      identificationModule: {
        ...protocol.identificationModule,
        briefTitle: `Revision ${revision}: ${briefTitle}`,
      },
      statusModule: {
        ...protocol.statusModule,
        overallStatus: revision % 2 === 0 ? "RECRUITING" : "COMPLETED",
      },
    },
  };
}

/** See `StudySourceModule`. */
export function openStudySource(data: unknown): StudySource {
  // What `journalSource` says.
  const { path, name } = data as { readonly path: string; readonly name: string };
  let journal = read(path);
  return {
    dataVersion: () => `${name}${read(path).versions.length}`,
    changesSince(dataVersion): SourceChanges {
      journal = read(path);
      const count = journal.versions.length;
      const from =
        dataVersion?.startsWith(name) === true ? Number(dataVersion.slice(name.length)) : undefined;
      const { present, removed } = replay(journal, from ?? 0, count);
      return {
        dataVersion: `${name}${count}`,
        fromScratch: from === undefined,
        records: [...present.values()],
        removed: [...removed],
      };
    },
    read(record) {
      if (existsSync(`${path}.blocked`)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      if (journal.records[record] === undefined) journal = read(path);
      const study = journal.records[record];
      return study === undefined ? { ok: false, reason: "there is no such record" } : { ok: true, study };
    },
    close: () => undefined,
  };
}

/** What the versions behind `from` and up to `to` leave of what they put, by the number of the study; and what they removed. */
function replay({ records, versions }: Journal, from: number, to: number) {
  const present = new Map<number, number>();
  const removed = new Set<number>();
  for (const version of versions.slice(from, to)) {
    for (const nctNumber of version.removed) {
      present.delete(nctNumber);
      removed.add(nctNumber);
    }
    for (const record of version.put) {
      const study = records[record];
      if (study === undefined) throw new Error(`no record ${record}`);
      const nctNumber = numberOfNctId(nctIdOf(study));
      present.set(nctNumber, record);
      removed.delete(nctNumber);
    }
  }
  return { present, removed };
}

function pathIn(folder: string): string {
  return join(folder, "journal.json");
}

function read(path: string): Journal {
  if (!existsSync(path)) return { records: [], versions: [] };
  // Written by `commit`.
  return JSON.parse(readFileSync(path, "utf8")) as Journal;
}

/** @module Studies in a folder for tests of the engine: a source that can be changed, without a store. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { numberOfNctId } from "../../study/nct-id.ts";
import type { NctId } from "../../study/nct-id.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import type { SourceChanges, StudySource, StudySourceModule } from "./study-source.ts";

/** What each version put and removed. Its records are numbered from `first` on and lie in a file of their own. */
interface Version {
  readonly first: number;
  /** Numbers of the studies that it put, in the order of its records. */
  readonly put: readonly number[];
  readonly removed: readonly number[];
}

type Journal = readonly Version[];

/** @param name what versions of the data begin with */
export function journalSource(folder: string, name = "v"): StudySourceModule {
  // Bundled, this module is an entry point of its own beside the file that this function has become a part of.
  const file = import.meta.url.endsWith(".ts") ? "./engine.fixture.ts" : "./engine.fixture.js";
  return { module: new URL(file, import.meta.url).href, data: { path: pathIn(folder), name } };
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
  const last = journal.at(-1);
  const version: Version = {
    first: last === undefined ? 0 : last.first + last.put.length,
    put: put.map((study) => numberOfNctId(nctIdOf(study))),
    removed: removed.map(numberOfNctId),
  };
  writeFileSync(recordsFile(path, journal.length), JSON.stringify(put));
  writeFileSync(`${path}.next`, JSON.stringify([...journal, version]));
  renameSync(`${path}.next`, path);
  return `v${journal.length + 1}`;
}

/** How many studies there are, by default in the present version. */
export function studiesIn(folder: string, version = "v"): number {
  const journal = read(pathIn(folder));
  const count = Number(version.slice(1)) || journal.length;
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
  const records = new Map<number, readonly Study[]>();
  return {
    dataVersion: () => `${name}${read(path).length}`,
    changesSince(dataVersion): SourceChanges {
      journal = read(path);
      const count = journal.length;
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
      const holds = ({ first, put }: Version): boolean => record >= first && record < first + put.length;
      if (!journal.some(holds)) journal = read(path);
      const number = journal.findIndex(holds);
      if (number < 0) return { ok: false, reason: "there is no such record" };
      const studies = records.get(number) ?? readRecords(path, number);
      records.set(number, studies);
      const study = studies[record - (journal[number]?.first ?? 0)];
      return study === undefined ? { ok: false, reason: "there is no such record" } : { ok: true, study };
    },
    close: () => undefined,
  };
}

/** What the versions behind `from` and up to `to` leave of what they put, by the number of the study; and what they removed. */
function replay(journal: Journal, from: number, to: number) {
  const present = new Map<number, number>();
  const removed = new Set<number>();
  for (const version of journal.slice(from, to)) {
    for (const nctNumber of version.removed) {
      present.delete(nctNumber);
      removed.add(nctNumber);
    }
    for (const [place, nctNumber] of version.put.entries()) {
      present.set(nctNumber, version.first + place);
      removed.delete(nctNumber);
    }
  }
  return { present, removed };
}

function pathIn(folder: string): string {
  return join(folder, "journal.json");
}

function recordsFile(path: string, version: number): string {
  return `${path}.${version}`;
}

function readRecords(path: string, version: number): readonly Study[] {
  // Written by `commit`.
  return JSON.parse(readFileSync(recordsFile(path, version), "utf8")) as readonly Study[];
}

function read(path: string): Journal {
  if (!existsSync(path)) return [];
  // Written by `commit`.
  return JSON.parse(readFileSync(path, "utf8")) as Journal;
}

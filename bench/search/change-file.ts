/**
 * @module The studies that change, in a small database that all engines read: as records lie in a store when an engine
 * is told of them, so inventing them takes none of the time that is measured and reading them does.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Study } from "../../src/study/study.ts";
import { changedPlaces, markChanged, studyReader } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";

const FILE = "changes.sqlite";

/** Writes `count` studies of a corpus, evenly over it, as if the registrants had changed their titles. */
export function writeChanges(folder: string, corpus: Corpus, count: number): void {
  const database = new Database(join(folder, FILE));
  database.exec("CREATE TABLE change (number INTEGER PRIMARY KEY, json TEXT NOT NULL)");
  const insert = database.prepare("INSERT INTO change VALUES (?, ?)");
  const read = studyReader(corpus);
  database.transaction(() => {
    for (const [number, place] of changedPlaces(corpus, count).entries())
      insert.run(number, JSON.stringify(markChanged(read(place))));
  })();
  database.close();
}

interface Changes {
  readonly count: number;
  /** By its number, from 0 on. */
  read(number: number): Study | undefined;
  close(): void;
}

/** The changes that were written to a folder; undefined where there are none. */
export function openChanges(folder: string): Changes | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const database = new Database(path, { readonly: true });
  const select = database.prepare<[number], string>("SELECT json FROM change WHERE number = ?").pluck();
  return {
    count: database.prepare<[], number>("SELECT count(*) FROM change").pluck().get() ?? 0,
    read(number) {
      const json = select.get(number);
      // Written by writeChanges.
      return json === undefined ? undefined : (JSON.parse(json) as Study);
    },
    close: () => void database.close(),
  };
}

/** All of them, one after the other. */
export function* changedStudies(folder: string): Generator<Study> {
  const changes = openChanges(folder);
  try {
    for (let number = 0; number < (changes?.count ?? 0); number++) {
      const study = changes?.read(number);
      if (study !== undefined) yield study;
    }
  } finally {
    changes?.close();
  }
}

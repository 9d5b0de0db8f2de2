/** @module SQLite FTS5, used as its documentation advises: contentless, bulk-loaded, optimised, memory-mapped. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { readDocument, WEIGHT_STEPS } from "../bench-document.ts";
import type { BenchDocument } from "../bench-document.ts";
import type { WordQuery } from "../bench-query.ts";
import { changedStudies } from "../change-file.ts";
import { studiesOf } from "../demo-corpus.ts";
import type { Corpus } from "../demo-corpus.ts";
import { FILL_NAMES, INDEXES, rowsOf, TABLES, TABLE_NAMES, typeOf } from "./schema.ts";

/** Between two values of a column, so that no phrase is found across them. */
const VALUE_END = "zzvalueend";

const FILE = "fts5.sqlite";
export const FTS5_FILES = [FILE, `${FILE}-wal`, `${FILE}-shm`];
/** Changes whenever {@link buildFts5} writes something else. */
export const FTS5_FORMAT = "fts5 1";

function fileOf(folder: string): string {
  return join(folder, FILE);
}

/** Loads a corpus. */
export function buildFts5(folder: string, corpus: Corpus): void {
  mkdirSync(folder, { recursive: true });
  const database = new Database(fileOf(folder));
  database.pragma("journal_mode = OFF");
  database.pragma("synchronous = OFF");
  database.pragma("cache_size = -400000");
  for (const table of TABLE_NAMES) {
    const columns = TABLES[table].map((column) => `${column} ${typeOf(column)}`);
    const key = table === "study" ? "id" : table === "site" ? "id, number" : "id, value";
    database.exec(`CREATE TABLE ${table} (${columns.join(", ")}, PRIMARY KEY (${key})) WITHOUT ROWID`);
  }
  database.exec(`CREATE VIRTUAL TABLE words USING fts5(w0, w1, w2, w3, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 0")`);
  database.exec("INSERT INTO words (words, rank) VALUES ('pgsz', 4050)");
  database.exec("CREATE TABLE name (id INTEGER PRIMARY KEY, kind text, label text, studies integer)");
  database.exec(`CREATE VIRTUAL TABLE name_words USING fts5(label, content = 'name', content_rowid = 'id',
    prefix = '2 3', detail = none)`);
  const insert = inserter(database);
  database.transaction(() => {
    for (const study of studiesOf(corpus)) insert(readDocument(study));
  })();
  for (const index of INDEXES) database.exec(index);
  for (const fill of FILL_NAMES) database.exec(fill);
  database.exec("INSERT INTO name_words (name_words) VALUES ('rebuild'), ('optimize')");
  database.exec("INSERT INTO words (words) VALUES ('optimize')");
  database.exec("ANALYZE");
  database.pragma("journal_mode = WAL");
  database.close();
}

/** Opened for questions. */
export function openFts5(folder: string): Database.Database {
  const database = new Database(fileOf(folder), { readonly: true });
  database.pragma("mmap_size = 8000000000");
  database.pragma("cache_size = -200000");
  database.pragma("temp_store = MEMORY");
  return database;
}

/** Replaces the changed studies in one transaction. */
export function updateFts5(folder: string): void {
  const database = new Database(fileOf(folder));
  database.pragma("synchronous = NORMAL");
  const insert = inserter(database);
  const remove = [...TABLE_NAMES.map((table) => [table, "id"]), ["words", "rowid"]].map(([table, key]) =>
    database.prepare(`DELETE FROM ${table} WHERE ${key} = ?`),
  );
  database.transaction(() => {
    for (const study of changedStudies(folder)) {
      const document = readDocument(study);
      for (const statement of remove) statement.run(document.id);
      insert(document);
    }
  })();
  database.close();
}

function inserter(database: Database.Database): (document: BenchDocument) => void {
  const rows = TABLE_NAMES.map((table) => ({
    table,
    insert: database.prepare(`INSERT INTO ${table} VALUES (${TABLES[table].map(() => "?").join(", ")})`),
  }));
  const words = database.prepare("INSERT INTO words (rowid, w0, w1, w2, w3) VALUES (?, ?, ?, ?, ?)");
  return (document) => {
    const all = rowsOf(document);
    for (const { table, insert } of rows) for (const row of all[table]) insert.run(...row);
    words.run(
      document.id,
      ...document.texts.map((values) => values.map((value) => value.join(" ")).join(` ${VALUE_END} `)),
    );
  };
}

/** What the words find, best first when ordered by `score`. */
export function matchedByFts5(words: WordQuery): string {
  return `SELECT rowid AS id, -bm25(words, ${WEIGHT_STEPS.join(", ")}) AS score FROM words WHERE words MATCH '${matchOf(words)}'`;
}

/** In FTS5's query language: `("heart" AND "failure") NOT "stroke"`. */
function matchOf(words: WordQuery): string {
  switch (words.kind) {
    case "word":
      return `"${words.word}"`;
    case "phrase":
      return `"${words.words.join(" ")}"`;
    case "and":
    case "or":
      return `(${words.operands.map(matchOf).join(words.kind === "and" ? " AND " : " OR ")})`;
    case "but not":
      return `(${matchOf(words.has)} NOT ${matchOf(words.lacks)})`;
  }
}

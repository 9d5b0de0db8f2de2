/** @module FTS5 asked: facets by SQL, or by typed arrays beside it. Runs in the calling thread. */
import { openCards } from "../card-file.ts";
import type { BenchAnswer } from "../bench-engine.ts";
import { PAGE_SIZE } from "../bench-query.ts";
import type { BenchQuery } from "../bench-query.ts";
import { answerStatement, readAnswer } from "./answer-in-sql.ts";
import type { AnswerRow } from "./answer-in-sql.ts";
import { FactColumns } from "./fact-columns.ts";
import type { Match } from "./fact-columns.ts";
import { TABLES, TABLE_NAMES } from "./schema.ts";
import type { Cell, Rows, TableName } from "./schema.ts";
import { matchedByFts5, openFts5 } from "./sqlite-fts5.ts";

export type FacetsBy = "sql" | "arrays";

export interface SqliteAnswers {
  search(query: BenchQuery): BenchAnswer;
  prefix(prefix: string): { readonly total: number; readonly labels: readonly string[] };
  typeahead(text: string): readonly string[];
  close(): void;
}

interface NameRow {
  readonly label: string;
  readonly total: number;
}

/** Opens the database and, for `arrays`, reads the columns. */
export function openSqliteAnswers(folder: string, facetsBy: FacetsBy): SqliteAnswers {
  const database = openFts5(folder);
  const cards = openCards(folder);
  const columns = facetsBy === "arrays" ? new FactColumns(readRows(database)) : undefined;
  const names = database.prepare<[string, number], NameRow>(
    `SELECT name.label, count(*) OVER () AS total FROM name_words JOIN name ON name.id = name_words.rowid
      WHERE name_words MATCH ? AND kind = 'treatment' ORDER BY studies DESC, name.label LIMIT ?`,
  );
  const suggestions = database.prepare<[string], { label: string }>(
    `SELECT name.label FROM name_words JOIN name ON name.id = name_words.rowid
      WHERE name_words MATCH ? ORDER BY studies DESC, name.label LIMIT 8`,
  );
  return {
    search(query) {
      const { ids, ...answer } =
        columns === undefined
          ? readAnswer(
              database
                .prepare<[], AnswerRow>(
                  answerStatement(
                    query,
                    query.words === undefined ? undefined : matchedByFts5(query.words),
                    "sqlite",
                  ),
                )
                .all(),
            )
          : columns.answer(
              query,
              query.words === undefined
                ? columns.all()
                : database.prepare<[], Match>(matchedByFts5(query.words)).all(),
            );
      return { ...answer, cards: cards.read(ids) };
    },
    prefix(prefix) {
      const rows = names.all(`"${prefix}"*`, PAGE_SIZE);
      return { total: rows[0]?.total ?? 0, labels: rows.map(({ label }) => label) };
    },
    typeahead: (text) => suggestions.all(`"${text}"*`).map(({ label }) => label),
    close() {
      cards.close();
      database.close();
    },
  };
}

/** The studies with their rows, one after the other: all tables are walked in the order of their studies at once. */
function* readRows(database: ReturnType<typeof openFts5>): Generator<Rows> {
  const tables = TABLE_NAMES.map((table) => {
    const rows = database
      .prepare<[], Cell[]>(`SELECT ${TABLES[table].join(", ")} FROM ${table} ORDER BY 1, 2`)
      .raw()
      .iterate();
    return { table, rows, next: rows.next() };
  });
  const [studies] = tables;
  if (studies === undefined) return;
  while (studies.next.done !== true) {
    const id = Number(studies.next.value[0]);
    const rows: Record<TableName, Cell[][]> = {
      study: [],
      phase: [],
      condition: [],
      treatment: [],
      sponsor: [],
      site: [],
    };
    for (const cursor of tables)
      for (
        ;
        cursor.next.done !== true && Number(cursor.next.value[0]) === id;
        cursor.next = cursor.rows.next()
      )
        rows[cursor.table].push(cursor.next.value);
    yield rows;
  }
}

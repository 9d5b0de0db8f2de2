/**
 * @module PostgreSQL as an engine of the benchmark: GIN over the whole text, rank over a small vector of titles,
 * conditions and treatments (ranking by the whole one would read every match's vector), all facets in SQL.
 */
import type { Pool } from "pg";
import { readDocument } from "../bench-document.ts";
import type { BenchDocument } from "../bench-document.ts";
import type { BenchEngine } from "../bench-engine.ts";
import { PAGE_SIZE } from "../bench-query.ts";
import type { WordQuery } from "../bench-query.ts";
import { openCards } from "../card-file.ts";
import { changedStudies } from "../change-file.ts";
import { studiesOf } from "../demo-corpus.ts";
import { answerStatement, readAnswer } from "./answer-in-sql.ts";
import type { AnswerRow } from "./answer-in-sql.ts";
import { missingPostgres, startPostgres } from "./postgres-server.ts";
import { FILL_NAMES, INDEXES, quoted, rowsOf, TABLES, TABLE_NAMES, typeOf } from "./schema.ts";

const BATCH = 500;
const PG_TYPES = { integer: "integer", real: "double precision", text: "text" } as const;

export const postgresEngine: BenchEngine = {
  mostStudies: Number.POSITIVE_INFINITY,
  missing: async () => missingPostgres(),
  cannot: [],
  files: ["postgres"],
  // Changes whenever `build` writes something else.
  format: "postgres 1",
  async build(folder, corpus) {
    const { pool, close } = await startPostgres(folder);
    for (const table of TABLE_NAMES) {
      const columns = TABLES[table].map((column) => `${column} ${PG_TYPES[typeOf(column)]}`);
      await pool.query(`CREATE UNLOGGED TABLE ${table} (${columns.join(", ")})`);
    }
    await pool.query("CREATE UNLOGGED TABLE words (id integer, everything tsvector, main tsvector)");
    await pool.query(
      "CREATE UNLOGGED TABLE name (id serial PRIMARY KEY, kind text, label text, studies integer)",
    );
    await insertAll(pool, documentsOf(studiesOf(corpus)));
    for (const table of TABLE_NAMES) {
      const key = table === "study" ? "id" : table === "site" ? "id, number" : "id, value";
      await pool.query(`ALTER TABLE ${table} ADD PRIMARY KEY (${key})`);
    }
    await pool.query("ALTER TABLE words ADD PRIMARY KEY (id)");
    await pool.query("CREATE INDEX words_everything ON words USING gin (everything) WITH (fastupdate = off)");
    for (const statement of [...INDEXES, ...FILL_NAMES]) await pool.query(statement);
    await pool.query("CREATE INDEX name_label ON name USING gin (to_tsvector('simple', label))");
    await pool.query("VACUUM ANALYZE");
    await pool.query("CHECKPOINT");
    await close();
  },
  async open(folder) {
    const { pool, processes, close } = await startPostgres(folder);
    const cards = openCards(folder);
    return {
      async search(query) {
        const matched = query.words === undefined ? undefined : matchedByPostgres(query.words);
        const { rows } = await pool.query<Omit<AnswerRow, "n"> & { n: string }>(
          answerStatement(query, matched, "postgres"),
        );
        // The driver gives large integers as text.
        const { ids, ...answer } = readAnswer(
          rows.map(({ kind, value, n }) => ({ kind, value, n: Number(n) })),
        );
        return { ...answer, cards: cards.read(ids) };
      },
      async prefix(prefix) {
        const { rows } = await pool.query<{ label: string; total: string }>(
          `SELECT label, count(*) OVER () AS total FROM name
            WHERE to_tsvector('simple', label) @@ to_tsquery('simple', $1) AND kind = 'treatment'
            ORDER BY studies DESC, label LIMIT ${PAGE_SIZE}`,
          [`${prefix}:*`],
        );
        return { total: Number(rows[0]?.total ?? 0), labels: rows.map(({ label }) => label) };
      },
      async typeahead(text) {
        const { rows } = await pool.query<{ label: string }>(
          `SELECT label FROM name WHERE to_tsvector('simple', label) @@ to_tsquery('simple', $1)
            ORDER BY studies DESC, label LIMIT 8`,
          [`${text}:*`],
        );
        return rows.map(({ label }) => label);
      },
      async update() {
        const documents = [...documentsOf(changedStudies(folder))];
        const client = await pool.connect();
        await client.query("BEGIN");
        for (const table of [...TABLE_NAMES, "words"])
          await client.query(`DELETE FROM ${table} WHERE id = ANY($1)`, [documents.map(({ id }) => id)]);
        await insertAll(client, documents);
        await client.query("COMMIT");
        client.release();
      },
      processes,
      async close() {
        cards.close();
        await close();
      },
    };
  },
};

function* documentsOf(studies: ReturnType<typeof studiesOf>): Generator<BenchDocument> {
  for (const study of studies) yield readDocument(study);
}

async function insertAll(pool: Pick<Pool, "query">, documents: Iterable<BenchDocument>): Promise<void> {
  let batch: BenchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < BATCH) continue;
    await insert(pool, batch);
    batch = [];
  }
  if (batch.length > 0) await insert(pool, batch);
}

async function insert(pool: Pick<Pool, "query">, documents: readonly BenchDocument[]): Promise<void> {
  const all = documents.map(rowsOf);
  for (const table of TABLE_NAMES) {
    const rows = all.flatMap((one) => one[table]);
    const columns = TABLES[table].map((column, index) => ({
      type: PG_TYPES[typeOf(column)],
      values: rows.map((row) => row[index] ?? null),
    }));
    await pool.query(
      `INSERT INTO ${table} SELECT * FROM unnest(${columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(", ")})`,
      columns.map(({ values }) => values),
    );
  }
  await pool.query(
    "INSERT INTO words SELECT id, everything::tsvector, main::tsvector FROM unnest($1::int[], $2::text[], $3::text[]) AS t (id, everything, main)",
    [
      documents.map(({ id }) => id),
      documents.map(({ texts }) => vectorOf(texts.flat())),
      documents.map(({ texts }) => vectorOf(texts[0] ?? [])),
    ],
  );
}

/** The largest position that a tsvector can hold. */
const LAST_POSITION = 16_383;

/** A tsvector as text; a gap between values keeps phrases from being found across them. */
function vectorOf(values: readonly (readonly string[])[]): string {
  const positions = new Map<string, number[]>();
  let position = 0;
  for (const words of values) {
    for (const word of words) {
      position += 1;
      const known = positions.get(word);
      if (known === undefined) positions.set(word, [Math.min(position, LAST_POSITION)]);
      else if (known.length < 255) known.push(Math.min(position, LAST_POSITION));
    }
    position += 1;
  }
  return [...positions].map(([word, at]) => `${quoted(word)}:${[...new Set(at)].join(",")}`).join(" ");
}

function matchedByPostgres(words: WordQuery): string {
  const query = `${quoted(tsqueryOf(words))}::tsquery`;
  return `SELECT id, ts_rank(main, ${query}) AS score FROM words WHERE everything @@ ${query}`;
}

function tsqueryOf(words: WordQuery): string {
  switch (words.kind) {
    case "word":
      return `'${words.word}'`;
    case "phrase":
      return `(${words.words.map((word) => `'${word}'`).join(" <-> ")})`;
    case "and":
    case "or":
      return `(${words.operands.map(tsqueryOf).join(words.kind === "and" ? " & " : " | ")})`;
    case "but not":
      return `(${tsqueryOf(words.has)} & !${tsqueryOf(words.lacks)})`;
  }
}

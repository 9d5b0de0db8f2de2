/** @module FTS5 as an engine of the benchmark; with several threads each has a connection of its own. */
import { Worker } from "node:worker_threads";
import type { BenchAnswer, BenchEngine } from "../bench-engine.ts";
import { openSqliteAnswers } from "./sqlite-answers.ts";
import type { FacetsBy } from "./sqlite-answers.ts";
import { FTS5_FILES, FTS5_FORMAT, buildFts5 } from "./sqlite-fts5.ts";
import type { NumberedAnswer, NumberedQuestion, SqliteQuestion, SqliteWork } from "./sqlite-worker.ts";

/** Facets by SQL alone, or by typed arrays in the process. */
export function sqliteEngine(facetsBy: FacetsBy): BenchEngine {
  return {
    mostStudies: Number.POSITIVE_INFINITY,
    missing: async () => undefined,
    cannot: [],
    files: FTS5_FILES,
    format: FTS5_FORMAT,
    build: async (folder, corpus) => buildFts5(folder, corpus),
    async open(folder, _corpus, threads) {
      const work: SqliteWork = { folder, facetsBy };
      const own = threads === 1 ? openSqliteAnswers(folder, facetsBy) : undefined;
      const pool = Array.from({ length: threads === 1 ? 0 : threads }, () => startThread(work));
      let next = 0;
      // Each question goes to the next thread in turn; the answer has the type that the question asks for.
      const ask = async <Answer>(question: SqliteQuestion): Promise<Answer> =>
        (await pool[next++ % pool.length]?.ask(question)) as Answer;
      return {
        search: async (query) =>
          own === undefined ? ask<BenchAnswer>({ kind: "search", query }) : own.search(query),
        prefix: async (text) => (own === undefined ? ask({ kind: "prefix", text }) : own.prefix(text)),
        typeahead: async (text) =>
          own === undefined ? ask({ kind: "typeahead", text }) : own.typeahead(text),
        async update() {
          const writer = startThread(work);
          await writer.ask({ kind: "update" });
          await writer.end();
        },
        processes: () => [],
        async close() {
          own?.close();
          await Promise.all(pool.map((thread) => thread.end()));
        },
      };
    },
  };
}

function startThread(work: SqliteWork): {
  ask(question: SqliteQuestion): Promise<unknown>;
  end(): Promise<unknown>;
} {
  // A thread whose file is a source must ask for tsx itself.
  const program = new URL("sqlite-worker.ts", import.meta.url).href;
  const tsx = import.meta.resolve("tsx/esm/api");
  const start = `import("${tsx}").then(({ register }) => { register(); return import("${program}"); });`;
  const worker = new Worker(start, { eval: true, workerData: work });
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  worker.on("message", ({ number, answer }: NumberedAnswer) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  worker.on("error", (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        const numbered: NumberedQuestion = { number: asked, question };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
        worker.postMessage(numbered);
      }),
    end: () => worker.terminate(),
  };
}

/** @module A thread that answers from FTS5, or updates it. */
import { parentPort, workerData } from "node:worker_threads";
import { openSqliteAnswers } from "./sqlite-answers.ts";
import type { FacetsBy } from "./sqlite-answers.ts";
import { updateFts5 } from "./sqlite-fts5.ts";
import type { BenchQuery } from "../bench-query.ts";

export interface SqliteWork {
  readonly folder: string;
  readonly facetsBy: FacetsBy;
}

export type SqliteQuestion =
  | { readonly kind: "search"; readonly query: BenchQuery }
  | { readonly kind: "prefix" | "typeahead"; readonly text: string }
  | { readonly kind: "update" };

export interface NumberedQuestion {
  readonly number: number;
  readonly question: SqliteQuestion;
}

export interface NumberedAnswer {
  readonly number: number;
  readonly answer: unknown;
}

const { folder, facetsBy } = workerData as SqliteWork; // given by sqlite-engine.ts
let answers: ReturnType<typeof openSqliteAnswers> | undefined;

parentPort?.on("message", ({ number, question }: NumberedQuestion) => {
  const answered: NumberedAnswer = { number, answer: answer(question) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(answered);
});

function answer(question: SqliteQuestion): unknown {
  if (question.kind === "update") return updateFts5(folder);
  answers ??= openSqliteAnswers(folder, facetsBy);
  if (question.kind === "search") return answers.search(question.query);
  return question.kind === "prefix" ? answers.prefix(question.text) : answers.typeahead(question.text);
}

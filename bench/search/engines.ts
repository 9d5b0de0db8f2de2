/** @module The engines by the names under which results are written. */
import { atlas } from "./atlas.ts";
import type { BenchEngine } from "./bench-engine.ts";
import { minisearchEngine } from "./peers/minisearch-engine.ts";
import { postgresEngine } from "./peers/postgres-engine.ts";
import { sqliteEngine } from "./peers/sqlite-engine.ts";

export const ENGINES = {
  atlas,
  sqliteFts5: sqliteEngine("sql"),
  sqliteFts5Arrays: sqliteEngine("arrays"),
  postgres: postgresEngine,
  minisearch: minisearchEngine,
} as const satisfies Readonly<Record<string, BenchEngine>>;
export type EngineName = keyof typeof ENGINES;

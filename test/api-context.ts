/** @module An API over a few records in a temporary folder: real store, real engine. */
import pino from "pino";
import { onTestFinished } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";
import { createReferenceEngine } from "../src/engine/reference/create-reference-engine.ts";
import { openRegistryStore } from "../src/store/registry-store.ts";
import { parseStudy } from "../src/study/study.ts";
import type { ApiContext } from "../src/api/api-context.ts";

const TEST_NOW = new Date("2026-11-22T12:00:00Z");

/** `records` are stored as their JSON stands; removed again when the test that asked for it is over. */
export async function apiContext(records: readonly unknown[]): Promise<ApiContext> {
  const opened = await openApiContext(records, temporaryFolder());
  onTestFinished(() => opened.close());
  return opened.context;
}

/** For suites that share one context; close it at their end. */
export async function openApiContext(
  records: readonly unknown[],
  folder: string,
): Promise<{ readonly context: ApiContext; readonly close: () => Promise<void> }> {
  const store = openRegistryStore(folder, { now: () => TEST_NOW });
  const engine = createReferenceEngine();
  const batch = store.beginBatch("a test");
  for (const record of records) {
    const parsed = parseStudy(record);
    if (!parsed.ok) throw new Error(parsed.reason);
    batch.put(parsed.study, JSON.stringify(record));
  }
  batch.commit();
  await engine.update(store.changesSince());
  return {
    context: { store, engine, now: () => TEST_NOW, build: "test", log: pino({ level: "silent" }) },
    async close() {
      await engine.close();
      store.close();
    },
  };
}

/** @module A whole site in a temporary folder for tests: real store, real engine, a few records, a log to look into. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import pino from "pino";
import { onTestFinished } from "vitest";
import { createReferenceEngine } from "../engine/reference/create-reference-engine.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import type { Study } from "../study/study.ts";
import { createWebApp } from "./app.tsx";
import type { Site } from "./site.ts";
import { TEST_STUDIES } from "./test-studies.fixture.ts";
import type { WebEnv } from "./web-env.ts";

export interface TestSite {
  readonly site: Site;
  readonly app: Hono<WebEnv>;
  /** Everything logged so far. */
  readonly logged: () => string;
}

export interface TestSiteOptions {
  readonly studies?: readonly Study[];
  readonly site?: Partial<Site>;
  /** Wraps the engine, for instance to make it fail. */
  readonly engine?: (engine: SearchEngine) => SearchEngine;
}

const TEST_NOW = new Date("2026-11-22T12:00:00Z");

/** Removed again when the test that asked for it is over. */
export async function testSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-web-"));
  const store = openRegistryStore(folder, { now: () => TEST_NOW });
  const engine = createReferenceEngine();
  onTestFinished(async () => {
    await engine.close();
    store.close();
    rmSync(folder, { recursive: true });
  });
  const batch = store.beginBatch("a test");
  for (const study of options.studies ?? TEST_STUDIES) batch.put(study);
  batch.commit();
  await engine.update(store.changesSince());
  const lines: string[] = [];
  const site: Site = {
    store,
    engine: options.engine?.(engine) ?? engine,
    now: () => TEST_NOW,
    build: "test",
    publicUrl: "https://trials.example.org",
    log: pino({ level: "trace" }, { write: (line: string) => lines.push(line) }),
    assetsFolder: join(folder, "assets"),
    ...options.site,
  };
  return { site, app: createWebApp(site), logged: () => lines.join("") };
}

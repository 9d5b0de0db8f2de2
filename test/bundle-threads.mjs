/**
 * @module Vitest's setup of a run: bundles what runs in threads and processes of its own once for all tests; otherwise
 * each thread would translate its sources anew.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleServer } from "../scripts/build.mjs";

/** Where a bundle finds the libraries. */
const CACHE = fileURLToPath(new URL("../node_modules/.cache/trial-atlas", import.meta.url));
/** What only tests run, from `src/` on. */
const FIXTURES = [
  "engine/embedded/engine.fixture",
  "engine/embedded/killed-engine.fixture",
  "../test/import-in-child",
  "../test/registry-server/sync-process",
];

export default async function bundleThreads() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "threads-"));
  await bundleServer(folder, FIXTURES);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  process.env.ATLAS_BUNDLED_THREADS = `${pathToFileURL(folder).href}/`;
  return () => rmSync(folder, { recursive: true });
}

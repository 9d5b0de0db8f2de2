import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openRegistryStore } from "../../store/registry-store.ts";
import { parseStudy } from "../../study/study.ts";
import { demoStudies } from "./demo-studies.ts";
import { loadDemoRegistry } from "./load-demo-registry.ts";
import { writeDemoRegistry } from "./write-demo-registry.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-demo-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a smaller or other demonstration registry replaces the one before", async () => {
  const store = openRegistryStore(folder);
  expect(await loadDemoRegistry(store, demoStudies({ studies: 60, seed: 1 }))).toEqual({
    added: 60,
    changed: 0,
    unchanged: 0,
    removed: 0,
  });
  expect(await loadDemoRegistry(store, demoStudies({ studies: 40, seed: 1 }))).toEqual({
    added: 0,
    changed: 0,
    unchanged: 40,
    removed: 20,
  });
  expect(store.summary()).toMatchObject({ studies: 40, invented: true });
  expect(await loadDemoRegistry(store, demoStudies({ studies: 40, seed: 2 }))).toMatchObject({ changed: 40 });
  store.close();
});

test("never stands beside real studies", async () => {
  const store = openRegistryStore(folder);
  const batch = store.beginBatch("test");
  const real = parseStudy({
    protocolSection: { identificationModule: { nctId: "NCT01494480", briefTitle: "A real one" } },
  });
  if (!real.ok) throw new Error(real.reason);
  batch.put(real.study);
  batch.commit();
  await expect(loadDemoRegistry(store, demoStudies({ studies: 3, seed: 1 }))).rejects.toThrow(
    /1 real studies/,
  );
  expect(store.summary()).toMatchObject({ studies: 1, invented: false });
  store.close();
});

test("an aborted load leaves the store as it was", async () => {
  const store = openRegistryStore(folder);
  const stop = new AbortController();
  const loading = loadDemoRegistry(store, demoStudies({ studies: 200, seed: 1 }), {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error("enough")),
  });
  await expect(loading).rejects.toThrow("enough");
  expect(store.summary().studies).toBe(0);
  store.close();
});

test("files hold one study a line, gzipped where the name says so", async () => {
  const plain = join(folder, "demo.ndjson");
  await writeDemoRegistry(plain, demoStudies({ studies: 120, seed: 9 }));
  await writeDemoRegistry(`${plain}.gz`, demoStudies({ studies: 120, seed: 9 }));
  const text = readFileSync(plain, "utf8");
  expect(gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8")).toBe(text);
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(120);
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    JSON.parse(JSON.stringify([...demoStudies({ studies: 120, seed: 9 })])),
  );
});

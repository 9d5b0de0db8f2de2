import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, onTestFinished, test, vi } from "vitest";
import { demoStudies } from "./registry/demo/demo-studies.ts";
import { loadDemoRegistry } from "./registry/demo/load-demo-registry.ts";
import { startServer } from "./server.ts";
import { openRegistryStore } from "./store/registry-store.ts";

/** Nobody writes these by chance. */
const MARKS = ["Zyxomitosis", "Quaggaville", "73.1337", "1931-01-31"];

/** Every file below a folder, as bytes. */
function filesBelow(folder: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path)]);
}

/** Which marks stand in some bytes, however the text is encoded. */
function marksIn(bytes: Buffer): string[] {
  return MARKS.filter((mark) =>
    [Buffer.from(mark), Buffer.from(mark.toLowerCase()), Buffer.from(mark, "utf16le")].some((form) =>
      bytes.includes(form),
    ),
  );
}

test("what a person says about themselves stands in no log and in no file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-private-"));
  const store = openRegistryStore(folder);
  await loadDemoRegistry(store, demoStudies({ studies: 60, seed: 3 }));
  const [entry] = store.sitemapEntries();
  store.close();
  const lines: string[] = [];
  const server = await startServer({
    folder,
    port: 0,
    host: "127.0.0.1",
    sync: false,
    log: pino({ level: "trace" }, { write: (line: string) => lines.push(line) }),
  });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const match = (body: unknown): Promise<Response> =>
    fetch(`${server.url}api/atlas/v1/match`, { method: "POST", body: JSON.stringify(body) });
  await vi.waitFor(async () => expect((await match({})).status).toBe(200), {
    timeout: 60_000,
    interval: 500,
  });

  const birth = { resourceType: "Patient", birthDate: "1931-01-31" };
  const condition = { resourceType: "Condition", code: { text: "Zyxomitosis" } };
  const bundle = { resourceType: "Bundle", entry: [{ resource: birth }, { resource: condition }] };
  const statuses = [];
  for (const body of [
    { note: "Zyxomitosis since May, lives in Quaggaville", answers: { age: 73.1337 } },
    { search: { cond: "Zyxomitosis", locn: "Quaggaville" } },
    bundle,
    // Refused ones too.
    { answers: { platelets: { value: "73.1337", unit: "Zyxomitosis" } } },
    { search: { cond: "(Zyxomitosis" } },
    { Zyxomitosis: "Quaggaville" },
    { answers: { Zyxomitosis: "yes" } },
  ])
    statuses.push((await match(body)).status);
  expect(statuses).toEqual([200, 200, 200, 400, 400, 400, 400]);
  const form = new URLSearchParams({ age: "73.1337", Zyxomitosis: "Quaggaville" });
  const page = await fetch(`${server.url}study/${entry?.nctId ?? ""}/check`, { method: "POST", body: form });
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);

  expect(lines.join("")).toContain("/api/atlas/v1/match");
  expect(marksIn(Buffer.from(lines.join("")))).toEqual([]);
  const files = filesBelow(folder);
  expect(files.map(([path]) => path.slice(folder.length + 1))).toEqual(
    expect.arrayContaining(["registry.sqlite", "criteria.sqlite", "match/criteria.bin"]),
  );
  for (const [path, bytes] of files) expect([path, marksIn(bytes)]).toEqual([path, []]);
});

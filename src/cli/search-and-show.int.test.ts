import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "citty";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { demoStudies } from "../registry/demo/demo-studies.ts";
import { loadDemoRegistry } from "../registry/demo/load-demo-registry.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { searchCommand } from "./search-command.ts";
import { showCommand } from "./show-command.ts";

let folder: string;
let printed: string;
let complained: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-search-"));
  const store = openRegistryStore(folder);
  await loadDemoRegistry(store, demoStudies({ studies: 80, seed: 1 }));
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  printed = "";
  complained = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => void (printed += `${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text: string) => void (complained += `${text}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const answer = z.object({
  total: z.number(),
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count: z.number() }))),
  studies: z.array(z.object({ nctId: z.string() })),
});

test("search --json prints total, facets and cards that agree", async () => {
  await runCommand(searchCommand, { rawArgs: ["participants", "--json", "--limit", "7", "--data", folder] });
  const { total, facets, studies } = answer.parse(JSON.parse(printed));
  expect(total).toBeGreaterThan(7);
  expect(studies).toHaveLength(7);
  expect(facets["type"]?.reduce((sum, { count }) => sum + count, 0)).toBe(total);
});

test("search in words says that the studies are invented, and what was found", async () => {
  await runCommand(searchCommand, { rawArgs: ["participants", "--limit", "2", "--data", folder] });
  expect(printed).toMatch(/^These studies are invented .*\n\d+ studies, the first 2:\n\nNCT990000\d\d {2}\S/);
  printed = "";
  await runCommand(searchCommand, { rawArgs: ["xylophonology", "--data", folder] });
  expect(printed).toContain("No study has all of these words.");
});

test("show prints a record for one number, a list for several, and text without --json", async () => {
  await runCommand(showCommand, { rawArgs: ["nct99000004", "--json", "--data", folder] });
  expect(JSON.parse(printed)).toMatchObject({
    protocolSection: { identificationModule: { nctId: "NCT99000004" } },
  });
  printed = "";
  await runCommand(showCommand, { rawArgs: ["NCT99000004", "NCT99000005", "--json", "--data", folder] });
  expect(JSON.parse(printed)).toHaveLength(2);
  printed = "";
  await runCommand(showCommand, { rawArgs: ["NCT99000004", "--data", folder] });
  expect(printed).toMatch(
    /^This study is invented[\s\S]*NCT99000004[\s\S]*Status: +\S[\s\S]*Who can take part\n/,
  );
  expect(process.exitCode).toBeUndefined();
});

test("show says which number is missing and fails, but shows the others", async () => {
  await runCommand(showCommand, { rawArgs: ["NCT01494480", "NCT99000004", "--data", folder] });
  expect(complained).toContain("NCT01494480 is not in the store");
  expect(printed).toContain("NCT99000004");
  expect(process.exitCode).toBe(1);
});

test("a missing store is named, with what to do", async () => {
  const missing = runCommand(searchCommand, { rawArgs: ["asthma", "--data", join(folder, "nowhere")] });
  await expect(missing).rejects.toMatchObject({ code: "store-missing" });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inventedRecord } from "../../test/registry-server/invented-record.ts";
import { startRegistryServer, type RegistryServer } from "../../test/registry-server/registry-server.ts";
import { runCli } from "./run-cli.ts";
import { syncCommand } from "./sync-command.ts";

let folder: string;
let server: RegistryServer;
let printed: string[];
let complained: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-cli-"));
  server = await startRegistryServer({
    records: Array.from({ length: 60 }, (_, index) =>
      inventedRecord(index + 1, { overallStatus: "RECRUITING" }),
    ),
  });
  printed = [];
  complained = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void printed.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void complained.push(text));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The exit code. */
function run(...args: string[]): Promise<number> {
  const command = { summary: "", examples: [], load: () => Promise.resolve(syncCommand) };
  const output = { out: () => {}, error: (text: string) => void complained.push(text) };
  return runCli("trial-atlas", "0", new Map([["sync", command]]), ["sync", ...args], output);
}

it("loads a registry and says so, then says that nothing is new", async () => {
  expect(await run("--data", folder, "--from", server.url, "--rate=1000")).toBe(0);
  expect(printed.join("\n")).toMatch(
    /^Complete: 60 studies, as of 2026-11-20 09:00:05 UTC\.\n {2}60 added, 0 changed, 0 unchanged\n {2}\d+ requests in \d+ s$/,
  );
  printed = [];
  expect(await run("--data", folder, "--from", server.url, "--rate", "1000")).toBe(0);
  expect(printed).toEqual(["Up to date: 60 studies, as of 2026-11-20 09:00:05 UTC."]);
});

it("prints the report as JSON", async () => {
  expect(await run("--data", folder, "--from", server.url, "--rate", "1000", "--json")).toBe(0);
  expect(JSON.parse(printed.join(""))).toMatchObject({ outcome: "complete", added: 60, studies: 60 });
});

it("fails with the reason and what to do, and does it when told to", async () => {
  await run("--data", folder, "--from", server.url, "--rate", "1000");
  const gone = server
    .data()
    .records.slice(0, 55)
    .map(({ nctId }) => nctId);
  server.refresh({ dataTimestamp: "2026-11-21T09:00:05", remove: gone });
  expect(await run("--data", folder, "--from", server.url, "--rate", "1000")).toBe(1);
  expect(complained.join("")).toContain("trial-atlas sync --full --allow-shrink");
  expect(
    await run("--data", folder, "--from", server.url, "--rate", "1000", "--full", "--allow-shrink"),
  ).toBe(0);
  expect(printed.at(-1)).toContain("55 removed");
});

it("fails in words where the registry refuses", async () => {
  expect(await run("--data", folder, "--from", `${server.url}/elsewhere`, "--rate", "1000")).toBe(1);
  expect(complained.join("")).toMatch(/refused the request with status 404: “Not found”/);
});

it.each([
  [["--from", "clinicaltrials.gov"], "--from takes an address"],
  [["--from", "file:///etc/passwd"], "--from takes an address"],
  [["--rate", "0"], "--rate takes a number"],
  [["--rate", "fast"], "--rate takes a number"],
  [["--rate", "1e9"], "--rate takes a number"],
  [["--fulll"], "There is no --fulll"],
  [["everything"], "takes no words"],
])("calls %j wrong usage", async (rawArgs, words) => {
  expect(await run("--data", folder, ...rawArgs)).toBe(2);
  expect(complained.join("")).toContain(words);
  expect(server.requests).toEqual([]);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { studyRecord } from "../../test/study-record.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const COMMANDS = new Map([
  [
    "import",
    { summary: "", examples: [], load: async () => (await import("./import-command.ts")).importCommand },
  ],
  [
    "check",
    { summary: "", examples: [], load: async () => (await import("./check-command.ts")).checkCommand },
  ],
]);

/** Runs the command line; what it prints is collected. */
async function run(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  onTestFinished(() => log.mockRestore());
  const code = await runCli("trial-atlas", "0.0.0", COMMANDS, argv, {
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  });
  log.mockRestore();
  return { code, out: out.join("\n"), error: error.join("\n") };
}

function fileWith(content: string): string {
  const path = join(temporaryFolder(), "x.ndjson");
  writeFileSync(path, content);
  return path;
}

const good = JSON.stringify(studyRecord(1));

describe("trial-atlas import", () => {
  test("reports what became of the records, for people and for machines", async () => {
    const data = temporaryFolder();
    const file = fileWith(`${good}\n{}\n`);
    const first = await run("import", file, "--data", data);
    expect(first).toMatchObject({ code: 0, error: "" });
    expect(first.out).toMatch(/^Read 2 records from 1 file in \d/);
    expect(first.out).toContain("1 added");
    expect(first.out).toMatch(/1 quarantined[^]*1 × protocolSection: .*x\.ndjson:2/);
    const again = await run("import", file, "--data", data, "--json");
    expect(JSON.parse(again.out)).toMatchObject({
      read: 2,
      added: 0,
      unchanged: 1,
      quarantined: 1,
      published: false,
    });
    expect((await run("check", "--data", data)).out).toContain("Everything can be read and agrees.");
  });

  test.each([
    ["no path", [], 2, /PATHS/],
    ["a path that is not there", ["/no/such/file"], 2, /no file or folder \/no\/such\/file/],
    ["an unknown flag", ["x", "--dat"], 2, /--data/],
    ["a file that holds no records", [fileWithGarbage], 1, /holds no study records/],
    ["records that are all bad", [fileWithBadRecords], 1, /None of the records/],
  ])("%s", async (_, paths, code, message) => {
    const words = paths.map((path) => (typeof path === "string" ? path : path()));
    const result = await run("import", ...words, "--data", temporaryFolder());
    expect(result.code).toBe(code);
    expect(result.error).toMatch(message);
  });

  test("a data folder that cannot be written to", async () => {
    const result = await run("import", fileWith(good), "--data", fileWith(""));
    expect(result.code).toBe(1);
    expect(result.error).toMatch(/cannot be written to.*--data/);
  });
});

function fileWithGarbage(): string {
  return fileWith("garbage");
}

function fileWithBadRecords(): string {
  return fileWith('{"a":1}\n{"b":2}');
}

test("trial-atlas check says when there is nothing to check", async () => {
  const result = await run("check", "--data", temporaryFolder());
  expect(result.code).toBe(1);
  expect(result.error).toMatch(/no registry in .* yet/);
});

/** @module Kills importing processes at random points: the store holds the old state or the new one, never half. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { bundledProgram } from "../../test/bundled-program.ts";
import { studyRecord } from "../../test/study-record.ts";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { checkStore } from "../store/check-store.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { importFiles } from "./import-files.ts";

const STUDIES = 3_000;
const KILLS = 8;

/** A child that imports `file`; says how long it took from its beginning to its commit or its death. */
async function importInChild(folder: string, file: string, killAfterMs?: number) {
  const child = spawn(process.execPath, [bundledProgram("import-in-child"), folder, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let begunAt = 0;
  let committedAt = 0;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (begunAt === 0) {
      begunAt = performance.now();
      if (killAfterMs !== undefined) void sleep(killAfterMs).then(() => child.kill("SIGKILL"));
    }
    if (output.includes("committed") && committedAt === 0) committedAt = performance.now();
  });
  await ended;
  return { committed: committedAt > 0, milliseconds: committedAt - begunAt };
}

/** Mulberry32: the same points in every run, as fractions of an import's time. */
function randomFractions(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  });
}

function fileOf(title: string): string {
  const path = join(temporaryFolder(), "x.ndjson");
  const records = Array.from({ length: STUDIES }, (_, index) =>
    JSON.stringify(
      studyRecord(index + 1, { title: `${title} ${index} ${"text ".repeat(200)}`, updated: title }),
    ),
  );
  writeFileSync(path, records.join("\n"));
  return path;
}

test(`an import killed at ${KILLS} points leaves the old state or the new one, and a sound database`, async () => {
  const folder = temporaryFolder();
  const store = openRegistryStore(folder);
  await importFiles([fileOf("2026-01-01")], store);
  store.close();

  let updated = "2026-01-01";
  let whole = 0;
  const measured = await importInChild(folder, fileOf("2026-01-02"));
  expect(measured.committed).toBe(true);
  updated = "2026-01-02";

  // The last points lie around the end, where the commit is.
  const fractions = [...randomFractions(20_261_122, KILLS - 3), 0.95, 1, 1.05];
  for (const [index, fraction] of fractions.entries()) {
    const next = `2026-02-${String(index + 1).padStart(2, "0")}`;
    const { committed } = await importInChild(folder, fileOf(next), fraction * measured.milliseconds);
    const database = new Database(join(folder, "registry.sqlite"));
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();

    const reader = openRegistryStore(folder, { readonly: true });
    const states = new Set([...reader.sitemapEntries()].map(({ lastUpdatePostDate }) => lastUpdatePostDate));
    expect(reader.summary().studies).toBe(STUDIES);
    reader.close();
    expect(states.size).toBe(1);
    // What was reported as committed is there; what was not may be, if death came between commit and report.
    expect(committed ? [next] : [updated, next]).toContain([...states][0]);
    if (states.has(next)) whole++;
    updated = [...states][0] ?? "";
  }
  expect(whole).toBeLessThan(KILLS);
  const { faults, versions } = await checkStore(folder);
  expect(faults).toEqual([]);
  expect(versions).toBe(STUDIES * (2 + whole));
});

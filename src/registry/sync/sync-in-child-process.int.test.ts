import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { differencesToServer } from "../../../test/registry-server/compare-to-server.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { startRegistryServer } from "../../../test/registry-server/registry-server.ts";
import { openRegistryStore } from "../../store/registry-store.ts";
import { syncInChildProcess } from "./sync-in-child-process.ts";
import { emptyCounts } from "./sync-report.ts";

const REPORT = {
  ...emptyCounts(),
  outcome: "complete",
  kind: "changes",
  dataTimestamp: "2026-11-20T09:00:05",
  studies: 5,
  startedAt: "2026-11-20T15:00:00.000Z",
  finishedAt: "2026-11-20T15:00:00.000Z",
  notes: [],
};

async function run(
  script: string,
  { signal = new AbortController().signal, lastError }: { signal?: AbortSignal; lastError?: object } = {},
): Promise<{ report: unknown; lines: string[] }> {
  const lines: string[] = [];
  const now = new Date("2026-11-20T15:00:00Z");
  const progress = {
    phase: "failed",
    done: 0,
    completeStages: [],
    startedAt: now.toISOString(),
    updatedAt: now.toISOString(),
    lastError,
  };
  const report = await syncInChildProcess(
    {
      command: [process.execPath, "-e", script],
      store: { getState: () => (lastError === undefined ? undefined : JSON.stringify(progress)) },
      now: () => now,
      onLine: (line) => lines.push(line),
    },
    signal,
  );
  return { report, lines };
}

it("hands over the child's report and its lines", async () => {
  const script = `console.error("one"); console.error("two"); console.log(${JSON.stringify(JSON.stringify(REPORT))})`;
  expect(await run(script)).toEqual({ report: REPORT, lines: ["one", "two"] });
});

it("says why the child failed, as the store knows it", async () => {
  const lastError = { at: "2026-11-20T15:00:01.000Z", message: "nobody there", unreachable: true };
  await expect(run("process.exit(1)", { lastError })).rejects.toMatchObject({
    name: "RegistryError",
    code: "unreachable",
    message: "nobody there",
  });
  const shrunken = { ...lastError, message: "shrunken", unreachable: false };
  await expect(run("process.exit(1)", { lastError: shrunken })).rejects.toThrow(/^shrunken$/);
});

it("does not blame an old error", async () => {
  const lastError = { at: "2026-11-19T15:00:00.000Z", message: "nobody there", unreachable: true };
  await expect(run('console.error("disk full"); process.exit(1)', { lastError })).rejects.toThrow(
    /^disk full$/,
  );
});

it("stops the child at once", async () => {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new Error("the site shuts down"));
  }, 100);
  await expect(run("setInterval(() => {}, 1000)", { signal: controller.signal })).rejects.toThrow(
    "the site shuts down",
  );
});

it("runs the real command into a store that is open here, and says when nobody answers", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-child-"));
  const records = Array.from({ length: 40 }, (_, index) =>
    inventedRecord(index + 1, { overallStatus: "RECRUITING" }),
  );
  const server = await startRegistryServer({ records });
  const main = fileURLToPath(new URL("../../cli/main.ts", import.meta.url));
  const store = openRegistryStore(folder);
  const sync = (from: string): Promise<unknown> =>
    syncInChildProcess(
      {
        command: [
          process.execPath,
          "--import",
          "tsx",
          main,
          "sync",
          "--json",
          "--data",
          folder,
          "--from",
          from,
          "--rate",
          "1000",
        ],
        store,
        now: () => new Date(),
        onLine: () => undefined,
      },
      new AbortController().signal,
    );
  await server.close();
  await expect(sync(server.url)).rejects.toMatchObject({ name: "RegistryError", code: "unreachable" });
  const reopened = await startRegistryServer({ records });
  expect(await sync(reopened.url)).toMatchObject({ outcome: "complete", added: 40 });
  expect(differencesToServer(store, reopened.data())).toEqual([]);
  store.close();
  await reopened.close();
  rmSync(folder, { recursive: true });
});

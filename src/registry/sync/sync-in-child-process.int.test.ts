import { expect, it } from "vitest";
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

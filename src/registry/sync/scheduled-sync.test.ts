import { expect, it } from "vitest";
import { createFakeTime } from "../../../test/registry-server/fake-time.ts";
import { RegistryError } from "../ctgov-client/registry-error.ts";
import { startScheduledSync, type SyncEvent } from "./scheduled-sync.ts";
import { SyncUnderWay } from "./sync-lock.ts";
import { emptyCounts, type SyncReport } from "./sync-report.ts";
import { writeSyncState, type SyncState } from "./sync-state.ts";

const REPORT: SyncReport = {
  ...emptyCounts(),
  outcome: "complete",
  kind: "changes",
  dataTimestamp: "2026-11-20T09:00:05",
  studies: 5,
  startedAt: "2026-11-20T15:00:00.000Z",
  finishedAt: "2026-11-20T15:00:00.000Z",
  notes: [],
};
const UNREACHABLE = new RegistryError("unreachable", "nobody there", { url: "http://127.0.0.1/" });

interface Scene {
  readonly now: string;
  readonly studies?: number;
  readonly invented?: boolean;
  readonly state?: SyncState;
  /** What each run does; the schedule is stopped when they are used up. */
  readonly runs: readonly (SyncReport | Error)[];
}

/** When each run began, and all events. */
async function play(scene: Scene): Promise<{ runs: string[]; events: SyncEvent[] }> {
  const time = createFakeTime(scene.now);
  const kept = new Map<string, string>();
  const store = {
    summary: () => ({
      studies: scene.studies ?? 5,
      invented: scene.invented ?? false,
      dataVersion: "1",
      quarantined: 0,
    }),
    getState: (key: string) => kept.get(key),
    setState: (key: string, value: string) => void kept.set(key, value),
  };
  if (scene.state !== undefined) writeSyncState(store, scene.state);
  const controller = new AbortController();
  const runs: string[] = [];
  const events: SyncEvent[] = [];
  await startScheduledSync({
    store,
    now: time.now,
    sleep: time.sleep,
    random: () => 0,
    signal: controller.signal,
    onEvent: (event) => void events.push(event),
    sync: async () => {
      const outcome = scene.runs[runs.length];
      if (outcome === undefined) {
        controller.abort();
        throw new Error("aborted");
      }
      runs.push(time.now().toISOString());
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { runs, events };
}

const COMPLETE: SyncState = {
  firstLoadCompletedAt: "2026-11-01T15:00:00.000Z",
  lastCompletedAt: "2026-11-20T14:30:00.000Z",
};

it("begins at once with an empty store, then follows the schedule over the weekend", async () => {
  const { runs } = await play({ now: "2026-11-20T20:00:00Z", studies: 0, runs: [REPORT, REPORT, REPORT] });
  expect(runs).toEqual(["2026-11-20T20:00:00.000Z", "2026-11-23T14:20:00.000Z", "2026-11-24T14:20:00.000Z"]);
});

it("waits for the schedule where the last run is fresh", async () => {
  const { runs, events } = await play({ now: "2026-11-20T20:00:00Z", state: COMPLETE, runs: [REPORT] });
  expect(runs).toEqual(["2026-11-23T14:20:00.000Z"]);
  expect(events[0]).toEqual({ kind: "waiting", nextRunAt: new Date("2026-11-23T14:20:00Z") });
});

it.each<[string, Partial<Scene>]>([
  ["the last run is older than a day", { now: "2026-11-21T15:00:00.000Z", state: COMPLETE }],
  ["the first load is not complete", { state: { lastCompletedAt: "2026-11-20T14:30:00.000Z" } }],
  ["only invented studies are here", { state: COMPLETE, invented: true }],
])("begins at once where %s", async (_, scene) => {
  const now = scene.now ?? "2026-11-20T20:00:00.000Z";
  expect((await play({ now, runs: [REPORT], ...scene })).runs).toEqual([now]);
});

it("says that the registry cannot be reached and nothing is here, and tries again in an hour", async () => {
  const { runs, events } = await play({
    now: "2026-11-20T20:00:00Z",
    studies: 0,
    runs: [UNREACHABLE, REPORT],
  });
  expect(runs).toEqual(["2026-11-20T20:00:00.000Z", "2026-11-20T21:00:00.000Z"]);
  expect(events).toContainEqual({ kind: "failed", error: UNREACHABLE, unreachable: true, empty: true });
});

it("tells a fault of the data from an unreachable registry", async () => {
  const error = new Error("shrunken");
  const { events } = await play({ now: "2026-11-20T20:00:00Z", studies: 9, runs: [error] });
  expect(events).toContainEqual({ kind: "failed", error, unreachable: false, empty: false });
});

it("lets another process finish", async () => {
  const { runs, events } = await play({
    now: "2026-11-20T20:00:00Z",
    studies: 0,
    runs: [new SyncUnderWay("process 12 is at it"), REPORT],
  });
  expect(events).toContainEqual({ kind: "busy", message: "process 12 is at it" });
  expect(runs).toHaveLength(2);
});

it("stops while it waits", async () => {
  const controller = new AbortController();
  const scheduled = startScheduledSync({
    store: {
      summary: () => ({ studies: 5, invented: false, dataVersion: "1", quarantined: 0 }),
      getState: () => JSON.stringify(COMPLETE),
      setState: () => undefined,
    },
    now: () => new Date("2026-11-20T20:00:00Z"),
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => {
          reject(new Error("woken"));
        });
      }),
    random: () => 0,
    signal: controller.signal,
    sync: () => Promise.reject(new Error("not asked for")),
    onEvent: ({ kind }) => {
      if (kind === "waiting") setTimeout(() => controller.abort(), 5);
    },
  });
  await expect(scheduled).resolves.toBeUndefined();
});

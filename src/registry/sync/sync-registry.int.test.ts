import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { differencesToServer } from "../../../test/registry-server/compare-to-server.ts";
import { createFakeTime, type FakeTime } from "../../../test/registry-server/fake-time.ts";
import { inventedRecord } from "../../../test/registry-server/invented-record.ts";
import { servedRecord } from "../../../test/registry-server/registry-data.ts";
import {
  startRegistryServer,
  type RegistryServer,
  type RegistryServerOptions,
} from "../../../test/registry-server/registry-server.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { openRegistryStore, type RegistryStore } from "../../store/registry-store.ts";
import { parseNctId, type NctId } from "../../study/nct-id.ts";
import { parseStudy } from "../../study/study.ts";
import { readSyncProgress, progressSentence, type SyncProgress } from "./sync-progress.ts";
import { syncRegistry, type SyncOptions } from "./sync-registry.ts";
import type { SyncReport } from "./sync-report.ts";
import { readSyncState } from "./sync-state.ts";

const STATUSES = [
  "COMPLETED",
  "RECRUITING",
  "NOT_YET_RECRUITING",
  "ACTIVE_NOT_RECRUITING",
  "UNKNOWN",
  undefined,
];

/** 120 studies of all kinds of status; every sixth is withheld: no status, no dates. */
const RECORDS = Array.from({ length: 120 }, (_, index) => {
  const overallStatus = STATUSES[index % STATUSES.length];
  return inventedRecord(
    index + 1,
    overallStatus === undefined
      ? {}
      : { overallStatus, lastUpdatePostDate: `2026-10-${String(1 + (index % 30)).padStart(2, "0")}` },
  );
});

/** In a full comparison of 119 studies: version, count, version, 12 pages of the list, version, the question. */
const REQUESTS_UNTIL_ASKED_AGAIN = 17;

let folder: string;
let store: RegistryStore;
let server: RegistryServer;
let time: FakeTime;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-test-"));
  store = openRegistryStore(folder);
  time = createFakeTime("2026-11-20T15:00:00Z");
});
afterEach(async () => {
  store.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function serve(options: Partial<RegistryServerOptions> = {}): Promise<void> {
  server = await startRegistryServer({ records: RECORDS, maxPageSize: 10, ...options });
}

function sync(options: Partial<SyncOptions> = {}): Promise<SyncReport> {
  return syncRegistry(store, { baseUrl: server.url, ...time, random: () => 0.5, ...options });
}

function differences(): readonly string[] {
  return differencesToServer(store, server.data());
}

function id(number: number): NctId {
  const nctId = parseNctId(`NCT${number}`);
  if (nctId === undefined) throw new Error(String(number));
  return nctId;
}

/** Statuses of the `/studies` walks, in the order asked for. */
function walkedStatuses(): readonly string[] {
  return server.requests
    .filter(
      ({ searchParams }) => searchParams.has("filter.overallStatus") && searchParams.get("pageSize") !== "1",
    )
    .map(({ searchParams }) => searchParams.get("filter.overallStatus") ?? "");
}

it("loads everything, recruiting studies first, each page visible at once, and the withheld ones last", async () => {
  await serve();
  const seen: { studies: number; sentence: string }[] = [];
  const report = await sync({
    onPublished: () => {
      const progress = readSyncProgress(store);
      if (progress !== undefined) {
        seen.push({ studies: store.summary().studies, sentence: progressSentence(progress) });
      }
    },
  });

  expect(differences()).toEqual([]);
  expect(report).toMatchObject({
    outcome: "complete",
    kind: "first-load",
    dataTimestamp: "2026-11-20T09:00:05",
    added: 120,
    changed: 0,
    removed: 0,
    quarantined: 0,
    studies: 120,
    notes: [],
  });
  expect([...new Set(walkedStatuses())].map((statuses) => statuses.split(",")[0])).toEqual([
    "RECRUITING",
    "NOT_YET_RECRUITING",
    "ACTIVE_NOT_RECRUITING",
    "COMPLETED",
  ]);
  expect(seen[0]?.studies).toBe(10);
  expect(seen.map(({ sentence }) => sentence)).toContain(
    "Loading the registry: 20 of 120 studies so far; recruiting ones are complete.",
  );
  expect(store.summary()).toMatchObject({
    dataTimestamp: "2026-11-20T09:00:05",
    source: "ClinicalTrials.gov",
  });
  expect(readSyncState(store)).toMatchObject({ anchor: "2026-11-20", dataTimestamp: "2026-11-20T09:00:05" });
  expect(readSyncState(store).walk).toBeUndefined();
  expect(readSyncProgress(store)).toMatchObject({ phase: "idle", done: 120, expected: 120 });
});

it("never asks for more than one page a second", async () => {
  await serve();
  const before = time.now().getTime();
  const report = await sync();
  expect(time.now().getTime() - before).toBeGreaterThanOrEqual((report.requests - 1) * 1000);
});

it("asks one question where nothing is new", async () => {
  await serve();
  await sync();
  const before = server.requests.length;
  await time.sleep(3_600_000);
  const report = await sync();
  expect(report).toMatchObject({ outcome: "up-to-date", added: 0, changed: 0, unchanged: 0 });
  expect(server.requests.length - before).toBe(1);
});

it("fetches what changed with two days of overlap and shows it at once, or not at all", async () => {
  await serve();
  await sync();
  const changed = Array.from({ length: 25 }, (_, index) =>
    servedRecord(
      inventedRecord(index + 1, {
        overallStatus: "COMPLETED",
        lastUpdatePostDate: "2026-11-18",
        briefTitle: "New",
      }),
    ),
  );
  const added = servedRecord(
    inventedRecord(500, { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-23" }),
  );
  server.refresh({ dataTimestamp: "2026-11-23T09:00:06", put: [...changed, added] });
  await time.sleep(3 * 86_400_000);
  let publications = 0;
  const report = await sync({
    onPublished: () => {
      if (publications++ === 0) expect(differences()).toEqual([]);
    },
  });
  expect(report).toMatchObject({
    kind: "changes",
    added: 1,
    changed: 25,
    dataTimestamp: "2026-11-23T09:00:06",
  });
  expect(differences()).toEqual([]);
  const asked = server.requests
    .map(({ searchParams }) => searchParams.get("filter.advanced"))
    .filter(Boolean);
  expect(new Set(asked)).toEqual(new Set(["AREA[LastUpdatePostDate]RANGE[2026-11-18,MAX]"]));
  expect(readSyncState(store).anchor).toBe("2026-11-23");
});

it("leaves state and store alone where fetching changes fails half way", async () => {
  await serve();
  await sync();
  const { dataVersion } = store.summary();
  const changed = Array.from({ length: 25 }, (_, index) =>
    servedRecord(inventedRecord(index + 1, { overallStatus: "COMPLETED", lastUpdatePostDate: "2026-11-23" })),
  );
  server.refresh({ dataTimestamp: "2026-11-23T09:00:06", put: changed });
  const onLaterPage = (url: URL): boolean => url.searchParams.has("pageToken");
  server.plan({ kind: "status", status: 500 }, { times: 99, applies: onLaterPage });
  await expect(sync({ retries: 2 })).rejects.toThrow(/run the sync again/);
  expect(store.summary().dataVersion).toBe(dataVersion);
  expect(readSyncState(store).anchor).toBe("2026-11-20");
  expect(readSyncProgress(store)).toMatchObject({
    phase: "failed",
    lastError: { unreachable: true, message: expect.stringContaining("status 500") },
  });
  server.clearFaults();
  await sync();
  expect(differences()).toEqual([]);
});

it("asks again where fewer changed studies came than were announced", async () => {
  await serve();
  await sync();
  const changed = Array.from({ length: 25 }, (_, index) =>
    servedRecord(inventedRecord(index + 1, { overallStatus: "COMPLETED", lastUpdatePostDate: "2026-11-23" })),
  );
  server.refresh({ dataTimestamp: "2026-11-23T09:00:06", put: changed });
  // Version, count, version, first page; then a study of the first page vanishes, and the second page skips one.
  server.atRequest(server.requests.length + 5, () => {
    server.refresh({ dataTimestamp: "2026-11-23T09:00:06", remove: ["NCT00000001"] });
  });
  const report = await sync();
  expect(report.notes).toEqual(["Of 25 changed studies 24 came; asked for again."]);
  await sync({ full: true });
  expect(report).toMatchObject({ kind: "changes", changed: 24 });
  expect(differences()).toEqual([]);
});

it("finds removed and merged studies, and statuses that changed without an update, once a week", async () => {
  await serve();
  await sync();
  server.refresh({
    dataTimestamp: "2026-11-27T09:00:05",
    remove: ["NCT00000010", "NCT00000011"],
    put: [
      servedRecord(
        inventedRecord(20, {
          overallStatus: "RECRUITING",
          lastUpdatePostDate: "2026-11-20",
          nctIdAliases: ["NCT00000011"],
        }),
      ),
      // NCT00000003 was NOT_YET_RECRUITING; the registry has computed UNKNOWN, the date is the old one.
      servedRecord(inventedRecord(3, { overallStatus: "UNKNOWN", lastUpdatePostDate: "2026-10-03" })),
    ],
  });
  await time.sleep(7 * 86_400_000);
  const report = await sync();
  expect(report).toMatchObject({ kind: "comparison", removed: 1, merged: 1, studies: 118 });
  expect(differences()).toEqual([]);
  expect(store.aliasTarget(id(11))).toBe(id(20));
  expect(store.removal(id(10))).toMatchObject({ removedAt: expect.any(String) });
  // The last word before removal was a question for the number itself.
  expect(server.requests.some(({ searchParams }) => searchParams.get("filter.ids") === "NCT00000010")).toBe(
    true,
  );
});

it("keeps a study that the list forgot but the registry still knows", async () => {
  await serve();
  await sync();
  const forgotten = server.data().records.filter(({ nctId }) => nctId === "NCT00000010");
  server.refresh({ dataTimestamp: "2026-11-20T09:00:05", remove: ["NCT00000010"] });
  server.atRequest(server.requests.length + REQUESTS_UNTIL_ASKED_AGAIN, () => {
    server.refresh({ dataTimestamp: "2026-11-20T09:00:05", put: forgotten });
  });
  const report = await sync({ full: true });
  expect(server.requests.at(-1)?.searchParams.get("filter.ids")).toBe("NCT00000010");
  expect(report).toMatchObject({ removed: 0, merged: 0, studies: 120 });
  expect(differences()).toEqual([]);
});

it("does not take a damaged answer for a removal", async () => {
  await serve();
  await sync();
  server.refresh({ dataTimestamp: "2026-11-20T09:00:05", remove: ["NCT00000010"] });
  server.atRequest(server.requests.length + REQUESTS_UNTIL_ASKED_AGAIN, () => {
    server.refresh({ dataTimestamp: "2026-11-20T09:00:05", put: [servedRecord(RECORDS[9])] });
    server.damage("NCT00000010", '{"protocolSection":{"identificationModule":{"nctId":"NCT00000010","brief');
  });
  const report = await sync({ full: true });
  expect(report).toMatchObject({ removed: 0, studies: 120, quarantined: 1 });
});

it("sets a record that is no JSON, or no study, aside and loads the rest", async () => {
  await serve();
  server.damage(
    "NCT00000002",
    '{"protocolSection":{"identificationModule":{"nctId":"NCT00000002","briefTitle":"cut',
  );
  server.damage("NCT00000008", '{"error":"internal"}');
  server.damage("NCT00000009", '{"protocolSection":{"identificationModule":{"nctId":"NCT99000009"}}}');
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  server.damage(
    "NCT00000020",
    `{"protocolSection":{"identificationModule":{"nctId":"NCT00000020"}},"deep":${deep}}`,
  );
  const report = await sync();
  expect(report).toMatchObject({ studies: 116, quarantined: 4 });
  expect(store.summary()).toMatchObject({ quarantined: 4, invented: false });
  expect(
    store
      .quarantine()
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual([
    expect.stringContaining("none that the registry gives"),
    expect.stringMatching(/nested too deeply|no JSON/),
    expect.stringContaining("no JSON"),
    expect.stringContaining("protocolSection"),
  ]);
  expect(store.quarantine().find(({ nctId }) => nctId === id(2))).toBeDefined();
});

it("stays with its anchor while a changed record is damaged, and takes it when it is sound again", async () => {
  await serve();
  await sync();
  const sound = servedRecord(
    inventedRecord(2, { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-23" }),
  );
  server.refresh({ dataTimestamp: "2026-11-23T09:00:05", put: [sound] });
  server.damage("NCT00000002", "{");
  const report = await sync();
  expect(report.quarantined).toBe(1);
  expect(report.notes.join(" ")).toContain("same days again");
  expect(readSyncState(store).anchor).toBe("2026-11-20");
  server.damage("NCT00000002", sound.line);
  await sync();
  expect(readSyncState(store).anchor).toBe("2026-11-23");
  expect(differences()).toEqual([]);
});

it.each([false, true])(
  "ends equal to the registry where it is refreshed in mid-walk (tokens expire: %s)",
  async (tokensExpire) => {
    await serve({ tokensExpire });
    const put = [
      // One leaves the stage that is being walked, one enters it, one is new, one changes its text.
      servedRecord(inventedRecord(2, { overallStatus: "COMPLETED", lastUpdatePostDate: "2026-11-20" })),
      servedRecord(inventedRecord(1, { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-20" })),
      servedRecord(inventedRecord(900, { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-20" })),
      servedRecord(
        inventedRecord(5, {
          overallStatus: "UNKNOWN",
          lastUpdatePostDate: "2026-11-20",
          briefTitle: "Again",
        }),
      ),
    ];
    server.atRequest(6, () => {
      server.refresh({ dataTimestamp: "2026-11-21T09:00:05", put, remove: ["NCT00000014"] });
    });
    const report = await sync();
    expect(differences()).toEqual([]);
    expect(report.dataTimestamp).toBe("2026-11-21T09:00:05");
    expect(readSyncState(store).anchor).toBe("2026-11-21");
  },
);

it("ends equal to the registry wherever in the run a refresh happens", async () => {
  for (let at = 1; at < 60; at += 4) {
    await serve({ tokensExpire: at % 8 === 1 });
    server.atRequest(at, () => {
      server.refresh({
        dataTimestamp: "2026-11-21T09:00:05",
        put: [
          servedRecord(inventedRecord(8, { overallStatus: "COMPLETED", lastUpdatePostDate: "2026-11-20" })),
          servedRecord(
            inventedRecord(901, { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-20" }),
          ),
          servedRecord(inventedRecord(902)),
        ],
        remove: ["NCT00000003", "NCT00000006"],
      });
    });
    await sync();
    if (server.data().dataTimestamp === "2026-11-20T09:00:05") {
      // The run was over before: the next one brings it.
      expect(server.requests.length).toBeLessThan(at);
    }
    // Removals after the list was read are found by the next comparison.
    await sync({ full: true });
    expect(differences(), `refreshed at request ${at}`).toEqual([]);
    await server.close();
    store.close();
    rmSync(folder, { recursive: true });
    store = openRegistryStore(folder);
  }
});

it("goes on where it was stopped, without loading a finished page again", async () => {
  await serve();
  const controller = new AbortController();
  let pages = 0;
  const stopped = sync({
    signal: controller.signal,
    onPublished: () => {
      if (++pages === 2) controller.abort(new Error("stopped"));
    },
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect(readSyncProgress(store)?.phase).toBe("stopped");
  expect(store.summary().studies).toBe(20);
  const before = server.requests.length;
  const report = await sync();
  expect(differences()).toEqual([]);
  expect(report).toMatchObject({ added: 100, unchanged: 0, notes: [] });
  const recruiting = server.requests
    .slice(before)
    .filter(({ searchParams }) => searchParams.get("filter.overallStatus") === "RECRUITING");
  // 20 studies fill two pages; only the third one, which is empty, was still to come.
  expect(recruiting.map(({ searchParams }) => searchParams.has("pageToken"))).toEqual([true]);
});

it("arrives although it is stopped after every single page of the walk", async () => {
  await serve();
  let stops = 0;
  for (let arrived = false; !arrived;) {
    const controller = new AbortController();
    let steps = 0;
    try {
      await sync({
        signal: controller.signal,
        onProgress: ({ phase }) => {
          if (phase === "loading" && ++steps === 2) controller.abort(new Error("stopped"));
        },
      });
      arrived = true;
    } catch (error) {
      expect(error).toMatchObject({ message: "stopped" });
      expect(++stops).toBeLessThan(40);
    }
  }
  expect(stops).toBeGreaterThan(10);
  expect(differences()).toEqual([]);
});

it("begins the stage again where the page token has expired since the stop", async () => {
  await serve({ tokensExpire: true });
  const controller = new AbortController();
  await expect(
    sync({
      signal: controller.signal,
      onPublished: () => {
        controller.abort(new Error("stopped"));
      },
    }),
  ).rejects.toThrow("stopped");
  expect(readSyncState(store).walk?.pageToken).toBeDefined();
  server.refresh({ dataTimestamp: "2026-11-21T09:00:05" });
  const report = await sync();
  expect(differences()).toEqual([]);
  expect(report).toMatchObject({ added: 110, changed: 0, notes: [] });
});

it("does not believe an API that returns nothing for a day", async () => {
  await serve();
  server.forgetEverything(true);
  await expect(sync()).rejects.toThrow(/no studies at all/);
  server.forgetEverything(false);
  await sync();
  const { dataVersion } = store.summary();
  server.refresh({ dataTimestamp: "2026-11-21T09:00:05" });
  server.forgetEverything(true);
  await expect(sync({ full: true })).rejects.toThrow(/no studies at all/);
  await expect(sync({ full: true, allowShrink: true })).rejects.toThrow(/no studies at all/);
  expect(store.summary().dataVersion).toBe(dataVersion);
  server.forgetEverything(false);
  await sync();
  expect(differences()).toEqual([]);
});

it("does not believe an API that begins to return nothing in the middle of the run", async () => {
  for (const at of [3, 8, 25, 38]) {
    await serve();
    server.atRequest(at, () => {
      server.forgetEverything(true);
    });
    await expect(sync(), `from request ${at}`).rejects.toThrow(/Nothing was/);
    const { studies } = store.summary();
    server.forgetEverything(false);
    await sync();
    expect(differences()).toEqual([]);
    expect(store.summary().studies).toBeGreaterThanOrEqual(studies);
    await server.close();
    store.close();
    rmSync(folder, { recursive: true });
    store = openRegistryStore(folder);
  }
});

it("never publishes a shrunken registry without being told to", async () => {
  await serve();
  await sync();
  const gone = server
    .data()
    .records.slice(0, 60)
    .map(({ nctId }) => nctId);
  server.refresh({ dataTimestamp: "2026-11-21T09:00:05", remove: gone });
  for (const full of [false, true]) {
    await expect(sync({ full })).rejects.toThrow(
      /holds 60 studies, but 120 are stored here: 60 fewer.*--full --allow-shrink/,
    );
  }
  expect(store.summary().studies).toBe(120);
  expect(readSyncProgress(store)?.lastError?.message).toContain("60 fewer");
  expect(await sync({ full: true, allowShrink: true })).toMatchObject({ removed: 60, studies: 60 });
  expect(differences()).toEqual([]);
});

it("believes the loss of 50 studies", async () => {
  await serve();
  await sync();
  const gone = server
    .data()
    .records.slice(0, 50)
    .map(({ nctId }) => nctId);
  server.refresh({ dataTimestamp: "2026-11-21T09:00:05", remove: gone });
  expect(await sync({ full: true })).toMatchObject({ removed: 50, studies: 70 });
});

it("drives out the demonstration registry with the first real page, and says so", async () => {
  await serve();
  const batch = store.beginBatch("demonstration");
  for (let index = 0; index < 300; index++) {
    const parsed = parseStudy(inventedRecord(99_000_000 + index, { overallStatus: "RECRUITING" }));
    if (parsed.ok) batch.put(parsed.study);
  }
  batch.commit();
  const studies: number[] = [];
  const report = await sync({ onPublished: () => void studies.push(store.summary().studies) });
  expect(studies[0]).toBe(10);
  expect(store.summary().invented).toBe(false);
  expect(report.inventedRemoved).toBe(300);
  expect(report.notes).toEqual([expect.stringContaining("300 invented studies")]);
  expect(differences()).toEqual([]);
});

it("keeps the demonstration registry where the registry cannot be reached", async () => {
  await serve();
  const batch = store.beginBatch("demonstration");
  const parsed = parseStudy(inventedRecord(99_000_000));
  if (parsed.ok) batch.put(parsed.study);
  batch.commit();
  server.plan({ kind: "html", status: 403 }, { times: 999 });
  await expect(sync({ retries: 1 })).rejects.toMatchObject({ code: "unreachable" });
  expect(store.summary()).toMatchObject({ studies: 1, invented: true });
});

it("lets only one sync work at a time", async () => {
  await serve();
  let second: Promise<SyncReport> | undefined;
  const other = openRegistryStore(folder);
  await sync({
    onPublished: () => {
      second ??= syncRegistry(other, { baseUrl: server.url, ...time });
      second.catch(() => undefined);
    },
  });
  await expect(second).rejects.toMatchObject({
    name: "SyncUnderWay",
    message: expect.stringMatching(/under way already: process \d+/),
  });
  other.close();
  expect(await sync()).toMatchObject({ outcome: "up-to-date" });
});

it("gets through a bad day: every kind of fault, again and again", async () => {
  await serve();
  const faults = [
    { kind: "status", status: 500 },
    { kind: "status", status: 429, retryAfter: "30" },
    { kind: "cut", share: 0.6 },
    { kind: "truncate", share: 0.9 },
    { kind: "html", status: 200 },
    { kind: "html", status: 502, contentType: "application/json" },
  ] as const;
  for (let index = 0; index < 40; index++) {
    const fault = faults[index % faults.length];
    if (fault !== undefined) server.plan(fault, { applies: () => server.requests.length % 2 === 0 });
  }
  const progress: SyncProgress[] = [];
  const report = await sync({ onProgress: (step) => progress.push(step) });
  expect(differences()).toEqual([]);
  expect(report.retries).toBeGreaterThan(20);
  expect(progress.every((step, index) => step.updatedAt >= (progress[index - 1]?.updatedAt ?? ""))).toBe(
    true,
  );
});

withSharedData("with real records", ["data/sample-v2.ndjson.gz"], () => {
  it("loads all of them and finds them unchanged in a full comparison", async () => {
    const records = sampleRecords();
    await serve({ records, maxPageSize: 100 });
    expect(await sync()).toMatchObject({ added: records.length, changed: 0, quarantined: 0 });
    expect(differences()).toEqual([]);
    for (const { nctId, line } of server.data().records) {
      expect(store.studyJson(id(Number(nctId.slice(3))))).toBe(line);
    }
    const { dataVersion } = store.summary();
    expect(await sync({ full: true })).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      outcome: "complete",
    });
    expect(store.summary().dataVersion).toBe(dataVersion);
  });
});

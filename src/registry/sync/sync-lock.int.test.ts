import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFakeTime, type FakeTime } from "../../../test/registry-server/fake-time.ts";
import { openRegistryStore, type RegistryStore } from "../../store/registry-store.ts";
import { SyncUnderWay, takeSyncLock } from "./sync-lock.ts";

let folder: string;
let store: RegistryStore;
let time: FakeTime;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-lock-"));
  store = openRegistryStore(folder);
  time = createFakeTime("2026-11-20T15:00:00Z");
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** A lock left by somebody; ourselves, a moment ago, where nothing else is said. */
function leftBehind(change: Readonly<Record<string, unknown>>): void {
  takeSyncLock(store, time.now);
  const lock: unknown = JSON.parse(store.getState("sync-lock") ?? "");
  store.setState("sync-lock", JSON.stringify(Object.assign({}, lock, change)));
}

it("is free, taken, and free again, without a new data version", () => {
  const before = store.dataVersion();
  const lock = takeSyncLock(store, time.now);
  expect(() => takeSyncLock(store, time.now)).toThrow(SyncUnderWay);
  lock.release();
  takeSyncLock(store, time.now).release();
  expect(store.dataVersion()).toBe(before);
});

it("holds for hours as long as it beats, and falls to another when it does not", async () => {
  leftBehind({ host: "elsewhere", run: "theirs" });
  await time.sleep(4 * 60_000);
  expect(() => takeSyncLock(store, time.now)).toThrow(/on elsewhere/);
  await time.sleep(2 * 60_000);
  const lock = takeSyncLock(store, time.now);
  for (let minute = 0; minute < 60; minute++) {
    await time.sleep(60_000);
    lock.beat();
  }
  expect(() => takeSyncLock(store, time.now)).toThrow(SyncUnderWay);
  lock.release();
});

it("is taken over at once from a process that is gone", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  leftBehind({ pid });
  takeSyncLock(store, time.now).release();
});

it("is taken over at once from an earlier process with our own number, as in a container", () => {
  leftBehind({ pid: process.pid, host: hostname(), processStartedAt: 1 });
  takeSyncLock(store, time.now).release();
});

it("is respected where another process of this machine lives", () => {
  leftBehind({ pid: process.ppid });
  expect(() => takeSyncLock(store, time.now)).toThrow(String(process.ppid));
});

it("tells the one who slept too long that it was taken over", async () => {
  const slow = takeSyncLock(store, time.now);
  leftBehindByForce();
  await time.sleep(60_000);
  expect(() => {
    slow.beat();
  }).toThrow(/taken over/);
});

function leftBehindByForce(): void {
  const lock: unknown = JSON.parse(store.getState("sync-lock") ?? "");
  store.setState("sync-lock", JSON.stringify(Object.assign({}, lock, { run: "another" })));
}

import { expect, it } from "vitest";
import { progressSentence, readSyncProgress, writeSyncProgress, type SyncProgress } from "./sync-progress.ts";

const PROGRESS: SyncProgress = {
  phase: "loading",
  done: 42_118,
  expected: 606_007,
  completeStages: ["recruiting"],
  startedAt: "2026-11-20T15:00:00.000Z",
  updatedAt: "2026-11-20T15:01:00.000Z",
};

it.each<[Partial<SyncProgress>, string]>([
  [{}, "Loading the registry: 42,118 of 606,007 studies so far; recruiting ones are complete."],
  [{ completeStages: [] }, "Loading the registry: 42,118 of 606,007 studies so far."],
  [
    { completeStages: ["recruiting", "opening", "active"] },
    "Loading the registry: 42,118 of 606,007 studies so far; all open and active ones are complete.",
  ],
  [{ phase: "starting" }, "Asking ClinicalTrials.gov what is new."],
  [{ phase: "changes", done: 3, expected: undefined }, "Fetching what changed: 3 studies."],
  [{ phase: "idle" }, "Complete: 42,118 studies."],
  [{ phase: "failed", done: 0 }, "ClinicalTrials.gov could not be reached; it is tried again by itself."],
  [{ phase: "failed" }, "The last update did not succeed; the 42,118 studies that are here stay."],
])("says %j as %j", (change, sentence) => {
  expect(progressSentence({ ...PROGRESS, ...change })).toBe(sentence);
});

it("reads back what it wrote, and nothing where there is nothing to understand", () => {
  const state = new Map<string, string>();
  const store = {
    getState: (key: string) => state.get(key),
    setState: (key: string, value: string) => void state.set(key, value),
  };
  expect(readSyncProgress(store)).toBeUndefined();
  writeSyncProgress(store, PROGRESS);
  expect(readSyncProgress(store)).toEqual(PROGRESS);
  for (const key of state.keys()) state.set(key, '{"phase":"dreaming"');
  expect(readSyncProgress(store)).toBeUndefined();
});

import { expect, it } from "vitest";
import { emptyCounts, reportLines, type SyncReport } from "./sync-report.ts";

const REPORT: SyncReport = {
  ...emptyCounts(),
  outcome: "complete",
  kind: "comparison",
  dataTimestamp: "2026-11-20T09:00:05",
  studies: 606_007,
  startedAt: "2026-11-20T15:00:00.000Z",
  finishedAt: "2026-11-20T15:10:30.000Z",
  notes: [],
};

it("says what is here and what was done", () => {
  expect(
    reportLines({
      ...REPORT,
      added: 310,
      changed: 2_701,
      unchanged: 12,
      removed: 2,
      merged: 1,
      requests: 640,
      retries: 3,
      notes: ["Something was odd."],
    }),
  ).toEqual([
    "Complete: 606,007 studies, as of 2026-11-20 09:00:05 UTC.",
    "  310 added, 2,701 changed, 12 unchanged, 2 removed, 1 merged into others",
    "  640 requests (3 of them again) in 11 min",
    "  Something was odd.",
  ]);
});

it("says briefly that nothing is new", () => {
  expect(reportLines({ ...REPORT, outcome: "up-to-date" })).toEqual([
    "Up to date: 606,007 studies, as of 2026-11-20 09:00:05 UTC.",
  ]);
});

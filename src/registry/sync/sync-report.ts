/** @module What one run of the sync did, for people and for programs. */
import { z } from "zod";

const count = z.number().int().nonnegative();

export const syncReport = z.object({
  /** `up-to-date`: the registry's data is the one we have; nothing was asked for. */
  outcome: z.enum(["complete", "up-to-date"]),
  kind: z.enum(["first-load", "changes", "comparison"]),
  /** The registry's stamp of the data that is here now. */
  dataTimestamp: z.string(),
  added: count,
  changed: count,
  unchanged: count,
  /** Gone from the registry. */
  removed: count,
  /** Gone because another study took them in; their old numbers lead there. */
  merged: count,
  /** Records that are no study, newly set aside with the reason. */
  quarantined: count,
  /** Studies of the demonstration registry, taken out when the first real page arrived. */
  inventedRemoved: count,
  /** In the store at the end. */
  studies: count,
  requests: count,
  retries: count,
  startedAt: z.string(),
  finishedAt: z.string(),
  /** What was out of the ordinary, in sentences. */
  notes: z.array(z.string()),
});

/** Times are ISO 8601 in UTC. */
export type SyncReport = Readonly<z.infer<typeof syncReport>>;

/** The counters of a report while the run is under way. */
export type SyncCounts = {
  -readonly [
    Name in
      | "added"
      | "changed"
      | "unchanged"
      | "removed"
      | "merged"
      | "quarantined"
      | "inventedRemoved"
      | "requests"
      | "retries"
  ]: SyncReport[Name];
};

export function emptyCounts(): SyncCounts {
  return {
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    merged: 0,
    quarantined: 0,
    inventedRemoved: 0,
    requests: 0,
    retries: 0,
  };
}

/** A few lines for a terminal: what is here, what the run did, what was odd. */
export function reportLines(report: SyncReport): readonly string[] {
  const asOf = `as of ${report.dataTimestamp.replace("T", " ")} UTC`;
  if (report.outcome === "up-to-date") {
    return [`Up to date: ${words(report.studies)} studies, ${asOf}.`, ...report.notes];
  }
  const parts = [
    `${words(report.added)} added`,
    `${words(report.changed)} changed`,
    `${words(report.unchanged)} unchanged`,
    ...(report.removed === 0 ? [] : [`${words(report.removed)} removed`]),
    ...(report.merged === 0 ? [] : [`${words(report.merged)} merged into others`]),
    ...(report.quarantined === 0 ? [] : [`${words(report.quarantined)} quarantined`]),
  ];
  const retries = report.retries === 0 ? "" : ` (${words(report.retries)} of them again)`;
  return [
    `Complete: ${words(report.studies)} studies, ${asOf}.`,
    `  ${parts.join(", ")}`,
    `  ${words(report.requests)} requests${retries} in ${duration(report)}`,
    ...report.notes.map((note) => `  ${note}`),
  ];
}

function duration({ startedAt, finishedAt }: SyncReport): string {
  const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

function words(count: number): string {
  return count.toLocaleString("en-US");
}

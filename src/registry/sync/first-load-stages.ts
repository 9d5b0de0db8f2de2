/** @module The order of the first load: what people can still join comes first. */

export interface FirstLoadStage {
  readonly name: "recruiting" | "opening" | "active" | "closed";
  /** `overallStatus` values, in one walk. */
  readonly statuses: readonly string[];
  /** Said when this stage and those before it are complete. */
  readonly completeWords: string;
}

/**
 * Withheld studies have no status and are in none of these walks; neither is a status that the registry may invent
 * one day. The comparison with the list of all studies, which follows the walks, brings both.
 */
export const FIRST_LOAD_STAGES: readonly FirstLoadStage[] = [
  { name: "recruiting", statuses: ["RECRUITING"], completeWords: "recruiting ones are complete" },
  {
    name: "opening",
    statuses: ["NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE"],
    completeWords: "recruiting and soon recruiting ones are complete",
  },
  {
    name: "active",
    statuses: ["ACTIVE_NOT_RECRUITING"],
    completeWords: "all open and active ones are complete",
  },
  {
    name: "closed",
    statuses: [
      "COMPLETED",
      "UNKNOWN",
      "TERMINATED",
      "WITHDRAWN",
      "SUSPENDED",
      "NO_LONGER_AVAILABLE",
      "TEMPORARILY_NOT_AVAILABLE",
      "APPROVED_FOR_MARKETING",
      "WITHHELD",
    ],
    completeWords: "all that have a status are complete",
  },
];

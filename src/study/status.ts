/** @module How far a study's recruitment status can be trusted, in words that carry its age. */
import { valuesOf, wordsFor } from "./enumerations.ts";
import { plainText } from "./markup.ts";
import { formatPartialDate, monthsBetween, parsePartialDate } from "./partial-date.ts";

/** The dates and words of a record (or card) that a status needs to be told honestly. */
export interface ReportedStatus {
  readonly overallStatus?: string | undefined;
  readonly lastKnownStatus?: string | undefined;
  readonly statusVerifiedDate?: string | undefined;
  readonly lastUpdatePostDate?: string | undefined;
  readonly whyStopped?: string | undefined;
}

/** `open`: people can ask to join; `soon`: not yet; `closed`: no more; `doubtful`: the record is too old or silent. */
export type StatusTone = "open" | "soon" | "closed" | "doubtful";

export interface StatusSentence {
  /** The bare status: `Recruiting`. */
  readonly words: string;
  /** With its age: `Recruiting, as reported 3 November 2026`. */
  readonly sentence: string;
  readonly tone: StatusTone;
  /** Whole months since the record was last updated (for an unknown status: verified); absent without a date. */
  readonly ageMonths?: number;
}

/**
 * A record that claims to be open must be confirmed once a year, and the registry itself turns silent ones to
 * UNKNOWN after two years, but only once their completion date has passed: before that we say so ourselves.
 */
const DOUBTFUL_AFTER_MONTHS = 24;

/** `statusWords("ACTIVE_NOT_RECRUITING")` → `Active, not recruiting`; no status at all → `Status not stated`. */
export function statusWords(status: string | undefined): string {
  return status === undefined || status === "" ? "Status not stated" : wordsFor("Status", status);
}

/** Whether anybody who fits can ask to join now. An invitation-only study is not open. */
export function isOpen(status: string | undefined): boolean {
  return status === "RECRUITING" || status === "AVAILABLE";
}

/**
 * The status with its age, so that nobody takes a silent record for a recruiting one:
 * `Recruiting, as reported 3 November 2026`; `Unknown: was recruiting when last verified in December 2011`;
 * `Terminated, as reported 5 May 2012: slow accrual`.
 */
export function statusSentence(reported: ReportedStatus, now: Date): StatusSentence {
  const status = reported.overallStatus;
  const words = statusWords(status);
  if (status === "UNKNOWN") return unknownSentence(reported, now);

  const date = reported.lastUpdatePostDate ?? reported.statusVerifiedDate;
  const ageMonths = ageInMonths(date, now);
  const isOld = ageMonths !== undefined && ageMonths >= DOUBTFUL_AFTER_MONTHS;
  const tone = toneOf(status, isOld);
  const years = isOld && tone === "doubtful" ? ` (${Math.floor(ageMonths / 12)} years ago)` : "";
  const reportedOn =
    date === undefined || status === undefined ? "" : `, as reported ${dateInSentence(date)}${years}`;
  const reason = plainText(reported.whyStopped ?? "").replaceAll("\n", " ");
  const sentence = `${words}${reportedOn}${reason === "" ? "" : `: ${reason}`}`;
  return { words, sentence, tone, ...(ageMonths === undefined ? {} : { ageMonths }) };
}

function unknownSentence(reported: ReportedStatus, now: Date): StatusSentence {
  const { lastKnownStatus, statusVerifiedDate: date } = reported;
  const words = statusWords("UNKNOWN");
  const ageMonths = ageInMonths(date, now);
  const was = lastKnownStatus === undefined ? "" : `was ${statusWords(lastKnownStatus).toLowerCase()} when `;
  const verified =
    date === undefined ? "last verified at a date not stated" : `last verified ${inOrOn(date)}`;
  const sentence = `${words}: ${was}${verified}`;
  return { words, sentence, tone: "doubtful", ...(ageMonths === undefined ? {} : { ageMonths }) };
}

function toneOf(status: string | undefined, isOld: boolean): StatusTone {
  if (isOpen(status)) return isOld ? "doubtful" : "open";
  if (status === "NOT_YET_RECRUITING") return isOld ? "doubtful" : "soon";
  if (status === undefined || status === "WITHHELD" || !valuesOf("Status").includes(status))
    return "doubtful";
  return "closed";
}

function ageInMonths(date: string | undefined, now: Date): number | undefined {
  const months = date === undefined ? Number.NaN : monthsBetween(date, now.toISOString().slice(0, 10));
  return Number.isNaN(months) ? undefined : Math.max(0, months);
}

function dateInSentence(date: string): string {
  return parsePartialDate(date)?.length === 10 ? formatPartialDate(date) : inOrOn(date);
}

function inOrOn(date: string): string {
  return `${parsePartialDate(date)?.length === 10 ? "on" : "in"} ${formatPartialDate(date)}`;
}

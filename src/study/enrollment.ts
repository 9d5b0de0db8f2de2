/** @module How many people a study takes in, and what the registry writes when it does not know. */
import type { Study } from "./study.ts";

export interface Enrollment {
  readonly count: number;
  /** ACTUAL, ESTIMATED, or nothing in old records. */
  readonly type?: string;
}

/** The registry's own stand-in for "not known" (API contract 7.4 no. 8), not a hundred million people. */
const PLACEHOLDER_COUNT = 99_999_999;

/** Absent where the record has no count or the registry's placeholder; 0 is a real answer (withdrawn studies). */
export function enrollmentOf(study: Study): Enrollment | undefined {
  const info = study.protocolSection.designModule?.enrollmentInfo;
  if (info?.count === undefined || info.count === PLACEHOLDER_COUNT) return undefined;
  return { count: info.count, ...(info.type === undefined ? {} : { type: info.type }) };
}

/** `30 estimated patients` (ESTIMATED), `1 patient`, `1,200 patients` (ACTUAL or not said); `Not stated` without. */
export function enrollmentWords(enrollment: Enrollment | undefined): string {
  if (enrollment === undefined) return "Not stated";
  const estimated = enrollment.type === "ESTIMATED" ? "estimated " : "";
  return `${enrollment.count.toLocaleString("en-US")} ${estimated}${enrollment.count === 1 ? "patient" : "patients"}`;
}

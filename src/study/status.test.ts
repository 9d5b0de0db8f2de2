import { describe, expect, it } from "vitest";
import { valuesOf } from "./enumerations.ts";
import { isOpen, statusSentence, statusWords } from "./status.ts";
import type { ReportedStatus, StatusTone } from "./status.ts";

const now = new Date("2026-11-22T12:00:00Z");

describe("statusSentence", () => {
  it.each<[ReportedStatus, string, StatusTone, number | undefined]>([
    [
      { overallStatus: "RECRUITING", lastUpdatePostDate: "2026-11-03" },
      "Recruiting, as reported 3 November 2026",
      "open",
      0,
    ],
    [
      { overallStatus: "UNKNOWN", lastKnownStatus: "RECRUITING", statusVerifiedDate: "2011-12" },
      "Unknown: was recruiting when last verified in December 2011",
      "doubtful",
      179,
    ],
    [
      { overallStatus: "UNKNOWN", statusVerifiedDate: "2011-12-07" },
      "Unknown: last verified on 7 December 2011",
      "doubtful",
      179,
    ],
    [
      { overallStatus: "UNKNOWN", lastKnownStatus: "ACTIVE_NOT_RECRUITING" },
      "Unknown: was active, not recruiting when last verified at a date not stated",
      "doubtful",
      undefined,
    ],
    [
      { overallStatus: "RECRUITING", lastUpdatePostDate: "2020-05-01" },
      "Recruiting, as reported 1 May 2020 (6 years ago)",
      "doubtful",
      78,
    ],
    [
      { overallStatus: "RECRUITING", statusVerifiedDate: "2026-10" },
      "Recruiting, as reported in October 2026",
      "open",
      1,
    ],
    [
      {
        overallStatus: "TERMINATED",
        lastUpdatePostDate: "2012-05-05",
        whyStopped: " slow accrual\n(n \\< 5) ",
      },
      "Terminated, as reported 5 May 2012: slow accrual (n < 5)",
      "closed",
      174,
    ],
    [
      { overallStatus: "NOT_YET_RECRUITING", lastUpdatePostDate: "2026-09-01" },
      "Not yet recruiting, as reported 1 September 2026",
      "soon",
      2,
    ],
    [{ overallStatus: "RECRUITING" }, "Recruiting", "open", undefined],
    [{}, "Status not stated", "doubtful", undefined],
    [
      { overallStatus: "SOMETHING_NEW", lastUpdatePostDate: "2026-11-30" },
      "Something New, as reported 30 November 2026",
      "doubtful",
      0,
    ],
  ])("%j", (reported, sentence, tone, ageMonths) => {
    expect(statusSentence(reported, now)).toEqual({
      words: statusWords(reported.overallStatus),
      sentence,
      tone,
      ...(ageMonths === undefined ? {} : { ageMonths }),
    });
  });
});

it("lets people in only where anybody who fits may ask", () => {
  expect(valuesOf("Status").filter(isOpen)).toEqual(["RECRUITING", "AVAILABLE"]);
  expect(isOpen(undefined)).toBe(false);
});

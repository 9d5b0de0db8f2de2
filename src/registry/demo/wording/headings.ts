/** @module Headings of eligibility sections as they occur: mostly two plain ones, sometimes odd (eligibility design, 6.2). */
import { weighted } from "../weighted.ts";

export const drawHeadings = weighted<readonly [inclusion: string, exclusion: string]>([
  [["Inclusion Criteria:", "Exclusion Criteria:"], 700],
  [["INCLUSION CRITERIA:", "EXCLUSION CRITERIA:"], 70],
  [["Inclusion criteria", "Exclusion criteria"], 40],
  [["Key Inclusion Criteria:", "Key Exclusion Criteria:"], 60],
  [["Main Inclusion Criteria:", "Main Exclusion Criteria:"], 25],
  [["Eligibility Criteria:", "Exclusion Criteria:"], 15],
  [["Inclusion:", "Exclusion:"], 20],
  [["Inculsion Criteria:", "Exclusion Critera:"], 4],
  [
    [
      "Subjects must meet all of the following criteria to be included:",
      "Subjects with any of the following will be excluded:",
    ],
    15,
  ],
  [["Inclusion Criteria (all participants):", "Exclusion Criteria (all participants):"], 12],
  [["\\*\\*Inclusion Criteria\\*\\*", "\\*\\*Exclusion Criteria\\*\\*"], 5],
  [["Inclusion Criteria：", "Exclusion Criteria："], 4],
]);

import { expect, it } from "vitest";
import { studyOf } from "../../test/study-page-harness.tsx";
import { criteriaOf } from "./check-study.ts";
import { eligibilityOf } from "./eligibility-of.ts";

/** The lines that can turn somebody away, by their first word. */
function deciding(eligibilityCriteria: string): string[] {
  const study = studyOf({
    protocolSection: {
      identificationModule: { nctId: "NCT00000001" },
      eligibilityModule: { eligibilityCriteria },
    },
  });
  return criteriaOf(eligibilityOf(study)).flatMap(({ reach, text }) =>
    reach === "everyone" ? [text.split(" ")[0] ?? ""] : [],
  );
}

const LISTS = [
  [
    "stages line by line",
    "* Stage IIIB lung cancer\n* Platelets ≥ 100 x 10^9/L\n* Metastatic, stage IV lung cancer",
    "",
    ["Platelets"],
  ],
  ["ranges of two groups", "* HbA1c < 5.7 %\n* HbA1c ≥ 6.5 %\n* BMI ≥ 25 kg/m2", "", ["BMI"]],
  [
    "ranges that overlap",
    "* HbA1c ≥ 7 %\n* HbA1c between 7 and 10 % at randomization",
    "* HbA1c > 11 %",
    ["HbA1c", "HbA1c", "HbA1c"],
  ],
  ["a demand among the exclusions", "* Diabetes mellitus\n* BMI ≥ 25 kg/m2", "* Diabetes mellitus", ["BMI"]],
  [
    "a time excluded of what is demanded",
    "* Prior chemotherapy",
    "* Chemotherapy within 4 weeks",
    ["Prior", "Chemotherapy"],
  ],
  ["the same demand twice", "* Negative pregnancy test", "* Pregnant women", ["Negative", "Pregnant"]],
] as const;

it.each(LISTS)("%s", (_name, inclusion, exclusion, left) => {
  const text = `Inclusion Criteria:\n\n${inclusion}${exclusion === "" ? "" : `\n\nExclusion Criteria:\n\n${exclusion}`}`;
  expect(deciding(text)).toEqual(left);
});

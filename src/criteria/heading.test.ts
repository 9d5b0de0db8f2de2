import { describe, expect, it } from "vitest";
import { readHeading } from "./heading.ts";
import { scanLines } from "./line-scanner.ts";

function heading(text: string) {
  const line = scanLines(text)[0];
  const found = line === undefined ? undefined : readHeading(text, line);
  if (found === undefined) return undefined;
  return [
    found.polarity,
    text.slice(found.end).trim(),
    ...(found.scope === undefined ? [] : [found.scope.text]),
  ];
}

describe("readHeading", () => {
  it.each<[string, string, string, string?]>([
    ["Inclusion Criteria:", "inclusion", ""],
    ["EXCLUSION CRITERIA", "exclusion", ""],
    ["Inclusion criteria :", "inclusion", ""],
    ["Inclusion:", "inclusion", ""],
    ["Exclusion", "exclusion", ""],
    ["-  INCLUSION CRITERIA:", "inclusion", ""],
    ["Key Exclusion Criteria", "exclusion", ""],
    ["General Inclusion Criteria:", "inclusion", ""],
    ["\\<Exclusion Criteria\\>", "exclusion", ""],
    ["4.1.2 Exclusion Criteria", "exclusion", ""],
    ["**Inclusion Criteria:**", "inclusion", ""],
    ["Inclusion_Criteria:", "inclusion", ""], // NCT00350207
    ["Non-inclusion Criteria:", "exclusion", ""],
    ["Ineligibility Criteria:", "exclusion", ""],
    ["Eligibility Criteria:", "inclusion", ""],
    ["Inculsion Crieria:", "inclusion", ""],
    ["Exlcusion criteria", "exclusion", ""],
    ["Criteria of exclusion:", "exclusion", ""], // NCT05715957
    ["Inclusion Criteria:1.Informed consent.", "inclusion", "1.Informed consent."],
    ["Inclusion criteria. Age >=22. English speaking.", "inclusion", "Age >=22. English speaking."],
    ["Exclusion Criteria: none", "exclusion", "none"],
    ["Exclusion Criteria- none", "exclusion", "- none"], // NCT02490007
    [
      "Exclusion criteria Patients with delayed reactions after wheat, or milk",
      "exclusion",
      "Patients with delayed reactions after wheat, or milk",
    ],
    ["Exclusion Criteria:Patients with", "exclusion", "Patients with"],
    ["Inclusion Criteria: Cohorts 1, 2, & 3", "inclusion", "Cohorts 1, 2, & 3"],
    ["Inclusion Criteria for iNHL:", "inclusion", "", "iNHL"],
    ["Donor Exclusion Criteria:", "exclusion", "", "Donor"],
    ["Exclusion Criteria - PATIENTS", "exclusion", ""],
    ["Exclusionary medical conditions:", "exclusion", "", "medical conditions"],
    ["Main Exclusion at Randomization (Visit 2):", "exclusion", "", "Randomization (Visit 2)"],
    ["Inclusion Criteria (all of the 8 must be met)：", "inclusion", "", "all of the 8 must be met"],
    ["Subjects meeting any of the following criteria must not be enrolled in the study:", "exclusion", ""],
    [
      "A participant will not be eligible for study entry if any of the following criteria are met:",
      "exclusion",
      "",
    ],
    ["To be eligible for this study, prospective participants must:", "inclusion", ""],
    ["Excluded will be those with:", "exclusion", ""], // NCT04265807
  ])("%j", (text, polarity, rest, scope) => {
    expect(heading(text)).toEqual([polarity, rest, ...(scope === undefined ? [] : [scope])]);
  });

  it.each([
    "Inclusion of Women and Minorities",
    "Other protocol defined inclusion criteria could apply",
    "Patient does not meet the inclusion criteria",
    "Meets all inclusion criteria:",
    "Exclusion criteria no. 8 applies only in arm C:",
    "Inclusion and exclusion criteria are described in the protocol.",
    "* Exclusion",
    "* 29 Additional Exclusion Criteria", // NCT00738400
    "* Absence of exclusion criteria.", // NCT00006398
    "* The usual exclusion criteria for hormone therapy apply", // NCT00446199
    "* Denotes the exclusion criterion was amended and approved by the Ethics Committees as follows:", // NCT00821431
    "If patient is female, she must meet all of the following conditions:", // NCT00001693
    "Patients with the following are not excluded:",
    "Conclusion: adults",
    "Enrollment in the study",
    "eligible.",
    "Women of childbearing potential must use contraception",
  ])("%j is none", (text) => {
    expect(heading(text)).toBeUndefined();
  });

  it("takes a heading for both kinds for what it is", () => {
    expect(heading("Key Inclusion/Exclusion Criteria:")).toEqual(["mixed", ""]);
  });
});

import { describe, expect, it } from "vitest";
import { scopeAround, scopeOf } from "./section-scope.ts";

describe("scopeOf", () => {
  it.each([
    ["for Cohort 2", "cohort", "unknown", "Cohort 2"],
    [": Cohorts 1, 2, & 3", "cohort", "unknown", "Cohorts 1, 2, & 3"], // NCT01933594
    ["Donor", "population", "donor", "Donor"],
    ["Patient Caregiver", "population", "caregiver", "Patient Caregiver"],
    ["for iNHL", "population", "unknown", "iNHL"], // NCT01500083
    ["(Healthy volunteers)", "population", "control", "Healthy volunteers"],
    ["at Randomization (Visit 2)", "visit", "unknown", "Randomization (Visit 2)"],
    ["R/C Substudy", "substudy", "unknown", "R/C Substudy"],
    ["Part 1", "part", "unknown", "Part 1"],
    ["Phase 1b Key", "phase", "unknown", "Phase 1b"],
    ["for Japan", "country", "unknown", "Japan"],
    ["in Korea", "country", "unknown", "Korea"],
  ])("%j: %s of %s", (words, kind, appliesTo, text) => {
    expect(scopeOf(words)).toEqual({ kind, appliesTo, text });
  });

  it.each(["", "Key", "Main Patient", "General", "Study", "- :", "Patients", "for all participants"])(
    "%j limits nothing",
    (words) => {
      expect(scopeOf(words)).toBeUndefined();
    },
  );
});

it("joins the words before and after the key", () => {
  expect(scopeAround("Sibling", "for Genetic Testing")).toMatchObject({
    text: "Sibling, Genetic Testing", // NCT00356174
    appliesTo: "relative",
  });
  expect(scopeAround("Key", "for Part A")?.text).toBe("Part A");
});

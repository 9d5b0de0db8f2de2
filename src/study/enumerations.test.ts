import { describe, expect, it } from "vitest";
import {
  ENUMERATION_NAMES,
  healthyVolunteersWords,
  isEnumerationName,
  valuesOf,
  wordsFor,
} from "./enumerations.ts";

describe("wordsFor", () => {
  it.each([
    ["DesignMasking", "NONE", "None (Open label)"],
    ["DesignAllocation", "NON_RANDOMIZED", "Non-Randomized"],
    ["InterventionalAssignment", "SINGLE_GROUP", "Single Group Assignment"],
    ["ArmGroupType", "EXPERIMENTAL", "Experimental group"],
    ["Status", "UNKNOWN", "Unknown"],
    ["Phase", "PHASE2", "Phase 2"],
    ["AgencyClass", "OTHER_GOV", "Other government"],
    ["InterventionType", "PROCEDURE", "Procedure"],
  ] as const)("%s %s: %s", (enumeration, value, words) => {
    expect(wordsFor(enumeration, value)).toBe(words);
  });

  it("shows values it does not know", () => {
    expect(wordsFor("Phase", "LATE_PHASE5")).toBe("Late Phase5");
    expect(wordsFor("Sex", "constructor")).toBe("Constructor");
    expect(wordsFor("Sex", "")).toBe("");
  });
});

describe("orders", () => {
  it("put what people look for first", () => {
    expect(valuesOf("Status").slice(0, 2)).toEqual(["RECRUITING", "NOT_YET_RECRUITING"]);
    expect(valuesOf("Phase")).toEqual(["EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4", "NA"]);
    expect(valuesOf("Sex")).toEqual(["ALL", "FEMALE", "MALE"]);
  });

  it("know 41 enumerations with words for every value", () => {
    expect(ENUMERATION_NAMES).toHaveLength(41);
    for (const name of ENUMERATION_NAMES) {
      expect(isEnumerationName(name)).toBe(true);
      for (const value of valuesOf(name)) expect(wordsFor(name, value)).not.toMatch(/_|^\s*$/);
    }
    expect(isEnumerationName("toString")).toBe(false);
  });
});

it("tells silence about healthy volunteers from a refusal", () => {
  expect([true, false, undefined].map(healthyVolunteersWords)).toEqual([
    "Accepts Healthy Volunteers",
    "No Healthy Volunteers",
    undefined,
  ]);
});

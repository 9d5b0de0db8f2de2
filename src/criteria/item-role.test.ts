import { describe, expect, it } from "vitest";
import { itemJoin, itemRole } from "./item-role.ts";

describe("itemRole", () => {
  it.each([
    ["Age 18 years or older", "criterion"],
    ["Other protocol-defined inclusion/exclusion criteria may apply", "boilerplate"],
    ["Other protocol defined inclusion criteria could apply", "boilerplate"], // NCT06791122
    ["Other exclusion criteria apply according to Summary of Product Characteristics", "boilerplate"],
    ["Note: patients with stable disease may enter", "note"],
    ["*Hypertension grading per ESC", "note"],
    ["(Inclusion Criterion #4 was removed in Amendment 3.)", "note"], // NCT04541082
    ["none", "note"], // NCT05236296
    ["Life expectancy: Not specified", "note"],
    ["See Disease Characteristics", "note"],
    ["OR", "note"], // NCT03319901
    ["-", "note"],
    ["Exception: basal cell carcinoma", "exception"],
    ["Unless treated for more than 5 years", "exception"],
    ["Adequate organ function:", "header"],
    ["Patients with other criteria of severe disease", "criterion"],
  ])("%j: %s", (text, role) => {
    expect(itemRole(text, false)).toBe(role);
  });
});

describe("itemJoin", () => {
  it.each([
    ["At least one of the following:", { join: "any" }],
    ["one or more of the following", { join: "any" }],
    ["Any of the following:", { join: "any" }],
    ["At least two of the following:", { join: "atLeast", k: 2 }],
    ["at least 3 of the following risk factors", { join: "atLeast", k: 3 }],
    ["All of the following criteria:", { join: "all" }],
    ["None of the following:", { join: "none" }],
    ["Adequate organ function:", {}],
  ])("%j: %j", (text, join) => {
    expect(itemJoin(text)).toEqual(join);
  });
});

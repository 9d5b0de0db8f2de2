import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function inclusion(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function exclusion(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

describe("moments of the study", () => {
  it.each([
    ["Hemoglobin ≥ 9 g/dL at the screening and baseline visits", "haemoglobin[>=9]"],
    ["Platelets ≥ 100,000/mm3 before randomization (Day 1)", "platelets[>=100]"],
    ["Aged at least 20 years at the time of signing the informed consent form (ICF)", "age[>=20]"],
    ["BMI 18-30 kg/m2 at Visit 1 or 2", "bmi[>=18 <=30]"],
    ["BMI within the range of 18.5 to 30 kilograms per meter squared (kg/m^2)", "bmi[>=18.5 <=30]"],
    ["Creatinine clearance > 40 milliliters per minute (mL/min)", "creatinineClearance[>40]"],
    [
      "No chemotherapy in the 28 days prior to the first dose of study drug",
      "not(chemotherapy[within 28 days])",
    ],
  ])("included: %s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });

  it.each([
    [
      "Radiotherapy within 14 days prior to first scheduled study drug administration",
      "radiotherapy[within 14 days]",
    ],
    ["Donated blood within 30 days before receiving study medication", "bloodDonation[within 30 days]"],
    // Not the study's: what was before it, or something else altogether.
    ["Prior participation in this study", "treatment“Prior participation in this study”"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

describe("how a value is measured", () => {
  it.each([
    ["LVEF ≥ 50 %, as determined by transthoracic echocardiography (TTE) or MUGA scan", "lvef[>=50]"],
    [
      "Estimated creatinine clearance ≥ 60 mL/min, calculated using the formula of Cockcroft and Gault",
      "creatinineClearance[>=60]",
    ],
    ["eGFR ≥ 45 mL/min/1.73 m2 (by the MDRD equation) at screening", "egfr[>=45]"],
    [
      "At least one measurable lesion as defined by Response Evaluation Criteria in Solid Tumors (RECIST)",
      "measurableDisease",
    ],
  ])("%s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });
});

describe("times with an alternative", () => {
  it.each([
    [
      "Major surgery within 30 days or 5 half-lives (whichever is longer) prior to screening",
      "or(majorSurgery[within 30 days], and(majorSurgery, ~))",
    ],
    [
      "Chemotherapy within 28 days or five half-lives, whichever is shorter, before randomization",
      "and(chemotherapy[within 28 days], ~)",
    ],
    [
      "Investigational drug within 5 half-lives or 30 days, whichever is longer, before dosing",
      "or(otherTrial[within 30 days], and(otherTrial, ~))",
    ],
  ])("%s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

describe("values in brackets, and what they explain", () => {
  it.each([
    [
      "Uncontrolled hypertension (defined as systolic blood pressure > 160 mmHg and/or diastolic > 100 mmHg)",
      "and(hypertension, ~, or(systolicPressure[>160], diastolicPressure[>100]))",
    ],
    // Both, or each alone?
    [
      "Bleeding tendency (INR > 1.5 and platelets < 100 x 10^9/L)",
      "and(condition“Bleeding tendency”, or(inr[>1.5], platelets[<100]), ~)",
    ],
    ["Morbid obesity, defined as BMI at or above 45 kg/m2", "bmi[>=45]"],
    ["Systolic blood pressure equal to or above 160 mmHg", "systolicPressure[>=160]"],
    // A ratio is neither of its parts.
    ["FEV1/FVC < 70%", "measure“FEV1/FVC < 70%”"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });

  it("an adequate function is what its values say", () => {
    expect(
      inclusion(
        "Adequate bone marrow function (ANC ≥ 1500/mm3, haemoglobin ≥ 9 g/dL and platelets ≥ 100,000/mm3)",
      ),
    ).toBe("and(neutrophils[>=1.5], haemoglobin[>=9], platelets[>=100])");
  });

  it("commas alone leave open whether a demand is of all", () => {
    expect(inclusion("Hypertension (systolic > 140 mmHg, diastolic > 90 mmHg)")).toBe(
      "condition“Hypertension (systolic > 140 mmHg, diastolic > 90 mmHg)”",
    );
  });
});

describe("statements known by their form", () => {
  it.each([
    ["PAWP ≥ 16 mmHg", "measure“PAWP ≥ 16 mmHg”"],
    ["Cardioversion within 30 days of enrollment", "treatment“Cardioversion within 30 days of enrollment”"],
    ["History of or current gout", "condition“History of or current gout”"],
    // Ages, weights and pressures are ours: what is not read there stays unread.
    ["Weighs less than 40", "?"],
    ["18 to 65 year olds", "?"],
    // Torn off from what they are about.
    ["The interval between tests", "?"],
  ])("%s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });

  it("an age beside one statement more", () => {
    expect(inclusion("Smallholders at least 12 years of age")).toBe("and(age[>=12], ~)");
  });
});

describe("ages", () => {
  it.each([
    ["18-75 years", "age[>=18 <=75]"],
    ["Patients ≥ 18 years", "age[>=18]"],
    ["Aged 20 ~ 65 years, no gender limit", "age[>=20 <=65]"],
    ["Age > or equal to 18 years", "age[>=18]"],
    ["Between >30 and <80 years of age", "age[>30 <80]"],
    ["At least 18 years of age, and less than 75", "age[>=18 <75]"],
    ["Age ≥ 18 to 70 years (including boundary values)", "age[>=18 <=70]"],
    ["Children of either sex aged 6 to 16 years", "and(age[>=6 <=16], ~)"],
    ["Male or female outpatients aged 18 to 60 years", "and(sex[FEMALE|MALE], age[>=18 <=60])"],
    ["Healthy adult males 18 to 45 years of age", "and(healthy, sex[MALE], age[>=18 <=45])"],
    // As likely how long something has lasted.
    ["1-5 years", "?"],
    // The age says only of whom the rest is asked.
    ["Electrocardiogram for men aged > 40 years", "?"],
    ["Women aged 40 years or older must have a mammogram", "?"],
  ])("%s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });
});

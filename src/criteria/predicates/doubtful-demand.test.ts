import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

describe("rows of demands", () => {
  it.each([
    "Negative for HIV, hepatitis B surface antigen and hepatitis C antibody", // NCT00840073
    "Urolithiasis, healthy volunteer", // NCT00289120
    "Stable angina, acute myocardial infarction, congestive heart failure, cardiogenic shock", // NCT06728605
    "Any of the following: HIV infection; PSA > 20 ng/mL",
    "Methotrexate, oral corticosteroids and sulfasalazine at a stable dose", // NCT00988221
    "Myelodysplastic syndrome, any of the following: anemia, leukocytes < 13,000/mm3",
  ])("%s", (text) => {
    expect(showNode(parseCriterion(text, "inclusion"))).toBe("?");
  });

  it("all of several exclusions together are no exclusion each", () => {
    expect(showNode(parseCriterion("All of the following: HIV infection; PSA > 20 ng/mL", "exclusion"))).toBe(
      "?",
    );
  });
});

describe("demands of some", () => {
  it.each([
    ["HIV-positive patients must have a CD4 count < 500 cells/mm3", "implies(hiv, cd4[<500])"], // NCT00002104
    ["Patients with diabetes must have HbA1c < 8 %", "implies(diabetes, hba1c[<8])"],
    ["Subjects with heart failure must not be pregnant", "implies(heartFailure, not(pregnant))"],
    ["Patients must be HIV negative", "not(hiv)"],
    ["Platelets must be ≥ 100 x 10^9/L", "platelets[>=100]"],
  ])("%s", (text, logic) => {
    expect(showNode(parseCriterion(text, "inclusion"))).toBe(logic);
  });
});

describe("words for a group", () => {
  it.each([
    "Group 2 (healthy pregnant women): severe allergy; HIV positive", // NCT01193920
    "HIV infection (oxytocin study only)", // NCT00044096
    "HIV infection (cohort B)",
    "Main exclusion criteria for healthy control subjects (Cohort 1) include HIV", // NCT01054430
  ])("%s", (text) => {
    expect(showNode(parseCriterion(text, "exclusion"))).not.toMatch(/hiv/);
  });

  it("behind a comma they begin a condition of their own", () => {
    const text =
      "Life expectancy of less than 6 months, or for cancer patients, an ECOG status greater than 1"; // NCT00981045
    expect(showNode(parseCriterion(text, "exclusion"))).not.toMatch(/ecog/);
  });
});

describe("causes and people behind a list", () => {
  it.each([
    [
      "Restless legs due to kidney failure, pregnancy",
      "or(condition“Restless legs due to kidney failure”, and(pregnant, ~))",
    ], // NCT00357097
    [
      "History of asthma or bronchospasm associated with the use of aspirin",
      "or(and(asthma, ~), condition“bronchospasm associated with the use of aspirin”)",
    ], // NCT01418365
    [
      "Diabetic and/or hypertensive participants with eye findings",
      "or(and(diabetes, ~), condition“hypertensive participants with eye findings”)",
    ],
    [
      "History of radiation therapy or cryotherapy to the esophagus",
      "or(and(radiotherapy, ~), treatment“cryotherapy to the esophagus”)",
    ], // NCT01642615
    [
      "Type 1 diabetes, diabetes caused by pancreatitis, or obesity",
      "or(type1Diabetes, condition“diabetes caused by pancreatitis”, condition“obesity”)",
    ],
  ])("excluded: %s", (text, logic) => {
    expect(showNode(parseCriterion(text, "exclusion"))).toBe(logic);
  });
});

describe("what no study excludes", () => {
  it.each(["ECOG performance status 0-2", "Neutrophils ≥ 1,500/mm3", "Systolic blood pressure > 90 mmHg"])(
    "%s",
    (text) => {
      expect(showNode(parseCriterion(text, "exclusion"))).toBe("?");
    },
  );

  it.each([
    ["ECOG performance status > 2", "ecog[3|4]"],
    ["Platelets > 30 x 10^9/L", "platelets[>30]"],
    ["Systolic blood pressure < 140 mmHg", "systolicPressure[<140]"],
  ])("but: %s", (text, logic) => {
    expect(showNode(parseCriterion(text, "exclusion"))).toBe(logic);
  });
});

import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function inclusion(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function exclusion(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

describe("limits as registrants write them", () => {
  it.each([
    ["Platelets > than or equal to 80,000/mm3", "platelets[>=80]"],
    ["Platelets =/> 80,000/mm3", "platelets[>=80]"],
    ["Hemoglobin < = 12 grams per deciliter (g/dL)", "haemoglobin[<=12]"],
    ["Neutrophils > 1500 mm^3", "neutrophils[>1.5]"],
    ["Platelets ≥ 90 x 10(9)/L", "platelets[>=90]"],
    ["Total bilirubin ≤ 1½ x ULN", "bilirubin[<=1.5ULN]"],
    ["ALT < 3 x N", "alt[<3ULN]"],
    ["AST ≤ 2.5xULN", "ast[<=2.5ULN]"],
    ["Serum creatinine less than 1.8 mg", "creatinine[<1.8]"],
    ["Normal white blood cells (greater than 3,500/mm3)", "leukocytes[>3.5]"],
    ["Hgb ≥ 9.0 to ≤ 12.5 g/dL", "haemoglobin[>=9 <=12.5]"],
    ["Post-bronchodilator FEV1 < 80% and ≥ 35% of the predicted normal value", "fev1[>=35 <80]"],
    ["BMI within the range 20 to 30 kilograms/meters^2", "bmi[>=20 <=30]"],
    ["eGFR ≥ 50 mL/min", "egfr[>=50]"],
  ])("included: %s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });

  it.each([
    ["Resting heart rate < 45 or > 95 beats per minute", "or(heartRate[<45], heartRate[>95])"],
    ["Prolonged QTc interval (> 460 msec)", "qtc[>460]"],
    ["PSA > 20", "psa[>20]"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });

  it.each([
    ["Weight 19 to 27 kg/m2", "another unit than the value has"],
    ["Creatinine > 0.2 mg/mmol", "a ratio"],
    ["Hemoglobin ≥ 9 or ≤ 14", "two numbers without a unit"],
    ["Increase in serum creatinine (≥ 0.5 mg/dL)", "a change"],
  ])("not read: %s (%s)", (text) => {
    expect(inclusion(text)).toBe("?");
    expect(exclusion(text)).toBe("?");
  });
});

describe("a bracket that says for whom", () => {
  it.each([
    ["INR < 1.5 (for patients on anticoagulants)", "implies(~, inr[<1.5])"],
    ["Platelets ≥ 75 x 10^9/L (in subjects with marrow disease)", "implies(~, platelets[>=75])"],
    ["Performance status ≤ 2 (WHO score)", "ecog[0|1|2]"],
  ])("%s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function inclusion(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function exclusion(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

describe("values and their units", () => {
  it.each([
    ["Platelets \\>= 100 x 10\\^9/L", "platelets[>=100]"],
    ["Platelet count ≥100,000/mm3", "platelets[>=100]"],
    ["platelets ³ 100 x 109/L", "platelets[>=100]"],
    ["Platelets >= 100 000/µL", "platelets[>=100]"],
    ["Absolute neutrophil count (ANC) ≥ 1.5 x 10^9/L", "neutrophils[>=1.5]"],
    ["ANC greater than or equal to 1500/mcL", "neutrophils[>=1.5]"],
    ["Hemoglobin ≥ 9 g/dL (90 g/L)", "haemoglobin[>=9]"],
    ["Haemoglobin at least 100 g/L", "haemoglobin[>=10]"],
    ["Serum creatinine =< 1.5 x ULN", "creatinine[<=1.5ULN]"],
    ["Creatinine ≤ 133 µmol/L", "creatinine[<=1.505]"],
    ["Total bilirubin £ 1.5 x upper limit of normal (ULN)", "bilirubin[<=1.5ULN]"],
    ["AST and ALT ≤ 2.5 times the institutional upper limit of normal", "and(ast[<=2.5ULN], alt[<=2.5ULN])"],
    [
      "AST/ALT ≤ 2.5 x ULN (≤ 5 x ULN if liver metastases)",
      "or(ast[<=2.5ULN], alt[<=2.5ULN], and(?, or(ast[<=5ULN], alt[<=5ULN])))",
    ],
    ["Creatinine clearance ≥ 60 mL/min (Cockcroft-Gault)", "creatinineClearance[>=60]"],
    ["eGFR ≥ 30 mL/min/1.73 m^2", "egfr[>=30]"],
    ["INR ≤ 1.5", "inr[<=1.5]"],
    ["HbA1c between 7.0% and 10.0% inclusive", "hba1c[>=7 <=10]"],
    ["HbA1c ≥ 53 mmol/mol", "hba1c[>=7]"],
    ["Fasting plasma glucose < 7.0 mmol/L", "fastingGlucose[<126.1]"],
    ["BMI 18-30 kg/m2", "bmi[>=18 <=30]"],
    ["Body mass index > 25 Kg/m^2 and < 45 Kg/m^2", "bmi[>25 <45]"],
    ["Body weight of at least 110 pounds", "weight[>=49.9]"],
    ["LVEF ≥ 50% by echocardiogram or MUGA", "lvef[>=50]"],
    ["QTcF ≤ 470 msec", "qtc[<=470]"],
    ["FEV1 ≥ 60% of predicted", "fev1[>=60]"],
    ["SpO2 ≥ 92% on room air", "oxygenSaturation[>=92]"],
    ["CD4+ cell count ≥ 350 cells/mm3", "cd4[>=350]"],
    ["PSA ≥ 2 ng/mL", "psa[>=2]"],
    ["Karnofsky performance status ≥ 70%", "karnofsky[>=70]"],
    ["KPS\\>60", "karnofsky[>60]"],
    ["Life expectancy of at least 3 months", "lifeExpectancy[>=91.3]"],
    ["Albumin ≥ 3.0 g/dL", "albumin[>=3]"],
    [
      "Hemoglobin ≥ 13 g/dL for men and ≥ 12 g/dL for women",
      "and(implies(sex[MALE], haemoglobin[>=13]), implies(sex[FEMALE], haemoglobin[>=12]))",
    ],
  ])("%s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });

  it.each([
    ["Blood pressure > 160/100 mmHg", "or(systolicPressure[>160], diastolicPressure[>100])"],
    ["Systolic blood pressure < 90 or > 180 mmHg", "or(systolicPressure[<90], systolicPressure[>180])"],
    [
      "QTc > 450 ms for males or > 470 ms for females",
      "or(and(sex[MALE], qtc[>450]), and(sex[FEMALE], qtc[>470]))",
    ],
    ["AST or ALT > 3 x ULN", "or(ast[>3ULN], alt[>3ULN])"],
    ["AST and ALT > 3 x ULN", "and(or(ast[>3ULN], alt[>3ULN]), ?)"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

describe("people", () => {
  it.each([
    ["Age ≥ 18 years", "age[>=18]"],
    ["Adults aged 18 to 65 years, inclusive", "age[>=18 <=65]"],
    ["Male or female, 18 years of age or older", "and(sex[FEMALE|MALE], age[>=18])"],
    ["Between the ages of 18 and 75", "age[>=18 <=75]"],
    ["≧18 and ≦80 years old", "age[>=18 <=80]"],
    ["4 to <8 years of age", "age[>=4 <8]"],
    ["over 18 years of age", "age[>18]"],
    ["Infants aged 6 to 12 months", "?"],
    ["Age 6 to 24 months", "age[>=0.5 <=2]"],
    ["ECOG performance status 0-1", "ecog[0|1]"],
    ["ECOG performance status ≤ 2", "ecog[0|1|2]"],
    ["Eastern Cooperative Oncology Group (ECOG) performance status of 0, 1, or 2", "ecog[0|1|2]"],
    ["ECOG PS 2 or less", "ecog[0|1|2]"],
    ["NYHA class II-IV heart failure", "nyha[2|3|4]"],
    ["Not pregnant or breastfeeding", "not(or(pregnant, breastfeeding))"],
    [
      "Women of childbearing potential must have a negative pregnancy test within 7 days prior to enrollment",
      "implies(childbearing, not(pregnant))",
    ],
    ["HIV negative", "not(hiv)"],
    [
      "No prior chemotherapy, radiotherapy or major surgery",
      "not(or(chemotherapy, and(radiotherapy, ?), and(majorSurgery, ?)))",
    ],
    ["At least 4 weeks since prior chemotherapy", "not(chemotherapy[within 28 days])"],
    ["Age ≥ 18 years and able to give informed consent", "and(age[>=18], ?)"],
  ])("%s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });

  it.each([
    ["Pregnant or breastfeeding women", "or(pregnant, breastfeeding)"],
    ["Pregnant and lactating women", "or(pregnant, breastfeeding)"],
    [
      "Pregnant, breastfeeding, or planning to become pregnant",
      "or(pregnant, breastfeeding, planningPregnancy)",
    ],
    ["Known history of HIV infection", "hiv"],
    ["Known history of hepatitis B or C", "or(hepatitisB, hepatitisC)"],
    ["Major surgery within 4 weeks prior to enrollment", "majorSurgery[within 28 days]"],
    ["Participation in another clinical trial within the last 30 days", "otherTrial[within 30 days]"],
    ["History of organ transplant", "organTransplant"],
    ["NYHA class III or IV", "nyha[3|4]"],
    [
      "Myocardial infarction or stroke within the past 6 months",
      "or(and(myocardialInfarction, ?), and(stroke[within 183 days], ?))",
    ],
    [
      "Other malignancy within 5 years, except non-melanoma skin cancer",
      "unless(otherMalignancy[within 1826 days], ?)",
    ],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

/** What must never be decided: nothing at all is understood, or only what is certain. */
describe("traps", () => {
  it.each([
    // A comparator is needed, units must fit the analyte, and numbers must be possible.
    ["Creatinine 1.5", "?"],
    ["Hemoglobin ≥ 9 mg/dL", "?"],
    ["Hemoglobin ≥ 9", "?"],
    ["Platelets < 50.000 /mmc", "?"],
    ["glucose < 6 mM", "?"],
    ["AST ≤ 40 U/L", "?"],
    ["Platelets ≥ 700", "?"],
    ["Creatinine clearance ≥ 60 mL/min/1.73 m2", "?"],
    ["CRP increase of at least twice the basal value", "?"],
    ["sgot/sgpt ratio > 2.0", "?"],
    ["Urine protein: creatinine ratio < 1.0", "?"],
    // "And/or", "and" mixed with "or".
    ["Platelets ≥ 100 x 10^9/L and/or hemoglobin ≥ 9 g/dL", "?"],
    ["HIV and diabetes or tuberculosis", "?"],
    ["ANC ≥ 1.5 x 10^9/L and platelets ≥ 100 x 10^9/L or hemoglobin ≥ 9 g/dL", "?"],
    // Permissions are no demands.
    ["Patients may have received chemotherapy", "?"],
    ["Prior radiotherapy is allowed", "?"],
    ["ANC < 1,500 allowed if due to benign ethnic neutropenia", "?"],
    // Conditions of age, other ages than the participant's.
    ["Lansky ≥ 50 for patients ≤ 16 years of age, Karnofsky for patients > 16 years", "?"],
    ["Diagnosed before 18 years of age", "?"],
    ["Age at diagnosis ≥ 18 years", "?"],
    ["Age ≥ 60. Patients < 60 who are unsuitable for intensive therapy", "?"],
    ["Parental consent if under 18 years of age", "?"],
    ["Postmenopausal: over 50 years of age and no menses for 12 months", "?"],
    ["18 to 60 years of age and over 60 years of age", "?"],
    ["4 to <8 years (phase 1) or 4 to <13 years (phase 2)", "?"],
    // A sex inside pregnancy and contraception limits nobody.
    ["Women of childbearing potential", "?"],
    ["Women must use effective contraception", "?"],
    ["Males and females of non-childbearing potential", "?"],
    // Somebody else's.
    ["Family history of diabetes", "?"],
    ["Mother with HIV infection", "?"],
    ["Partner is pregnant", "?"],
    ["Donor is HIV negative", "?"],
    // Not what the words are about.
    ["Willing to undergo HIV testing", "?"],
    ["Willing to undergo testing for syphilis and HIV", "?"],
    ["At risk of diabetes", "?"],
    ["Able to read and understand a pregnancy test", "?"],
    ["Scheduled to receive chemotherapy", "?"],
    ["Chemotherapy", "?"],
    ["Reduction in hemoglobin ≥ 2 g/dL", "?"],
    ["Cohort A: platelets ≥ 50 x 10^9/L", "?"],
    ["For patients with liver metastases: AST ≤ 5 x ULN", "?"],
    ["Criterion 5.a applies", "?"],
    ["EGFR ≥ 30 mutation", "?"],
    ["Negative for EGFR, ALK", "?"],
    ["ECOG performance status 2", "?"],
    ["HbA1c 7 % or above 10 %", "?"],
  ])("included: %s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
  });

  it.each([
    ["No history of diabetes", "?"],
    ["Patients must not have HIV", "?"],
    ["Not on a stable dose of anticoagulants", "?"],
    ["Does not have measurable disease", "?"],
    ["Diabetes and HIV", "?"],
    ["Receiving treatment for cardiomyopathy or heart failure", "or(?, and(heartFailure, ?))"],
    ["Active hepatitis B, hepatitis C or HIV", "or(and(hepatitisB, ?), and(hepatitisC, ?), and(hiv, ?))"],
    ["HIV, or other infection requiring treatment", "or(and(hiv, ?), ?)"],
    ["Uncontrolled diabetes", "and(diabetes, ?)"],
    ["Diabetes (HbA1c > 9%)", "?"],
    ["Diabetes with complications", "and(diabetes, ?)"],
    ["Chemotherapy within 4 weeks or 5 half-lives, whichever is longer", "?"],
    ["More than 4 weeks since prior radiotherapy", "?"],
    ["Hepatitis B", "and(hepatitisB, ?)"],
    ["Pregnancy test positive in the partner", "?"],
    ["History of anticoagulant use", "?"],
    ["Bilirubin > 1.5 x ULN unless due to Gilbert's syndrome", "unless(bilirubin[>1.5ULN], ?)"],
    ["Inability to exclude pregnancy", "?"],
    ["Negative pregnancy test", "?"],
    ["Currently enrolled in any clinical trial", "and(otherTrial, ?)"],
    ["Patients who are receiving any other investigational agents", "and(otherTrial, ?)"],
    ["Hepatic disease or cirrhosis with AST > 3 x ULN and/or ALT > 3 x ULN", "?"],
    ["Not meeting inclusion criteria", "?"],
    ["Women with BMI > 30", "?"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

describe("any text", () => {
  it("never throws, and every span lies inside the text", () => {
    const words = fc.constantFrom(
      "no",
      "or",
      "and",
      "HIV",
      "platelets",
      "≥",
      "100",
      "x",
      "10^9/L",
      "(",
      ")",
      ",",
      ";",
      ".",
      "within",
      "4",
      "weeks",
      "age",
      "18-65",
      "unless",
      "ECOG",
      "0",
      "pregnant",
      "\\>",
      "&lt;",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
        ),
        (text) => {
          for (const side of ["inclusion", "exclusion"] as const) {
            const spans = JSON.stringify(parseCriterion(text, side)).matchAll(/"start":(\d+),"end":(\d+)/g);
            for (const [, start, end] of spans) {
              expect(Number(start)).toBeLessThanOrEqual(Number(end));
              expect(Number(end)).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
    );
  });

  it("gives the same tree twice, frozen", () => {
    const text = "Platelets ≥ 100 x 10^9/L, ANC ≥ 1.5 x 10^9/L and no HIV";
    const node = parseCriterion(text, "inclusion");
    expect(node).toEqual(parseCriterion(text, "inclusion"));
    expect(Object.isFrozen(node)).toBe(true);
  });

  it("a text that is too long is opaque", () => {
    expect(inclusion("HIV negative, ".repeat(2000))).toBe("?");
  });
});

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
    ["QTc > 450 ms for males", "and(sex[MALE], qtc[>450])"],
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
      "not(or(chemotherapy, radiotherapy, majorSurgery))",
    ],
    ["At least 4 weeks since prior chemotherapy", "not(chemotherapy[within 28 days])"],
    [
      "Age ≥ 18 years and able to give informed consent",
      "and(age[>=18], agreement“able to give informed consent”)",
    ],
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
      "or(myocardialInfarction[within 183 days], and(myocardialInfarction, ~), stroke[within 183 days])",
    ],
    [
      "Other malignancy within 5 years, except non-melanoma skin cancer",
      "unless(otherMalignancy[within 1826 days], condition“non-melanoma skin cancer”)",
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
    ["Age < 3 and > 6 years", "?"],
    ["Hemoglobin ≥ 9 mg/dL", "?"],
    ["Hemoglobin ≥ 9", "?"],
    ["Platelets < 50.000 /mmc", "?"],
    ["glucose < 6 mM", "?"],
    ["AST ≤ 40 U/L", "measure“AST ≤ 40 U/L”"],
    ["Platelets ≥ 700", "?"],
    ["Creatinine clearance ≥ 60 mL/min/1.73 m2", "egfr[>=60]"],
    [
      "CRP increase of at least twice the basal value",
      "measure“CRP increase of at least twice the basal value”",
    ],
    ["sgot/sgpt ratio > 2.0", "?"],
    ["Urine protein: creatinine ratio < 1.0", "?"],
    // "And/or", "and" mixed with "or".
    ["Platelets ≥ 100 x 10^9/L and/or hemoglobin ≥ 9 g/dL", "?"],
    ["HIV and diabetes or tuberculosis", "?"],
    ["ANC ≥ 1.5 x 10^9/L and platelets ≥ 100 x 10^9/L or hemoglobin ≥ 9 g/dL", "?"],
    // Permissions are no demands.
    ["Patients may have received chemotherapy", "permission“Patients may have received chemotherapy”"],
    ["Prior radiotherapy is allowed", "permission“Prior radiotherapy is allowed”"],
    [
      "ANC < 1,500 allowed if due to benign ethnic neutropenia",
      "permission“ANC < 1,500 allowed if due to benign ethnic neutropenia”",
    ],
    // Conditions of age, other ages than the participant's.
    ["Lansky ≥ 50 for patients ≤ 16 years of age, Karnofsky for patients > 16 years", "?"],
    ["Diagnosed before 18 years of age", "?"],
    ["Age at diagnosis ≥ 18 years", "measure“Age at diagnosis ≥ 18 years”"],
    ["Age ≥ 60. Patients < 60 who are unsuitable for intensive therapy", "?"],
    ["Parental consent if under 18 years of age", "implies(age[<18], agreement“Parental consent”)"],
    ["Postmenopausal: over 50 years of age and no menses for 12 months", "?"],
    ["18 to 60 years of age and over 60 years of age", "?"],
    ["4 to <8 years (phase 1) or 4 to <13 years (phase 2)", "?"],
    // A sex inside pregnancy and contraception limits nobody.
    ["Women of childbearing potential", "?"],
    ["Women must use effective contraception", "agreement“Women must use effective contraception”"],
    ["Males and females of non-childbearing potential", "?"],
    // Somebody else's.
    ["Family history of diabetes", "condition“Family history of diabetes”"],
    ["Mother with HIV infection", "condition“Mother with HIV infection”"],
    ["Partner is pregnant", "condition“Partner is pregnant”"],
    ["Donor is HIV negative", "condition“Donor is HIV negative”"],
    // Not what the words are about.
    ["Willing to undergo HIV testing", "agreement“Willing to undergo HIV testing”"],
    [
      "Willing to undergo testing for syphilis and HIV",
      "and(agreement“Willing to undergo testing for syphilis”, ?)",
    ],
    ["At risk of diabetes", "condition“At risk of diabetes”"],
    [
      "Able to read and understand a pregnancy test",
      "and(agreement“Able to read”, agreement“understand a pregnancy test”)",
    ],
    ["Scheduled to receive chemotherapy", "treatment“Scheduled to receive chemotherapy”"],
    ["Chemotherapy", "treatment“Chemotherapy”"],
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
    [
      "Receiving treatment for cardiomyopathy or heart failure",
      "or(treatment“Receiving treatment for cardiomyopathy”, and(heartFailure, ~))",
    ],
    [
      "Active hepatitis B, hepatitis C or HIV",
      "or(and(hepatitisB, ~, ~), and(hepatitisC, ~, ~), and(hiv, ~))",
    ],
    [
      "HIV, or other infection requiring treatment",
      "or(and(hiv, ~), condition“other infection requiring treatment”)",
    ],
    ["Uncontrolled diabetes", "and(diabetes, ~)"],
    ["Diabetes (HbA1c > 9%)", "and(diabetes, hba1c[>9])"],
    ["Diabetes with complications", "and(diabetes, ~)"],
    [
      "Chemotherapy within 4 weeks or 5 half-lives, whichever is longer",
      "or(chemotherapy[within 28 days], and(chemotherapy, ~))",
    ],
    ["More than 4 weeks since prior radiotherapy", "treatment“More than 4 weeks since prior radiotherapy”"],
    ["Hepatitis B", "and(hepatitisB, ~)"],
    ["Pregnancy test positive in the partner", "condition“Pregnancy test positive in the partner”"],
    ["History of anticoagulant use", "condition“History of anticoagulant use”"],
    [
      "Bilirubin > 1.5 x ULN unless due to Gilbert's syndrome",
      "unless(bilirubin[>1.5ULN], condition“due to Gilbert's syndrome”)",
    ],
    ["Inability to exclude pregnancy", "agreement“Inability to exclude pregnancy”"],
    ["Negative pregnancy test", "condition“Negative pregnancy test”"],
    ["Currently enrolled in any clinical trial", "and(otherTrial, ~)"],
    ["Patients who are receiving any other investigational agents", "and(otherTrial, ~)"],
    ["Hepatic disease or cirrhosis with AST > 3 x ULN and/or ALT > 3 x ULN", "?"],
    ["Not meeting inclusion criteria", "?"],
    ["Women with BMI > 30", "?"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });
});

/** Statements with words of their own: in their place in the logic, and never decided. */
describe("statements that nobody is asked about", () => {
  it.each([
    // NCT00414518, NCT01175382, NCT00727090
    ["Any DPP-4 inhibitor within 3 months", "treatment“DPP-4 inhibitor within 3 months”"],
    ["Asthma, cirrhosis, or HIV", "or(and(asthma, ~), cirrhosis, hiv)"],
    ["Sinusitis, cirrhosis, or HIV", "or(condition“Sinusitis”, cirrhosis, hiv)"],
    [
      "Anabolic steroids, calcitonin, oral bisphosphonates",
      "or(treatment“Anabolic steroids”, treatment“calcitonin”, treatment“oral bisphosphonates”)",
    ],
    [
      "Unwilling or unable to comply with the protocol",
      "agreement“Unwilling or unable to comply with the protocol”",
    ],
    [
      "Any condition that in the opinion of the investigator makes participation unsafe",
      "judgement“Any condition that in the opinion of the investigator makes participation unsafe”",
    ],
    ["Pregnant women are excluded", "pregnant"],
    [
      "Hypertension. Patients with controlled hypertension may be included.",
      "unless(hypertension, permission“Patients with controlled hypertension may be included”)",
    ],
    [
      "Severe renal impairment (creatinine > 2.0 mg/dL)",
      "and(condition“Severe renal impairment”, creatinine[>2])",
    ],
    ["Renal impairment defined as serum creatinine ≥ 2.5 mg/dL", "creatinine[>=2.5]"],
    ["eGFR < 30 mL/min/1.73 m^2 by CKD-EPI", "egfr[<30]"],
    ["Weight less than 25.0 kg or greater than 80.0kg", "or(weight[<25], weight[>80])"],
    [
      "Myocardial infarction, stroke or TIA within 6 months",
      "or(myocardialInfarction[within 183 days], and(myocardialInfarction, ~), stroke[within 183 days], and(stroke, ~), transientIschemicAttack[within 183 days])",
    ],
    ["Myocardial infarction, in the opinion of the investigator", "and(myocardialInfarction, ~, ~)"],
    // A diastolic limit above the systolic one is a misprint (NCT01356940).
    ["Diastolic blood pressure > 170, or systolic blood pressure > 105", "?"],
  ])("excluded: %s", (text, logic) => {
    expect(exclusion(text)).toBe(logic);
  });

  it.each([
    ["Signed informed consent and age ≥ 18 years", "and(agreement“Signed informed consent”, age[>=18])"],
    ["Duration of epilepsy ≥ 1 year", "measure“Duration of epilepsy ≥ 1 year”"],
    ["Patients with HIV are not eligible", "not(hiv)"],
    ["No prior radiotherapy to the pelvis", "not(treatment“prior radiotherapy to the pelvis”)"],
    ["Adequate renal function: creatinine ≤ 1.5 x ULN", "creatinine[<=1.5ULN]"],
    ["Bilirubin no greater than 1.5 times normal", "bilirubin[<=1.5ULN]"],
    ["ECOG performance status ≤2 (Karnofsky ≥60%)", "ecog[0|1|2]"],
    ["Platelets ≥ 50 x 10^9/L in patients with bone marrow involvement", "implies(~, platelets[>=50])"],
    [
      "At least 30 days since prior investigational drugs or therapies",
      "not(or(otherTrial[within 30 days], treatment“therapies”))",
    ],
    // Asked of some only (NCT02808182).
    ["For subjects with glucose intolerance: HbA1c of 6.0 to 6.4%", "?"],
    // Another pressure than the one that people know.
    ["Pulmonary artery systolic pressure > 40 mmHg", "?"],
    // "Negative" is about all of it, or of the last alone (NCT02123446).
    ["Hepatitis B and C and HIV negative", "?"],
    // Nobody must have had it within a time: the line has lost its heading (NCT00002372).
    ["Radiotherapy within 4 weeks", "and(radiotherapy[within 28 days], ~)"],
    [
      "Hematopoietic: WBC at least 4,000/mm3 Platelet count at least 100,000/mm3 Hepatic: Bilirubin no greater than 2.0 mg/dL Renal: Not specified",
      "and(leukocytes[>=4], platelets[>=100], bilirubin[<=2])",
    ],
  ])("included: %s", (text, logic) => {
    expect(inclusion(text)).toBe(logic);
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

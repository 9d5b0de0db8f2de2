import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function included(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function excluded(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

/** Excerpts of real criteria; the study stands beside each. */
describe("illnesses", () => {
  it.each([
    // NCT00001783, NCT00783705, NCT00500786
    ["History of psychiatric illness.", "psychiatricDisorder"],
    ["Schizophrenia or bipolar disorder", "or(schizophrenia, bipolarDisorder)"],
    ["Current diagnosis or a history of malignancy", "or(condition“diagnosis”, otherMalignancy)"],
    // A part of what is asked about decides only for those who have nothing of it (NCT06942936).
    [
      "History of psychosis, bipolar disorder, major depressive disorder.",
      "or(psychosis, bipolarDisorder, and(depression, ~))",
    ],
    ["Active suicidal ideation", "and(suicidalThoughts, ~)"],
    ["History of seizure disorder", "and(seizures, ~)"], // one seizure is none
    // NCT00390416, NCT00658632, NCT00511706, NCT00877383, NCT01816698
    ["Evidence of bleeding diathesis or coagulopathy.", "or(bleedingDisorder, condition“coagulopathy”)"],
    ["Inflammatory bowel disease.", "inflammatoryBowelDisease"],
    ["Glaucoma", "glaucoma"],
    ["Patients with a history of asthma", "asthma"],
    ["History of kidney disease", "kidneyDisease"],
    ["Asthma", "and(asthma, ~)"],
    ["Uncontrolled hypertension", "and(hypertension, ~)"],
    ["Malignancy within previous 5 years.", "otherMalignancy[within 1826 days]"],
    // The value defines the illness.
    ["Renal failure as defined by a serum creatinine of ≥2.2 mg/dL.", "creatinine[>=2.2]"],
    [
      "Uncontrolled hypertension: systolic blood pressure >180 mmHg or diastolic blood pressure >105 mmHg",
      "or(systolicPressure[>180], diastolicPressure[>105])",
    ],
    // Other illnesses of the same name, and other things than the illness.
    ["Pulmonary hypertension", "condition“Pulmonary hypertension”"],
    ["Respiratory depression", "condition“Respiratory depression”"],
    ["Autoimmune hepatitis", "condition“Autoimmune hepatitis”"],
    ["Cancer treatment within 5 years", "condition“Cancer treatment within 5 years”"],
    ["Asthma therapy", "condition“Asthma therapy”"],
    // What stands behind may limit all of it (NCT04475042, NCT01967784).
    [
      "Chronic obstructive pulmonary disease, more than GOLD class 2",
      "or(and(copd, ~), measure“more than GOLD class 2”)",
    ],
  ])("excluded: %s", (text, logic) => {
    expect(excluded(text)).toBe(logic);
  });

  it("what the last words are about limits the first statement too", () => {
    const text =
      "Bleeding disorder, or receipt of anticoagulants in the 3 weeks preceding inclusion, contraindicating intramuscular vaccination";
    expect(excluded(text)).toMatch(/^or\(and\(bleedingDisorder, ~/);
  });

  it.each([
    // NCT00406354, NCT00028821, NCT00783705
    ["Able to swallow capsules", "not(troubleSwallowing)"],
    ["No malabsorption syndrome", "not(malabsorption)"],
    ["No schizophrenia or bipolar disorder", "not(or(schizophrenia, bipolarDisorder))"],
    // NCT00865124, NCT00409786, NCT01434641
    ["with or without hypertension", "?"],
    ["Hypertension, Diabetes, glucose intolerance, dyslipidemia", "?"],
    ["suspected coronary artery disease", "condition“suspected coronary artery disease”"],
    ["Malignancy", "condition“Malignancy”"],
    // NCT03812770
    ["No Cirrhosis or cirrhotic status of Child-Pugh class A only", "?"],
  ])("included: %s", (text, logic) => {
    expect(included(text)).toBe(logic);
  });
});

describe("allergies: nobody without any is kept out, and nobody is turned away for another one", () => {
  it.each([
    ["Known hypersensitivity to any component of bevacizumab", "and(allergy, ~)"],
    [
      "History of allergic reactions attributed to compounds of similar chemical or biologic composition to X",
      "and(allergy, ~)",
    ],
    ["Known hypersensitivity to the study drug or its excipients", "and(allergy, ~)"],
    // One allergen after the other, or another statement.
    [
      "Hypersensitivity to bortezomib, boron or mannitol",
      "or(and(allergy, ~), condition“boron”, treatment“mannitol”)",
    ],
    ["Allergy to penicillin or pregnancy", "or(and(allergy, ~), pregnant)"],
  ])("excluded: %s", (text, logic) => {
    expect(excluded(text)).toBe(logic);
  });

  it.each([
    ["No known allergy to contrast media", "not(and(allergy, ~))"],
    // NCT00675597: one line of several.
    ["Allergy to cisplatin", "condition“Allergy to cisplatin”"],
  ])("included: %s", (text, logic) => {
    expect(included(text)).toBe(logic);
  });
});

describe("tumours", () => {
  it.each([
    // NCT00101166, NCT00085839, NCT01708798, NCT00560560
    [
      "Histologically confirmed stage IIIC or stage IV melanoma",
      "and(cancerStage[3|4], ~, condition“melanoma”)",
    ],
    [
      "Stage IIIB or IV Nonsmall cell lung cancer (NSCLC)",
      "and(cancerStage[3|4], ~, condition“Nonsmall cell lung cancer (NSCLC)”)",
    ],
    ["Stage I-III breast cancer", "and(cancerStage[1|2|3], condition“breast cancer”)"],
    ["Stage II or higher ovarian cancer", "and(cancerStage[2|3|4], condition“ovarian cancer”)"],
    // NCT00885755, NCT00846027, NCT00069095
    ["HER2-positive breast cancer;", "and(her2Positive, condition“breast cancer”)"],
    ["HER-2 negative disease.", "not(her2Positive)"],
    ["Metastatic colorectal cancer.", "and(metastaticDisease, condition“colorectal cancer”)"],
    [
      "Triple-negative breast cancer",
      "and(not(or(her2Positive, hormoneReceptorPositive)), condition“breast cancer”)",
    ],
    ["EGFR wild type", "not(egfrMutation)"],
    // The words behind the last may belong to the first too (NCT00034125).
    [
      "Locally advanced or metastatic breast cancer",
      "or(and(locallyAdvanced, ~), and(metastaticDisease, condition“breast cancer”, ~))",
    ],
    // Stages of other illnesses, tests, and what may be there or not.
    ["Stage III chronic kidney disease", "condition“Stage III chronic kidney disease”"],
    ["Stage IV disease", "condition“Stage IV disease”"],
    [
      "Metastatic work-up for breast cancer must be negative",
      "condition“Metastatic work-up for breast cancer must be negative”",
    ],
    ["No metastatic breast cancer", "not(condition“metastatic breast cancer”)"],
    [
      "Prior chemotherapy for metastatic breast cancer is allowed",
      "permission“Prior chemotherapy for metastatic breast cancer is allowed”",
    ],
    ["Bidimensionally measurable disease", "and(measurableDisease, ~)"],
    // NCT00049322, NCT01232296; points are no classes.
    ["Child Pugh A", "childPugh[1]"],
    ["Child-Pugh class A or B", "childPugh[1|2]"],
    ["Child-Pugh score ≤ 7", "?"],
    // All treatments are never fewer than those that a criterion counts.
    ["No more than 2 prior chemotherapy regimens for metastatic disease", "or(priorLines[<=2], ~)"],
    ["At least one prior line of systemic therapy", "and(priorLines[>=1], ~)"],
  ])("included: %s", (text, logic) => {
    expect(included(text)).toBe(logic);
  });

  it.each([
    ["Cirrhosis (Child-Pugh class B or C)", "and(cirrhosis, childPugh[2|3])"],
    ["More than three prior lines of therapy", "and(priorLines[>3], ~)"],
  ])("excluded: %s", (text, logic) => {
    expect(excluded(text)).toBe(logic);
  });
});

/**
 * @module Criteria made to be misread, each with a person and what may be said of that person. Anything else is a wrong
 * decision; "open" never is. The kinds are those of `../shared/eligibility/DESIGN.md`, sections 13 and 15.8.
 */
import { evaluate } from "../../src/criteria/evaluate.ts";
import { withImplied } from "../../src/criteria/facts.ts";
import type { Facts } from "../../src/criteria/facts.ts";
import { factsOfReading } from "../../src/criteria/notes/note-reading.ts";
import { readNote } from "../../src/criteria/notes/read-note.ts";
import { parseCriterion } from "../../src/criteria/predicates/parse-criterion.ts";

type Side = "inclusion" | "exclusion";
type Decision = "met" | "against";

/** `may`: the only decision that is right; `none` where nothing may be decided. */
interface Case {
  readonly side: Side;
  readonly criterion: string;
  /** A note, read by the reader of notes. */
  readonly person: string;
  readonly may: Decision | "none";
}

function included(criterion: string, person: string, may: Case["may"]): Case {
  return { side: "inclusion", criterion, person, may };
}

function excluded(criterion: string, person: string, may: Case["may"]): Case {
  return { side: "exclusion", criterion, person, may };
}

const CASES: readonly Case[] = [
  // A dropped "no", and two of them.
  included("No prior chemotherapy", "No chemotherapy.", "met"),
  included("No prior chemotherapy", "Chemotherapy 3 years ago.", "against"),
  included("No known HIV infection", "HIV positive", "against"),
  included("Patients must not be pregnant", "35-year-old woman, pregnant", "against"),
  included("Patients must not be pregnant", "35-year-old woman, not pregnant", "met"),
  excluded("Patients without diabetes", "Has diabetes.", "met"),
  excluded("Not on dialysis", "On dialysis", "met"),
  excluded("No measurable disease", "Measurable disease", "met"),
  excluded("Inability to become pregnant", "pregnant", "none"),
  // Times.
  included("No chemotherapy within 4 weeks before enrollment", "Chemotherapy 3 years ago.", "met"),
  excluded("Chemotherapy within 28 days", "Chemotherapy 3 years ago.", "met"),
  excluded("Chemotherapy within 28 days", "Chemotherapy 2 weeks ago.", "against"),
  excluded("Chemotherapy within 28 days", "Had chemotherapy.", "none"),
  excluded("Stroke within 6 months", "Stroke 2 years ago.", "met"),
  excluded("Radiotherapy more than 5 years ago", "Radiotherapy 2 weeks ago.", "none"),
  included("At least 4 weeks since prior radiotherapy", "Radiotherapy 2 weeks ago.", "against"),
  // "or" is not "and", "and/or" is neither.
  excluded("HIV or hepatitis B", "HIV negative.", "none"),
  excluded("Hepatitis B and HIV coinfection", "HIV positive", "none"),
  included("ECOG 0-1 or Karnofsky ≥ 70", "ECOG 3", "none"),
  included("Platelets ≥ 100 x 10^9/L or ANC ≥ 1.5 x 10^9/L", "Platelets 80 x 10^9/L", "none"),
  excluded("Diabetes and/or heart failure with LVEF < 30 %", "Has diabetes.", "none"),
  // Permissions are no demands.
  included("Patients may have received prior chemotherapy", "No chemotherapy.", "none"),
  included("Prior radiotherapy is allowed", "No radiotherapy.", "none"),
  included("Controlled diabetes is permitted", "No diabetes.", "none"),
  excluded("Hepatitis C, except patients who have been cured", "Hepatitis C.", "none"),
  excluded("Other infections (HIV is allowed)", "HIV positive", "none"),
  // Comparators and units.
  included("Age over 18 years", "18-year-old man", "none"),
  included("Platelets ≥ 100,000/mm3", "Platelets 150 x 10^9/L", "met"),
  included("Platelets ≥ 100 x 10^9/L", "Platelets 150,000/µL", "met"),
  included("Hemoglobin ≥ 90 g/L", "Hemoglobin 9.5 g/dL", "met"),
  included("Hemoglobin ≥ 9 mg/dL", "Hemoglobin 8 g/dL", "none"),
  included("Creatinine ≤ 133 µmol/L", "Creatinine 1.0 mg/dL", "met"),
  included("Creatinine 1.5 mg/dL", "Creatinine 3.0 mg/dL", "none"),
  included("HbA1c ≥ 53 mmol/mol", "HbA1c 8 %", "met"),
  included("AST ≤ 2.5 x ULN", "AST 40 U/L", "none"),
  included("eGFR ≥ 60 mL/min/1.73 m2", "Creatinine clearance 40 mL/min", "none"),
  included("FEV1/FVC < 0.7", "FEV1 80 %", "none"),
  // Groups, other people, other times of life.
  included("For patients with liver metastases: AST ≤ 5 x ULN", "AST 7 x ULN", "none"),
  included("Cohort B: age ≥ 65 years", "40-year-old man", "none"),
  included("Age at diagnosis ≥ 18 years", "12-year-old boy", "none"),
  included(
    "Lansky ≥ 50 for patients ≤ 16 years, Karnofsky ≥ 50 for patients > 16 years",
    "40-year-old man",
    "none",
  ),
  included("Parental consent for patients under 18 years", "40-year-old man", "none"),
  included("Women of childbearing potential must have a negative pregnancy test", "40-year-old man", "met"),
  included("Women must use effective contraception", "40-year-old man", "none"),
  included("The donor must be HIV negative", "HIV positive", "none"),
  excluded("Family history of diabetes", "Has diabetes.", "none"),
  excluded("Partner who is pregnant", "34-year-old woman, pregnant", "none"),
  excluded("Mother with HIV infection", "HIV positive", "none"),
  included("HIV-positive patients must have CD4 ≥ 200 cells/mm3", "HIV negative. CD4 100 cells/mm3", "met"),
  included("Patients with diabetes must have HbA1c < 8 %", "HbA1c 9 %", "none"),
  included("Any of the following: HIV infection; BMI ≥ 30 kg/m2", "HIV negative. BMI 25", "none"),
  included("Urolithiasis, healthy volunteer", "Not healthy", "none"),
  included("Negative for HIV, hepatitis B and hepatitis C", "HIV negative. No hepatitis C.", "none"),
  excluded("All of the following: HIV infection; diabetes", "HIV positive", "none"),
  excluded("Group 2 (pregnant women): severe allergy; HIV positive", "HIV positive", "none"),
  excluded("Life expectancy < 6 months, or for cancer patients, ECOG > 1", "ECOG 3", "none"),
  excluded("Restless legs due to kidney failure, pregnancy", "34-year-old woman, pregnant", "none"),
  excluded("Diabetic and/or hypertensive participants with eye findings", "Has diabetes.", "none"),
  excluded("ECOG performance status 0-2", "ECOG 1", "none"),
  // Not the thing itself.
  included("Willing to undergo HIV testing", "HIV negative", "none"),
  excluded("At risk of diabetes", "Has diabetes.", "none"),
  excluded("Scheduled to receive chemotherapy", "Chemotherapy 3 years ago.", "none"),
  excluded("Reduction in hemoglobin ≥ 2 g/dL", "Hemoglobin 9 g/dL", "none"),
  included("EGFR ≥ 30 % of cells", "eGFR 20 mL/min/1.73 m2", "none"),
  excluded("Active hepatitis B", "Hepatitis B.", "none"),
  excluded("Uncontrolled diabetes", "Has diabetes.", "none"),
  excluded("Pulmonary hypertension", "Has hypertension.", "none"),
  excluded("History of major depression", "History of depression.", "none"),
  excluded("Asthma therapy", "Has asthma.", "none"),
  excluded("COPD, more than GOLD class 2", "Has COPD.", "none"),
  excluded("Hypertension, unless controlled", "Has hypertension.", "none"),
  included("With or without hypertension", "Has hypertension.", "none"),
  included("Hypertension, diabetes, glucose intolerance", "No diabetes.", "none"),
  included("Suspected coronary artery disease", "Has COPD.", "none"),
  included("HER2-negative or HER2-positive breast cancer", "HER2 positive breast cancer", "none"),
  included("Metastatic work-up for breast cancer must be negative", "metastatic breast cancer", "none"),
  included("Stage III chronic kidney disease", "cancer stage 1", "none"),
  included("Stage IV colorectal cancer", "cancer stage 2", "against"),
  included("Child-Pugh class A or B", "Child-Pugh class C", "against"),
  included("Child-Pugh class A", "Child-Pugh score 7", "none"),
  excluded("Family history of schizophrenia", "Has schizophrenia.", "none"),
  excluded("Schizophrenia", "Has schizophrenia.", "against"),
  // Words that make another thing of a value, or of a denial.
  included("Bone age < 13 years", "45-year-old man", "none"),
  included("Birth weight at least 80 kg", "Weight 60 kg", "none"),
  excluded("Non-fasting glucose > 200 mg/dL", "Fasting glucose 220 mg/dL", "none"),
  excluded("Investigational or non-registered vaccine within 30 days", "Chemotherapy 2 weeks ago.", "none"),
  included("Non-insulin-dependent diabetes", "Has diabetes.", "none"),
  excluded("Acute or chronic hepatitis B", "Hepatitis B.", "none"),
  excluded("Seizures, chemotherapy, within 4 weeks", "Seizures 2 years ago.", "none"),
  included("Younger than 55 years, inclusive", "55-year-old man", "met"),
  included("ECOG performance status 0-1. Extension phase.", "ECOG 3", "none"),
  included(
    "Bilirubin ≤ 1.5 x ULN. For patients with hemolysis, the bilirubin must be ≤ 8 x ULN.",
    "Bilirubin 3 x ULN",
    "none",
  ),
  excluded("Medicines, including but not limited to steroids for asthma", "Has asthma.", "none"),
  excluded("Treatment with a drug not approved for diabetes", "Has diabetes.", "none"),
  included("Adult patients, without diabetes", "Has diabetes.", "against"),
  excluded("Patients who will receive chemotherapy", "Chemotherapy 2 weeks ago.", "none"),
  excluded("Bilirubin > 1.5 x ULN unless due to Gilbert's syndrome", "Bilirubin 2 x ULN", "none"),
  included("INR < 1.5 (for patients treated with heparin, a stable dose)", "INR 2.1", "none"),
  included("Haemoglobin ≥ 10 g/dL (if receiving erythropoietin)", "Haemoglobin 9 g/dL", "none"),
  // Lists whose parts explain each other.
  excluded("Within 30 days of screening, stroke or seizures", "Stroke 2 years ago.", "none"),
  excluded("History of stroke or seizures, within 6 months or so", "Stroke 2 years ago.", "none"),
  excluded("Cirrhosis without ascites or HIV infection", "HIV positive", "none"),
  included("Metastatic melanoma, lung cancer and renal cell carcinoma", "No metastases.", "none"),
  included(
    "Negative pregnancy test. This only applies to surgical patients.",
    "34-year-old woman, pregnant",
    "none",
  ),
  included("Adults ≥ 60 years old without dementia", "40-year-old man", "against"),
  excluded("Non-insulin-dependent or type 1 diabetes", "Has diabetes.", "none"),
  excluded("Severe or poorly controlled hypertension", "Has hypertension.", "none"),
];

export interface AdversarialScore {
  readonly cases: number;
  readonly decided: number;
  readonly wrong: readonly string[];
}

/** Every case, decided as the product decides. */
export function scoreAdversarialCases(): AdversarialScore {
  const decisions = CASES.flatMap((one) => {
    const decision = decide(one, withImplied(factsOfReading(one.person, readNote(one.person))));
    return decision === undefined ? [] : [{ ...one, decision }];
  });
  return {
    cases: CASES.length,
    decided: decisions.length,
    wrong: decisions
      .filter(({ may, decision }) => may !== decision)
      .map(({ side, criterion, person, decision }) => `${side}: “${criterion}”, ${person} → ${decision}`),
  };
}

function decide({ side, criterion }: Case, facts: Facts): Decision | undefined {
  const { truth } = evaluate(parseCriterion(criterion, side), facts);
  if (truth === "unknown") return undefined;
  return (truth === "true") === (side === "inclusion") ? "met" : "against";
}

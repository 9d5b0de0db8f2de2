/** @module Observations by their LOINC code, and units by their UCUM code, in the terms of criteria. */
import type { QuantityId } from "../criteria/predicates/quantities.ts";

/**
 * Only codes that measure just what criteria mean: an eGFR is not a clearance, a glucose of unknown time no fasting
 * one, and a volume in litres no percentage of what is predicted.
 */
const QUANTITY_CODES: Readonly<Partial<Record<QuantityId, string>>> = {
  platelets: "777-3 26515-7",
  neutrophils: "751-8 26499-4",
  leukocytes: "6690-2 26464-8",
  lymphocytes: "731-0 26474-7",
  haemoglobin: "718-7",
  creatinine: "2160-0 14682-9 38483-4",
  creatinineClearance: "2164-2 35591-7",
  egfr: "33914-3 62238-1 98979-8 77147-7",
  bilirubin: "1975-2 14631-6 42719-5",
  ast: "1920-8 30239-8 88112-8",
  alt: "1742-6 1743-4 1744-2",
  alkalinePhosphatase: "6768-6",
  albumin: "1751-7",
  inr: "6301-6 34714-6",
  hba1c: "4548-4 4549-2 17856-6 59261-8",
  fastingGlucose: "1558-6 14771-0",
  bmi: "39156-5",
  weight: "29463-7 3141-9",
  systolicPressure: "8480-6",
  diastolicPressure: "8462-4",
  heartRate: "8867-4",
  qtc: "8636-3",
  lvef: "10230-1 8806-2 18043-0",
  fev1: "20152-5",
  oxygenSaturation: "2708-6 59408-5",
  cd4: "24467-3",
  psa: "2857-1",
  karnofsky: "89243-0",
};

const BY_CODE: ReadonlyMap<string, QuantityId> = new Map(
  Object.entries(QUANTITY_CODES).flatMap(([id, codes]) =>
    // The keys of the table are ids.
    codes.split(" ").map((code): [string, QuantityId] => [code, id as QuantityId]),
  ),
);

export function quantityOfLoinc(code: string): QuantityId | undefined {
  return BY_CODE.get(code);
}

export const ECOG_CODES: ReadonlySet<string> = new Set(["89247-1"]);
export const PREGNANCY_CODES: ReadonlySet<string> = new Set(["82810-3"]);
export const SMOKING_CODES: ReadonlySet<string> = new Set(["72166-2"]);

/** SNOMED CT and LOINC answer codes that say yes or no; others (former smoker, unknown) decide nothing. */
export const ANSWERS: ReadonlyMap<string, "yes" | "no"> = new Map([
  ["77386006", "yes"],
  ["LA15173-0", "yes"],
  ["60001007", "no"],
  ["LA26683-5", "no"],
  ["449868002", "yes"],
  ["428041000124106", "yes"],
  ["77176002", "yes"],
  ["266919005", "no"],
  ["8517006", "no"],
]);

/** `10*3/uL` → `10^3/ul`, `mL/min/{1.73_m2}` → `ml/min/1.73m2`: a UCUM code as the unit tables of criteria spell it. */
export function spellingOfUcum(unit: string): string {
  return unit
    .toLowerCase()
    .replaceAll("µ", "u")
    .replaceAll("μ", "u")
    .replace(/\{1\.73_?m2\}/, "1.73m2")
    .replace(/\/1\.73\.?\s?m[²2]/, "/1.73m2")
    .replaceAll(/\{[^}]*\}/g, "")
    .replaceAll("*", "^")
    .replaceAll(/\[(?:lb_av|lbs?)\]/g, "lb")
    .replaceAll(/[[\]\s]/g, "")
    .replaceAll("²", "2")
    .replace(/^1$/, "");
}

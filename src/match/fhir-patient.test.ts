import { describe, expect, it } from "vitest";
import { patientBundle, readPatientBundle } from "./fhir-patient.ts";

const TODAY = new Date("2026-11-22T12:00:00Z");
const LOINC = "http://loinc.org";
const SNOMED = "http://snomed.info/sct";

interface Lab {
  readonly value: number;
  readonly unit?: string;
  readonly date?: string;
  readonly high?: number;
  readonly status?: string;
  readonly comparator?: string;
}

function lab(
  code: string,
  { value, unit, date = "2026-11-02T08:30:00Z", high, status = "final", comparator }: Lab,
) {
  return {
    resourceType: "Observation",
    status,
    category: [{ coding: [{ code: "laboratory" }] }],
    code: { coding: [{ system: LOINC, code }] },
    effectiveDateTime: date,
    valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit, comparator },
    ...(high !== undefined && { referenceRange: [{ high: { value: high, unit } }] }),
  };
}

function condition(display: string, clinical = "active", more: object = {}) {
  return {
    resourceType: "Condition",
    clinicalStatus: { coding: [{ code: clinical }] },
    verificationStatus: { coding: [{ code: "confirmed" }] },
    code: { coding: [{ system: SNOMED, code: "1", display }] },
    ...more,
  };
}

const medicine = (text: string, status = "active") => ({
  resourceType: "MedicationStatement",
  status,
  medicationCodeableConcept: { text },
});

function read(...resources: readonly object[]) {
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ resource })),
  };
  return readPatientBundle(patientBundle.parse(bundle), TODAY);
}

const PATIENT = {
  resourceType: "Patient",
  id: "p",
  gender: "male",
  birthDate: "1968-11-23",
  name: [{ family: "Doe" }],
};

describe("a bundle about one person", () => {
  it("gives age, sex, conditions, values in the units of criteria, and medicines", () => {
    const { facts, conditions, doubts } = read(
      PATIENT,
      condition("Non-small cell carcinoma of lung (disorder)"),
      condition("Type 2 diabetes mellitus"),
      condition("Cerebrovascular accident (disorder)", "resolved", { onsetDateTime: "2026-10-23" }),
      lab("777-3", { value: 85, unit: "10*3/uL" }),
      lab("718-7", { value: 112, unit: "g/L" }),
      lab("14682-9", { value: 88.4, unit: "umol/L", high: 176.8 }),
      lab("1742-6", { value: 120, unit: "U/L", high: 40 }),
      lab("17856-6", { value: 7.1, unit: "%" }),
      lab("33914-3", { value: 61, unit: "mL/min/{1.73_m2}" }),
      { ...lab("89247-1", { value: 0 }), valueQuantity: undefined, valueInteger: 1 },
      {
        resourceType: "Observation",
        status: "final",
        code: { coding: [{ system: LOINC, code: "85354-9" }] },
        effectiveDateTime: "2026-11-20",
        component: [
          {
            code: { coding: [{ system: LOINC, code: "8480-6" }] },
            valueQuantity: { value: 138, code: "mm[Hg]" },
          },
          {
            code: { coding: [{ system: LOINC, code: "8462-4" }] },
            valueQuantity: { value: 82, code: "mm[Hg]" },
          },
        ],
      },
      medicine("Warfarin Sodium 5 MG Oral Tablet"),
    );
    expect(facts).toMatchObject({
      sex: { is: "step", value: "MALE" },
      type2Diabetes: { is: "yes" },
      stroke: { is: "yes", daysAgo: 30 },
      platelets: { is: "value", value: 85, isConverted: false },
      haemoglobin: { is: "value", value: 11.2, isConverted: true },
      creatinine: { is: "value", value: 1, isConverted: true, timesUpperLimit: 0.5 },
      alt: { is: "multiple", value: 3 },
      hba1c: { is: "value", value: 7.1 },
      egfr: { is: "value", value: 61 },
      ecog: { is: "step", value: 1 },
      systolicPressure: { is: "value", value: 138 },
      diastolicPressure: { is: "value", value: 82 },
      anticoagulants: { is: "yes" },
    });
    // The birthday is tomorrow.
    expect(facts.age?.is === "value" && Math.floor(facts.age.value)).toBe(57);
    expect(conditions).toEqual(["Non-small cell carcinoma of lung", "Type 2 diabetes mellitus"]);
    expect(doubts).toEqual([]);
  });

  it("asks back what cannot be right, what has no unit, and what is old", () => {
    const { facts, doubts } = read(
      { resourceType: "Patient", birthDate: "1968" },
      lab("777-3", { value: 5, unit: "10*9/L" }),
      lab("718-7", { value: 11 }),
      lab("1920-8", { value: 60, unit: "U/L" }),
      lab("2160-0", { value: 1, unit: "mg/dL", date: "2025-01-02" }),
      lab("6690-2", { value: 5, unit: "10*9/L", date: "2026" }),
      condition("Pregnant", "active", { onsetDateTime: "2022-03-01" }),
    );
    expect(facts).toEqual({});
    expect(doubts.map(({ variable, reason, words }) => [variable, reason, words])).toEqual([
      ["age", "uncertainAge", "born 1968"],
      ["pregnant", "outdated", "Pregnant"],
      ["platelets", "implausible", "5 10*9/L"],
      ["haemoglobin", "unknownUnit", "11"],
      ["ast", "needsUpperLimit", "60 U/L"],
      ["creatinine", "outdated", "1 mg/dL"],
      ["leukocytes", "undated", "5 10*9/L"],
    ]);
  });

  it.each([
    ["the older of two values", lab("777-3", { value: 20, unit: "10*9/L", date: "2026-10-01" })],
    [
      "a value that was entered in error",
      lab("777-3", { value: 20, unit: "10*9/L", status: "entered-in-error" }),
    ],
    ["an eGFR in the unit of a clearance", lab("33914-3", { value: 20, unit: "mL/min" })],
    ["a limit of the test", lab("718-7", { value: 7, unit: "g/dL", comparator: "<" })],
    [
      "a suspected disease",
      condition("HIV infection", "active", { verificationStatus: { coding: [{ code: "provisional" }] } }),
    ],
    ["a disease that is over", condition("Tobacco smoker", "resolved")],
    ["a relative's disease", condition("Family history of diabetes mellitus")],
    ["steroids that act on the eye alone", medicine("Prednisolone acetate 1% ophthalmic suspension")],
    ["medicines of the past", medicine("Warfarin Sodium 5 MG", "completed")],
    ["an animal", { resourceType: "Animal" }],
  ])("%s is no fact", (_, resource) => {
    const { facts } = read(lab("777-3", { value: 200, unit: "10*9/L" }), resource);
    expect(facts).toMatchObject({ platelets: { value: 200 } });
    expect(Object.keys(facts)).toEqual(["platelets"]);
  });
});

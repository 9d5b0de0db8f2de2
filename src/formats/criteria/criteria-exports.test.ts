import { describe, expect, it } from "vitest";
import { eligibilityOf } from "../../criteria/eligibility-of.ts";
import type { Study } from "../../study/study.ts";
import { CRITERIA_CSV_HEADER, criteriaCsvOf } from "./criteria-csv.ts";
import { evidenceVariable } from "./evidence-variable.ts";

const STUDY: Study = {
  protocolSection: {
    identificationModule: { nctId: "NCT00000007", briefTitle: "Criteria" },
    eligibilityModule: {
      minimumAge: "18 Years",
      eligibilityCriteria:
        "Inclusion Criteria:\n\n* Platelets ≥ 100 x 10^9/L\n* AST ≤ 2.5 x ULN\n* ECOG 0-1\n* Able to walk\n\n" +
        "Exclusion Criteria:\n\n* HIV or diabetes\n* Chemotherapy within 4 weeks",
    },
  },
};
const eligibility = eligibilityOf(STUDY);
const text = STUDY.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";

describe("what is understood of criteria as a table", () => {
  it("has a line for each statement, with its limits, unit, place and words", () => {
    const names = CRITERIA_CSV_HEADER.trimEnd().split(",");
    const lines = criteriaCsvOf(eligibility).trimEnd().split("\r\n");
    const rows = lines.map((line) => {
      const cells = line.split(",");
      return Object.fromEntries(names.map((name, column) => [name, cells[column] ?? ""]));
    });
    expect(rows.map(({ variable }) => variable)).toEqual([
      "platelets",
      "ast",
      "ecog",
      "hiv",
      "diabetes",
      "chemotherapy",
    ]);
    expect(rows[0]).toMatchObject({
      side: "inclusion",
      low: "100",
      lowInclusive: "true",
      unit: "×10⁹/L",
      confidence: "0.95",
    });
    expect(rows[1]).toMatchObject({ high: "2.5", unit: "× ULN" });
    expect(rows[2]).toMatchObject({ values: "0|1" });
    expect(rows[4]).toMatchObject({ side: "exclusion", within: "or", criterion: "HIV or diabetes" });
    expect(rows[5]).toMatchObject({ window: "within", windowDays: "28", confidence: "0.98" });
    expect(text.slice(Number(rows[3]?.["start"]), Number(rows[3]?.["end"]))).toBe("HIV");
  });

  it("quotes words with commas", () => {
    const study = structuredClone(STUDY);
    study.protocolSection.eligibilityModule = {
      eligibilityCriteria: 'Exclusion Criteria:\n\n* HIV, hepatitis B or "diabetes"',
    };
    expect(criteriaCsvOf(eligibilityOf(study))).toContain('"HIV, hepatitis B or ""diabetes"""\r\n');
  });
});

describe("criteria in FHIR", () => {
  it("are characteristics with their logic where it is understood, and their words always", () => {
    const resource = evidenceVariable(STUDY, eligibility);
    expect(resource).toMatchObject({ resourceType: "EvidenceVariable", status: "draft", description: text });
    const quantity = (of: object) => ({ definitionByTypeAndValue: { valueQuantity: of } });
    expect(resource["characteristic"]).toMatchObject([
      { description: "Registry field age: 18+ years old" },
      {
        description: "Platelets ≥ 100 x 10^9/L",
        exclude: false,
        ...quantity({ value: 100, comparator: ">=", code: "10*9/L" }),
      },
      { ...quantity({ value: 2.5, comparator: "<=", unit: "times the upper limit of normal" }) },
      { definitionByCombination: { code: "any-of", characteristic: [{}, {}] } },
      { description: "Able to walk" },
      {
        description: "HIV or diabetes",
        exclude: true,
        definitionByCombination: {
          code: "any-of",
          characteristic: [
            { definitionByTypeAndValue: { type: { coding: [{ code: "hiv" }] }, valueBoolean: true } },
            { definitionByTypeAndValue: { type: { coding: [{ code: "diabetes" }] } } },
          ],
        },
      },
      { exclude: true, timeFromEvent: [{ range: { low: { value: -28, code: "d" }, high: { value: 0 } } }] },
    ]);
  });

  it("have at most one definition each, and nothing empty", () => {
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) {
        expect(value.length).toBeGreaterThan(0);
        value.forEach(walk);
      } else if (typeof value === "object" && value !== null) {
        const keys = Object.keys(value);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.filter((key) => key.startsWith("definitionBy")).length).toBeLessThan(2);
        Object.values(value).forEach(walk);
      } else expect([null, undefined, ""]).not.toContain(value);
    };
    walk(evidenceVariable(STUDY, eligibility));
  });
});

import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function inclusion(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function exclusion(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

describe("both ends of a value", () => {
  it.each([
    ["Fatigue score between 11 and 34", "measure“Fatigue score between 11 and 34”"],
    ["Serum ferritin ≥ 15 and ≤ 90 µg/L", "measure“Serum ferritin ≥ 15 and ≤ 90 ug/L”"],
    ["Dizziness score of 6 or higher", "measure“Dizziness score of 6 or higher”"],
    ["Lipase no greater than 80 U/L", "measure“Lipase no greater than 80 U/L”"],
    ["Gait score 3 to 9, inclusive", "measure“Gait score 3 to 9, inclusive”"],
  ])("included: %s", (text, logic) => expect(inclusion(text)).toBe(logic));

  it("are torn apart by a third number", () => {
    expect(inclusion("Fatigue score between 11 and 34 and 60")).toContain("?");
  });

  it("leave alone what people are asked about", () => {
    expect(inclusion("Age > 3 and < 40 years")).toBe("age[>3 <40]");
    expect(exclusion("Individuals under 18 or over 60 years of age")).toContain("age[>60]");
  });

  it("need a word between two limits of one statement", () => {
    expect(inclusion("Urine flow of at least 5 mL/s with a volume of at least 100 mL")).toBe(
      "measure“Urine flow of at least 5 mL/s with a volume of at least 100 mL”",
    );
    expect(inclusion("Lipase < 80 U/L ferritin > 15 µg/L")).toBe("?");
  });
});

describe("parts that only their neighbours explain", () => {
  it.each([
    ["Serum calcium < 8 or > 12 mg/dL", "or(measure“Serum calcium < 8”, measure“> 12 mg/dL”)"],
    [
      "Use of hypericum, Pulmozol (enzyme) or grapefruit within 7 days",
      "or(treatment“Use of hypericum”, treatment“Pulmozol (enzyme)”, treatment“grapefruit within 7 days”)",
    ],
    ["Ulcer of the hand or any other such place", "or(condition“Ulcer of the hand”, ~)"],
  ])("excluded: %s", (text, logic) => expect(exclusion(text)).toBe(logic));

  it("stay unread beside what people are asked about", () => {
    expect(exclusion("Any other such place or HIV infection")).toContain("?");
  });
});

describe("denials inside a statement", () => {
  it("limit it", () => {
    expect(exclusion("Treatment with a drug that has not been approved")).toBe(
      "treatment“Treatment with a drug that has not been approved”",
    );
  });

  it("may hold for what follows", () => {
    expect(exclusion("Cirrhosis without ascites or HIV infection")).not.toMatch(/hiv\)?$/);
  });

  it("do not hide an age", () => {
    expect(inclusion("Adults ≥ 21 years old without any prosthesis")).toContain("age[>=21]");
  });
});

describe("lists of diseases among demands", () => {
  it("may mean one of them", () => {
    expect(inclusion("Metastatic sarcoma, gastric cancer and cervical cancer")).toBe("?");
  });
});

describe("a sentence that says for whom the one before holds", () => {
  it("leaves it open", () => {
    expect(inclusion("Negative pregnancy test. This applies only to surgical patients.")).toBe("?");
  });
});

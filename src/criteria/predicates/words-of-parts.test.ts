import { describe, expect, it } from "vitest";
import { showNode } from "../../../test/show-criterion.ts";
import { parseCriterion } from "./parse-criterion.ts";

function inclusion(text: string): string {
  return showNode(parseCriterion(text, "inclusion"));
}

function exclusion(text: string): string {
  return showNode(parseCriterion(text, "exclusion"));
}

describe("lost spaces", () => {
  it.each([
    ["Age greater than or equal to21 years", "age[>=21]"],
    ["Hemoglobin greater than10 g/dL", "haemoglobin[>10]"],
  ])("%s", (text, logic) => expect(inclusion(text)).toBe(logic));
});

describe("limits that belong to the range", () => {
  it.each([
    ["Between the ages of 21 and 55, inclusive", "age[>=21 <=55]"],
    // "Older than 21" alone would keep out who is 21.
    ["Older than 21 and younger than 55 years of age, inclusive", "age[>=21 <=55]"],
    ["Aged 20-70 years (both ends included)", "age[>=20 <=70]"],
  ])("%s", (text, logic) => expect(inclusion(text)).toBe(logic));
});

describe("non-", () => {
  it("denies what we ask about", () => {
    expect(inclusion("Non-pregnant")).toBe("not(pregnant)");
  });

  it("belongs to a word that names something else", () => {
    expect(exclusion("Use of any unlicensed or non-approved vaccine within 30 days")).toBe(
      "or(treatment“Use of any unlicensed”, treatment“non-approved vaccine within 30 days”)",
    );
  });
});

describe("times", () => {
  it("behind a comma are of the list before it", () => {
    expect(exclusion("Stroke or myocardial infarction, within 3 months before screening")).toBe(
      exclusion("Stroke or myocardial infarction within 3 months before screening"),
    );
  });

  it("may go on during the study", () => {
    expect(exclusion("Radiotherapy within 28 days before enrollment or during the study")).toBe(
      "radiotherapy[within 28 days]",
    );
  });

  it("do not swallow what is said to happen during the study", () => {
    expect(exclusion("Radiotherapy within 28 days before enrollment or during the study a fever")).not.toBe(
      "radiotherapy[within 28 days]",
    );
  });

  it("wait for what they are since", () => {
    expect(inclusion("At least 21 days since prior procarbazine")).toBe(
      "treatment“At least 21 days since prior procarbazine”",
    );
    expect(inclusion("At least 21 days since prior")).toBe("?");
  });
});

describe("qualities", () => {
  it("are of what a neighbour names", () => {
    expect(exclusion("Acute or lacunar stroke within 3 months")).toBe(
      "or(~, condition“lacunar stroke within 3 months”)",
    );
  });

  it("say nothing alone", () => {
    expect(exclusion("Chronic")).toBe("?");
  });
});

describe("what is called like a value of ours", () => {
  it.each([
    "Bone age < 13 years",
    "Birth weight at least 800 grams",
    "Gestational age of 24 to 32 weeks",
    "AST less than 90 U/L",
    "FEV1 at least 0.9 L",
    "Weight loss of more than 5 % within 6 months",
  ])("%s", (text) => {
    expect(inclusion(text)).toMatch(/^(?:measure|condition|event|agreement)“/);
  });

  it.each(["Hgb at least 9", "eGFR > 30 ml/hour/1.73 m2", "Hemoglobin ≥ 9 mg/dL"])(
    "stays unread with something wrong: %s",
    (text) => expect(inclusion(text)).toBe("?"),
  );
});

describe("what is to come", () => {
  it("excludes as what is there", () => {
    expect(exclusion("Patients who will undergo dialysis")).toBe("treatment“will undergo dialysis”");
    expect(exclusion("Patients will undergo dialysis")).toBe("?");
  });
});

describe("what a statement is about", () => {
  it.each([
    ["Mammogram within 6 months", "measure“Mammogram within 6 months”"],
    ["Prior rifabutin within 14 days", "treatment“Prior rifabutin within 14 days”"],
    ["Spanish speaking", "circumstance“Spanish speaking”"],
    // A disease says it better than the part of the body.
    ["Bone marrow infection", "condition“Bone marrow infection”"],
    ["Zyzzyva", "?"],
  ])("%s", (text, statement) => expect(exclusion(text)).toBe(statement));

  it("is open where a sentence is about some of the people", () => {
    expect(inclusion("ECOG 0-1. Extension phase.")).toBe("?");
  });
});

describe("denials that deny nothing", () => {
  it.each([
    [
      "Treatment within 21 days with a drug that has not received regulatory approval",
      "treatment“Treatment within 21 days with a drug that has not received regulatory approval”",
    ],
    [
      "Steroids such as prednisolone, within 10 days before screening",
      "treatment“Steroids such as prednisolone, within 10 days before screening”",
    ],
    ["Severe bone deformity, or", "condition“Severe bone deformity”"],
  ])("%s", (text, logic) => expect(exclusion(text)).toBe(logic));

  it("leaves others what they deny", () => {
    expect(exclusion("Infection not resolved within 21 days")).toBe(
      "condition“Infection not resolved within 21 days”",
    );
  });
});

describe("ages and limits with a word before them", () => {
  it("leave out the adult whose age follows", () => {
    expect(inclusion("Adult patients, ≥ 21 years of age")).toBe("age[>=21]");
    expect(exclusion("Adult patients, diabetes")).not.toBe("diabetes");
  });

  it("are no denials", () => {
    expect(inclusion("BUN no greater than 25 mg/dL")).toBe("measure“BUN no greater than 25 mg/dL”");
    expect(inclusion("No HIV")).toBe("not(hiv)");
  });
});

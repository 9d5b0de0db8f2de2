import { describe, expect, it } from "vitest";
import { showNode } from "../../test/show-criterion.ts";
import { studyOf } from "../../test/study-page-harness.tsx";
import { checkStudy, criteriaOf, questionsOf } from "./check-study.ts";
import { eligibilityOf } from "./eligibility-of.ts";
import { explain } from "./explain.ts";
import type { Facts } from "./facts.ts";
import { parseCriterion } from "./predicates/parse-criterion.ts";
import { conflictsOf } from "./registry-fields.ts";
import type { Study } from "../study/study.ts";

function study(eligibilityCriteria: string, fields: Readonly<Record<string, unknown>> = {}): Study {
  return studyOf({
    protocolSection: {
      identificationModule: { nctId: "NCT00000001" },
      eligibilityModule: { eligibilityCriteria, ...fields },
    },
  });
}

/** Items with what is read of them: `everyone hiv`, `unclear ?`, `-` where an item asks nothing. */
function read(text: string): string[] {
  return criteriaOf(eligibilityOf(study(text))).map(
    ({ reach, logic }) => `${reach} ${logic === undefined ? "-" : showNode(logic)}`,
  );
}

describe("lists", () => {
  it("a line that only announces its list leaves the items to themselves", () => {
    expect(
      read(
        "Inclusion Criteria:\n\n* Adequate organ function, as defined by the following:\n  * Platelets ≥ 100 x 10^9/L\n  * INR ≤ 1.5",
      ),
    ).toEqual(["everyone platelets[>=100]", "everyone inr[<=1.5]"]);
  });

  it("a line that says for whom or when makes the items undecidable", () => {
    expect(
      read(
        "Inclusion Criteria:\n\n* For patients with liver metastases:\n  * AST ≤ 5 x ULN\n  * Platelets ≥ 75 x 10^9/L",
      ),
    ).toEqual(["unclear ast[<=5ULN]", "unclear platelets[>=75]"]);
  });

  it("a limit below the name of its value is read with it, the lines after that are not", () => {
    expect(
      read("Inclusion Criteria:\n\n* Platelet count:\n  * At least 100,000/mm3\n  * At least 50"),
    ).toEqual(["unclear platelets[>=100]", "unclear ?"]);
    expect(
      read(
        "DISEASE CHARACTERISTICS:\n\n* Odd words\n\nPATIENT CHARACTERISTICS:\n\nAge\n\n* 18 and over\n\nRenal\n\n* Over 40",
      ),
    ).toEqual(["unclear ?", "unclear age[>=18]", "unclear ?"]);
  });

  it("lines of one paragraph are read each for itself under their topic", () => {
    expect(
      read(
        "DISEASE CHARACTERISTICS: Odd words PATIENT CHARACTERISTICS: Age: 18 to 65 Performance status: ECOG 0-1 Life expectancy: Not specified Renal: Creatinine no greater than 1.5 times normal Odd words 7 Other: HIV negative",
      ),
    ).toEqual(["unclear ?", "unclear age[>=18 <=65]", "unclear ecog[0|1]", "unclear ?", "unclear not(hiv)"]);
  });

  it("alternatives are judged together", () => {
    const [first] = criteriaOf(
      eligibilityOf(
        study(
          "Inclusion Criteria:\n\n* At least one of the following:\n  * HbA1c ≥ 7%\n  * Fasting plasma glucose ≥ 126 mg/dL",
        ),
      ),
    );
    expect(first?.logic === undefined ? "" : showNode(first.logic)).toBe(
      "or(hba1c[>=7], fastingGlucose[>=126])",
    );
  });

  it("an OR between lines, a line that ends in or, and a lone OR join their neighbours", () => {
    expect(read("Inclusion Criteria:\n\n* HbA1c ≥ 7%; or\n* BMI ≥ 30 kg/m2")).toEqual([
      "unclear hba1c[>=7]",
      "unclear bmi[>=30]",
    ]);
    expect(read("Inclusion Criteria:\n\n* HbA1c ≥ 7%\n\nOR\n\n* BMI ≥ 30 kg/m2")[0]).toMatch(/^unclear /);
  });

  it("a disease only named late in a list of demands may be one of several", () => {
    const text =
      "Inclusion Criteria:\n\n* Atrial fibrillation\n* Previous systemic embolism\n* Diabetes mellitus";
    expect(read(text).at(-1)).toBe("unclear diabetes");
  });

  it("an exception below lifts the criterion for somebody", () => {
    expect(
      read("Exclusion Criteria:\n\n* History of HIV infection\n* Exception: undetectable viral load")[0],
    ).toBe("everyone unless(hiv, permission“Exception: undetectable viral load”)");
  });

  it("cohorts, donors and lists of unknown kind decide nothing for everyone", () => {
    expect(read("Donor Inclusion Criteria:\n\n* Age ≥ 18 years\n* HIV negative")).toEqual([
      "group age[>=18]",
      "group not(hiv)",
    ]);
    expect(read("* Age ≥ 18 years\n* HIV negative")).toEqual(["everyone -", "everyone -"]);
  });

  it("offsets lie in the original, escapes included", () => {
    const text = "Inclusion Criteria:\n\n1. Platelets \\>= 100 x 10\\^9/L";
    const [item] = criteriaOf(eligibilityOf(study(text)));
    const logic = item?.logic;
    expect(logic?.kind === "predicate" ? text.slice(logic.span.start, logic.span.end) : "").toBe(
      "Platelets \\>= 100 x 10\\^9/L",
    );
  });
});

describe("checking a person", () => {
  const TEXT =
    "Inclusion Criteria:\n\n* Age ≥ 18 years\n* ECOG 0 or 1\n* Able to give consent\n\nExclusion Criteria:\n\n* Pregnant or breastfeeding women";
  const trial = study(TEXT, { minimumAge: "18 Years", sex: "ALL", healthyVolunteers: false });
  const verdict = (facts: Facts): string => checkStudy(trial, eligibilityOf(trial), facts).verdict;
  const age = (value: number): Facts => ({
    age: { is: "value", value, words: `${value} years`, isConverted: false },
  });

  it("asks only what the study decides on, age and sex first", () => {
    expect(questionsOf(trial, eligibilityOf(trial))).toEqual([
      "age",
      "sex",
      "healthy",
      "ecog",
      "pregnant",
      "breastfeeding",
    ]);
  });

  it("says likely not, possible or strong possible, never more", () => {
    expect(verdict({})).toBe("possible");
    expect(verdict(age(16))).toBe("likely_not");
    expect(verdict({ ecog: { is: "step", value: 3, words: "3" } })).toBe("likely_not");
    const fits: Facts = {
      ...age(40),
      healthy: { is: "no" },
      ecog: { is: "step", value: 0, words: "0" },
      sex: { is: "step", value: "MALE", words: "Male" },
    };
    expect(verdict(fits)).toBe("strong_possible");
  });

  it("the registry's fields win over the text, and the conflict is shown", () => {
    const torn = study("Inclusion Criteria:\n\n* Age 18-50 years", {
      minimumAge: "18 Months",
      maximumAge: "70 Years",
    });
    const check = checkStudy(torn, eligibilityOf(torn), age(60));
    expect(check.verdict).not.toBe("likely_not");
    expect(check.items[0]?.isOverruled).toBe(true);
    expect(conflictsOf(torn, eligibilityOf(torn)).map(({ field }) => field)).toEqual(["minimumAge"]);
    expect(conflictsOf(trial, eligibilityOf(trial))).toEqual([]);
  });
});

describe("plain words", () => {
  it.each([
    [
      "ECOG performance status 0-1",
      "inclusion",
      "Your ECOG score must be 0 or 1: fully active, as before the illness; able to do light work, such as housework.",
    ],
    ["Platelets ≥ 100 x 10^9/L", "inclusion", "Your platelet count must be at least 100 ×10⁹/L."],
    ["Age 18-65 years", "inclusion", "You must be between 18 and 65 years old."],
    [
      "Pregnant or breastfeeding women",
      "exclusion",
      "You cannot take part if you are pregnant or you are breastfeeding.",
    ],
    ["No prior chemotherapy", "inclusion", "You must not have had chemotherapy."],
    [
      "Bilirubin > 1.5 x ULN",
      "exclusion",
      "You cannot take part if your bilirubin is more than 1.5 times the upper limit of normal.",
    ],
    [
      "Major surgery within 4 weeks prior to enrollment",
      "exclusion",
      "You cannot take part if you have had major surgery in the 4 weeks before the study.",
    ],
    [
      "Uncontrolled diabetes",
      "exclusion",
      "You cannot take part if you have diabetes (as the sentence limits it).",
    ],
    [
      "HIV or uncontrolled hypertension",
      "exclusion",
      "You cannot take part if you have HIV or you have high blood pressure (as the sentence limits it).",
    ],
    [
      "HIV or uncontrolled hyperkalemia",
      "exclusion",
      "You cannot take part if you have HIV or this applies to you: “uncontrolled hyperkalemia”.",
    ],
    [
      "Platelets ≥ 50 x 10^9/L in patients with bone marrow involvement",
      "inclusion",
      "Your platelet count must be at least 50 ×10⁹/L. The text names exceptions or adds details.",
    ],
    ["Able to give consent", "inclusion", undefined],
  ] as const)("%s", (text, side, words) => {
    expect(explain(parseCriterion(text, side), side)).toBe(words);
  });
});

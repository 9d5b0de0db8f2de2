import { describe, expect, test } from "vitest";
import { learnNames } from "./learn-names.ts";
import { NameEvidence } from "./name-evidence.ts";
import { createThesaurus } from "./thesaurus.ts";
import type { StudyNames } from "./study-names.ts";

const NOTHING: StudyNames = { conditions: [], meshTerms: [], treatments: [], abbreviations: [], words: [] };

/** `times` studies that say the same. */
function evidence(...said: readonly (readonly [times: number, names: Partial<StudyNames>])[]): NameEvidence {
  const all = new NameEvidence();
  for (const [times, names] of said)
    for (let time = 0; time < times; time += 1) all.add({ ...NOTHING, ...names });
  return all;
}

const namesOf = (text: string, from: NameEvidence): readonly string[] =>
  createThesaurus(learnNames(from))
    .expansionsOf(text)
    .flatMap(({ names }) => names);

describe("conditions", () => {
  const condition = (text: string, id: string, term: string): Partial<StudyNames> => ({
    conditions: [[text, id]],
    meshTerms: [[id, term]],
  });

  test.each([
    ["Impotence", "Erectile Dysfunction", 3],
    ["Prostate Cancer", "Prostatic Neoplasms", 2],
    ["Type 2 Diabetes", "Diabetes Mellitus, Type 2", 2],
    ["Cardiac Arrest", "Heart Arrest", 2],
    ["Milk Allergy", "Milk Hypersensitivity", 2],
  ])("%s is %s", (text, term, studies) => {
    expect(namesOf(text, evidence([studies, condition(text, "D1", term)]))).toContain(term);
    expect(namesOf(text, evidence([studies - 1, condition(text, "D1", term)]))).toEqual([]);
  });

  test.each([
    ["Congestive Heart Failure", "Heart Failure"], // narrower
    ["Severe Asthma", "Asthma"],
    ["Pulmonary Hypertension", "Hypertension"],
    ["Becker Muscular Dystrophy", "Muscular Dystrophy, Duchenne"], // a sibling
    ["Orthostatic Hypertension", "Hypotension, Orthostatic"], // the opposite
    ["Acute Leukemia", "Acute Disease"], // says nothing
    ["Leukemia", "Leukemia, Myeloid"], // wider, and one word
  ])("%s is not %s, however many studies say so", (text, term) => {
    expect(namesOf(text, evidence([50, condition(text, "D1", term)]))).toEqual([]);
  });

  test("a name that studies use for several things, or that is a term itself, stays alone", () => {
    const split = evidence(
      [3, condition("Seizing", "D1", "Epilepsy")],
      [2, condition("Seizing", "D2", "Stroke")],
    );
    expect(namesOf("seizing", split)).toEqual([]);
    const term = evidence(
      [9, condition("Depression", "D1", "Melancholia")],
      [1, condition("x", "D2", "Depression")],
    );
    expect(namesOf("depression", term)).toEqual([]);
  });

  test("inverted terms have their natural order as a name", () => {
    expect(
      namesOf(
        "Lupus Erythematosus, Systemic",
        evidence([1, condition("x", "D1", "Lupus Erythematosus, Systemic")]),
      ),
    ).toEqual(["Systemic Lupus Erythematosus"]);
  });
});

describe("treatments", () => {
  const treatment = (...pairs: (readonly [string, string])[]): Partial<StudyNames> => ({ treatments: pairs });

  test("a brand that two studies give, a number that one gives", () => {
    const said = evidence(
      [2, treatment(["Pembrolizumab", "Keytruda®"])],
      [1, treatment(["pembrolizumab", "MK-3475"], ["Pembrolizumab", "Humanised Thing"])],
    );
    expect(namesOf("keytruda", said)).toEqual(["Pembrolizumab", "MK-3475"]);
    expect(namesOf("humanised thing", said)).toEqual([]);
  });

  test.each([
    ["Enalapril", "ACE inhibitors"],
    ["Tadalafil", "Tamsulosin 0.4mg"],
    ["Drug A", "Placebo"],
    ["Saline", "No other names"],
    ["Tamoxifen", "TAM"],
    ["Insulin", "Insulin glargine"], // narrower
    ["Nivolumab", "Nivolumab and ipilimumab"],
  ])("%s is not %s", (name, other) => {
    const said = evidence([20, treatment([name, other])]);
    expect(namesOf(name, said)).toEqual([]);
    expect(namesOf(other, said)).toEqual([]);
  });

  test("a name given to several treatments is a name of none", () => {
    const said = evidence(
      [5, treatment(["Afatinib", "Targetix"])],
      [4, treatment(["Erlotinib", "Targetix"])],
    );
    expect(namesOf("targetix", said)).toEqual([]);
  });
});

test("abbreviations need two studies", () => {
  const said = evidence(
    [2, { abbreviations: [["HFpEF", "heart failure with preserved ejection fraction"]] }],
    [1, { abbreviations: [["ABC", "a big coincidence"]] }],
  );
  expect(namesOf("hfpef", said)).toEqual(["heart failure with preserved ejection fraction"]);
  expect(namesOf("ABC", said)).toEqual([]);
});

test("evidence added up over parts is the evidence of the whole", () => {
  const parts = [
    evidence([2, { treatments: [["a", "b"]], words: ["x"] }]),
    evidence([3, { treatments: [["a", "b"]], conditions: [["c", "D1"]], words: ["x", "y"] }]),
  ];
  const whole = evidence(
    [2, { treatments: [["a", "b"]], words: ["x"] }],
    [3, { treatments: [["a", "b"]], conditions: [["c", "D1"]], words: ["x", "y"] }],
  );
  const sum = new NameEvidence();
  for (const part of parts) sum.addStored(JSON.parse(JSON.stringify(part)));
  expect(sum.toJSON()).toEqual(whole.toJSON());
});

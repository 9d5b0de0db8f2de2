import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameGroup } from "./name-group.ts";
import { OWN_NAMES } from "./tables/own-names.ts";
import { createThesaurus } from "./thesaurus.ts";

const own = createThesaurus(OWN_NAMES);
const namesOf = (text: string, thesaurus = own): readonly string[] =>
  thesaurus.expansionsOf(text).flatMap(({ names }) => names);
const abbreviation = (label: string, short: string, studies: number): NameGroup => ({
  label,
  names: [short],
  studies,
  source: "abbreviation",
});

describe("what people say, and what medicine says", () => {
  test.each([
    ["heart attack", "Myocardial Infarction"],
    ["heart attacks", "Myocardial Infarction"],
    ["Myocardial infarction", "heart attack"],
    ["stomach ache", "Abdominal Pain"],
    ["Lou Gehrig’s disease", "Amyotrophic Lateral Sclerosis"],
    ["high blood pressure", "Hypertension"],
    ["sugar diabetes", "Diabetes Mellitus"],
    ["shaking palsy", "Parkinson Disease"],
    ["kidney failure", "Renal Insufficiency"],
    ["cancer of the breast", "breast cancer"],
    ["Keytruda", "Pembrolizumab"],
    ["pembrolizumab", "Keytruda"],
    ["paracetamol", "Acetaminophen"],
    ["PDL1", "PD-L1"],
    ["type 2 diabetes", "Diabetes Mellitus, Type 2"],
  ])("%s: %s", (typed, expected) => {
    expect(namesOf(typed)).toContain(expected);
  });
});

describe("what is narrower, wider or something else is no other name", () => {
  test.each([
    ["hypertension", "pulmonary"],
    ["diabetes mellitus", "type"],
    ["cancer", "breast"],
    ["leukemia", "acute"],
    ["asthma", "exercise"],
    ["heart failure", "diastolic"],
  ])("%s: nothing %s", (typed, word) => {
    expect(namesOf(typed).join(" ").toLowerCase()).not.toContain(word);
  });

  test.each(["time", "all", "placebo", "safety", "of the", "", "—", "42"])("%s: nothing", (typed) => {
    expect(namesOf(typed)).toEqual([]);
  });
});

describe("abbreviations", () => {
  test("one that is an ordinary word counts in capitals only, and never replaces the name", () => {
    expect(namesOf("ALL")).toContain("acute lymphoblastic leukemia");
    expect(namesOf("all")).toEqual([]);
    expect(namesOf("acute lymphoblastic leukemia")).not.toContain("ALL");
  });

  test("of several senses the one that most studies mean is taken, and the others are named", () => {
    const thesaurus = createThesaurus([
      abbreviation("amyotrophic lateral sclerosis", "ALS", 60),
      abbreviation("antilymphocyte serum", "ALS", 3),
    ]);
    expect(thesaurus.expansionsOf("als")).toEqual([
      {
        label: "amyotrophic lateral sclerosis",
        names: ["amyotrophic lateral sclerosis"],
        source: "abbreviation",
        alsoMeans: ["antilymphocyte serum"],
      },
    ]);
  });

  test("without a clear majority it is left alone", () => {
    const thesaurus = createThesaurus([
      abbreviation("mitral stenosis", "MS", 10),
      abbreviation("mass spectrometry", "MS", 12),
    ]);
    expect(thesaurus.expansionsOf("MS")).toEqual([]);
  });

  test("in place of its name it is searched only if it is long enough and hardly means anything else", () => {
    const thesaurus = createThesaurus([
      abbreviation("chronic obstructive pulmonary disease", "COPD", 200),
      abbreviation("multiple sclerosis", "MS", 60),
      abbreviation("bronchoalveolar lavage", "BAL", 6),
      abbreviation("blood alcohol level", "BAL", 5),
    ]);
    expect(namesOf("chronic obstructive pulmonary disease", thesaurus)).toEqual(["COPD"]);
    expect(namesOf("multiple sclerosis", thesaurus)).toEqual([]);
    expect(namesOf("bronchoalveolar lavage", thesaurus)).toEqual([]);
  });

  test("it joins the concept that has its long form as a name", () => {
    const thesaurus = createThesaurus([
      { label: "Carcinoma, Non-Small-Cell Lung", names: ["non-small cell lung cancer"], source: "lay" },
      abbreviation("non small cell lung cancers", "NSCLC", 50),
    ]);
    expect(namesOf("nsclc", thesaurus)).toContain("Carcinoma, Non-Small-Cell Lung");
  });
});

test("groups of one id or one label are one concept; a shared name alone joins nothing", () => {
  const thesaurus = createThesaurus([
    { label: "Stroke", names: ["apoplexy"], id: "D020521", source: "registry" },
    { label: "cerebral infarct", names: ["brain attack"], id: "D020521", source: "mesh" },
    { label: "stroke", names: ["CVA"], source: "lay" },
    { label: "rowing movement", names: ["brain attack"], source: "vocabulary" },
  ]);
  expect(namesOf("apoplexy", thesaurus)).toEqual(["Stroke", "cerebral infarct", "brain attack", "CVA"]);
});

test("names with words that no study has are left out, unless asked for", () => {
  const known = new Set(["myocardial", "infarction"]);
  const thesaurus = createThesaurus(OWN_NAMES, { occurs: (form) => known.has(form) });
  expect(namesOf("heart attack", thesaurus)).toEqual(["Myocardial Infarction"]);
  const [{ names } = { names: [] }] = thesaurus.expansionsOf("myocardial infarction", { evenUnused: true });
  expect(names).toContain("heart attack");
});

describe("names within a text", () => {
  const matches = (text: string, inOrder = false) =>
    own.namesIn(text, { inOrder }).map(({ from, to, words }) => [from, to, words]);

  test("the longest, from left to right", () => {
    expect(matches("heart attack in women")).toEqual([[0, 2, "heart attack"]]);
    expect(matches("high blood pressure after a kidney transplant")).toEqual([
      [0, 3, "high blood pressure"],
      [5, 7, "kidney transplant"],
    ]);
    expect(matches("type 2 diabetes")).toEqual([[0, 3, "type 2 diabetes"]]);
  });

  test("in any order of words, or in the order of the name", () => {
    expect(matches("failure of the kidney")).toEqual([[0, 4, "failure of the kidney"]]);
    expect(matches("failure of the kidney", true)).toEqual([]);
    expect(matches("kidney failure", true)).toEqual([[0, 2, "kidney failure"]]);
  });
});

test("no text makes it fail, and no name is offered for itself", () => {
  const words = fc.constantFrom(
    "heart",
    "attack",
    "of",
    "the",
    "ALS",
    "all",
    "cancer",
    "breast",
    "2",
    "type",
    "-",
    "É",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const { from, to, expansions, words: typed } of own.namesIn(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
        for (const { names } of expansions) {
          expect(names.length).toBeGreaterThan(0);
          expect(names.map((name) => name.toLowerCase())).not.toContain(typed.toLowerCase());
        }
      }
    }),
  );
});

import { describe, expect, it } from "vitest";
import { parseStudy } from "../../src/study/study.ts";
import { NameDictionary } from "./name-dictionary.ts";
import { noteOfQuestionnaire } from "./questionnaire.ts";
import { reduceNote } from "./reduce-note.ts";

describe("a reduced note", () => {
  const dictionary = new NameDictionary();
  for (const [index, condition] of ["COPD", "COPD", "Heart Failure", "Diabetes Mellitus"].entries()) {
    const parsed = parseStudy({
      protocolSection: {
        identificationModule: { nctId: `NCT0000000${index}` },
        conditionsModule: { conditions: [condition] },
      },
    });
    if (parsed.ok) dictionary.add(parsed.study);
  }

  it("has the affirmed names, the first sentence's heavier, and the words beside them", () => {
    const reduced = reduceNote(
      "A 48-year-old man with COPD. He wheezes; heart failures were suspected. No diabetes mellitus.",
      dictionary,
    );
    expect(reduced.names).toEqual([
      { text: "COPD", kind: "condition", weight: 4 },
      { text: "heart failures", kind: "condition", weight: 2 },
    ]);
    expect(reduced.words).toContain("wheezes");
    expect(reduced.words).not.toContain("diabetes");
    expect(reduced.patient).toEqual({ age: 48, sex: "MALE" });
  });

  it("weighs a sign like any word, wherever it is said", () => {
    const withSigns = new NameDictionary();
    for (const [index, conditions] of [["Headache"], ["Headache", "Glioma"], ["Glioma"]].entries()) {
      const parsed = parseStudy({
        protocolSection: {
          identificationModule: { nctId: `NCT0000001${index}` },
          conditionsModule: { conditions },
        },
      });
      if (parsed.ok) withSigns.add(parsed.study);
    }
    const { names } = reduceNote("She presents with headaches. The headaches come from a glioma.", withSigns);
    expect(names).toEqual([
      { text: "glioma", kind: "condition", weight: 2 },
      { text: "headaches", kind: "condition", weight: 1 },
    ]);
  });

  it("of a questionnaire begins with the disorder and keeps denials denials", () => {
    const note = noteOfQuestionnaire("COPD", [
      { name: "definitive diagnosis", value: "yes" },
      { name: "heart failure", value: "no" },
      { name: "FEV1", value: "65%" },
      { name: "asthma", value: "" },
    ]);
    expect(note).toBe("Diagnosed with COPD. No heart failure. FEV1: 65%.");
    expect(reduceNote(note, dictionary).names.map(({ text }) => text)).toEqual(["COPD"]);
  });
});

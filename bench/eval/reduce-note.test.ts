import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStudy } from "../../src/study/study.ts";
import { affirmedPart } from "./affirmed.ts";
import { patientOf } from "./age-and-sex.ts";
import { NameDictionary } from "./name-dictionary.ts";
import { noteOfQuestionnaire } from "./questionnaire.ts";
import { reduceNote } from "./reduce-note.ts";
import { sentencesOf } from "./sentences.ts";

describe("age and sex", () => {
  it.each([
    ["48 M with a h/o HTN", { age: 48, sex: "MALE" }],
    ["Patient is a 45-year-old man with a history of", { age: 45, sex: "MALE" }],
    ["Pt is a 22yo F otherwise healthy", { age: 22, sex: "FEMALE" }],
    ["A 3-day-old Asian female infant", { age: 3 / 365.25, sex: "FEMALE" }],
    ["70 y/o with COPD", { age: 70 }],
    ["Diagnosed with anxiety. age: 39.", { age: 39 }],
    ["Diagnosed with glaucoma.", {}],
  ])("of “%s”", (note, patient) => {
    expect(patientOf(note)).toEqual(patient);
  });
});

describe("what a sentence affirms", () => {
  it.each([
    ["She denies fever and cough.", "fever"],
    ["No palpable masses but pain on exam.", "masses"],
    ["His family history is positive for type 2 diabetes.", "diabetes"],
    ["Biopsy was negative for carcinoma.", "carcinoma"],
  ])("“%s” does not affirm %s", (sentence, word) => {
    expect(affirmedPart(sentence)).not.toContain(word);
  });

  it("keeps what stands outside of a denial", () => {
    expect(affirmedPart("No palpable masses but pain on exam.")).toContain("pain on exam");
    expect(affirmedPart("Has asthma; his father has diabetes.")).toContain("asthma");
  });
});

describe("sentences", () => {
  it("end at full stops, not within numbers", () => {
    expect(sentencesOf("TSH was 0.2 ng/mL. Dr. Smith saw E. coli. He has COPD.\n- s/p CVA\nObesity")).toEqual(
      ["TSH was 0.2 ng/mL.", "Dr. Smith saw E. coli.", "He has COPD.", "- s/p CVA", "Obesity"],
    );
  });

  it("lose no word of any note", () => {
    const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", "3", ".", ";", "\n", " ", "-", "(") }),
        (note) => {
          expect(sentencesOf(note).flatMap(words)).toEqual(words(note));
        },
      ),
    );
  });
});

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

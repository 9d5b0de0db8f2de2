import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { affirmedPart, assertionsIn, saidOf } from "./assertion.ts";
import { sentenceSpans } from "./sentence-spans.ts";

describe("what a sentence says of a word", () => {
  it.each([
    ["She denies fever and cough.", "cough", "denied"],
    ["No palpable masses but pain on exam.", "masses", "denied"],
    ["No palpable masses but pain on exam.", "pain", "affirmed"],
    ["Biopsy was negative for carcinoma.", "carcinoma", "denied"],
    ["No fever, he has asthma.", "asthma", "affirmed"],
    ["Not only asthma.", "asthma", "affirmed"],
    ["Carcinoma was ruled out.", "Carcinoma", "denied"],
    // Of a list before the denial only the last is denied for certain.
    ["Fever and carcinoma were absent.", "Fever", "uncertain"],
    ["Prior stroke (no deficits), asthma.", "asthma", "affirmed"],
    ["Suspected carcinoma.", "carcinoma", "uncertain"],
    ["At risk for diabetes.", "diabetes", "uncertain"],
    ["His family history is positive for type 2 diabetes.", "diabetes", "family"],
    ["No family history of diabetes.", "diabetes", "family"],
    ["Has asthma; his father has diabetes.", "asthma", "affirmed"],
    ["Hypertension in his mother.", "Hypertension", "family"],
    ["Daughter reported agitation.", "agitation", "affirmed"],
  ])("“%s”: %s is %s", (sentence, word, said) => {
    const start = sentence.indexOf(word);
    expect(saidOf(assertionsIn(sentence), { start, end: start + word.length })).toBe(said);
  });

  it("leaves what is affirmed or suspected", () => {
    expect(affirmedPart("She denies fever. Suspected asthma; his father has diabetes.")).toMatch(
      /^She +\| \. Suspected asthma; his +\| $/,
    );
  });
});

describe("sentences", () => {
  const sentencesOf = (note: string): readonly string[] =>
    sentenceSpans(note).map(({ start, end }) => note.slice(start, end));

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

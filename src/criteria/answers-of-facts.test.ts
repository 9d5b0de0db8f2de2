import { expect, it } from "vitest";
import { answersOfFacts } from "./answers-of-facts.ts";
import type { Facts } from "./facts.ts";
import { readNote } from "./notes/read-note.ts";
import { factsOfReading } from "./notes/note-reading.ts";
import type { VariableId } from "./predicates/variables.ts";
import { questionOf } from "./question.ts";
import { readAnswers } from "./read-answers.ts";

function again(facts: Facts): ReturnType<typeof readAnswers> {
  // The keys of facts are variables.
  const questions = (Object.keys(facts) as VariableId[]).map(questionOf);
  return readAnswers(questions, answersOfFacts(facts));
}

it("a form shows what was read, and gives the same facts back", () => {
  const facts: Facts = {
    age: { is: "value", value: 52, words: "52 years", isConverted: false },
    sex: { is: "step", value: "MALE", words: "Male" },
    hiv: { is: "no" },
    chemotherapy: { is: "yes", daysAgo: 30, words: "30 days ago" },
    platelets: { is: "value", value: 85.5, words: "85.5 ×10⁹/L", isConverted: false },
    ast: { is: "multiple", value: 2.5, words: "2.5 times the upper limit of normal" },
    ecog: { is: "step", value: 1, words: "any" },
  };
  const { facts: read, problems } = again(facts);
  expect([...problems]).toEqual([]);
  expect({ ...read, ecog: { ...read.ecog, words: "any" } }).toEqual(facts);
});

it("a value beside its limit stays beside it", () => {
  const { facts } = again({
    bilirubin: { is: "value", value: 1.2, words: "1.2 mg/dL", isConverted: false, timesUpperLimit: 1 },
  });
  expect(facts.bilirubin).toMatchObject({ is: "value", timesUpperLimit: 1 });
});

it("what a note says can be corrected in the form of its questions", () => {
  const note =
    "61-year-old woman, ECOG 1, hemoglobin 10.2 g/dL, platelets 140 x10^9/L, creatinine 1.1 mg/dL. No HIV.";
  const facts = factsOfReading(note, readNote(note));
  expect(Object.keys(facts).length).toBeGreaterThan(4);
  const { facts: read, problems } = again(facts);
  expect([...problems]).toEqual([]);
  expect(Object.keys(read).sort()).toEqual(Object.keys(facts).sort());
});

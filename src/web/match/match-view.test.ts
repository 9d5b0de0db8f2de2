import { expect, it } from "vitest";
import type { MatchAnswer } from "../../match/create-matcher.ts";
import { readMatchAnswers } from "./match-answers.ts";
import { matchView } from "./match-view.ts";

const NOBODY: MatchAnswer = {
  total: 0,
  strongPossible: 0,
  possible: 0,
  likelyNot: 0,
  unread: 0,
  isComplete: true,
  studies: [],
  refused: [],
  questions: [],
  contradictions: [],
  facts: {},
};

const answers = readMatchAnswers(new URLSearchParams(), {
  gazetteer: undefined,
  lengthUnit: "mi",
  options: {},
});

it.each([
  [{}, "No trial that takes people in, or soon will, was found for these words and this place."],
  [
    { total: 1, possible: 1 },
    "Of 1 trial that takes people in, or soon will, nothing you said speaks against it.",
  ],
  [
    { total: 6, possible: 6 },
    "Of 6 trials that take people in, or soon will, nothing you said speaks against any of them.",
  ],
  [
    { total: 6, possible: 2, unread: 4 },
    "Of 6 trials that take people in, or soon will, 2 can be compared with your answers now: nothing you said speaks against any of them.",
  ],
  [
    { total: 6, possible: 1, likelyNot: 1, unread: 4 },
    "Of 6 trials that take people in, or soon will, 2 can be compared with your answers now: 1 is likely not for you, by what you said.",
  ],
  [
    { total: 6, unread: 6 },
    "Of 6 trials that take people in, or soon will, none can be compared with your answers yet.",
  ],
])("%j in a sentence", (counts, sentence) => {
  expect(matchView({ ...NOBODY, ...counts }, answers, new Map()).sentence).toBe(sentence);
});

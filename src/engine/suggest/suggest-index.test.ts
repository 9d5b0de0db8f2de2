import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, foldWords } from "../../study/fold.ts";
import { SuggestIndex, type SuggestName } from "./suggest-index.ts";

const name = (label: string, studies: number, rest: Partial<SuggestName> = {}): SuggestName => ({
  kind: "condition",
  value: label,
  label,
  studies,
  recruiting: 0,
  ...rest,
});

const index = new SuggestIndex([
  name("Heart Failure", 665),
  name("Heart Failure, Diastolic", 97),
  name("Congestive Heart Failure", 700),
  name("Myocardial Infarction", 96, { otherNames: ["heart attack"] }),
  name("Diabetes Mellitus", 449),
  name("Diabetes Mellitus, Type 2", 191),
  name("Sjögren's Syndrome", 12),
  name("Breast Neoplasms", 63, { otherNames: ["breast cancer"] }),
  name("Boston", 212, { kind: "city" }),
  name("Boston Scientific", 10, { kind: "sponsor" }),
  name("PEMBROLIZUMAB", 2, { kind: "treatment" }),
  name("Pembrolizumab", 27, { kind: "treatment" }),
]);
const labels = (text: string, rest = {}): readonly string[] =>
  index.suggest({ text, ...rest }).map(({ label }) => label);

describe("what begins so", () => {
  test.each([
    // Beginning with the text first, then with a word that begins so; each by studies.
    [
      "heart",
      ["Heart Failure", "Heart Failure, Diastolic", "Myocardial Infarction", "Congestive Heart Failure"],
    ],
    ["fail", ["Congestive Heart Failure", "Heart Failure", "Heart Failure, Diastolic"]],
    ["hea fai", ["Congestive Heart Failure", "Heart Failure", "Heart Failure, Diastolic"]],
    ["failure heart d", ["Heart Failure, Diastolic"]],
    ["HEART ATT", ["Myocardial Infarction"]],
    ["sjogren", ["Sjögren's Syndrome"]],
    ["type 2", ["Diabetes Mellitus, Type 2"]],
    ["type II", ["Diabetes Mellitus, Type 2"]],
    ["pembro", ["Pembrolizumab"]],
    ["bost", ["Boston", "Boston Scientific"]],
  ])("%s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe("typing errors", () => {
  test.each([
    ["brest can", "Breast Neoplasms"],
    ["herat", "Heart Failure"],
    ["diabetis mel", "Diabetes Mellitus"],
    ["pembrolizamb", "Pembrolizumab"],
    ["bsoton", "Boston"],
  ])("%s", (text, expected) => {
    expect(labels(text)).toContain(expected);
  });

  test.each(["hxx", "bst", "breeeest", "", "—", "x".repeat(500)])("%.10s: nothing", (text) => {
    expect(labels(text)).toEqual([]);
  });
});

test("only the kinds asked for, and as many as asked for", () => {
  expect(labels("bost", { kinds: ["sponsor"] })).toEqual(["Boston Scientific"]);
  expect(labels("heart", { limit: 2 })).toEqual(["Heart Failure", "Heart Failure, Diastolic"]);
});

test("a name found by another name says by which", () => {
  expect(index.suggest({ text: "heart att" })).toEqual([
    {
      kind: "condition",
      value: "Myocardial Infarction",
      label: "Myocardial Infarction",
      studies: 96,
      recruiting: 0,
      matched: "heart attack",
    },
  ]);
});

test("without typing errors, the same as by looking at every name", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), text, (texts, typed) => {
      const names = texts.map((label, studies) => name(label, studies));
      const fits = ({ label }: SuggestName): boolean =>
        foldWords(typed).every((part) => foldWords(label).some((one) => one.startsWith(part)));
      const leads = ({ label }: SuggestName): boolean => foldText(label).startsWith(typed);
      const expected = names
        .filter(fits)
        .sort((a, b) => Number(leads(b)) - Number(leads(a)) || b.studies - a.studies)
        .map(({ label }) => label);
      const found = new SuggestIndex(names).suggest({ text: typed, limit: 20 }).map(({ label }) => label);
      expect(found).toEqual(expected);
    }),
  );
});

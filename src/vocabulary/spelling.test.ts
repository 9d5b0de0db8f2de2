import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSpelling, slipCost } from "./spelling.ts";

const COUNTS = new Map([
  ["diabetes", 900],
  ["diabetic", 300],
  ["arrhythmia", 58],
  ["arrythmia", 3],
  ["pneumonia", 200],
  ["influenza", 71],
  ["asthma", 400],
  ["lung", 500],
  ["hung", 1],
  ["tumor", 300],
  ["crohns", 51],
  ["indiana", 800],
  ["indians", 2],
  ["haemorrhage", 2],
  ["hemorrhage", 200],
]);
const spelling = createSpelling(COUNTS);
const meant = (text: string): readonly string[] => spelling.didYouMean(text).map((one) => one.meant);

test.each([
  ["diabetis", "diabetes"],
  ["Diabetis", "Diabetes"],
  ["neumonia", "pneumonia"],
  ["asthma influenca", "influenza"],
  ["chrohn's", "crohns"],
  ["arythmia", "arrhythmia"], // by way of a slip that the registry has itself
  ["arrythmia", "arrhythmia"],
])("%s: %s", (text, word) => {
  expect(meant(text)).toEqual([word]);
});

test.each([
  "diabetes", // known
  "tumour", // another spelling, found anyway
  "hung", // short and known
  "indians", // known, another ending of a common word
  "haemorrhage", // British, found anyway
  "lnug1", // digits
  "ASHTMA", // capitals: an abbreviation or an operator
  "AREA[Conditon]asthma", // a name of the language
  "xqzwkv", // near nothing
  "gol", // too short
  "",
])("%s: nothing", (text) => {
  expect(meant(text)).toEqual([]);
});

test("the rest of the text stays as it was typed", () => {
  expect(spelling.didYouMean('"type 2 diabetis" AND NOT astma')).toEqual([
    { word: "diabetis", meant: "diabetes", text: '"type 2 diabetes" AND NOT astma' },
    { word: "astma", meant: "asthma", text: '"type 2 diabetis" AND NOT asthma' },
  ]);
});

describe("common slips cost less", () => {
  test.each([
    ["asthma", "ashtma", "abxhma"], // swapped, wrong
    ["pneumonia", "neumonia", "pneumoxia"], // silent letter, wrong letter
    ["arrhythmia", "arrythmia", "arrhythia"],
    ["diabetes", "diabetis", "diabetzs"],
  ])("%s: %s rather than %s", (word, common, odd) => {
    expect(slipCost(common, word)).toBeLessThan(slipCost(odd, word));
  });
});

test("no text makes it fail, and each suggestion is a known word at its place", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      for (const one of spelling.didYouMean(text)) {
        expect(COUNTS.has(one.meant.toLowerCase())).toBe(true);
        expect(text).toContain(one.word);
        expect(one.text).toContain(one.meant);
      }
    }),
  );
});

test("what nobody has typed is not looked at: words without end, texts without end", () => {
  const spelling = createSpelling(new Map([["diabetes", 900]]));
  expect(spelling.didYouMean("a".repeat(100_000))).toEqual([]);
  expect(spelling.didYouMean(`${"diabetis ".repeat(3)}${"unknown ".repeat(100)}diabetis`)).toHaveLength(3);
});

test("a word asked about again, in another text and case, means the same", () => {
  expect(spelling.didYouMean("influenca")).toHaveLength(1);
  expect(spelling.didYouMean("asthma or Influenca")).toEqual([
    { word: "Influenca", meant: "Influenza", text: "asthma or Influenza" },
  ]);
  expect(meant("asthma")).toEqual([]);
  expect(meant("asthma")).toEqual([]);
});

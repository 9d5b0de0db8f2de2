import { expect, test } from "vitest";
import { WrittenWords } from "./written-words.ts";

test("each way of writing a form is a word of its own, numbered within its form in the order of first mention", () => {
  const words = new WrittenWords();
  const number = (form: string, written: string): number => words.of(words.terms.of(form), written);
  const [upper, other, lower] = [number("heart", "Heart"), number("lung", "lung"), number("heart", "heart")];
  expect(number("heart", "Heart")).toBe(upper);
  expect(new Set([upper, other, lower]).size).toBe(3);
  expect([upper, other, lower].map((word) => words.variantOf(word))).toEqual([0, 0, 1]);
  expect(words.termOf(lower)).toBe(words.termOf(upper));
  expect(words.variantsOf(words.terms.of("heart"))).toEqual(["Heart", "heart"]);
  expect(words.variantsOf(words.terms.of("nowhere"))).toEqual([]);
});

test("as many as a segment has", () => {
  const words = new WrittenWords();
  for (let i = 0; i < 5_000; i++)
    for (const way of [`w${i}`, `W${i}`]) words.of(words.terms.of(`w${i}`), way);
  for (const i of [0, 1_023, 1_024, 4_999])
    expect(words.variantsOf(words.terms.of(`w${i}`))).toEqual([`w${i}`, `W${i}`]);
});

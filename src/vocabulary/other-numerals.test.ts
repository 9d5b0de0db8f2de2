import { expect, test } from "vitest";
import { otherNumerals } from "./other-numerals.ts";

test.each([
  ["stage 4 lung cancer", ["stage IV lung cancer"]],
  ["Stage IIIb melanoma", ["Stage 3B melanoma"]],
  ["stage one", ["stage 1", "stage I"]],
  ["type II diabetes", ["type 2 diabetes"]],
  ["factor 8 deficiency", ["factor VIII deficiency"]],
  ["stage 3 and grade II", ["stage 3 and grade 2", "stage III and grade II"]],
  ["stage IA2", ["stage 1A2"]],
  ["mucopolysaccharidosis 2", ["mucopolysaccharidosis II"]],
  ["COVID-19", []],
  ["IV antibiotics", []],
  ["4 weeks", []],
  ["stage", []],
  ["stage 0", []],
  ["factor 300", []],
  ["type x", ["type 10"]],
  ["type a", []],
  ["type iiii", []],
])("%s", (text, others) => {
  expect(otherNumerals(text)).toEqual(others);
});

import { expect, test } from "vitest";
import { isSign } from "./signs-and-symptoms.ts";

test.each([
  ["Headaches", true],
  ["shortness of breath", true],
  ["Oedema", true],
  ["Diarrhoea", true],
  ["Cluster Headache", false],
  ["Obesity", false],
  ["Heart Failure", false],
])("%s: %s", (name, expected) => {
  expect(isSign(name)).toBe(expected);
});

import { expect, test } from "vitest";
import { MAX_IMPACT } from "./impact.ts";
import { asksForName, strengthOf } from "./ranking.ts";

test("a piece of full weight that says nothing but the word brings half of what is possible", () => {
  expect(strengthOf(100 * MAX_IMPACT)).toBe(4096);
  expect(strengthOf(1e12)).toBeLessThanOrEqual(8192);
});

test("a word repeated in title, condition and keyword counts less than two words said once each", () => {
  const once = 80 * 130;
  expect(strengthOf(3 * once)).toBeGreaterThan(strengthOf(once));
  expect(strengthOf(3 * once)).toBeLessThan(2 * strengthOf(once));
});

test("words limited to their forms ask for no name", () => {
  expect((["Relaxation", "Concept", "Term", "None"] as const).filter(asksForName)).toEqual([
    "Relaxation",
    "Concept",
  ]);
});

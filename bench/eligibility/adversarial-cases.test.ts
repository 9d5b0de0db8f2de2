import { expect, it } from "vitest";
import { scoreAdversarialCases } from "./adversarial-cases.ts";

it("no criterion made to be misread is decided wrongly", () => {
  const { wrong, decided } = scoreAdversarialCases();
  expect(wrong).toEqual([]);
  expect(decided).toBeGreaterThan(10);
});

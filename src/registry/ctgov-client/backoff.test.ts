import fc from "fast-check";
import { expect, it } from "vitest";
import { backoffMs } from "./backoff.ts";

it.each([
  [0, 500],
  [1, 1_000],
  [3, 4_000],
  [6, 30_000],
  [50, 30_000],
])("waits half of the step of attempt %i at random 0.5: %i ms", (attempt, milliseconds) => {
  expect(backoffMs(attempt, () => 0.5)).toBe(milliseconds);
});

it("stays between nothing and a minute", () => {
  fc.assert(
    fc.property(
      fc.nat(2000),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, random) => {
        const wait = backoffMs(attempt, () => random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(60_000);
      },
    ),
  );
});

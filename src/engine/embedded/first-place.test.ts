import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlace } from "./first-place.ts";

test("the first place of those that hold, or behind all", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const first = sorted.findIndex((number) => number >= wanted);
      expect(firstPlace(sorted.length, (place) => (sorted[place] ?? 0) >= wanted)).toBe(
        first < 0 ? sorted.length : first,
      );
    }),
  );
});

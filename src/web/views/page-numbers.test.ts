import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageNumbers } from "./page-numbers.ts";

describe("pageNumbers", () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [1, 9, [1, 2, undefined, 9]],
    [3, 9, [1, 2, 3, 4, undefined, 9]],
    [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
    [6, 40, [1, undefined, 5, 6, 7, undefined, 40]],
    [9, 9, [1, undefined, 8, 9]],
  ])("page %i of %i", (page, last, expected) => {
    expect(pageNumbers(page, last)).toEqual(expected);
  });

  it("rises, names first, present and last, and never hides a single page", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        ([page, last]) => {
          const entries = pageNumbers(page, last);
          const numbers = entries.filter((entry) => entry !== undefined);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
          expect(numbers).toEqual(expect.arrayContaining([1, page, last]));
          for (const [index, entry] of entries.entries()) {
            if (entry !== undefined) continue;
            expect((entries[index + 1] ?? 0) - (entries[index - 1] ?? 0)).toBeGreaterThan(2);
          }
        },
      ),
    );
  });
});

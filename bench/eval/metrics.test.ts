import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { condensed, ndcg, precision, recall } from "./metrics.ts";
import type { Grade, Judgements } from "./metrics.ts";

const judgements: Judgements = new Map([
  ["a", 2],
  ["b", 1],
  ["c", 0],
  ["d", 2],
]);

describe("a condensed list", () => {
  it("leaves out what nobody judged and keeps the order", () => {
    expect(condensed(["x", "d", "y", "c", "a"], judgements)).toEqual(["d", "c", "a"]);
  });
});

describe("nDCG", () => {
  it("is what one gets by hand", () => {
    // Gains 1, 0, 2 at ranks 1 to 3: 1/1 + 0 + 2/2 = 2. Best order 2, 2, 1: 2 + 2/log2(3) + 1/2 = 3.76186.
    expect(ndcg(["b", "c", "a"], judgements, 3)).toBeCloseTo(2 / 3.76186, 5);
    // At depth 1 the best is a gain of 2.
    expect(ndcg(["b", "c", "a"], judgements, 1)).toBeCloseTo(0.5, 10);
  });

  it("is 0 for an empty ranking and where nothing is worth anything", () => {
    expect(ndcg([], judgements, 10)).toBe(0);
    expect(ndcg(["c"], new Map([["c", 0]]), 10)).toBe(0);
  });

  it("is 1 for the best order and never more", () => {
    const grades = fc.array(fc.constantFrom<Grade>(0, 1, 2), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(grades, fc.integer({ min: 1, max: 20 }), (list, depth) => {
        const all: Judgements = new Map(list.map((grade, index) => [String(index), grade]));
        const inOrder = [...all.keys()];
        const best = [...inOrder].sort((one, other) => (all.get(other) ?? 0) - (all.get(one) ?? 0));
        const anything = list.some((grade) => grade > 0);
        expect(ndcg(best, all, depth)).toBeCloseTo(anything ? 1 : 0, 10);
        expect(ndcg(inOrder, all, depth)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("precision and recall", () => {
  it("count eligible patients only", () => {
    expect(precision(["a", "b", "c"], judgements, 2)).toBe(0.5);
    expect(recall(["a", "b", "c"], judgements, 2)).toBe(0.5);
    expect(recall(["a", "b", "c", "d"], judgements, 100)).toBe(1);
  });

  it("a short ranking is no better for being short", () => {
    expect(precision(["a"], judgements, 10)).toBe(0.1);
  });
});

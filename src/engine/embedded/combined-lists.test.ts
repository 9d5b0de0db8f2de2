import { expect, test } from "vitest";
import { MAX_IMPACT } from "../impact.ts";
import { strengthOf } from "../ranking.ts";
import { AREAS_FROM, COMBINED_AREAS, combinedField } from "./combined-lists.ts";

test("the strongest word of every kept area fits in 16 bits", () => {
  for (const weights of COMBINED_AREAS) {
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    expect(strengthOf(sum * MAX_IMPACT)).toBeLessThan(2 ** 16);
  }
});

test("an area is known by its pieces and weights, and by nothing less", () => {
  COMBINED_AREAS.forEach((weights, area) => {
    expect(combinedField(new Map(weights))).toBe(AREAS_FROM + area);
    expect(combinedField(new Map([...weights].slice(1)))).toBeUndefined();
    expect(
      combinedField(new Map([...weights].map(([field, weight]) => [field, weight + 1]))),
    ).toBeUndefined();
  });
});

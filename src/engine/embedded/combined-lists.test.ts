import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_IMPACT } from "../impact.ts";
import { strengthOf } from "../ranking.ts";
import { AREAS_FROM, COMBINED_AREAS, combineLists, combinedField } from "./combined-lists.ts";

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

test("documents of several lists, each with the strength that they give it together", () => {
  const list = fc
    .tuple(
      fc.nat(5),
      fc.uniqueArray(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 255 })), { selector: ([d]) => d }),
    )
    .map(([field, entries]) => ({ field, entries: entries.toSorted(([a], [b]) => a - b) }));
  const lists = fc.uniqueArray(list, { selector: ({ field }) => field, maxLength: 5 });
  fc.assert(
    fc.property(
      lists,
      fc.dictionary(fc.constantFrom("0", "1", "2", "3"), fc.integer({ min: 10, max: 100 })),
      (all, w) => {
        const weights = new Map(Object.entries(w).map(([field, weight]) => [Number(field), weight]));
        const sums = new Map<number, number>();
        for (const { field, entries } of all)
          for (const [document, impact] of entries)
            if (weights.has(field))
              sums.set(document, (sums.get(document) ?? 0) + (weights.get(field) ?? 0) * impact);
        const combined = combineLists(
          all.map(({ field, entries }) => ({
            field,
            documents: Uint16Array.from(entries, ([document]) => document),
            values: Uint8Array.from(entries, ([, impact]) => impact),
          })),
          weights,
        );
        const expected = [...sums].toSorted(([a], [b]) => a - b);
        expect([...(combined?.documents ?? [])]).toEqual(expected.map(([document]) => document));
        expect([...(combined?.values ?? [])]).toEqual(expected.map(([, sum]) => strengthOf(sum)));
      },
    ),
  );
});

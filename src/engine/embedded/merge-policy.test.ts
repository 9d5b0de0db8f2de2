import fc from "fast-check";
import { expect, test } from "vitest";
import { SEGMENT_DOCUMENTS } from "./build-segments.ts";
import { partsToMerge } from "./merge-policy.ts";

const whole = (documents: number) => ({ documents, live: documents });

test("a few segments are left alone", () => {
  expect(partsToMerge([])).toBeUndefined();
  expect(
    partsToMerge([whole(SEGMENT_DOCUMENTS), whole(SEGMENT_DOCUMENTS), whole(1_000), whole(5)]),
  ).toBeUndefined();
});

test("eight small segments become one, large ones are not touched", () => {
  const small = Array.from({ length: 8 }, (_, i) => whole(100 * (i + 1)));
  expect(partsToMerge([whole(SEGMENT_DOCUMENTS), ...small])).toEqual(small);
});

test("a segment of which more than a third is deleted is written anew alone", () => {
  const wasteful = { documents: 9_000, live: 5_000 };
  expect(partsToMerge([whole(SEGMENT_DOCUMENTS), wasteful, whole(10)])).toEqual([wasteful]);
});

test("merging comes to an end, with few segments left", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: SEGMENT_DOCUMENTS }), { maxLength: 200 }), (sizes) => {
      let parts = sizes.map(whole);
      for (let rounds = 0; ; rounds++) {
        expect(rounds).toBeLessThan(300);
        const merged = partsToMerge(parts);
        if (merged === undefined) break;
        const sum = merged.reduce((total, { live }) => total + live, 0);
        expect(merged.length === 1 || sum <= SEGMENT_DOCUMENTS).toBe(true);
        parts = [...parts.filter((part) => !merged.includes(part)), whole(sum)];
      }
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(parts.reduce((sum, { live }) => sum + live, 0)).toBe(total);
      expect(parts.length).toBeLessThanOrEqual(16 + (2 * total) / SEGMENT_DOCUMENTS);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { BestDocuments, compareRanks } from "./best-documents.ts";

/** Few different ranks, so that ties are the rule. */
const rank = fc.constantFrom(Number.NEGATIVE_INFINITY, -1.5, 0, 1, 2);
const entries = fc.array(fc.tuple(rank, rank, fc.nat(50)), { maxLength: 60 }).map((all) =>
  all.map(([first, second, nctNumber], document) => ({
    segment: 0,
    document,
    nctNumber: nctNumber * 100 + document,
    rank: first,
    more: [second],
  })),
);

test("keeps the best, in order, behind whatever was the last", () => {
  fc.assert(
    fc.property(entries, fc.nat(20), fc.option(fc.nat(59)), (all, capacity, behind) => {
      const after = behind === null ? undefined : all[behind];
      const best = new BestDocuments(capacity, after);
      for (const { segment, document, nctNumber, rank: first, more } of all)
        best.offer(segment, document, nctNumber, first, more);
      const sorted = all.toSorted(compareRanks);
      const from = after === undefined ? 0 : sorted.indexOf(after) + 1;
      expect(best.sorted()).toEqual(sorted.slice(from, from + capacity));
    }),
  );
});

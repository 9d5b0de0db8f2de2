import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { supersedes } from "./record-recency.ts";
import type { Recency } from "./record-recency.ts";

const recency = (fields: Partial<Recency> = {}): Recency => ({
  lastUpdatePostDate: "2026-01-01",
  versionHolder: "2026-02-01",
  textBytes: 100,
  contentHash: Buffer.from("a"),
  ...fields,
});

const anyRecency: fc.Arbitrary<Recency> = fc.record({
  lastUpdatePostDate: fc.constantFrom(null, "2025-01-01", "2026-01-01"),
  versionHolder: fc.constantFrom(null, "2025-02-01", "2026-02-01"),
  textBytes: fc.integer({ min: 1, max: 2 }),
  contentHash: fc.constantFrom("a", "b").map((text) => Buffer.from(text)),
});

describe("supersedes", () => {
  test.each<[string, Partial<Recency>, Partial<Recency>, boolean]>([
    ["a later update", { lastUpdatePostDate: "2026-03-01" }, {}, true],
    [
      "an earlier update, written later",
      { lastUpdatePostDate: "2025-12-31", versionHolder: "2026-11-01" },
      {},
      false,
    ],
    ["the same update, written later", { versionHolder: "2026-02-02" }, {}, true],
    ["no date", { lastUpdatePostDate: null }, {}, false],
    ["a newer part of a record", { versionHolder: null, lastUpdatePostDate: "2026-09-01" }, {}, false],
    ["a whole record over a newer part", {}, { versionHolder: null, lastUpdatePostDate: "2026-09-01" }, true],
    ["the fuller of two", { textBytes: 101 }, {}, true],
    ["itself", {}, {}, false],
  ])("%s", (_, candidate, stored, expected) => {
    expect(supersedes(recency(candidate), recency(stored))).toBe(expected);
  });

  test("is a strict total order, so files may come in any order", () => {
    fc.assert(
      fc.property(anyRecency, anyRecency, anyRecency, (a, b, c) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect([supersedes(a, b), supersedes(b, a)].filter(Boolean)).toHaveLength(same ? 0 : 1);
        if (supersedes(a, b) && supersedes(b, c)) expect(supersedes(a, c)).toBe(true);
      }),
    );
  });
});

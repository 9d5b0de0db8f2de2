import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInvented, nctIdOfNumber, numberOfNctId, parseNctId } from "./nct-id.ts";

describe("parseNctId", () => {
  it.each([
    ["NCT01494480", "NCT01494480"],
    [" nct01494480 ", "NCT01494480"],
    ["NCT4437511", "NCT04437511"], // the registry takes it too (API contract 2.3)
    ["nct102", "NCT00000102"],
  ])("%j is %s", (text, nctId) => {
    expect(parseNctId(text)).toBe(nctId);
  });

  it.each(["", "NCT", "NCT00000000", "NCT123456789", "01494480", "NCT-01494480", "NCT01494480x"])(
    "refuses %j",
    (text) => {
      expect(parseNctId(text)).toBeUndefined();
    },
  );
});

it("an id and its number stand for each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      expect(numberOfNctId(nctIdOfNumber(number))).toBe(number);
      expect(parseNctId(nctIdOfNumber(number))).toBe(nctIdOfNumber(number));
      expect(isInvented(nctIdOfNumber(number))).toBe(number >= 99_000_000);
    }),
  );
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

const NOW = new Date("2026-11-23T14:20:00Z");

it.each([
  ["0", 0],
  ["120", 120_000],
  [" 7 ", 7_000],
  ["Mon, 23 Nov 2026 14:21:30 GMT", 90_000],
  ["Monday, 23-Nov-26 14:21:30 GMT", 90_000],
  ["Mon, 23 Nov 2026 14:00:00 GMT", 0],
  ["-5", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
])("reads Retry-After %j as %j ms", (header, milliseconds) => {
  expect(parseRetryAfter(header, NOW)).toBe(milliseconds);
});

it("reads every HTTP date that JavaScript writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
      const header = new Date(NOW.getTime() + seconds * 1000).toUTCString();
      expect(parseRetryAfter(header, NOW)).toBe(seconds * 1000);
    }),
  );
});

it("never throws and never answers a negative wait", () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect(parseRetryAfter(header, NOW) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

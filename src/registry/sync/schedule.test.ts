import fc from "fast-check";
import { expect, it } from "vitest";
import { nextSyncAt } from "./schedule.ts";

it.each([
  ["Monday before", "2026-11-23T00:00:00Z", "2026-11-23T14:20:00Z"],
  ["Monday at the minute", "2026-11-23T14:20:00Z", "2026-11-24T14:20:00Z"],
  ["Thursday after", "2026-11-26T20:00:00Z", "2026-11-27T14:20:00Z"],
  ["Friday after", "2026-11-20T14:21:00Z", "2026-11-23T14:20:00Z"],
  ["Saturday", "2026-11-21T10:00:00Z", "2026-11-23T14:20:00Z"],
  ["Sunday at night", "2026-11-22T23:59:59Z", "2026-11-23T14:20:00Z"],
  ["the last day of the year", "2026-12-31T15:00:00Z", "2027-01-01T14:20:00Z"],
])("after %s (%s) comes %s", (_, now, next) => {
  expect(nextSyncAt(new Date(now)).toISOString()).toBe(new Date(next).toISOString());
});

it("adds the offset", () => {
  expect(nextSyncAt(new Date("2026-11-23T14:21:00Z"), 7.5).toISOString()).toBe("2026-11-23T14:27:30.000Z");
});

/** Naive: minute by minute until the clock shows the right minute of a right day. */
function naive(now: Date): Date {
  const at = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  do at.setTime(at.getTime() + 60_000);
  while (!/^(Mon|Tue|Wed|Thu|Fri).* 14:20:00 GMT$/.test(at.toUTCString()));
  return at;
}

it("agrees with looking at the clock every minute", () => {
  const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (now) => {
      expect(nextSyncAt(now).toISOString()).toBe(naive(now).toISOString());
    }),
    { numRuns: 50 },
  );
});

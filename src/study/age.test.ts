import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageFits, formatAges, parseAge } from "./age.ts";

describe("parseAge", () => {
  it.each([
    ["18 Years", 18, "year", 18],
    ["1 Year", 1, "year", 1],
    ["6 Months", 6, "month", 0.5],
    ["1 Month", 1, "month", 1 / 12],
    ["4 Weeks", 4, "week", 28 / 365.25],
    ["28 Days", 28, "day", 28 / 365.25],
    ["1 Hour", 1, "hour", 1 / 24 / 365.25],
    ["30 Minutes", 30, "minute", 30 / 1440 / 365.25],
  ])("reads %s", (text, count, unit, years) => {
    const age = parseAge(text)!;
    expect([age.count, age.unit]).toEqual([count, unit]);
    expect(age.years).toBeCloseTo(years, 12);
  });

  it.each(["", "N/A", "18", "Years", "-1 Years", "eighteen Years", "18 Decades"])("refuses %j", (text) => {
    expect(parseAge(text)).toBeUndefined();
  });
});

describe("formatAges", () => {
  it.each([
    ["20 Years", "65 Years", "20 to 65 years old"], // NCT01494480, as on the seed page
    ["18 Years", undefined, "18+ years old"],
    [undefined, "17 Years", "Up to 17 years old"],
    ["6 Months", "2 Years", "6 months to 2 years old"],
    ["1 Year", "1 Year", "1 year old"],
    ["1 Year", "5 Years", "1 to 5 years old"],
    ["1 Day", undefined, "1+ day old"],
    ["28 Days", "12 Months", "28 days to 12 months old"],
    [undefined, undefined, "Any age"],
    ["", " ", "Any age"],
    ["N/A", "65 Years", "N/A to 65 years old"],
    ["Adult", undefined, "Adult and older"],
  ])("%j to %j: %s", (minimum, maximum, words) => {
    expect(formatAges(minimum, maximum)).toBe(words);
  });
});

describe("ageFits", () => {
  it.each([
    [18, "18 Years", undefined, true],
    [17.99, "18 Years", undefined, false],
    [65.99, "18 Years", "65 Years", true],
    [66, "18 Years", "65 Years", false],
    [1.5, undefined, "18 Months", true],
    [19 / 12, undefined, "18 Months", false],
    [0.4, "6 Months", "2 Years", false],
    [200, undefined, undefined, true],
    [3, "N/A", "", true],
  ])("%d years with %j to %j: %s", (age, minimum, maximum, fits) => {
    expect(ageFits(age, minimum, maximum)).toBe(fits);
  });

  const limit = fc.option(
    fc
      .tuple(fc.nat(99), fc.constantFrom("Years", "Months", "Weeks", "Days", "Hours"))
      .map(([count, unit]) => `${count} ${unit}`),
    { nil: undefined },
  );

  it("includes the minimum itself and all of the last unit, and is never stricter without a limit", () => {
    fc.assert(
      fc.property(limit, limit, fc.double({ min: 0, max: 120, noNaN: true }), (minimum, maximum, age) => {
        if (ageFits(age, minimum, maximum)) {
          expect(ageFits(age, minimum)).toBe(true);
          expect(ageFits(age, undefined, maximum)).toBe(true);
        }
        if (minimum !== undefined) expect(ageFits(parseAge(minimum)!.years, minimum)).toBe(true);
        if (maximum !== undefined) expect(ageFits(parseAge(maximum)!.years, undefined, maximum)).toBe(true);
      }),
    );
  });
});

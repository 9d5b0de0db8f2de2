import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePartialDates,
  firstDay,
  formatPartialDate,
  lastDay,
  monthsBetween,
  parsePartialDate,
} from "./partial-date.ts";

describe("parsePartialDate", () => {
  it.each([
    ["2011", "2011"],
    ["2011-12", "2011-12"],
    ["2011-12-07", "2011-12-07"],
    ["1900-01", "1900-01"], // the registry's earliest
    ["2099-01-01", "2099-01-01"], // and its latest
    ["2026-08-14T09:00:05", "2026-08-14"],
    ["2013-09-30T16:53", "2013-09-30"],
    [" 2012-02-29 ", "2012-02-29"],
    ["2000-02-29", "2000-02-29"],
  ])("reads %j as %s", (text, date) => {
    expect(parsePartialDate(text)).toBe(date);
  });

  it.each([
    "",
    "2011-2",
    "2011-13",
    "2011-00",
    "2011-02-29",
    "1900-02-29",
    "2011-04-31",
    "2011-01-00",
    "0000",
  ])("refuses %j", (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it.each(["December 2011", "2011/12/07", "20111207", "2011-12-07 oder so", "12011", "MIN"])(
    "refuses %j",
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});

/** Days of four centuries, as `Date` knows them: the model. */
const day = fc
  .date({ min: new Date("1801-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => parsePartialDate(text.slice(0, length))!);

describe("first and last day", () => {
  it.each([
    ["2011", "2011-01-01", "2011-12-31"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2011-02", "2011-02-01", "2011-02-28"],
    ["2011-12-07", "2011-12-07", "2011-12-07"],
  ])("%s spans %s to %s", (text, first, last) => {
    const date = parsePartialDate(text)!;
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it("agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(partial, (date) => {
        const dayAfter = new Date(Date.parse(lastDay(date)) + 86_400_000).toISOString().slice(0, 10);
        expect(parsePartialDate(firstDay(date))).toBeDefined();
        expect(firstDay(date).startsWith(date)).toBe(true);
        expect(lastDay(date).startsWith(date)).toBe(true);
        if (date.length < 10) expect(dayAfter.startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("comparePartialDates", () => {
  it("puts the wider date first", () => {
    const dates = ["2011-01-02", "2011-01", "2012", "2011-01-01", "2010-12-31", "2011"];
    expect(dates.map((text) => parsePartialDate(text)!).sort(comparePartialDates)).toEqual([
      "2010-12-31",
      "2011",
      "2011-01",
      "2011-01-01",
      "2011-01-02",
      "2012",
    ]);
  });

  it("is a total order that follows first days", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(0 - Math.sign(comparePartialDates(b, a)));
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (firstDay(a) < firstDay(b)) expect(comparePartialDates(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe("formatPartialDate", () => {
  it.each([
    ["2011", "2011"],
    ["2011-12", "December 2011"],
    ["2026-11-03", "3 November 2026"],
    ["2026-08-14T09:00:05", "14 August 2026"],
    ["soon", "soon"],
    ["2011-13", "2011-13"],
    ["", ""],
  ])("%j is shown as %j", (text, shown) => {
    expect(formatPartialDate(text)).toBe(shown);
  });
});

describe("monthsBetween", () => {
  it.each([
    ["2011-12", "2026-11-03", 179],
    ["2026-11-03", "2011-12", -179],
    ["2026-10-22", "2026-11-21", 0],
    ["2026-10-22", "2026-11-22", 1],
    ["2026-01-31", "2026-02-28", 1],
    ["2026", "2026-12", 11],
    ["2026-11-03", "2026-11-03", 0],
  ])("from %s to %s: %d", (a, b, months) => {
    expect(monthsBetween(a, b)).toBe(months);
  });

  it("is not a number for what is no date", () => {
    expect(monthsBetween("never", "2026")).toBeNaN();
    expect(monthsBetween("2026", "")).toBeNaN();
  });

  it("only changes its sign when the ends are exchanged", () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0);
      }),
    );
  });
});

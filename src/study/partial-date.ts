/** @module Dates as the registry writes them: a day, a month or only a year. Pure text, no time zone, no clock. */

declare const partialDateBrand: unique symbol;

/** `yyyy`, `yyyy-MM` or `yyyy-MM-dd`, a date that the Gregorian calendar has. */
export type PartialDate = string & { readonly [partialDateBrand]: true };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A time of day after the date (`DateTimeMinutes`, `dataTimestamp`) is read over: nothing here needs it. */
const PARTIAL_DATE = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?\s*$/;

/**
 * Reads a date of any precision: `parsePartialDate("2011-12")` → `2011-12`,
 * `parsePartialDate("2026-08-14T09:00:05")` → `2026-08-14`. What the calendar does not have
 * (`2011-02-29`, `2011-13`, year `0000`) and any other text → `undefined`.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = PARTIAL_DATE.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return undefined;
  // The three casts brand texts that the checks on their own lines have just proved.
  if (month === undefined) return year as PartialDate;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month}` as PartialDate;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  return `${year}-${month}-${day}` as PartialDate;
}

/** The earliest day that the date can mean, `yyyy-MM-dd`: `2011` → `2011-01-01`. */
export function firstDay(date: PartialDate): string {
  return date + "-01-01".slice(0, 10 - date.length);
}

/** The latest day that the date can mean, `yyyy-MM-dd`: `2012-02` → `2012-02-29`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, "0")}`;
}

/**
 * Orders by first day, and where that is equal the wider date first: `2011` < `2011-01` < `2011-01-01` < `2011-01-02`.
 * Negative, zero or positive, for `Array.sort`.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const firstA = firstDay(a);
  const firstB = firstDay(b);
  if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  return a.length - b.length;
}

/**
 * A date for people: `2011-12` → `December 2011`, `2026-11-03` → `3 November 2026`.
 * A text that is no date is shown as it stands.
 */
export function formatPartialDate(text: string): string {
  const date = parsePartialDate(text);
  if (date === undefined || date.length === 4) return date ?? text;
  const month = `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
  return date.length === 7 ? month : `${Number(date.slice(8))} ${month}`;
}

/**
 * Whole calendar months from `a` to `b`, counted from the first day that each can mean; negative when `b` is
 * earlier: `monthsBetween("2011-12", "2026-11-03")` → 179. `NaN` when one of them is no date.
 */
export function monthsBetween(a: string, b: string): number {
  const from = parsePartialDate(a);
  const to = parsePartialDate(b);
  if (from === undefined || to === undefined) return Number.NaN;
  if (firstDay(from) > firstDay(to)) return 0 - monthsBetween(b, a);
  const [fromDay, toDay] = [firstDay(from), firstDay(to)];
  const months = monthNumber(toDay) - monthNumber(fromDay);
  const isIncomplete =
    Number(toDay.slice(8)) < Number(fromDay.slice(8)) && toDay !== lastDayOfItsMonth(toDay);
  return isIncomplete ? months - 1 : months;
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** 31 January to 28 February is a month: there is no later day to wait for. */
function lastDayOfItsMonth(day: string): string {
  return lastDay(day.slice(0, 7) as PartialDate); // the month of a proved day is a proved month
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** @module Dates, numbers and ages as they are written in expressions. */
import { parseAge } from "../../study/age.ts";
import { firstDay, lastDay, parsePartialDate } from "../../study/partial-date.ts";

/** The days that a date stands for, `yyyy-MM-dd`, both inclusive: `2022` is the whole year. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const AMERICAN_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** `2022`, `2022-03`, `2025-03-20` (a time of day is ignored), `01/31/2015` (month first); else `undefined`. */
export function readDate(text: string): DaySpan | undefined {
  const [, month, day, year] = AMERICAN_DATE.exec(text) ?? [];
  const iso =
    month === undefined || day === undefined || year === undefined
      ? text
      : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = parsePartialDate(iso);
  return date === undefined ? undefined : { first: firstDay(date), last: lastDay(date) };
}

/** `500`, `-1.5`; else `undefined`. */
export function readNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** Years: `16 years` → 16, `6 Months` → 0.5; a bare number is years, as old queries write it; else `undefined`. */
export function readAge(text: string): number | undefined {
  return parseAge(text)?.years ?? readNumber(text);
}

/** Whether a text can bound a range of some kind. */
export function isLiteral(text: string): boolean {
  return readNumber(text) !== undefined || readDate(text) !== undefined || readAge(text) !== undefined;
}

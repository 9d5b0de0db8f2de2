/** @module Days as numbers (days since 1970-01-01), for arithmetic on dates of the demonstration registry. */

const DAY_MS = 86_400_000;
const written = new Map<number, string>();

/** `dayOf("2026-11-02")` → 20759. @throws RangeError when the text is no date. */
export function dayOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`${date} is no date (yyyy-MM-dd)`);
  return time / DAY_MS;
}

/** The day as `yyyy-MM-dd`. */
export function isoDay(day: number): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

/** The day's month as `yyyy-MM`. */
export function isoMonth(day: number): string {
  return isoDay(day).slice(0, 7);
}

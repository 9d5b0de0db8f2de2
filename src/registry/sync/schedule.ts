/** @module When the sync runs: the registry publishes Monday to Friday, generally by 14:00 UTC (API contract 8). */

const HOUR_UTC = 14;
const MINUTE_UTC = 20;
/** Portals spread over so many minutes, so that they do not all knock in the same second. */
export const SPREAD_MINUTES = 20;

/**
 * The next time after `now`: Monday to Friday, 14:20 UTC plus `offsetMinutes`.
 * `nextSyncAt(new Date("2026-11-20T14:20:00Z"))` (a Friday) → Monday, 2026-11-23T14:20:00Z
 */
export function nextSyncAt(now: Date, offsetMinutes = 0): Date {
  const at = new Date(now);
  at.setUTCHours(HOUR_UTC, MINUTE_UTC, 0, 0);
  at.setTime(at.getTime() + offsetMinutes * 60_000);
  while (at.getTime() <= now.getTime() || isWeekend(at)) at.setUTCDate(at.getUTCDate() + 1);
  return at;
}

function isWeekend(date: Date): boolean {
  return date.getUTCDay() === 0 || date.getUTCDay() === 6;
}

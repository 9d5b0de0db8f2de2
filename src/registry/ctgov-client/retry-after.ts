/** @module The `Retry-After` header (RFC 9110, 10.2.3). */

/**
 * Milliseconds to wait, from seconds or an HTTP date; `undefined` where the header is absent or unreadable.
 * `parseRetryAfter("120", now)` → 120000. A date in the past → 0.
 */
export function parseRetryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // HTTP dates end in GMT and name their month; Date.parse alone would also read "-5" as a year.
  if (!/^[A-Za-z]{3,9}, .* GMT$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

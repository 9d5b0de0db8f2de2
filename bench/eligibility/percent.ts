/** @module A share as people read it. */

/** `percent(1, 3)` → `33.3 %`; a dash of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

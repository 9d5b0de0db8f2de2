/** @module Which pages of a long list are offered. */

/**
 * The first, the last, and those around the present one; `undefined` stands for a gap:
 * `pageNumbers(6, 40)` → `[1, undefined, 5, 6, 7, undefined, 40]`.
 */
export function pageNumbers(page: number, last: number): readonly (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const shown = [...new Set(wanted)].sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const skipped = number - (shown[index - 1] ?? 0) - 1;
    if (skipped === 0) return [number];
    return skipped === 1 ? [number - 1, number] : [undefined, number];
  });
}

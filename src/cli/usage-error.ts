/** @module The command was used wrongly: exit code 2, and what to do instead. */

export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * A whole number given on the command line: `wholeNumber("port", "3000", { min: 0, max: 65_535 })` → 3000.
 * @throws UsageError that names the flag and its range.
 */
export function wholeNumber(flag: string, text: string, { min, max }: { min: number; max: number }): number {
  const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= min && value <= max))
    throw new UsageError(
      `--${flag} takes a whole number from ${min.toLocaleString("en-US")} to ${max.toLocaleString("en-US")}, not “${text}”.`,
    );
  return value;
}

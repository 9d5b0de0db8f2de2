/** @module The registry's markup is CommonMark: characters that could be markup are written with a backslash. */

/** "ANC >= 1.5 x 10^9/L [screening]" → "ANC \>= 1.5 x 10\^9/L \[screening\]". */
export function escapeMarkup(text: string): string {
  return /[<>[\]^*~]/.test(text) ? text.replace(/[<>[\]^*~]/g, "\\$&") : text;
}

/** @module JSON text without the white space between its tokens, every token kept as it was written. */

/** A whole string (kept) or a run of white space outside of strings (dropped). */
const STRING_OR_SPACE = /("(?:[^"\\]|\\.)*")|[ \t\n\r]+/g;

/**
 * Drops insignificant white space from valid JSON text. Unlike parsing and printing again it keeps key order and
 * spelling for every key and number: `{ "lat": 52.0 }` → `{"lat":52.0}`, where printing would make it `52`.
 */
export function compactJson(text: string): string {
  return text.replace(STRING_OR_SPACE, "$1");
}

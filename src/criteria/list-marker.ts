/** @module What may stand before a criterion: bullets, numbers, letters, roman numbers and the codes of protocols. */

type MarkerClass = "bullet" | "number" | "letter" | "roman" | "code";

export interface ListMarker {
  readonly class: MarkerClass;
  /** Characters from the line's first non-blank to the end of the marker, without the space after it. */
  readonly length: number;
  /** Place in the sequence: `3.` → 3, `c)` → 3, `iii.` → 3, `10.2` → 2; bullets and codes have none. */
  readonly ordinal?: number;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** Signs that are nothing but bullets need no space after them; `*`, `-`, `+`, dashes and `o` do. */
const BULLET = /^(?:[•·●○▪■◦‣➢✓∙⁃◆◇□►▶➤✔❖\uF0B7\uF0A7\uF0D8]|(?:\\?[*+-]|[–—o])(?=\s|$))/;

const NUMBER = /^\(?(\d{1,3})(?:\\?[.)、](?!\d)|\s?[-–](?=\s*\p{Lu}\p{Ll}|\s+\p{L})|:(?=\s))\)?/u;
/** `4.1.2 Participants`, `10.2.` …: two parts or more; without a full stop only before a capitalised word. */
const DOTTED = /^\(?(?:\d{1,2}\\?\.){1,3}(\d{1,2})(?:\\?[.)](?!\d)|(?=\s+\p{Lu}\p{Ll}))/u;
const ROMAN_NUMBER = /^\(?([ivx]{1,5})(?:\\?\)|\\?\.(?=\s))/i;
const LETTER = /^\(?(?:([a-z])(?:\\?\)|\\?\.(?=\s))|([A-Z])(?:\\?\)|\\?\.(?=\s+\p{Lu})))/u;
/** `I1.` `E 12)` `IC1:` `EX3.`: numbers of inclusion and exclusion criteria in the protocol. */
const CODE = /^(?:IN?C?|EX?C?L?)[- ]?\d{1,3}\\?[.):](?=\s)/;

/** Reads the marker at the start of a line that begins with a non-blank character. */
export function readListMarker(line: string): ListMarker | undefined {
  const bullet = BULLET.exec(line);
  if (bullet !== null) return withSecondMarker(line, bullet[0].length);
  const dotted = DOTTED.exec(line);
  if (dotted !== null) return { class: "number", length: dotted[0].length, ordinal: Number(dotted[1]) };
  const number = NUMBER.exec(line);
  if (number !== null)
    return { class: "number", length: number[0].trimEnd().length, ordinal: Number(number[1]) };
  const code = CODE.exec(line);
  if (code !== null) return { class: "code", length: code[0].length };
  const roman = ROMAN_NUMBER.exec(line);
  const romanOrdinal = ROMAN.indexOf(roman?.[1]?.toLowerCase() ?? "") + 1;
  if (roman !== null && romanOrdinal > 0) {
    return { class: "roman", length: roman[0].length, ordinal: romanOrdinal };
  }
  const letter = LETTER.exec(line);
  const character = letter?.[1] ?? letter?.[2];
  if (letter === null || character === undefined) return undefined;
  return { class: "letter", length: letter[0].length, ordinal: character.toLowerCase().charCodeAt(0) - 96 };
}

/** `* • Adults`, `* 1) Adults`: one marker of two signs. */
function withSecondMarker(line: string, length: number): ListMarker {
  const rest = line.slice(length);
  const inner = rest.trimStart();
  const second = BULLET.exec(inner) ?? NUMBER.exec(inner);
  if (second === null || inner.length === rest.length) return { class: "bullet", length };
  return { class: "bullet", length: line.length - inner.length + second[0].trimEnd().length };
}

/**
 * Whether `marker` continues a list whose latest marker is `before`. Roman numbers and letters share signs:
 * after `h)`, `i)` is a letter.
 */
export function continuesList(before: ListMarker, marker: ListMarker): boolean {
  if (before.class === marker.class) return true;
  const classes = new Set([before.class, marker.class]);
  if (!classes.has("letter") || !classes.has("roman")) return false;
  return marker.class === "roman" && marker.ordinal === 1 && before.ordinal === 8;
}

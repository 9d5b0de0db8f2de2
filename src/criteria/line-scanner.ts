/** @module Lines of an eligibility text: where each begins, how far it is indented, what marker it has. */
import { readListMarker } from "./list-marker.ts";
import type { ListMarker } from "./list-marker.ts";

/** UTF-16 offsets into the original text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  /** Columns before the first non-blank character; a tab counts 4. */
  readonly indent: number;
  readonly marker?: ListMarker;
  /** Where the text after the marker begins; equals `end` for a marker alone. */
  readonly textStart: number;
  /** Whether the line stands at the start of the text or after a blank line. */
  readonly afterBlank: boolean;
  /** Whether this line only goes on where the line before had to break (texts wrapped at 72 columns and more). */
  readonly isWrapped: boolean;
}

const BLANK = /\s/;

/** The width at which converters of the classic registry wrapped: a line breaks where its next word passes it. */
const WRAP_WIDTH = { least: 72, most: 110 };

/**
 * Divides a text into its non-blank lines (LF, CR LF or CR). A line also ends, and another begins as after a blank
 * one, at each of the `cuts` (ascending offsets).
 */
export function scanLines(text: string, cuts: readonly number[] = []): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let lengthBefore = 0;
  let nextCut = 0;
  for (let start = 0; start <= text.length;) {
    while ((cuts[nextCut] ?? Infinity) <= start) nextCut += 1;
    const cut = cuts[nextCut] ?? Infinity;
    const end = Math.min(lineEnd(text, start), cut);
    const line = readLine(text, start, end, afterBlank, lengthBefore);
    if (line !== undefined) {
      lines.push(line);
      lengthBefore = line.end - start;
    }
    afterBlank = line === undefined || end === cut;
    if (end === cut) start = end;
    else start = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

function readLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  afterBlank: boolean,
  lengthBefore: number,
): Line | undefined {
  let start = lineStart;
  let indent = 0;
  for (; start < lineEnd && BLANK.test(text.charAt(start)); start += 1)
    indent += text[start] === "\t" ? 4 : 1;
  if (start === lineEnd) return undefined;
  let end = lineEnd;
  while (BLANK.test(text.charAt(end - 1))) end -= 1;

  const content = text.slice(start, end);
  const marker = readListMarker(content);
  let textStart = start + (marker?.length ?? 0);
  while (textStart < end && BLANK.test(text.charAt(textStart))) textStart += 1;
  const firstWord = content.search(BLANK);
  const unbroken = lengthBefore + 1 + (firstWord === -1 ? content.length : firstWord);
  const isWrapped = !afterBlank && unbroken > WRAP_WIDTH.least && lengthBefore <= WRAP_WIDTH.most;
  return {
    start,
    end,
    indent,
    textStart,
    afterBlank,
    isWrapped,
    ...(marker === undefined ? {} : { marker }),
  };
}

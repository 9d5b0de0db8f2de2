/** @module The headings of the former PDQ registry of the US National Cancer Institute, kept in its old records. */
import type { Heading } from "./heading.ts";
import type { Line } from "./line-scanner.ts";

const PDQ_HEADINGS = /\b(DISEASE CHARACTERISTICS|PATIENT CHARACTERISTICS|PRIOR CONCURRENT THERAPY)\s*:/g;

/** Offsets of PDQ headings, wherever on a line; none unless two different ones occur. */
export function pdqOffsets(text: string): readonly number[] {
  if (!text.includes("CHARACTERISTICS")) return [];
  const matches = [...text.matchAll(PDQ_HEADINGS)];
  return new Set(matches.map((match) => match[1])).size < 2 ? [] : matches.map((match) => match.index);
}

/** The heading at the start of a line that begins at one of {@link pdqOffsets}: polarity differs from item to item. */
export function pdqHeading(text: string, line: Line): Heading {
  return { start: line.start, end: text.indexOf(":", line.start) + 1, polarity: "mixed", form: "pdq" };
}

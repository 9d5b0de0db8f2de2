/** @module The headings of the former PDQ registry of the US National Cancer Institute, kept in its old records. */
import type { Heading } from "./heading.ts";
import type { Line } from "./line-scanner.ts";

/** In records before about 2000 the same three stand between dashes. */
const PDQ_HEADINGS =
  /\b(DISEASE CHARACTERISTICS|PATIENT CHARACTERISTICS|PRIOR CONCURRENT THERAPY)\s*:|--\s*(Disease Characteristics|Patient Characteristics|Prior\/Concurrent Therapy)\s*--/g;

/** Offsets of PDQ headings, wherever on a line; none unless two different ones occur. */
export function pdqOffsets(text: string): readonly number[] {
  if (!/CHARACTERISTICS|Characteristics\s*--/.test(text)) return [];
  const matches = [...text.matchAll(PDQ_HEADINGS)];
  const kinds = new Set(matches.map(([, capitals, dashed]) => capitals ?? dashed));
  return kinds.size < 2 ? [] : matches.map((match) => match.index);
}

/** The heading at the start of a line that begins at one of {@link pdqOffsets}: polarity differs from item to item. */
export function pdqHeading(text: string, line: Line): Heading {
  PDQ_HEADINGS.lastIndex = line.start;
  const length = PDQ_HEADINGS.exec(text)?.[0].length ?? 0;
  PDQ_HEADINGS.lastIndex = 0;
  return { start: line.start, end: line.start + length, polarity: "mixed", form: "pdq" };
}

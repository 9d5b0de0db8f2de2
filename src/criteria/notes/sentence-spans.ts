/** @module The sentences of a clinical note, which often has line breaks and dashes where others have full stops. */
import type { Span } from "../line-scanner.ts";

/**
 * Ends at a full stop, question mark or semicolon before white space, and at line breaks that begin a list item or a
 * heading. `E. coli`, `Dr. Smith` and `0.2 ng/mL` are not ends.
 */
const END =
  /(?<=[\p{L}\p{N})\]%’'"]{2}[.?!;])(?<!\b(?:Dr|Mr|Ms|Mrs|St|vs)\.)\s+(?=[A-Z0-9*[(-])|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]|[A-Z]))/gu;

/** In order, without white space around, none empty: `He has COPD. No fever.` has two. */
export function sentenceSpans(note: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...note.matchAll(END), { 0: "", index: note.length }]) {
    const raw = note.slice(start, index);
    const trimmed = raw.trim();
    const from = start + raw.indexOf(trimmed);
    if (trimmed !== "") spans.push({ start: from, end: from + trimmed.length });
    start = index + gap.length;
  }
  return spans;
}

/** @module The sentences of a clinical note, which often has line breaks and dashes where others have full stops. */

/**
 * Ends at a full stop, question mark or semicolon before white space, and at line breaks that begin a list item or a
 * heading. `E. coli`, `Dr. Smith` and `0.2 ng/mL` are not ends.
 */
const END =
  /(?<=[\p{L}\p{N})\]%’'"]{2}[.?!;])(?<!\b(?:Dr|Mr|Ms|Mrs|St|vs)\.)\s+(?=[A-Z0-9*[(-])|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]|[A-Z]))/gu;

/** The sentences in order, trimmed, none empty: `sentencesOf("He has COPD. No fever.")` → two. */
export function sentencesOf(note: string): readonly string[] {
  return note
    .split(END)
    .map((sentence) => sentence.replaceAll(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

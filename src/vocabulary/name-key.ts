/** @module Names made comparable: the words that carry meaning, by their form, in one order. */
import { foldWords } from "../study/fold.ts";
import { wordForms, writtenWords } from "./word-forms.ts";

/** Words that join others and say nothing by themselves. Not `a`: there are hepatitis A and vitamin A. */
const JOINING: ReadonlySet<string> = new Set(["of", "the", "in", "and", "with", "to", "for", "by"]);

/** Whether a word, by its form, only joins others. */
export function isJoining(form: string): boolean {
  return JOINING.has(form);
}

/** Words recur a great deal in names, and taking one apart costs more than remembering it. */
const KNOWN_FORMS = new Map<string, readonly string[]>();
const FORMS_KEPT = 200_000;

function formsOf(word: string): readonly string[] {
  const known = KNOWN_FORMS.get(word);
  if (known !== undefined) return known;
  const forms = wordForms(word);
  if (KNOWN_FORMS.size < FORMS_KEPT) KNOWN_FORMS.set(word, forms);
  return forms;
}

const FOLDED = new Map<string, readonly string[]>();

/** `foldWords`, remembering words that were met before. */
export function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const written of writtenWords(text)) {
    let folded = FOLDED.get(written);
    if (folded === undefined) {
      folded = foldWords(written);
      if (FOLDED.size < FORMS_KEPT) FOLDED.set(written, folded);
    }
    for (const word of folded) words.push(word);
  }
  return words;
}

/** The forms of the words of a name, in order. */
export function nameForms(text: string): readonly string[] {
  return writtenWords(text).flatMap(formsOf);
}

/**
 * One key for the same name in other words' order, number or spelling: `Cancer of the Breast`, `breast cancers` →
 * `breast cancer`. Empty for a text without a word of meaning.
 */
export function nameKey(text: string): string {
  return keyOfForms(nameForms(text));
}

/** The key of a name given by the forms of its words. */
export function keyOfForms(forms: readonly string[]): string {
  return forms
    .filter((form) => !JOINING.has(form))
    .sort()
    .join(" ");
}

/** The written words of a text, each with its forms. */
export function wordsWithForms(text: string): readonly { word: string; forms: readonly string[] }[] {
  return writtenWords(text).map((word) => ({ word, forms: formsOf(word) }));
}

/**
 * MeSH inverts its headings: `Diabetes Mellitus, Type 2` → `Type 2 Diabetes Mellitus`,
 * `Lupus Erythematosus, Systemic` → `Systemic Lupus Erythematosus`. A heading with a list (`Abnormalities, Nose, and
 * Throat`) or without a comma stays.
 */
export function naturalOrder(heading: string): string {
  const parts = heading.split(", ");
  return parts.length < 2 || parts.length > 4 || /, (?:and|or) /.test(heading)
    ? heading
    : parts.reverse().join(" ");
}

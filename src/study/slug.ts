/** @module The readable end of a study's address, made as ClinicalTrials.Veeva makes it. */

import type { Study } from "./study.ts";
import { titleOf } from "./title.ts";

/** What a title leaves when nothing of it can stand in an address. */
const EMPTY_SLUG = "study";

/**
 * Lower case, accents off, punctuation dropped inside words, white space and dashes to one hyphen, cut at `maxLength`
 * characters even inside a word: `Parkinson's (BNCT) 18.2-positive` → `parkinsons-bnct-182-positive`.
 * Titles in other scripts keep their letters. Never empty.
 */
export function slugOf(text: string, maxLength = 100): string {
  const slug = text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]+/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}_/]+/gu, "-")
    .replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, "")
    .replaceAll(/-{2,}/g, "-")
    .replace(/^-/, "");
  const cut = Array.from(slug).slice(0, maxLength).join("").replace(/-$/, "");
  return cut === "" ? EMPTY_SLUG : cut;
}

/** The slug of a record or of its card: NCT01494480 → `the-clinical-trial-on-the-use-of-umbilical-cord-…`. */
export function studySlug(study: Study | { readonly briefTitle: string }): string {
  return slugOf("protocolSection" in study ? titleOf(study) : study.briefTitle);
}

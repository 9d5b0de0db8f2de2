/**
 * @module Abbreviations inside eligibility criteria that have one meaning only, and so can be explained in place.
 * `ALT`, `PS` or `ANC` alone mean different things in different studies: they are left as they are, or explained only
 * where the text around them decides.
 */
import type { TermId } from "../glossary/terms.ts";

const ABBREVIATIONS: readonly (readonly [pattern: string, term: TermId])[] = [
  ["ECOG", "ecog"],
  ["[x×*] ?ULN|ULN", "uln"],
  ["[x×*] ?LLN|LLN", "lln"],
  // A count with a limit; antenatal care has none.
  [String.raw`ANC(?=\)? ?(?:[<>=≤≥]|of at least|count))`, "anc"],
  ["NYHA", "nyha"],
  ["RECIST", "recist"],
  ["CTCAE", "ctcae"],
  ["HbA1c", "hba1c"],
  ["LVEF", "lvef"],
  ["eGFR", "egfr"],
  ["QTcF?", "qtc"],
  ["Karnofsky", "karnofsky"],
  ["BMI", "bmi"],
  ["INR", "inr"],
  ["CNS", "cns"],
  ["MRI", "mri"],
];

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${ABBREVIATIONS.map(([pattern]) => `(${pattern})`).join("|")})(?![\p{L}\p{N}])`,
  "gu",
);

/** A stretch of text, and the term that explains it where there is one. */
export interface ExplainedText {
  readonly text: string;
  readonly term?: TermId;
}

/**
 * Marks the first use of each abbreviation that is not in `explained` yet, and adds it there:
 * a page explains a word once. The texts of the parts, joined, are the text.
 */
export function explainAbbreviations(text: string, explained: Set<TermId>): readonly ExplainedText[] {
  const parts: ExplainedText[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const term = ABBREVIATIONS[index]?.[1];
    if (term === undefined || explained.has(term)) continue;
    explained.add(term);
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], term });
    end = match.index + match[0].length;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) });
  return parts;
}

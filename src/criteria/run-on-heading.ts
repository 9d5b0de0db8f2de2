/** @module Headings in the middle of a line: texts that lost their line breaks. */
import { prefixKind } from "./heading-words.ts";
import { readListMarker } from "./list-marker.ts";
import { offsetText } from "./readable-text.ts";

/** After these words a heading's words are part of a sentence: "meets any of the Exclusion Criteria: …". */
const NO_HEADING_AFTER =
  "(?<!\\b(?:the|an?|all|any|following|of|and|or|both|meets?|met|these|those|other|see|per|in|to|by|no)\\s)";
const SPELT_AS_HEADING =
  "(?:Key\\s+|Main\\s+|Major\\s+|Principal\\s+|General\\s+|Primary\\s+|Study\\s+)?" +
  "(?:(?:Non-)?(?:Inclusion|Exclusion)\\s+[Cc]riteri(?:a|on)|(?:INCLUSION|EXCLUSION)\\s+CRITERIA)";

/**
 * Written as a heading (capitals, "criteria", colon or the end of the line) in the middle of a line:
 * `… informed consent. Exclusion Criteria: 1. Pregnancy`. At the end of a line before a list the bare word will do:
 * `Provide informed consent Exclusion` (NCT03073668).
 */
const RUN_ON = new RegExp(
  `(?<=[^\\s/&][^\\S\\n]{1,3})${NO_HEADING_AFTER}(?:` +
    `${SPELT_AS_HEADING}(?:\\s*:|(?=[^\\S\\n]*\\n\\s*(?:[*•-]|\\d)))` +
    "|(?:Inclusion|Exclusion)(?=[^\\S\\n]*\\n[^\\S\\n]*(?:[*•-]|\\d{1,2}[.)])\\s))",
  "g",
);

/** Offsets at which such headings begin; what stands at the start of its line, words of headings before it or not, is none. */
export function runOnHeadingOffsets(text: string): readonly number[] {
  if (!/\S[^\S\n]+(?:Non-)?(?:Inclusion|Exclusion|INCLUSION|EXCLUSION)/.test(text)) return [];
  const shown = offsetText(text);
  return [...shown.matchAll(RUN_ON)]
    .map((match) => match.index)
    .filter((offset) => {
      const before = shown.slice(shown.lastIndexOf("\n", offset - 1) + 1, offset).trimStart();
      const marker = readListMarker(before);
      const prefix = prefixKind(before.slice(marker?.length ?? 0));
      return prefix === undefined || (prefix === "likely" && marker !== undefined);
    });
}

/** @module Headings in the middle of a line: texts that lost their line breaks. */
import { offsetText } from "./readable-text.ts";

/**
 * Written as a heading (capitals, "criteria", colon), and after the end of a sentence, a wide gap or nothing but
 * the word before: `… informed consent. Exclusion Criteria: 1. Pregnancy`.
 */
const RUN_ON =
  /(?<=[.;:)!?]\s{1,3}|\S\s{2,})(?:(?:Key|Main|Major|Principal|General|Primary|Study)\s+)?(?:(?:Non-)?(?:Inclusion|Exclusion)\s+(?:[Cc]riteri(?:a|on))|(?:INCLUSION|EXCLUSION)\s+CRITERIA)\s*:/g;

/** Offsets at which such headings begin. Ones at the start of a line may be among them: a line begins there anyway. */
export function runOnHeadingOffsets(text: string): readonly number[] {
  if (
    !/\S[^\S\n]+(?:\S+[^\S\n]+)?(?:Non-)?(?:In|Ex|IN|EX)(?:clusion|CLUSION)\s+(?:criteri|CRITERI)/i.test(text)
  )
    return [];
  return [...offsetText(text).matchAll(RUN_ON)].map((match) => match.index);
}

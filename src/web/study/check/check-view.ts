/** @module The answer to "may this trial fit?": every criterion with its words, what was said, and what is still open. */
import { checkStudy, isIncomplete, type Verdict } from "../../../criteria/check-study.ts";
import type { Eligibility } from "../../../criteria/eligibility-of.ts";
import { withoutContradictions, type Facts } from "../../../criteria/facts.ts";
import type { Study } from "../../../study/study.ts";
import {
  checkedCriteria,
  contradictionWords,
  VERDICT_WORDS,
  type CheckedCriteria,
} from "../../answers/checked-criteria.ts";

export interface CheckView extends CheckedCriteria {
  readonly verdict: Verdict;
  readonly heading: string;
  readonly sentence: string;
  /** Answers that cannot both be right. */
  readonly contradictions: readonly string[];
  /** "Other criteria may apply". */
  readonly isIncomplete: boolean;
}

/** Reads the answers against the study; contradictory answers decide nothing. */
export function checkView(study: Study, eligibility: Eligibility, given: Facts): CheckView {
  const { facts, contradictions } = withoutContradictions(given);
  const check = checkStudy(study, eligibility, facts);
  const { verdict } = check;
  const { against, met, open } = checkedCriteria(check, facts);
  return {
    verdict,
    heading: VERDICT_WORDS[verdict],
    sentence: sentenceOf(verdict, { against: against.length, met: met.length, open: open.length }),
    against,
    met,
    open,
    contradictions: contradictionWords(contradictions),
    isIncomplete: isIncomplete(eligibility),
  };
}

function sentenceOf(verdict: Verdict, count: { against: number; met: number; open: number }): string {
  const criteria = (number: number): string => `${number} ${number === 1 ? "criterion" : "criteria"}`;
  if (verdict === "likely_not")
    return `Your answers speak against ${criteria(count.against)}, quoted below. The study team can say whether that is right.`;
  if (verdict === "strong_possible")
    return `Nothing you answered speaks against taking part, and everything that answers can decide is met (${criteria(count.met)}). ${criteria(count.open)} only the study team can judge.`;
  return `Nothing you answered speaks against taking part: ${criteria(count.met)} met, ${criteria(count.open)} not decided.`;
}

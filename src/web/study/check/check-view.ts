/** @module The answer to "may this trial fit?": every criterion with its words, what was said, and what is still open. */
import { checkStudy, type ItemVerdict, type Verdict } from "../../../criteria/check-study.ts";
import type { Eligibility } from "../../../criteria/eligibility-of.ts";
import { contradictionsOf, type Fact, type Facts } from "../../../criteria/facts.ts";
import type { Reason } from "../../../criteria/evaluate.ts";
import type { VariableId } from "../../../criteria/predicates/variables.ts";

import type { FieldVerdict } from "../../../criteria/registry-fields.ts";
import type { Study } from "../../../study/study.ts";
import { questionOf } from "../../../criteria/question.ts";
import { factWords } from "../../answers/fact-words.ts";

export interface CheckView {
  readonly verdict: Verdict;
  readonly heading: string;
  readonly sentence: string;
  readonly against: readonly CheckedCriterion[];
  readonly met: readonly CheckedCriterion[];
  readonly open: readonly CheckedCriterion[];
  /** Answers that cannot both be right. */
  readonly contradictions: readonly string[];
  /** "Other criteria may apply". */
  readonly isIncomplete: boolean;
}

export interface CheckedCriterion {
  /** `Exclusion criterion`, `Registry field: ages` */
  readonly source: string;
  /** The author's words, or the field's value. */
  readonly quote: string;
  /** `You answered: platelet count 85 ×10⁹/L`, or why it is open. */
  readonly reasons: readonly string[];
}

const HEADINGS: Readonly<Record<Verdict, string>> = {
  likely_not: "Likely not",
  possible: "Possible",
  strong_possible: "Strong possible",
};

/** Reads the answers against the study; contradictory answers decide nothing. */
export function checkView(study: Study, eligibility: Eligibility, given: Facts): CheckView {
  const pairs = contradictionsOf(given);
  const doubtful = new Set(pairs.flat());
  const facts: Facts = Object.fromEntries(
    Object.entries(given).filter(([id]) => ![...doubtful].some((other) => other === id)),
  );
  const { verdict, fields, items } = checkStudy(study, eligibility, facts);
  const pick = (outcome: ItemVerdict["outcome"]): CheckedCriterion[] =>
    items.filter((item) => item.outcome === outcome).map((item) => checkedItem(item, facts));
  const pickFields = (truth: FieldVerdict["truth"]): CheckedCriterion[] =>
    fields.filter((field) => field.truth === truth).map((field) => checkedField(field, facts));
  const against = [...pickFields("false"), ...pick("against")];
  const met = [...pickFields("true"), ...pick("met")];
  const open = [...pickFields("unknown"), ...pick("open")];
  return {
    verdict,
    heading: HEADINGS[verdict],
    sentence: sentenceOf(verdict, { against: against.length, met: met.length, open: open.length }),
    against,
    met,
    open,
    contradictions: pairs.map(([a, b]) => `${questionOf(a).words} ${questionOf(b).words}`),
    isIncomplete: eligibility.sections.some((section) =>
      section.items.some(({ role }) => role === "boilerplate"),
    ),
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

function checkedItem({ item, because, needs, isOverruled }: ItemVerdict, facts: Facts): CheckedCriterion {
  const isFor = item.side === "exclusion" ? "Exclusion criterion" : "Inclusion criterion";
  return {
    source: item.side === undefined ? "Criterion" : isFor,
    quote: item.text,
    reasons:
      because.length > 0
        ? [...new Set(because.map((reason) => answered(reason, facts)))]
        : [openReason(needs, isOverruled, item.reach)],
  };
}

function answered({ predicate, fact }: Reason, facts: Facts): string {
  return answerWords(predicate.variable, fact, facts);
}

/** A fact that was not answered follows from others: a man is not asked whether he is pregnant. */
function answerWords(id: VariableId, fact: Fact, facts: Facts): string {
  return `${facts[id] === undefined ? "Follows from your answers" : "You answered"}: ${factWords(id, fact)}`;
}

function openReason(needs: readonly VariableId[], isOverruled: boolean, reach: string): string {
  if (isOverruled)
    return "The text speaks against it, the registry’s own field does not: ask the study team.";
  if (needs.length > 0)
    return `Not answered, or too near the limit to say: ${needs.map((id) => questionOf(id).words).join(" ")}`;
  if (reach === "group") return "This is for one group of the study, or for another person.";
  return "The text does not let us decide.";
}

const FIELDS: Readonly<Record<FieldVerdict["field"], readonly [words: string, variable: VariableId]>> = {
  age: ["Registry field: ages", "age"],
  sex: ["Registry field: sex", "sex"],
  healthyVolunteers: ["Registry field: volunteers", "healthy"],
};

function checkedField({ field, says, fact }: FieldVerdict, facts: Facts): CheckedCriterion {
  const [source, variable] = FIELDS[field];
  return {
    source,
    quote: says,
    reasons: [
      fact === undefined ? `Not answered: ${questionOf(variable).words}` : answerWords(variable, fact, facts),
    ],
  };
}

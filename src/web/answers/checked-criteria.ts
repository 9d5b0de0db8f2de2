/** @module Every criterion of a study with the author's words and what was answered, or why it is open. */
import type { ItemVerdict, StudyCheck, Verdict } from "../../criteria/check-study.ts";
import type { Reason } from "../../criteria/evaluate.ts";
import type { Fact, Facts } from "../../criteria/facts.ts";
import type { VariableId } from "../../criteria/predicates/variables.ts";
import { questionOf } from "../../criteria/question.ts";
import type { FieldVerdict } from "../../criteria/registry-fields.ts";
import { factWords } from "./fact-words.ts";

export interface CheckedCriterion {
  /** `Exclusion criterion`, `Registry field: ages` */
  readonly source: string;
  /** The author's words, or the field's value. */
  readonly quote: string;
  /** `You answered: platelet count 85 ×10⁹/L`, or why it is open. */
  readonly reasons: readonly string[];
}

export interface CheckedCriteria {
  readonly against: readonly CheckedCriterion[];
  readonly met: readonly CheckedCriterion[];
  readonly open: readonly CheckedCriterion[];
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  likely_not: "Likely not",
  possible: "Possible",
  strong_possible: "Strong possible",
};

/** The questions of each two answers that cannot both be right. */
export function contradictionWords(
  contradictions: readonly (readonly [VariableId, VariableId])[],
): readonly string[] {
  return contradictions.map(([a, b]) => `${questionOf(a).words} ${questionOf(b).words}`);
}

/** `facts` as they were given: what follows from them is told apart. */
export function checkedCriteria({ fields, items }: StudyCheck, facts: Facts): CheckedCriteria {
  const pick = (outcome: ItemVerdict["outcome"]): CheckedCriterion[] =>
    items.filter((item) => item.outcome === outcome).map((item) => checkedItem(item, facts));
  const pickFields = (truth: FieldVerdict["truth"]): CheckedCriterion[] =>
    fields.filter((field) => field.truth === truth).map((field) => checkedField(field, facts));
  return {
    against: [...pickFields("false"), ...pick("against")],
    met: [...pickFields("true"), ...pick("met")],
    open: [...pickFields("unknown"), ...pick("open")],
  };
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

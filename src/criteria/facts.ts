/** @module What a person has said about themselves. What was not said is unknown, never "no". */
import type { VariableId } from "./predicates/variables.ts";

export type Fact =
  /** In the canonical unit of the variable; `words` as the person gave it, `isConverted` where the unit was another. */
  | {
      readonly is: "value";
      readonly value: number;
      readonly words: string;
      readonly isConverted: boolean;
      /** The same value as a multiple of the laboratory's upper limit, where that was given. */
      readonly timesUpperLimit?: number;
    }
  /** Only as a multiple of the laboratory's upper limit of normal. */
  | { readonly is: "multiple"; readonly value: number; readonly words: string }
  | { readonly is: "step"; readonly value: number | string; readonly words: string }
  | { readonly is: "no" }
  | { readonly is: "yes"; readonly daysAgo?: number; readonly words?: string };

export type Facts = Readonly<Partial<Record<VariableId, Fact>>>;

const NO: Fact = Object.freeze({ is: "no" });
const YES: Fact = Object.freeze({ is: "yes" });

/**
 * Adds what follows from the answers: a man is not pregnant, type 2 diabetes is diabetes, without heart failure there is
 * no class of it. Answers given stay.
 */
export function withImplied(facts: Facts): Facts {
  const implied: Partial<Record<VariableId, Fact>> = {};
  if (facts.sex?.is === "step" && facts.sex.value === "MALE")
    for (const id of ["pregnant", "breastfeeding", "planningPregnancy", "childbearing"] as const)
      implied[id] = NO;
  if (facts.postmenopausal?.is === "yes") {
    implied.childbearing = NO;
    implied.pregnant = NO;
    implied.planningPregnancy = NO;
  }
  if (facts.diabetes?.is === "no") [implied.type1Diabetes, implied.type2Diabetes] = [NO, NO];
  if (facts.type1Diabetes?.is === "yes" || facts.type2Diabetes?.is === "yes") implied.diabetes = YES;
  if (facts.nyha?.is === "step") implied.heartFailure = facts.nyha.value === 0 ? NO : YES;
  if (facts.heartFailure?.is === "no") implied.nyha = { is: "step", value: 0, words: "no heart failure" };
  return { ...implied, ...facts };
}

/** What may be used of the answers: those that contradict each other decide nothing, and are asked again. */
export function withoutContradictions(given: Facts): {
  readonly facts: Facts;
  readonly contradictions: readonly (readonly [VariableId, VariableId])[];
} {
  const contradictions = contradictionsOf(given);
  const doubtful = new Set<string>(contradictions.flat());
  const facts = Object.fromEntries(Object.entries(given).filter(([id]) => !doubtful.has(id)));
  return { facts, contradictions };
}

/** Answers that cannot both be true: pairs of variables to ask again. */
export function contradictionsOf(facts: Facts): readonly (readonly [VariableId, VariableId])[] {
  const isYes = (id: VariableId): boolean => facts[id]?.is === "yes";
  const found: (readonly [VariableId, VariableId])[] = [];
  const isMale = facts.sex?.is === "step" && facts.sex.value === "MALE";
  for (const id of [
    "pregnant",
    "breastfeeding",
    "planningPregnancy",
    "childbearing",
    "postmenopausal",
  ] as const)
    if (isMale && isYes(id)) found.push(["sex", id]);
  if (isYes("pregnant") && isYes("postmenopausal")) found.push(["pregnant", "postmenopausal"]);
  if (isYes("childbearing") && isYes("postmenopausal")) found.push(["childbearing", "postmenopausal"]);
  if (facts.diabetes?.is === "no")
    for (const id of ["type1Diabetes", "type2Diabetes"] as const) if (isYes(id)) found.push(["diabetes", id]);
  if (facts.nyha?.is === "step" && facts.heartFailure !== undefined) {
    if ((facts.nyha.value === 0) === (facts.heartFailure.is === "yes")) found.push(["heartFailure", "nyha"]);
  }
  return found;
}

/** @module Facts from elsewhere (a note, a patient's record) → the fields of a form, so that a person sees and corrects them. */
import type { Fact, Facts } from "./facts.ts";
import { VARIABLES, type VariableId } from "./predicates/variables.ts";
import { TIMES_LIMIT } from "./question.ts";
import { fieldNames } from "./read-answers.ts";

/** Forms take four decimals. */
const PRECISION = 10_000;

/** What `readAnswers` reads as the same facts, numbers rounded and in the unit that criteria are compared in. */
export function answersOfFacts(facts: Facts): URLSearchParams {
  const form = new URLSearchParams();
  // The keys of facts are variables.
  for (const [id, fact] of Object.entries(facts) as [VariableId, Fact][])
    for (const [name, value] of answerOf(id, fact)) form.set(name, value);
  return form;
}

function answerOf(id: VariableId, fact: Fact): (readonly [name: string, value: string])[] {
  const names = fieldNames(id);
  switch (fact.is) {
    case "no":
      return [[names.value, "no"]];
    case "yes":
      return [
        [names.value, "yes"],
        ...(fact.daysAgo === undefined
          ? []
          : ([
              [names.ago, digits(fact.daysAgo)],
              [names.unit, "days"],
            ] as const)),
      ];
    case "step":
      return [[names.value, String(fact.value)]];
    case "multiple":
      return [
        [names.value, digits(fact.value)],
        [names.unit, TIMES_LIMIT],
      ];
    case "value": {
      const limit = fact.timesUpperLimit;
      return [
        [names.value, digits(fact.value)],
        [names.unit, unitOf(id)],
        ...(limit === undefined ? [] : ([[names.limit, digits(fact.value / limit)]] as const)),
      ];
    }
  }
}

function unitOf(id: VariableId): string {
  if (id === "age") return "years";
  const variable = VARIABLES[id];
  return variable.kind === "quantity" ? variable.unit : "";
}

function digits(value: number): string {
  return String(Math.round(value * PRECISION) / PRECISION);
}

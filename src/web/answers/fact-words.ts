/** @module An answer in words: the question or the name of the value, and what was said. */
import type { Fact } from "../../criteria/facts.ts";
import { VARIABLES, type VariableId } from "../../criteria/predicates/variables.ts";
import { questionOf } from "../../criteria/question.ts";

/** `platelet count: 85 ×10⁹/L`, `Do you have HIV? No` */
export function factWords(id: VariableId, fact: Fact): string {
  const variable = VARIABLES[id];
  if (fact.is === "no" || fact.is === "yes") {
    const when = fact.is === "yes" && fact.words !== undefined ? `, ${fact.words}` : "";
    return `${questionOf(id).words} ${fact.is === "yes" ? "Yes" : "No"}${when}`;
  }
  return `${"words" in variable ? variable.words : id}: ${fact.words}`;
}

/** @module Which glossary terms a study page uses, so that it carries their explanations and no others. */
import { GLOSSARY, type TermId } from "../glossary/terms.ts";
import type { Fact } from "./fact.ts";
import type { StudyView } from "./study-view.ts";

/** Labels within results; they come and go with the record, their explanations always come along. */
const RESULT_TERMS: readonly TermId[] = [
  "na-results",
  "time-frame",
  "p-value",
  "confidence-interval",
  "non-inferiority",
  "certain-agreement",
];

/** Without repeats, in the order of the glossary. */
export function termsOn(view: StudyView): readonly TermId[] {
  const facts: readonly (readonly Fact[])[] = [
    view.overview.summary,
    view.overview.names,
    view.eligibility.facts,
    view.design.facts,
    view.people.facts,
    view.sharing,
    view.oversight,
    view.indexTerms,
    view.reporting,
  ];
  const used = new Set<TermId | undefined>([
    ...facts.flat().map(({ term }) => term),
    ...view.timeline.dates.map(({ term }) => term),
    ...view.outcomes.map(({ term }) => term),
    ...view.eligibility.terms,
    ...(view.results === undefined ? [] : RESULT_TERMS),
  ]);
  return GLOSSARY.flatMap(({ id }) => (used.has(id) ? id : []));
}

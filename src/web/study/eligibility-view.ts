/** @module Who can take part: the coded limits, and the criteria as lists beside their exact original text. */
import { formatAges } from "../../study/age.ts";
import { enrollmentOf, enrollmentWords } from "../../study/enrollment.ts";
import { healthyVolunteersWords, wordsFor } from "../../study/enumerations.ts";
import type { Study } from "../../study/study.ts";
import type { TermId } from "../glossary/terms.ts";
import { type Fact, facts, markupOf, yesNo } from "./fact.ts";

export interface EligibilityView {
  readonly facts: readonly Fact[];
  readonly original?: string;
  readonly terms: readonly TermId[];
}

export function eligibilityView(study: Study): EligibilityView {
  const original = study.protocolSection.eligibilityModule?.eligibilityCriteria;
  return { facts: eligibilityFacts(study), terms: [], ...(original !== undefined && { original }) };
}

function eligibilityFacts(study: Study): readonly Fact[] {
  const eligibility = study.protocolSection.eligibilityModule;
  const enrollment = enrollmentOf(study);
  return facts(
    {
      label: "Enrollment",
      term: "enrollment",
      values: [enrollment === undefined ? undefined : enrollmentWords(enrollment)],
    },
    {
      label: "Sex",
      term: "sex",
      values: [eligibility?.sex === undefined ? undefined : wordsFor("Sex", eligibility.sex)],
    },
    {
      label: "Gender based",
      term: "gender-based",
      values: [yesNo(eligibility?.genderBased), markupOf(eligibility?.genderDescription)],
    },
    {
      label: "Ages",
      values: [
        eligibility === undefined ? undefined : formatAges(eligibility.minimumAge, eligibility.maximumAge),
      ],
    },
    {
      label: "Age groups",
      values: [(eligibility?.stdAges ?? []).map((group) => wordsFor("StandardAge", group)).join(", ")],
    },
    {
      label: "Volunteers",
      term: "healthy-volunteer",
      values: [healthyVolunteersWords(eligibility?.healthyVolunteers)],
    },
    {
      label: "Study population",
      term: "study-population",
      values: [markupOf(eligibility?.studyPopulation)],
    },
    {
      label: "Sampling method",
      term: "sampling-method",
      values: [
        eligibility?.samplingMethod === undefined
          ? undefined
          : wordsFor("SamplingMethod", eligibility.samplingMethod),
      ],
    },
  );
}

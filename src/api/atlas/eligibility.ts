/** @module The eligibility text of one study as programs get it: divided, read as far as understood, pointing into the original. */
import { CONFIDENCE } from "../../criteria/confidence.ts";
import { eligibilityOf, type Eligibility } from "../../criteria/eligibility-of.ts";
import type { Study } from "../../study/study.ts";

export interface EligibilityAnswer extends Eligibility {
  /** As the record has it; offsets count UTF-16 units of it. */
  readonly eligibilityCriteria: string;
  /** By the `is` of a statement. */
  readonly confidence: typeof CONFIDENCE;
}

/** `eligibilityAnswer(study).sections[0]?.items[0]?.status`; a study without criteria has no sections. */
export function eligibilityAnswer(
  study: Study,
  { nctId, rulesVersion, split, sections }: Eligibility = eligibilityOf(study),
): EligibilityAnswer {
  const eligibilityCriteria = study.protocolSection.eligibilityModule?.eligibilityCriteria ?? "";
  return { nctId, rulesVersion, eligibilityCriteria, confidence: CONFIDENCE, split, sections };
}

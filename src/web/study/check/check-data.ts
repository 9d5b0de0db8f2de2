/** @module What the browser gets to answer by itself: the registry's limits, the criteria as understood, the questions. */
import type { Eligibility } from "../../../criteria/eligibility-of.ts";
import type { VariableId } from "../../../criteria/predicates/variables.ts";
import type { Study } from "../../../study/study.ts";
import { privacyUrl } from "../../urls.ts";

/** Plain JSON. A type, not an interface, so that it is a record of data. */
export type CheckData = {
  /** The study without all that no answer is compared with. */
  readonly study: Study;
  readonly eligibility: Eligibility;
  readonly asked: readonly VariableId[];
  readonly privacyUrl: string;
  /** Whether the page was made with answers, as for those who come from `/match`. */
  readonly wereSent: boolean;
};

export function checkDataOf(
  study: Study,
  eligibility: Eligibility,
  asked: readonly VariableId[],
  wereSent: boolean,
): CheckData {
  const { minimumAge, maximumAge, sex, healthyVolunteers } = study.protocolSection.eligibilityModule ?? {};
  const { nctId } = study.protocolSection.identificationModule;
  return {
    study: {
      protocolSection: {
        identificationModule: { nctId },
        eligibilityModule: { minimumAge, maximumAge, sex, healthyVolunteers },
      },
    },
    eligibility,
    asked,
    privacyUrl,
    wereSent,
  };
}

/** @module What matching needs of a study: its fields, its status, and each criterion that holds for everyone. */
import { criteriaOf } from "../criteria/check-study.ts";
import type { Eligibility } from "../criteria/eligibility-of.ts";
import { predicatesOf } from "../criteria/predicates/node.ts";
import type { CriterionNode } from "../criteria/predicates/node.ts";
import type { EligibilityFields } from "../criteria/registry-fields.ts";
import { numberOfNctId } from "../study/nct-id.ts";
import { nctIdOf } from "../study/study.ts";
import type { Study } from "../study/study.ts";

export interface CompiledCriterion {
  readonly isInclusion: boolean;
  readonly logic: CriterionNode;
}

export interface CompiledStudy {
  readonly nctNumber: number;
  /** OverallStatus; empty where the record has none. */
  readonly status: string;
  readonly fields: EligibilityFields;
  /** Only what can ever be decided. */
  readonly criteria: readonly CompiledCriterion[];
}

export function compiledStudy(study: Study, eligibility: Eligibility): CompiledStudy {
  const { minimumAge, maximumAge, sex, healthyVolunteers } = study.protocolSection.eligibilityModule ?? {};
  return {
    nctNumber: numberOfNctId(nctIdOf(study)),
    status: study.protocolSection.statusModule?.overallStatus ?? "",
    fields: { minimumAge, maximumAge, sex, healthyVolunteers },
    criteria: criteriaOf(eligibility).flatMap(({ logic, side, reach }) =>
      logic === undefined || side === undefined || reach !== "everyone" || predicatesOf(logic).length === 0
        ? []
        : [{ isInclusion: side === "inclusion", logic }],
    ),
  };
}

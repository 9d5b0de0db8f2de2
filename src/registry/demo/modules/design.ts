/** @module designModule of an invented study. */
import type { Study } from "../../../study/study.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { WHO_MASKED, drawObservationalModel, drawTimePerspective } from "../tables/design.ts";

type Design = NonNullable<Study["protocolSection"]["designModule"]>;

function whoMasked(random: Random, masking: string): string[] {
  switch (masking) {
    case "SINGLE":
    case "DOUBLE":
    case "TRIPLE":
    case "QUADRUPLE":
      return WHO_MASKED[masking](random)
        .split(" ")
        .filter((who) => who !== "");
    default:
      return [];
  }
}

function interventionalDesign(random: Random, plan: StudyPlan): NonNullable<Design["designInfo"]> {
  const who = whoMasked(random, plan.masking);
  return {
    ...(plan.allocation !== undefined && { allocation: plan.allocation }),
    ...(plan.model !== undefined && { interventionModel: plan.model }),
    ...(random.chance(0.2) && {
      interventionModelDescription: `${plan.armCount} ${plan.armCount === 1 ? "group" : "groups"}, each followed for ${plan.weeks} weeks.`,
    }),
    ...(plan.purpose !== undefined && { primaryPurpose: plan.purpose }),
    maskingInfo: {
      masking: plan.masking,
      ...(plan.masking !== "NONE" &&
        random.chance(0.21) && {
          maskingDescription:
            "Packages look alike and are numbered by a pharmacist who does not see participants.",
        }),
      ...(who.length > 0 && { whoMasked: who }),
    },
  };
}

function enrollmentInfo(random: Random, plan: StudyPlan): Design["enrollmentInfo"] {
  if (plan.enrollment === undefined) return undefined;
  // The registry's placeholder for "not known" occurs in a handful of old expanded access records.
  const count = plan.studyType === "EXPANDED_ACCESS" && random.chance(0.02) ? 99_999_999 : plan.enrollment;
  const over = ["COMPLETED", "TERMINATED", "WITHDRAWN", "ACTIVE_NOT_RECRUITING"].includes(plan.overallStatus);
  return random.chance(0.028) ? { count } : { count, type: over ? "ACTUAL" : "ESTIMATED" };
}

export function designModule(random: Random, plan: StudyPlan): Design {
  if (plan.studyType === "EXPANDED_ACCESS")
    return {
      studyType: plan.studyType,
      expandedAccessTypes: random.pick([{ individual: true }, { intermediate: true }, { treatment: true }]),
    };
  const enrollment = enrollmentInfo(random, plan);
  if (plan.studyType === "OBSERVATIONAL") {
    const registry = random.chance(0.14);
    return {
      studyType: plan.studyType,
      patientRegistry: registry,
      ...(registry && { targetDuration: `${random.between(1, 10)} Years` }),
      designInfo: {
        observationalModel: drawObservationalModel(random),
        timePerspective: drawTimePerspective(random),
      },
      ...(random.chance(0.28) && {
        bioSpec: {
          retention: random.pick(["SAMPLES_WITH_DNA", "SAMPLES_WITHOUT_DNA"]),
          description: "Whole blood, serum and urine.",
        },
      }),
      ...(enrollment !== undefined && { enrollmentInfo: enrollment }),
    };
  }
  return {
    studyType: plan.studyType,
    phases: [...plan.phases],
    designInfo: interventionalDesign(random, plan),
    ...(enrollment !== undefined && { enrollmentInfo: enrollment }),
  };
}

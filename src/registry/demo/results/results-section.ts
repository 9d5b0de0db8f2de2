/** @module resultsSection of an invented study. Smaller than in the registry (a tenth of its 94 KB): enough to fill every table. */
import type { Study } from "../../../study/study.ts";
import type { Arms } from "../arms.ts";
import type { PlannedOutcome } from "../modules/outcomes.ts";
import type { Random } from "../random.ts";
import type { StudyPlan } from "../study-plan.ts";
import { adverseEventsModule, moreInfoModule } from "./adverse-events.ts";
import { baselineCharacteristicsModule, participantFlowModule } from "./flow-and-baseline.ts";
import { drawGroups } from "./groups.ts";
import { outcomeMeasuresModule } from "./outcome-results.ts";

const MAX_OUTCOMES = 20;

export function resultsSection(
  random: Random,
  plan: StudyPlan,
  arms: Arms,
  outcomes: readonly PlannedOutcome[],
): NonNullable<Study["resultsSection"]> {
  const groups = drawGroups(random, plan, arms);
  return {
    participantFlowModule: participantFlowModule(random, plan, groups),
    baselineCharacteristicsModule: baselineCharacteristicsModule(random, plan, groups),
    outcomeMeasuresModule: outcomeMeasuresModule(random, outcomes, groups, MAX_OUTCOMES),
    adverseEventsModule: adverseEventsModule(random, plan, groups),
    moreInfoModule: moreInfoModule(random, plan),
  };
}

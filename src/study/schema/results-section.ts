import { z } from "zod";
import { participantFlowModule } from "./participant-flow-module.ts";
import { baselineCharacteristicsModule } from "./baseline-characteristics-module.ts";
import { outcomeMeasuresModule } from "./outcome-measures-module.ts";
import { adverseEventsModule } from "./adverse-events-module.ts";
import { moreInfoModule } from "./more-info-module.ts";

/** `resultsSection` of a study record. */
export const resultsSection = z.looseObject({
  participantFlowModule: participantFlowModule.optional(),
  baselineCharacteristicsModule: baselineCharacteristicsModule.optional(),
  outcomeMeasuresModule: outcomeMeasuresModule.optional(),
  adverseEventsModule: adverseEventsModule.optional(),
  moreInfoModule: moreInfoModule.optional(),
});

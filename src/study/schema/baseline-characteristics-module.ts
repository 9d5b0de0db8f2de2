import { z } from "zod";
import { denoms, measureClasses, measureGroups } from "./reported-measure.ts";

/** `resultsSection.baselineCharacteristicsModule`: Baseline Measure Module. */
export const baselineCharacteristicsModule = z.looseObject({
  populationDescription: z.string().optional(),
  typeUnitsAnalyzed: z.string().optional(),
  groups: measureGroups,
  denoms,
  measures: z
    .array(
      z.looseObject({
        title: z.string().optional(),
        description: z.string().optional(),
        populationDescription: z.string().optional(),
        paramType: z.string().optional(),
        dispersionType: z.string().optional(),
        unitOfMeasure: z.string().optional(),
        calculatePct: z.boolean().optional(),
        denomUnitsSelected: z.string().optional(),
        denoms,
        classes: measureClasses,
      }),
    )
    .optional(),
});

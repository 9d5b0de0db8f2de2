import { z } from "zod";
import { denoms, measureClasses, measureGroups } from "./reported-measure.ts";

/** `resultsSection.outcomeMeasuresModule`: Outcome Measure Module. */
export const outcomeMeasuresModule = z.looseObject({
  outcomeMeasures: z
    .array(
      z.looseObject({
        type: z.string().optional(),
        title: z.string().optional(),
        description: z.string().optional(),
        populationDescription: z.string().optional(),
        reportingStatus: z.string().optional(),
        anticipatedPostingDate: z.string().optional(),
        paramType: z.string().optional(),
        dispersionType: z.string().optional(),
        unitOfMeasure: z.string().optional(),
        calculatePct: z.boolean().optional(),
        timeFrame: z.string().optional(),
        typeUnitsAnalyzed: z.string().optional(),
        denomUnitsSelected: z.string().optional(),
        groups: measureGroups,
        denoms,
        classes: measureClasses,
        analyses: z
          .array(
            z.looseObject({
              paramType: z.string().optional(),
              paramValue: z.string().optional(),
              dispersionType: z.string().optional(),
              dispersionValue: z.string().optional(),
              statisticalMethod: z.string().optional(),
              statisticalComment: z.string().optional(),
              pValue: z.string().optional(),
              pValueComment: z.string().optional(),
              ciNumSides: z.string().optional(),
              ciPctValue: z.string().optional(),
              ciLowerLimit: z.string().optional(),
              ciUpperLimit: z.string().optional(),
              ciLowerLimitComment: z.string().optional(),
              ciUpperLimitComment: z.string().optional(),
              estimateComment: z.string().optional(),
              testedNonInferiority: z.boolean().optional(),
              nonInferiorityType: z.string().optional(),
              nonInferiorityComment: z.string().optional(),
              otherAnalysisDescription: z.string().optional(),
              groupDescription: z.string().optional(),
              groupIds: z.array(z.string()).optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});

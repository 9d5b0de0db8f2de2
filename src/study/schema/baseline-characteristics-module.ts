import { z } from "zod";

/** `resultsSection.baselineCharacteristicsModule`: Baseline Measure Module. */
export const baselineCharacteristicsModule = z.looseObject({
  populationDescription: z.string().optional(),
  typeUnitsAnalyzed: z.string().optional(),
  groups: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        title: z.string().optional(),
        description: z.string().optional(),
      }),
    )
    .optional(),
  denoms: z
    .array(
      z.looseObject({
        units: z.string().optional(),
        counts: z
          .array(
            z.looseObject({
              groupId: z.string().optional(),
              value: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
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
        denoms: z
          .array(
            z.looseObject({
              units: z.string().optional(),
              counts: z
                .array(
                  z.looseObject({
                    groupId: z.string().optional(),
                    value: z.string().optional(),
                  }),
                )
                .optional(),
            }),
          )
          .optional(),
        classes: z
          .array(
            z.looseObject({
              title: z.string().optional(),
              denoms: z
                .array(
                  z.looseObject({
                    units: z.string().optional(),
                    counts: z
                      .array(
                        z.looseObject({
                          groupId: z.string().optional(),
                          value: z.string().optional(),
                        }),
                      )
                      .optional(),
                  }),
                )
                .optional(),
              categories: z
                .array(
                  z.looseObject({
                    title: z.string().optional(),
                    measurements: z
                      .array(
                        z.looseObject({
                          groupId: z.string().optional(),
                          value: z.string().optional(),
                          spread: z.string().optional(),
                          lowerLimit: z.string().optional(),
                          upperLimit: z.string().optional(),
                          comment: z.string().optional(),
                        }),
                      )
                      .optional(),
                  }),
                )
                .optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});

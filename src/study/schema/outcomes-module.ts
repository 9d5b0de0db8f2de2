import { z } from "zod";

/** `protocolSection.outcomesModule`: Outcome Measure Module. */
export const outcomesModule = z.looseObject({
  primaryOutcomes: z
    .array(
      z.looseObject({
        measure: z.string().optional(),
        description: z.string().optional(),
        timeFrame: z.string().optional(),
      }),
    )
    .optional(),
  secondaryOutcomes: z
    .array(
      z.looseObject({
        measure: z.string().optional(),
        description: z.string().optional(),
        timeFrame: z.string().optional(),
      }),
    )
    .optional(),
  otherOutcomes: z
    .array(
      z.looseObject({
        measure: z.string().optional(),
        description: z.string().optional(),
        timeFrame: z.string().optional(),
      }),
    )
    .optional(),
});

import { z } from "zod";

/** `protocolSection.armsInterventionsModule`. */
export const armsInterventionsModule = z.looseObject({
  armGroups: z
    .array(
      z.looseObject({
        label: z.string().optional(),
        type: z.string().optional(),
        description: z.string().optional(),
        interventionNames: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  interventions: z
    .array(
      z.looseObject({
        type: z.string().optional(),
        name: z.string().optional(),
        description: z.string().optional(),
        armGroupLabels: z.array(z.string()).optional(),
        otherNames: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

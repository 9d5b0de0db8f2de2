import { z } from "zod";
import { measureGroups } from "./reported-measure.ts";

/** `resultsSection.participantFlowModule`: Participant Flow Module. */
export const participantFlowModule = z.looseObject({
  preAssignmentDetails: z.string().optional(),
  recruitmentDetails: z.string().optional(),
  typeUnitsAnalyzed: z.string().optional(),
  groups: measureGroups,
  periods: z
    .array(
      z.looseObject({
        title: z.string().optional(),
        milestones: z
          .array(
            z.looseObject({
              type: z.string().optional(),
              comment: z.string().optional(),
              achievements: z
                .array(
                  z.looseObject({
                    groupId: z.string().optional(),
                    comment: z.string().optional(),
                    numSubjects: z.string().optional(),
                    numUnits: z.string().optional(),
                  }),
                )
                .optional(),
            }),
          )
          .optional(),
        dropWithdraws: z
          .array(
            z.looseObject({
              type: z.string().optional(),
              comment: z.string().optional(),
              reasons: z
                .array(
                  z.looseObject({
                    groupId: z.string().optional(),
                    comment: z.string().optional(),
                    numSubjects: z.string().optional(),
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

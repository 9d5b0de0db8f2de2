import { z } from "zod";

const adverseEvent = z.looseObject({
  term: z.string().optional(),
  organSystem: z.string().optional(),
  sourceVocabulary: z.string().optional(),
  assessmentType: z.string().optional(),
  notes: z.string().optional(),
  stats: z
    .array(
      z.looseObject({
        groupId: z.string().optional(),
        numEvents: z.number().optional(),
        numAffected: z.number().optional(),
        numAtRisk: z.number().optional(),
      }),
    )
    .optional(),
});

/** `resultsSection.adverseEventsModule`: Adverse Events. */
export const adverseEventsModule = z.looseObject({
  frequencyThreshold: z.string().optional(),
  timeFrame: z.string().optional(),
  description: z.string().optional(),
  allCauseMortalityComment: z.string().optional(),
  eventGroups: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        title: z.string().optional(),
        description: z.string().optional(),
        deathsNumAffected: z.number().optional(),
        deathsNumAtRisk: z.number().optional(),
        seriousNumAffected: z.number().optional(),
        seriousNumAtRisk: z.number().optional(),
        otherNumAffected: z.number().optional(),
        otherNumAtRisk: z.number().optional(),
      }),
    )
    .optional(),
  seriousEvents: z.array(adverseEvent).optional(),
  otherEvents: z.array(adverseEvent).optional(),
});

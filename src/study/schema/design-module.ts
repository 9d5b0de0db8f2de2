import { z } from "zod";

/** `protocolSection.designModule`: Design Module. */
export const designModule = z.looseObject({
  studyType: z.string().optional(),
  nPtrsToThisExpAccNctId: z.number().optional(),
  expandedAccessTypes: z
    .looseObject({
      individual: z.boolean().optional(),
      intermediate: z.boolean().optional(),
      treatment: z.boolean().optional(),
    })
    .optional(),
  patientRegistry: z.boolean().optional(),
  targetDuration: z.string().optional(),
  phases: z.array(z.string()).optional(),
  designInfo: z
    .looseObject({
      allocation: z.string().optional(),
      interventionModel: z.string().optional(),
      interventionModelDescription: z.string().optional(),
      primaryPurpose: z.string().optional(),
      observationalModel: z.string().optional(),
      timePerspective: z.string().optional(),
      maskingInfo: z
        .looseObject({
          masking: z.string().optional(),
          maskingDescription: z.string().optional(),
          whoMasked: z.array(z.string()).optional(),
        })
        .optional(),
    })
    .optional(),
  bioSpec: z
    .looseObject({
      retention: z.string().optional(),
      description: z.string().optional(),
    })
    .optional(),
  enrollmentInfo: z
    .looseObject({
      count: z.number().optional(),
      type: z.string().optional(),
    })
    .optional(),
});

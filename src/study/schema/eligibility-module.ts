import { z } from "zod";

/** `protocolSection.eligibilityModule`. */
export const eligibilityModule = z.looseObject({
  eligibilityCriteria: z.string().optional(),
  healthyVolunteers: z.boolean().optional(),
  sex: z.string().optional(),
  genderBased: z.boolean().optional(),
  genderDescription: z.string().optional(),
  minimumAge: z.string().optional(),
  maximumAge: z.string().optional(),
  stdAges: z.array(z.string()).optional(),
  studyPopulation: z.string().optional(),
  samplingMethod: z.string().optional(),
});

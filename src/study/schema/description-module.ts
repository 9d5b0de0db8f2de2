import { z } from "zod";

/** `protocolSection.descriptionModule`: Description Module. */
export const descriptionModule = z.looseObject({
  briefSummary: z.string().optional(),
  detailedDescription: z.string().optional(),
});

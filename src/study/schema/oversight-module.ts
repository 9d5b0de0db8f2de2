import { z } from "zod";

/** `protocolSection.oversightModule`: Oversight Module. */
export const oversightModule = z.looseObject({
  oversightHasDmc: z.boolean().optional(),
  isFdaRegulatedDrug: z.boolean().optional(),
  isFdaRegulatedDevice: z.boolean().optional(),
  isUnapprovedDevice: z.boolean().optional(),
  isPpsd: z.boolean().optional(),
  isUsExport: z.boolean().optional(),
  fdaaa801Violation: z.boolean().optional(),
});

import { z } from "zod";

/** `protocolSection.conditionsModule`: Conditions Module. */
export const conditionsModule = z.looseObject({
  conditions: z.array(z.string()).optional(),
  keywords: z.array(z.string()).optional(),
});

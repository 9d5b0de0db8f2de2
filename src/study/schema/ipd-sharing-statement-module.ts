import { z } from "zod";

/** `protocolSection.ipdSharingStatementModule`: IPDSharing Statement Module. */
export const ipdSharingStatementModule = z.looseObject({
  ipdSharing: z.string().optional(),
  description: z.string().optional(),
  infoTypes: z.array(z.string()).optional(),
  timeFrame: z.string().optional(),
  accessCriteria: z.string().optional(),
  url: z.string().optional(),
});

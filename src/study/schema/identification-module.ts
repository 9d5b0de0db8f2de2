import { z } from "zod";

/** `protocolSection.identificationModule`: Identification Module. */
export const identificationModule = z.looseObject({
  nctId: z.string().optional(),
  nctIdAliases: z.array(z.string()).optional(),
  orgStudyIdInfo: z
    .looseObject({
      id: z.string().optional(),
      type: z.string().optional(),
      link: z.string().optional(),
    })
    .optional(),
  secondaryIdInfos: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        type: z.string().optional(),
        domain: z.string().optional(),
        link: z.string().optional(),
      }),
    )
    .optional(),
  briefTitle: z.string().optional(),
  officialTitle: z.string().optional(),
  acronym: z.string().optional(),
  organization: z
    .looseObject({
      fullName: z.string().optional(),
      class: z.string().optional(),
    })
    .optional(),
});

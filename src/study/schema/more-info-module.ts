import { z } from "zod";

/** `resultsSection.moreInfoModule`: More Information Module. */
export const moreInfoModule = z.looseObject({
  limitationsAndCaveats: z
    .looseObject({
      description: z.string().optional(),
    })
    .optional(),
  certainAgreement: z
    .looseObject({
      piSponsorEmployee: z.boolean().optional(),
      restrictionType: z.string().optional(),
      restrictiveAgreement: z.boolean().optional(),
      otherDetails: z.string().optional(),
    })
    .optional(),
  pointOfContact: z
    .looseObject({
      title: z.string().optional(),
      organization: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      phoneExt: z.string().optional(),
    })
    .optional(),
});

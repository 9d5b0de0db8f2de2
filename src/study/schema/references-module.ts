import { z } from "zod";

/** `protocolSection.referencesModule`. */
export const referencesModule = z.looseObject({
  references: z
    .array(
      z.looseObject({
        pmid: z.string().optional(),
        type: z.string().optional(),
        citation: z.string().optional(),
        retractions: z
          .array(
            z.looseObject({
              pmid: z.string().optional(),
              source: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  seeAlsoLinks: z
    .array(
      z.looseObject({
        label: z.string().optional(),
        url: z.string().optional(),
      }),
    )
    .optional(),
  availIpds: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        type: z.string().optional(),
        url: z.string().optional(),
        comment: z.string().optional(),
      }),
    )
    .optional(),
});

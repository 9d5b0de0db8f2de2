import { z } from "zod";

/** `documentSection.largeDocumentModule`: Document Upload Module. */
export const largeDocumentModule = z.looseObject({
  noSap: z.boolean().optional(),
  largeDocs: z
    .array(
      z.looseObject({
        typeAbbrev: z.string().optional(),
        hasProtocol: z.boolean().optional(),
        hasSap: z.boolean().optional(),
        hasIcf: z.boolean().optional(),
        label: z.string().optional(),
        date: z.string().optional(),
        uploadDate: z.string().optional(),
        filename: z.string().optional(),
        size: z.number().optional(),
      }),
    )
    .optional(),
});

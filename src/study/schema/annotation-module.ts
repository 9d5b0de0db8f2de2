import { z } from "zod";

/** `annotationSection.annotationModule`: Annotation Module. */
export const annotationModule = z.looseObject({
  unpostedAnnotation: z
    .looseObject({
      unpostedResponsibleParty: z.string().optional(),
      unpostedEvents: z
        .array(
          z.looseObject({
            type: z.string().optional(),
            date: z.string().optional(),
            dateUnknown: z.boolean().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  violationAnnotation: z
    .looseObject({
      violationEvents: z
        .array(
          z.looseObject({
            type: z.string().optional(),
            description: z.string().optional(),
            creationDate: z.string().optional(),
            issuedDate: z.string().optional(),
            releaseDate: z.string().optional(),
            postedDate: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});

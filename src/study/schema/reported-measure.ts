import { z } from "zod";

/** A column of a results table: the participants of an arm, or all of them ("BG000", "OG001", "FG000"). */
export const measureGroups = z
  .array(
    z.looseObject({
      id: z.string().optional(),
      title: z.string().optional(),
      description: z.string().optional(),
    }),
  )
  .optional();

/** How many participants (or eyes, lesions …: `units`) stand behind the values of each group. */
export const denoms = z
  .array(
    z.looseObject({
      units: z.string().optional(),
      counts: z
        .array(z.looseObject({ groupId: z.string().optional(), value: z.string().optional() }))
        .optional(),
    }),
  )
  .optional();

/** The values of a measure: rows (`classes`), their parts (`categories`), one measurement a group. */
export const measureClasses = z
  .array(
    z.looseObject({
      title: z.string().optional(),
      denoms,
      categories: z
        .array(
          z.looseObject({
            title: z.string().optional(),
            measurements: z
              .array(
                z.looseObject({
                  groupId: z.string().optional(),
                  value: z.string().optional(),
                  spread: z.string().optional(),
                  lowerLimit: z.string().optional(),
                  upperLimit: z.string().optional(),
                  comment: z.string().optional(),
                }),
              )
              .optional(),
          }),
        )
        .optional(),
    }),
  )
  .optional();

import { z } from "zod";

/** `derivedSection.conditionBrowseModule`: Condition Browse Module. */
export const conditionBrowseModule = z.looseObject({
  meshes: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        term: z.string().optional(),
      }),
    )
    .optional(),
  ancestors: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        term: z.string().optional(),
      }),
    )
    .optional(),
  browseLeaves: z
    .array(
      z.looseObject({
        id: z.string().optional(),
        name: z.string().optional(),
        asFound: z.string().optional(),
        relevance: z.string().optional(),
      }),
    )
    .optional(),
  browseBranches: z
    .array(
      z.looseObject({
        abbrev: z.string().optional(),
        name: z.string().optional(),
      }),
    )
    .optional(),
});

import { z } from "zod";

/** `derivedSection.interventionBrowseModule`: Drug/Intervention Browse Module. */
export const interventionBrowseModule = z.looseObject({
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

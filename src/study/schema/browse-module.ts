import { z } from "zod";

const meshTerms = z
  .array(z.looseObject({ id: z.string().optional(), term: z.string().optional() }))
  .optional();

/**
 * The MeSH terms of conditions or of interventions with the terms above them. Leaves and branches stand only in copies
 * from before August 2025 (API contract 7.4 no. 1).
 */
export const browseModule = z.looseObject({
  meshes: meshTerms,
  ancestors: meshTerms,
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

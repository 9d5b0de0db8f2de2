import { z } from "zod";
import { dateStruct } from "./structs.ts";

/** `derivedSection.miscInfoModule`: Misc Information Module. */
export const miscInfoModule = z.looseObject({
  versionHolder: z.string().optional(),
  removedCountries: z.array(z.string()).optional(),
  submissionTracking: z
    .looseObject({
      estimatedResultsFirstSubmitDate: z.string().optional(),
      firstMcpInfo: z
        .looseObject({
          postDateStruct: dateStruct.optional(),
        })
        .optional(),
      submissionInfos: z
        .array(
          z.looseObject({
            releaseDate: z.string().optional(),
            unreleaseDate: z.string().optional(),
            unreleaseDateUnknown: z.boolean().optional(),
            resetDate: z.string().optional(),
            mcpReleaseN: z.number().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
});

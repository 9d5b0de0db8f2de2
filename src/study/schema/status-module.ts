import { z } from "zod";
import { dateStruct, partialDateStruct } from "./structs.ts";

/** `protocolSection.statusModule`: Status Module. */
export const statusModule = z.looseObject({
  statusVerifiedDate: z.string().optional(),
  overallStatus: z.string().optional(),
  lastKnownStatus: z.string().optional(),
  delayedPosting: z.boolean().optional(),
  whyStopped: z.string().optional(),
  expandedAccessInfo: z
    .looseObject({
      hasExpandedAccess: z.boolean().optional(),
      nctId: z.string().optional(),
      statusForNctId: z.string().optional(),
    })
    .optional(),
  startDateStruct: partialDateStruct.optional(),
  primaryCompletionDateStruct: partialDateStruct.optional(),
  completionDateStruct: partialDateStruct.optional(),
  studyFirstSubmitDate: z.string().optional(),
  studyFirstSubmitQcDate: z.string().optional(),
  studyFirstPostDateStruct: dateStruct.optional(),
  resultsWaived: z.boolean().optional(),
  resultsFirstSubmitDate: z.string().optional(),
  resultsFirstSubmitQcDate: z.string().optional(),
  resultsFirstPostDateStruct: dateStruct.optional(),
  dispFirstSubmitDate: z.string().optional(),
  dispFirstSubmitQcDate: z.string().optional(),
  dispFirstPostDateStruct: dateStruct.optional(),
  lastUpdateSubmitDate: z.string().optional(),
  lastUpdatePostDateStruct: dateStruct.optional(),
});

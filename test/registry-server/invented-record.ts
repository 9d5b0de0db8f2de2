/** @module A small record with exactly the facts that a test is about. */

export interface InventedFacts {
  readonly overallStatus?: string;
  readonly lastUpdatePostDate?: string;
  readonly studyFirstPostDate?: string;
  readonly briefTitle?: string;
  readonly nctIdAliases?: readonly string[];
}

/** A study record numbered `NCT` + eight digits; what is not given is absent, except the day of first posting. */
export function inventedRecord(number: number, facts: InventedFacts = {}): unknown {
  const nctId = `NCT${String(number).padStart(8, "0")}`;
  const { studyFirstPostDate = "2020-01-01", lastUpdatePostDate } = facts;
  return {
    protocolSection: {
      identificationModule: {
        nctId,
        ...(facts.nctIdAliases === undefined ? {} : { nctIdAliases: facts.nctIdAliases }),
        briefTitle: facts.briefTitle ?? `Study ${nctId}`,
      },
      statusModule: {
        ...(facts.overallStatus === undefined ? {} : { overallStatus: facts.overallStatus }),
        studyFirstPostDateStruct: { date: studyFirstPostDate, type: "ACTUAL" },
        ...(lastUpdatePostDate === undefined
          ? {}
          : { lastUpdatePostDateStruct: { date: lastUpdatePostDate, type: "ACTUAL" } }),
      },
    },
    derivedSection: { miscInfoModule: { versionHolder: "2026-11-20" } },
    hasResults: false,
  };
}

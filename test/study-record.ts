/** @module Small made-up study records for tests of the store and of what fills it. */

export interface RecordFields {
  readonly nctId?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly versionHolder?: string;
  readonly aliases?: readonly string[];
}

/** A record as parsed JSON, in the registry's order of keys. Number 7 → `NCT00000007`. */
export function studyRecord(number: number, fields: RecordFields = {}): Record<string, unknown> {
  const { versionHolder = "2026-11-19", updated = "2026-10-01", aliases } = fields;
  return {
    protocolSection: {
      identificationModule: {
        nctId: fields.nctId ?? `NCT${String(number).padStart(8, "0")}`,
        ...(aliases !== undefined && { nctIdAliases: aliases }),
        briefTitle: fields.title ?? `Study ${number}`,
      },
      statusModule: {
        overallStatus: "RECRUITING",
        lastUpdatePostDateStruct: { date: updated, type: "ACTUAL" },
      },
    },
    ...(versionHolder !== "" && { derivedSection: { miscInfoModule: { versionHolder } } }),
    hasResults: false,
  };
}

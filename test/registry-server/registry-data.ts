/** @module The records that the local registry server serves, with what it needs to select and order them. */
import { parseStudy } from "../../src/study/study.ts";

export interface ServedRecord {
  readonly nctId: string;
  readonly aliases: readonly string[];
  readonly overallStatus: string | undefined;
  readonly lastUpdatePostDate: string | undefined;
  readonly studyFirstPostDate: string | undefined;
  /** What goes over the wire; usually one line of JSON, in the tests of damage anything. */
  readonly line: string;
}

/** A record as served, from anything that is a study. */
export function servedRecord(record: unknown): ServedRecord {
  const parsed = parseStudy(record);
  if (!parsed.ok) throw new Error(`Not a study: ${parsed.reason}`);
  const { identificationModule, statusModule } = parsed.study.protocolSection;
  return {
    nctId: identificationModule.nctId,
    aliases: identificationModule.nctIdAliases ?? [],
    overallStatus: statusModule?.overallStatus,
    lastUpdatePostDate: statusModule?.lastUpdatePostDateStruct?.date,
    studyFirstPostDate: statusModule?.studyFirstPostDateStruct?.date,
    line: JSON.stringify(record),
  };
}

/** The registry's content at one moment. A refresh replaces the whole. */
export interface RegistryData {
  readonly dataTimestamp: string;
  readonly records: readonly ServedRecord[];
}

/** A copy with some studies changed, added or left out, under a new timestamp: what a nightly refresh does. */
export function refreshed(
  data: RegistryData,
  change: {
    readonly dataTimestamp: string;
    readonly put?: readonly ServedRecord[];
    readonly remove?: readonly string[];
  },
): RegistryData {
  const replaced = new Map((change.put ?? []).map((record) => [record.nctId, record]));
  const gone = new Set(change.remove ?? []);
  const kept = data.records
    .filter(({ nctId }) => !gone.has(nctId))
    .map((record) => {
      const replacement = replaced.get(record.nctId);
      replaced.delete(record.nctId);
      return replacement ?? record;
    });
  return { dataTimestamp: change.dataTimestamp, records: [...kept, ...replaced.values()] };
}

/** @module One version of the index as it is handed from thread to thread: shared memory and deleted documents. */
import { basename } from "node:path";
import { has, sizeOf } from "./bit-set.ts";
import type { SegmentMemory } from "./segment.ts";

export interface VersionPart {
  readonly memory: SegmentMemory;
  readonly deleted: Uint32Array<ArrayBuffer>;
}

export interface IndexVersion {
  /** Counts versions in the process that publishes them. */
  readonly number: number;
  readonly dataVersion: string;
  readonly parts: readonly VersionPart[];
}

export function fileOf({ memory }: VersionPart): string {
  return basename(memory.path);
}

export function documentsOf({ memory }: VersionPart): number {
  return memory.columns.nctId.byteLength / Uint32Array.BYTES_PER_ELEMENT;
}

export function liveDocuments(part: VersionPart): number {
  return documentsOf(part) - sizeOf(part.deleted);
}

/** Records of the documents that are not deleted, in the order of the documents. */
export function* liveRecords({ memory, deleted }: VersionPart): Generator<number> {
  const records = new Uint32Array(memory.columns.record);
  for (const [document, record] of records.entries()) if (!has(deleted, document)) yield record;
}

/** Studies of a version; none where there is no version. */
export function documentCount(version: IndexVersion | undefined): number {
  return (version?.parts ?? []).reduce((sum, part) => sum + liveDocuments(part), 0);
}

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

/** Records of the documents that are not deleted, in the order of parts and documents. */
export function* liveRecords(parts: readonly VersionPart[]): Generator<number> {
  for (const { memory, deleted } of parts)
    for (const [document, record] of new Uint32Array(memory.columns.record).entries())
      if (!has(deleted, document)) yield record;
}

/** Studies of a version; none where there is no version. */
export function documentCount(version: IndexVersion | undefined): number {
  return (version?.parts ?? []).reduce((sum, part) => sum + liveDocuments(part), 0);
}

/** @module One segment while a request is answered: what it has of the result. */
import type { SegmentQuery } from "./evaluate.ts";
import type { Segment } from "./segment.ts";

type Bits = Uint32Array<ArrayBuffer>;

export interface SnapshotPart {
  readonly segment: Segment;
  /** Documents that are no longer part of the registry as it stands here. */
  readonly deleted: Bits;
}

export interface FoundPart extends SnapshotPart {
  /** Of the snapshot. */
  readonly number: number;
  readonly query: SegmentQuery;
  /** Documents that the words find, filters aside. */
  readonly byWords: Bits;
  /** Documents that satisfy the whole request, and the same as a list. */
  readonly found: Bits;
  readonly documents: Uint16Array;
}

/** Documents of each part of a snapshot, ascending. */
export type DocumentsOfParts = readonly Uint16Array[];

/** @module Writes studies into segment files, several threads at once if need be: each takes the next few records. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { newSegmentName } from "./manifest.ts";
import { SegmentBuilder } from "./segment-builder.ts";
import type { StudySource } from "./study-source.ts";

/**
 * Studies of one segment at most: every search visits every segment, and a dozen make up the whole registry; the memory of
 * builders is bounded by `SegmentBuilder.isFull` as well.
 */
export const SEGMENT_DOCUMENTS = 49_152;

/** Records taken at once: few enough that threads end together. */
const RECORDS_TAKEN = 64;
/** Studies indexed between two looks at what else is waiting in this thread. */
const STUDIES_AT_A_TIME = 16;

/** What is to be indexed, in memory that threads share. */
export interface SegmentWork {
  readonly records: Uint32Array;
  /** One number: how many records have been taken. */
  readonly taken: Int32Array;
}

export interface BuiltSegments {
  /** Names of files. */
  readonly files: readonly string[];
  /** Records that could not be read, with the reason. */
  readonly unreadable: readonly { readonly record: number; readonly reason: string }[];
}

export type WriteSegment = (segment: SegmentBuilder, path: string) => void;

export function segmentWork(records: ArrayLike<number>): SegmentWork {
  const shared = new Uint32Array(new SharedArrayBuffer(records.length * Uint32Array.BYTES_PER_ELEMENT));
  shared.set(records);
  return { records: shared, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/**
 * Takes records until none are left and writes the segments that they fill, durably. A record that cannot be read is
 * left out and reported. Nothing is left behind where anything else fails.
 */
export async function buildSegments(
  source: StudySource,
  { records, taken }: SegmentWork,
  folder: string,
  write: WriteSegment,
): Promise<BuiltSegments> {
  const files: string[] = [];
  const unreadable: { record: number; reason: string }[] = [];
  let builder = new SegmentBuilder(source.cityPoints?.locate);
  const finish = (): void => {
    if (builder.documents === 0) return;
    const file = newSegmentName();
    files.push(file);
    write(builder, join(folder, file));
    builder = new SegmentBuilder(source.cityPoints?.locate);
  };
  try {
    let indexed = 0;
    for (;;) {
      const from = Atomics.add(taken, 0, RECORDS_TAKEN);
      if (from >= records.length) break;
      for (const record of records.subarray(from, from + RECORDS_TAKEN)) {
        const found = source.read(record);
        if (found.ok) builder.add(found.study, record);
        else unreadable.push({ record, reason: found.reason });
        if (builder.isFull || builder.documents >= SEGMENT_DOCUMENTS) finish();
        if (++indexed % STUDIES_AT_A_TIME === 0) await setImmediate();
      }
    }
    finish();
  } catch (error) {
    for (const file of files) rmSync(join(folder, file), { force: true });
    throw error;
  }
  return { files, unreadable };
}

/**
 * @module Which segments to write anew as one. Every search visits every segment, so small ones must not pile up; and
 * what is replaced must not be written again and again. Segments are sorted into tiers by size, each {@link WIDTH}
 * times the one below; a tier that has {@link WIDTH} segments is merged, so a study is rewritten about once a tier.
 */
import { SEGMENT_DOCUMENTS } from "./build-segments.ts";

/** Segments of one tier that make a merge worth while. */
const WIDTH = 8;
/** Documents below which a segment belongs to the lowest tier. */
const SMALL = 4_000;
/** A segment is written anew when this part of its documents is deleted: they cost memory and time. */
const MOSTLY_DELETED = 1 / 3;

export interface PartSize {
  readonly documents: number;
  /** Documents that are not deleted. */
  readonly live: number;
}

/** Some of the parts, to be merged into one segment; undefined where all is well. */
export function partsToMerge<Part extends PartSize>(parts: readonly Part[]): readonly Part[] | undefined {
  const wasteful = parts.find(({ documents, live }) => documents - live > MOSTLY_DELETED * documents);
  if (wasteful !== undefined) return [wasteful];
  for (let below = SMALL; below <= SEGMENT_DOCUMENTS; below *= WIDTH) {
    const tier = parts.filter(({ live }) => live < below).sort((a, b) => a.live - b.live);
    if (tier.length < WIDTH) continue;
    let sum = 0;
    const fitting = tier.filter(({ live }) => (sum += live) <= SEGMENT_DOCUMENTS);
    if (fitting.length > 1) return fitting;
  }
  return undefined;
}

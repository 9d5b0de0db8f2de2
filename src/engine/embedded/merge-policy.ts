/**
 * @module Which segments to write anew as one. Every search visits every segment, so small ones must not pile up; and
 * what is replaced must not be written again and again. Segments are sorted into two tiers by size; a tier that has
 * {@link WIDTH} segments, or enough studies to make one of nearly full size, is merged, so a study is rewritten about
 * once a tier: twice, when a registry comes page by page.
 */
import { SEGMENT_DOCUMENTS } from "./build-segments.ts";

/** Segments of one tier that make a merge worth while. */
const WIDTH = 8;
/** Documents from which on a segment belongs to the upper tier. */
const SMALL = 4_000;
/** So many segments are merged before there are {@link WIDTH}, when they make one of nearly full size. */
const FEW = WIDTH / 2;
const NEARLY_FULL = 0.75 * SEGMENT_DOCUMENTS;
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
  const inOrder = parts.toSorted((a, b) => a.live - b.live);
  for (const tier of [
    inOrder.filter(({ live }) => live < SMALL),
    inOrder.filter(({ live }) => live >= SMALL && live < NEARLY_FULL),
  ]) {
    let sum = 0;
    const fitting = tier.filter(({ live }) => sum + live <= SEGMENT_DOCUMENTS && (sum += live) > 0);
    const isWorthWhile =
      tier.length >= WIDTH ? fitting.length > 1 : fitting.length >= FEW && sum >= NEARLY_FULL;
    if (isWorthWhile) return fitting;
  }
  return undefined;
}

/**
 * @module Score arrays of a segment's size, lent and given back clean: half a megabyte for each segment and clause would
 * cost more to allocate than to use.
 */
import { documentsOf } from "./bit-set.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";

const free: Float64Array[] = [];
const listed = new Uint16Array(MAX_DOCUMENTS + 1);

/** From so many scores on it is quicker to clear them all. */
const MANY = 4096;

/** All zeros, long enough for any segment; to be given back. */
export function borrowScores(): Float64Array {
  return free.pop() ?? new Float64Array(MAX_DOCUMENTS);
}

/** Takes scores back of which only those of `used` may differ from 0. */
export function giveBack(scores: Float64Array, used: Uint32Array): void {
  const count = documentsOf(used, listed);
  if (count > MANY) scores.fill(0);
  else for (let i = 0; i < count; i++) scores[listed[i] ?? 0] = 0;
  free.push(scores);
}

/**
 * @module The order of studies that remain possible, as one number each. What was asked for comes first: counting met
 * criteria before relevance put studies with long lists of easy demands on top (nDCG@10 0.55 instead of 0.65, see
 * docs/relevance.md).
 */

/** Well above the number of all studies. */
const MOST_STUDIES = 2 ** 22;
const MOST_MET = 255;
/** Beyond any distance on the globe; what is not known comes last. */
const FARTHEST_KM = 2 ** 15;

/** Neighbours in the order of relevance that are as good as equally relevant. */
export const SIMILARLY_RELEVANT = 10;
/** Where nothing was asked for that could be more or less relevant. */
export const EQUALLY_RELEVANT = MOST_STUDIES;

/**
 * The smaller the better: a more relevant group of `step` places, then more inclusion criteria met, then a nearer site
 * (negative: not known), then the place itself. A safe integer.
 */
export function rankKey(met: number, distanceKm: number, place: number, step: number): number {
  const far = distanceKm < 0 ? FARTHEST_KM - 1 : Math.min(FARTHEST_KM - 1, Math.round(distanceKm));
  const group = Math.floor(place / step) * (MOST_MET + 1) + MOST_MET - Math.min(MOST_MET, met);
  return (group * FARTHEST_KM + far) * step + (place % step);
}

/** The place that a key was made of. */
export function placeOfKey(key: number, step: number): number {
  return Math.floor(key / (step * FARTHEST_KM * (MOST_MET + 1))) * step + (key % step);
}

/**
 * @module How good one ranking is, by the definitions of trec_eval. Rankings are condensed lists: studies that nobody
 * judged are left out before anything is counted, because nobody knows whether they were good answers.
 */

/** TREC's clinical trials tracks: the patient is eligible, would be but for an exclusion, or has nothing to do with it. */
export type Grade = 0 | 1 | 2;

/** By document; what is absent was not judged. */
export type Judgements = ReadonlyMap<string, Grade>;

const ELIGIBLE: Grade = 2;

/** The judged documents of a ranking, in its order. */
export function condensed(ranking: readonly string[], judgements: Judgements): readonly string[] {
  return ranking.filter((document) => judgements.has(document));
}

/**
 * Normalised discounted cumulative gain: the gain of a document is its grade (2, 1, 0), divided by log2(rank + 1);
 * the sum over the first `depth` ranks, divided by that of the best possible order. 0 where nothing was gradable.
 */
export function ndcg(ranking: readonly string[], judgements: Judgements, depth: number): number {
  const best = gainOf(
    [...judgements.values()].sort((one, other) => other - one),
    depth,
  );
  const grades = ranking.map((document) => judgements.get(document) ?? 0);
  return best === 0 ? 0 : gainOf(grades, depth) / best;
}

function gainOf(grades: readonly number[], depth: number): number {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

/** Eligible ones among the first `depth`, divided by `depth`, however short the ranking is. */
export function precision(ranking: readonly string[], judgements: Judgements, depth: number): number {
  return eligibleAmong(ranking.slice(0, depth), judgements) / depth;
}

/** Eligible ones among the first `depth`, divided by all eligible ones. 0 where there are none. */
export function recall(ranking: readonly string[], judgements: Judgements, depth: number): number {
  const all = eligibleAmong([...judgements.keys()], judgements);
  return all === 0 ? 0 : eligibleAmong(ranking.slice(0, depth), judgements) / all;
}

function eligibleAmong(documents: readonly string[], judgements: Judgements): number {
  return documents.filter((document) => judgements.get(document) === ELIGIBLE).length;
}

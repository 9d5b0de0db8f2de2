/**
 * @module How well a study answers the words of a search: one formula for every engine, in integers, so that all
 * engines on all machines put the same studies in the same order.
 *
 * A word found in a search area scores, over the pieces of the area that have it,
 *
 *     rarity(word) × strength,  strength = ⌊8192 × sum / (sum + 25500)⌋,  sum = Σ weight(piece) × impact(piece)
 *
 * - `weight`: the registry's published weight of the piece in the area, in hundredths ({@link weightOf}); 100 for a
 *   piece that is searched by its own name;
 * - `impact`: repetition and length, BM25's saturation, 1 to 255 (`impact.ts`);
 * - `rarity`: BM25's logarithm of how few studies have the word in the area ({@link rarityOf}).
 *
 * A term or phrase scores the sum over its words. Of that, a term whose words stand apart in every value keeps half
 * (the registry's "relaxation, with a penalty"). When a name consists of just the searched words
 * ({@link LEADING_PIECES}), the best score that its words could reach anywhere is added, by the weight of that piece:
 * studies with exactly this condition, title, treatment or number lead.
 *
 * Another name for the searched words scores the same way, but never as rarer than the words themselves, and less by a
 * tenth ({@link synonymous}): studies that use the searcher's own words lead.
 *
 * Then OR and AND add, NOT and filters give nothing, and `TILT[…]` multiplies by {@link tiltOf}. The parameters of a
 * request add up. Equal scores: the higher NCT id first.
 */
import type { Expansion } from "../query/essie/nodes.ts";
import { MAX_IMPACT } from "./impact.ts";

/** Pieces that name a study or what it is about. */
export const LEADING_PIECES: ReadonlySet<string> = new Set([
  "NCTId",
  "OrgStudyId",
  "Acronym",
  "BriefTitle",
  "OfficialTitle",
  "Condition",
  "InterventionName",
  "LeadSponsorName",
]);

/**
 * Whether a study leads whose name is just the sought words. Who limits a search to the forms of a word
 * (`EXPANSION[Term]`, `EXPANSION[None]`) looks for the word wherever it stands, not for what is called so: the words of
 * a sentence, each sought so, must not put the condition "Pain" on top.
 */
export function asksForName(expansion: Expansion): boolean {
  return expansion !== "Term" && expansion !== "None";
}

/** A published weight (0 to 1) in hundredths, as a whole number. */
export function weightOf(published: number): number {
  return Math.round(published * 100);
}

/** What a word would have in all pieces together, were there infinitely many; fits in 16 bits. */
const STRONGEST = 8192;
/** The sum of one piece of full weight that says nothing but the word: with it, half of {@link STRONGEST}. */
const HALFWAY = 100 * MAX_IMPACT;

/**
 * How strongly a word stands in the pieces of a search area: a number that fits in 16 bits for every area, so that an
 * engine can keep it. A second piece that says the same adds less than the first (BM25F): title, condition and keyword
 * repeat each other, and a study that repeats one word must not outdo one that has two of those sought.
 * @param sum over the pieces, weight × impact
 */
export function strengthOf(sum: number): number {
  return Math.floor((STRONGEST * sum) / (sum + HALFWAY));
}

/**
 * @param having studies that have the word in the area
 * @param studies all studies
 * @returns 1 for a word that nearly all have, about 400 for one among 600,000
 */
export function rarityOf(having: number, studies: number): number {
  return Math.max(1, Math.round(32 * Math.log(1 + (studies - having + 0.5) / (having + 0.5))));
}

/** What is left to a term whose words stand apart. */
export function apart(score: number): number {
  return Math.floor(score / 2);
}

/**
 * What a study scores by another name for the searched words.
 * @param score of the other name, as if it had been searched
 * @param typedRarity sum over the distinct words searched
 * @param otherRarity sum over the distinct words of the other name
 */
export function synonymous(score: number, typedRarity: number, otherRarity: number): number {
  const alike = otherRarity > typedRarity ? Math.floor((score * typedRarity) / otherRarity) : score;
  return alike - Math.ceil(alike / 10);
}

/**
 * What an exact name adds.
 * @param rarities of the distinct searched words
 * @param weights of all pieces of the area, see {@link weightOf}
 * @param nameWeight of the piece that is the name
 */
export function leadOf(rarities: readonly number[], weights: readonly number[], nameWeight: number): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return Math.round((sum(rarities) * strengthOf(sum(weights) * MAX_IMPACT) * nameWeight) / 100);
}

/** What is left of a score after `TILT[…]`; see {@link tiltOf}. */
export function tilted(score: number, factor: number): number {
  return Math.round(score * factor);
}

/**
 * The factor of `TILT[…]`: 1 at the registry's highest value of the field, a half at its lowest and where the study
 * has none.
 */
export function tiltOf(value: number | undefined, lowest: number, highest: number): number {
  if (value === undefined || highest <= lowest) return 0.5;
  return 0.5 + (0.5 * (value - lowest)) / (highest - lowest);
}

/**
 * @module Posting lists of several pieces made one: the documents that have a word in any of them, and how strongly
 * (`strengthOf`). For the areas that nearly every search looks into, segments keep these lists ready.
 */
import { fieldsOfArea } from "../../query/essie/resolve-expression.ts";
import { SEARCH_AREAS } from "../../query/search-areas.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { strengthOf, weightOf } from "../ranking.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

/** Documents in ascending order and, parallel to them, impacts (of one piece) or strengths. */
export interface PostingList {
  readonly field: number;
  readonly documents: Uint16Array;
  readonly values: Uint8Array | Uint16Array | Uint32Array;
}

/** Field → weight in hundredths. */
export type FieldWeights = ReadonlyMap<number, number>;

/** Their lists stand in a segment under fields of their own, behind those of the pieces. */
const COMBINED: ReadonlySet<string> = new Set(["BasicSearch", "ConditionSearch", "InterventionSearch"]);
export const AREAS_FROM = PIECES.length;

/** The kept areas, the first under the field {@link AREAS_FROM}. */
export const COMBINED_AREAS: readonly FieldWeights[] = SEARCH_AREAS.filter(({ name }) =>
  COMBINED.has(name),
).map(
  (area) =>
    new Map(fieldsOfArea(area).map(({ piece, weight }) => [PIECE_NUMBER.get(piece) ?? -1, weightOf(weight)])),
);

/** The field under which just these pieces with just these weights are kept as one list. */
export function combinedField(weights: FieldWeights): number | undefined {
  const area = COMBINED_AREAS.findIndex(
    (kept) =>
      kept.size === weights.size && [...kept].every(([field, weight]) => weights.get(field) === weight),
  );
  return area < 0 ? undefined : AREAS_FROM + area;
}

const sums = new Uint32Array(MAX_DOCUMENTS);
const met = new Uint16Array(MAX_DOCUMENTS);

/** Makes one list of those whose fields have a weight; undefined where there are none. */
export function combineLists(
  lists: readonly PostingList[],
  weights: FieldWeights,
  field = -1,
): PostingList | undefined {
  let count = 0;
  let parts = 0;
  for (const list of lists) {
    const weight = weights.get(list.field);
    if (weight === undefined) continue;
    parts++;
    const { documents, values } = list;
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      const sum = sums[document] ?? 0;
      if (sum === 0) met[count++] = document;
      sums[document] = sum + weight * (values[i] ?? 0);
    }
  }
  if (parts === 0) return undefined;
  const documents = met.slice(0, count);
  if (parts > 1) documents.sort();
  // The published areas stay far below 16 bits; hundreds of pieces of weight 1 below one structure may not.
  const strengths = field < 0 ? new Uint32Array(count) : new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const document = documents[i] ?? 0;
    strengths[i] = strengthOf(sums[document] ?? 0);
    sums[document] = 0;
  }
  return { field, documents, values: strengths };
}

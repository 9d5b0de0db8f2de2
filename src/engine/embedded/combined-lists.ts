/**
 * @module The areas that nearly every search looks into: of each word segments keep one list for all their pieces, the
 * documents that have it in any of them, and how strongly (`strengthOf`).
 */
import { fieldsOfArea } from "../../query/essie/resolve-expression.ts";
import { SEARCH_AREAS } from "../../query/search-areas.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { weightOf } from "../ranking.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

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

/** @module `sort`: at most two dates or numbers, or relevance. */
import type { OrderItem } from "../../engine/search-engine.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { ApiError, incorrectFormat, invalidFieldName } from "./api-error.ts";

const ITEM = /^([a-zA-Z][a-zA-Z0-9\-. ]*|@relevance)(?::(asc|desc))?$/;
const MOST_ITEMS = 2;

/**
 * Default directions: dates and relevance descending, numbers ascending.
 * `readSort(["EnrollmentCount:desc", "NumArmGroups"])`; the order of nothing is nobody's.
 * @throws ApiError
 */
export function readSort(items: readonly string[]): readonly OrderItem[] {
  const given = items.filter((item) => item !== "");
  if (given.length > MOST_ITEMS)
    throw new ApiError(`Parameter \`sort\` has more than ${MOST_ITEMS} items: ${given.length}`);
  return given.map(readItem);
}

function readItem(item: string): OrderItem {
  const match = ITEM.exec(item);
  const name = match?.[1];
  if (name === undefined) throw incorrectFormat("sort");
  const direction = match?.[2];
  if (name === "@relevance") return { piece: name, descending: direction !== "asc" };
  const piece = pieceNamed(name);
  if (piece === undefined) throw invalidFieldName("sort", name);
  const kind = pieceKind(piece);
  if (kind !== "date" && kind !== "number")
    throw new ApiError(`Unsupported sort field type: ${piece.type}${piece.isList ? "[]" : ""}`);
  return { piece: piece.name, descending: direction === undefined ? kind === "date" : direction === "desc" };
}

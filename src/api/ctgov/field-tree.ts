/** @module `fields` of JSON answers: which branches of a record are sent. */
import type { Resolved } from "../../query/essie/resolved-expression.ts";
import { fieldsOfArea } from "../../query/essie/resolve-expression.ts";
import { searchArea } from "../../query/search-areas.ts";
import { PIECES, type Piece } from "../../study/piece-dictionary.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { invalidFieldName } from "./api-error.ts";

/** By field name, in the registry's order; an empty tree below the top is everything there. */
export type FieldTree = ReadonlyMap<string, FieldTree>;

/**
 * Items are pieces under any of their names, paths in any case, search areas, and `@query` where `queried` is given.
 * `fieldTree(["NCTId", "ConditionsModule"])`
 * @throws ApiError that names the first item that is none of these
 */
export function fieldTree(items: readonly string[], queried?: readonly Resolved[]): FieldTree {
  const chosen = new Set<Piece>();
  for (const item of items) {
    const piece = pieceNamed(item);
    const area = searchArea(item);
    if (item === "@query" && queried !== undefined)
      for (const resolved of queried) addQueried(resolved, chosen);
    else if (piece !== undefined) chosen.add(piece);
    else if (area !== undefined) for (const field of fieldsOfArea(area)) chosen.add(field.piece);
    else throw invalidFieldName("fields", item);
  }
  return treeOf(chosen);
}

type OpenTree = Map<string, OpenTree>;

function treeOf(chosen: ReadonlySet<Piece>): FieldTree {
  const whole: OpenTree = new Map();
  const complete = new Set<OpenTree>();
  // The dictionary lists structures before their fields, so a chosen structure closes its branch first.
  for (const piece of PIECES) {
    if (!chosen.has(piece) || piece.indexedOnly) continue;
    let tree = whole;
    for (const segment of piece.segments) {
      if (complete.has(tree)) break;
      const below = tree.get(segment) ?? new Map<string, OpenTree>();
      tree.set(segment, below);
      tree = below;
    }
    complete.add(tree);
  }
  return whole;
}

/** Every field in which an expression looks for something. */
function addQueried(resolved: Resolved, chosen: Set<Piece>): void {
  switch (resolved.kind) {
    case "or":
    case "and":
      for (const operand of resolved.operands) addQueried(operand, chosen);
      return;
    case "not":
    case "search":
      addQueried(resolved.operand, chosen);
      return;
    case "tilt":
      chosen.add(resolved.piece);
      addQueried(resolved.operand, chosen);
      return;
    case "words":
      for (const { piece } of resolved.fields) chosen.add(piece);
      return;
    case "synonyms":
      addQueried(resolved.words, chosen);
      return;
    case "code":
    case "truth":
      chosen.add(resolved.piece);
      return;
    case "interval":
    case "missing":
      for (const piece of resolved.pieces) chosen.add(piece);
      return;
    case "near": {
      const point = pieceNamed("LocationGeoPoint");
      if (point !== undefined) chosen.add(point);
      return;
    }
    case "every":
    case "none":
  }
}

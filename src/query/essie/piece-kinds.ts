/** @module How values of a piece are compared: as words, codes, dates, numbers, ages, truth values or points. */
import type { Piece } from "../../study/piece-dictionary.ts";

export type PieceKind = "words" | "code" | "date" | "number" | "age" | "truth" | "point" | "structure";

const KIND_BY_TYPE: ReadonlyMap<string, PieceKind> = new Map([
  ["boolean", "truth"],
  ["NormalizedDate", "date"],
  ["PartialDate", "date"],
  ["DateTimeMinutes", "date"],
  ["short", "number"],
  ["integer", "number"],
  ["long", "number"],
  ["number", "number"],
  ["NormalizedTime", "age"],
  ["GeoPoint", "point"],
]);

/** `pieceKind(pieceNamed("StartDate"))` → `date`. */
export function pieceKind(piece: Piece): PieceKind {
  if (piece.children.length > 0) return "structure";
  if (piece.enumeration !== undefined) return "code";
  return KIND_BY_TYPE.get(piece.type) ?? "words";
}

/** The leaf fields of a piece: itself, or all below it, without those that only the index has. */
export function leavesOf(piece: Piece): readonly Piece[] {
  return piece.children.length === 0
    ? [piece]
    : piece.children.filter((child) => !child.indexedOnly).flatMap(leavesOf);
}

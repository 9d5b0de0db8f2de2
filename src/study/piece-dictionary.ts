/** @module The registry's dictionary of pieces, read from {@link PIECE_TABLE}. */
import { isEnumerationName } from "./enumerations.ts";
import type { EnumerationName } from "./enumerations.ts";
import { PIECE_TABLE } from "./piece-table.ts";

/** How a piece that is searched but never returned comes about; paths are relative to the structure that holds it. */
export interface Derivation {
  /** `count` of list items, `distinct` countries, `year` of a date, ISO `code` of a country. */
  readonly rule: "count" | "distinct" | "year" | "code";
  readonly paths: readonly (readonly string[])[];
}

export interface Piece {
  /** `OverallStatus`, `Location`, `LocationCity` … */
  readonly name: string;
  readonly altPieceNames: readonly string[];
  /** Dotted, as in field lists: `protocolSection.statusModule.overallStatus`. */
  readonly path: string;
  readonly segments: readonly string[];
  /** The registry's type without `[]`: `text`, `markup`, `boolean`, `PartialDate`, `Status`, `Location` … */
  readonly type: string;
  /** Whether the field itself is a list (`Phase`, `Location`); a field inside a list is not one. */
  readonly isList: boolean;
  readonly isEnum: boolean;
  readonly enumeration?: EnumerationName;
  /** Whether `SEARCH[…]` can ask for one and the same item. */
  readonly nested: boolean;
  /** Searched and sorted by, never part of an answer. */
  readonly indexedOnly: boolean;
  readonly derivation?: Derivation;
  /** Fields directly below, in the registry's order; empty for a leaf. */
  readonly children: readonly Piece[];
}

/** Every piece, in the registry's order: structures before their fields. */
export const PIECES: readonly Piece[] = readTable(PIECE_TABLE);

function readTable(table: string): Piece[] {
  const pieces: Piece[] = [];
  /** The structures that enclose the line being read, the outermost first. */
  const open: { children: Piece[]; segments: readonly string[] }[] = [{ children: [], segments: [] }];
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const depth = (line.length - line.trimStart().length) / 2;
    const parent = open[depth];
    if (parent === undefined) throw new Error(`Piece table: "${line}" is indented too far`);
    const children: Piece[] = [];
    const piece = readLine(line.trim().split(" "), parent.segments, children);
    parent.children.push(piece);
    pieces.push(piece);
    open.length = depth + 1;
    open.push({ children, segments: piece.segments });
  }
  return pieces;
}

function readLine(words: readonly string[], above: readonly string[], children: Piece[]): Piece {
  const [field = "", name = "", declaredType = "", ...rest] = words;
  const segments = [...above, field];
  const type = declaredType.replace("[]", "");
  const names = rest.find((word) => word.startsWith("="));
  const derivation = readDerivation(rest.find((word) => /^[a-z]+:/.test(word)));
  return {
    name,
    altPieceNames: names === undefined ? [] : names.slice(1).split(","),
    path: segments.join("."),
    segments,
    type,
    isList: declaredType.endsWith("[]"),
    isEnum: isEnumerationName(type),
    ...(isEnumerationName(type) ? { enumeration: type } : {}),
    nested: rest.includes("nested"),
    indexedOnly: derivation !== undefined,
    ...(derivation === undefined ? {} : { derivation }),
    children,
  };
}

function readDerivation(word: string | undefined): Derivation | undefined {
  if (word === undefined) return undefined;
  const [rule, paths = ""] = word.split(":");
  if (rule !== "count" && rule !== "distinct" && rule !== "year" && rule !== "code") {
    throw new Error(`Piece table: no rule "${rule}"`);
  }
  return { rule, paths: paths.split(",").map((path) => path.split(".")) };
}

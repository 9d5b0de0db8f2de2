/**
 * @module One pass over a record: every leaf with the number of its piece. The indexer's counterpart of
 * `valuesOfPiece`, which looks one piece up; here all of them are met once, in record order.
 */
import { PIECES } from "../../study/piece-dictionary.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import type { Study } from "../../study/study.ts";

/** A piece's number is its place in the dictionary. */
export const PIECE_NUMBER: ReadonlyMap<Piece, number> = new Map(
  PIECES.map((piece, number) => [piece, number]),
);

export interface StudyVisitor {
  /** A text, number or boolean of a leaf piece, as the record holds it; `site` is its place in `locations`, -1 elsewhere. */
  value(piece: number, value: string | number | boolean, site: number): void;
  /** A structure or a list that is there; `items` is the length of a list, 1 for a structure. */
  structure(piece: number, items: number): void;
}

interface Branch {
  readonly number: number;
  /** `locations`: its items are the sites. */
  readonly isSites: boolean;
  readonly children: ReadonlyMap<string, Branch>;
}

const ROOTS = branchesOf(PIECES.filter((piece) => piece.segments.length === 1));

function branchesOf(pieces: readonly Piece[]): ReadonlyMap<string, Branch> {
  return new Map(
    pieces
      .filter((piece) => !piece.indexedOnly)
      .map((piece) => [
        piece.segments.at(-1) ?? "",
        {
          number: PIECE_NUMBER.get(piece) ?? -1,
          isSites: piece.nested,
          children: branchesOf(piece.children),
        },
      ]),
  );
}

/** Visits every leaf and structure that the dictionary knows; unknown fields of the record are passed over. */
export function walkStudy(study: Study, visitor: StudyVisitor): void {
  walkFields(study, ROOTS, visitor, -1);
}

function walkFields(
  holder: Readonly<Record<string, unknown>>,
  branches: ReadonlyMap<string, Branch>,
  visitor: StudyVisitor,
  site: number,
): void {
  for (const key in holder) {
    const branch = branches.get(key);
    const value = holder[key];
    if (branch === undefined || value === undefined || value === null) continue;
    if (Array.isArray(value)) {
      visitor.structure(branch.number, value.length);
      for (let i = 0; i < value.length; i++) walkValue(value[i], branch, visitor, branch.isSites ? i : site);
    } else {
      if (typeof value === "object") visitor.structure(branch.number, 1);
      walkValue(value, branch, visitor, site);
    }
  }
}

function walkValue(value: unknown, branch: Branch, visitor: StudyVisitor, site: number): void {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    visitor.value(branch.number, value, site);
  } else if (typeof value === "object" && value !== null) {
    // Records come from JSON: an object that is no array has string keys only.
    walkFields(value as Readonly<Record<string, unknown>>, branch.children, visitor, site);
  }
}

/** @module `markupFormat=legacy`: texts as the classic registry wrote them, without escapes and with CR LF. */
import { decodeEntities } from "../../study/entities.ts";
import { PIECES, type Piece } from "../../study/piece-dictionary.ts";

/** A copy of the record in which every field of type `markup` is in the classic form. */
export function withLegacyMarkup(record: unknown): unknown {
  return converted(record, ROOTS);
}

/** `legacyText("Aged \\> 18\n\n* men")` → `Aged > 18`, CR LF, CR LF, `* men`. */
export function legacyText(markup: string): string {
  const unescaped = markup.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
  return decodeEntities(unescaped).replaceAll(/\r?\n/g, "\r\n");
}

type Branches = ReadonlyMap<string, Branches | "markup">;

/** Only the branches that lead to a markup field. */
function branchesTo(pieces: readonly Piece[]): Branches {
  return new Map(
    pieces.flatMap((piece): [string, Branches | "markup"][] => {
      const segment = piece.segments.at(-1) ?? "";
      if (piece.type === "markup") return [[segment, "markup"]];
      const below = branchesTo(piece.children);
      return below.size === 0 ? [] : [[segment, below]];
    }),
  );
}

const ROOTS = branchesTo(PIECES.filter(({ segments }) => segments.length === 1));

function converted(value: unknown, branches: Branches | "markup"): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => converted(item, branches));
  if (branches === "markup") return typeof value === "string" ? legacyText(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, below]: [string, unknown]) => {
      const branch = branches.get(field);
      return [field, branch === undefined ? below : converted(below, branch)];
    }),
  );
}

/** @module `/studies/metadata`: the tree of fields, from our dictionary of pieces. Titles and descriptions are NLM's and are left out. */
import { PIECES, type Piece } from "../../../study/piece-dictionary.ts";
import { MAX_CHARS, SYNONYM_PIECES } from "./field-facts.ts";

/** A node of the answer; keys that say nothing are absent. */
export interface FieldNode {
  readonly name: string;
  readonly piece: string;
  readonly sourceType: string;
  readonly maxChars?: number;
  readonly type: string;
  readonly synonyms?: true;
  readonly isEnum?: true;
  readonly altPieceNames?: readonly string[];
  readonly indexedOnly?: true;
  readonly nested?: true;
  readonly children?: readonly FieldNode[];
}

/** The whole tree; with `includeIndexedOnly` also what is searched and never returned. */
export function fieldNodes(includeIndexedOnly: boolean): readonly FieldNode[] {
  return nodesOf(
    PIECES.filter(({ segments }) => segments.length === 1),
    includeIndexedOnly,
  );
}

function nodesOf(pieces: readonly Piece[], includeIndexedOnly: boolean): readonly FieldNode[] {
  return pieces
    .filter(({ indexedOnly }) => includeIndexedOnly || !indexedOnly)
    .map((piece) => nodeOf(piece, nodesOf(piece.children, includeIndexedOnly)));
}

function nodeOf(piece: Piece, children: readonly FieldNode[]): FieldNode {
  const maxChars = MAX_CHARS.get(piece.name);
  return {
    name: piece.segments.at(-1) ?? "",
    piece: piece.name,
    sourceType: sourceTypeOf(piece),
    ...(maxChars !== undefined && { maxChars }),
    type: piece.isList ? `${piece.type}[]` : piece.type,
    ...(SYNONYM_PIECES.has(piece.name) && { synonyms: true }),
    ...(piece.isEnum && { isEnum: true }),
    ...(piece.altPieceNames.length > 0 && { altPieceNames: piece.altPieceNames }),
    ...(piece.indexedOnly && { indexedOnly: true }),
    ...(piece.nested && { nested: true }),
    ...(children.length > 0 && { children }),
  };
}

/** What the registry computes. */
const COMPUTED: ReadonlyMap<string, string> = new Map([
  [
    "LocationGeoPoint",
    "FUNC GeoPoint(LocationCity, LocationState, LocationZip, LocationCountry, LocationLatitude, LocationLongitude, OverallStatus, LastUpdatePostDate)",
  ],
  ["LargeDocSize", "FUNC FileSize(NCTId, LargeDocFilename)"],
  ["HasResults", "FUNC Present(ResultsFirstSubmitDate)"],
]);

/** Numbers and truth values that the registry receives as text. */
const SENT_AS_TEXT =
  /^(?:HasExpandedAccess|LargeDocHas\w+|EventGroup\w+Num\w+|(?:Serious|Other)EventStatsNum\w+)$/;

const SOURCE_TYPES: ReadonlyMap<string, string> = new Map([
  ["markup", "MARKUP"],
  ["boolean", "BOOLEAN"],
  ["NormalizedDate", "DATE"],
  ["PartialDate", "DATE"],
  ["DateTimeMinutes", "DATE"],
  ["NormalizedTime", "TIME"],
  ["integer", "NUMERIC"],
  ["number", "NUMERIC"],
  ["short", "NUMERIC"],
]);

function sourceTypeOf(piece: Piece): string {
  const computed = COMPUTED.get(piece.name);
  if (computed !== undefined) return computed;
  if (piece.children.length > 0) return "STRUCT";
  return SENT_AS_TEXT.test(piece.name) ? "TEXT" : (SOURCE_TYPES.get(piece.type) ?? "TEXT");
}

/** @module Looks up the names and values of a parsed expression and refuses what the registry does not have. */
import { PIECES, type Piece } from "../../study/piece-dictionary.ts";
import { pieceNamed } from "../../study/pieces.ts";
import { searchArea, type SearchArea } from "../search-areas.ts";
import { EssieError } from "./essie-error.ts";
import { radiusKm, type AreaExpression, type Coverage, type Expansion, type Expression } from "./nodes.ts";
import { leavesOf, pieceKind, type PieceKind } from "./piece-kinds.ts";
import { resolveRange, resolveValue } from "./resolve-value.ts";
import type { Resolved, ResolvedWords, WeightedField } from "./resolved-expression.ts";

/** What the context operators around a source say. */
interface Context {
  readonly target: Target;
  readonly coverage: Coverage;
  /** Absent where no `EXPANSION[…]` stands: then `Relaxation`. */
  readonly expansion?: Expansion;
}

type Target =
  | { readonly kind: "area"; readonly area: SearchArea }
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "size"; readonly piece: Piece };

type Source = Extract<Expression, { kind: "term" | "phrase" | "range" | "distance" | "missing" }>;

/**
 * Resolves an expression whose words are sought in `area` unless an `AREA[…]` says otherwise.
 * `resolveExpression(parseExpression("AREA[Phase]phase2"), areaOfParameter("term"))` → code PHASE2.
 * @throws EssieError for an unknown name, or a value that the named field cannot have.
 */
export function resolveExpression(expression: Expression, area: SearchArea): Resolved {
  return resolve(expression, { target: { kind: "area", area }, coverage: "Contains" });
}

function resolve(expression: Expression, context: Context): Resolved {
  switch (expression.kind) {
    case "or":
    case "and":
      return {
        kind: expression.kind,
        operands: expression.operands.map((operand) => resolve(operand, context)),
      };
    case "not":
      return { kind: "not", operand: resolve(expression.operand, context) };
    case "search":
      return { kind: "search", scope: expression.scope, operand: resolve(expression.operand, context) };
    case "area":
      return resolve(expression.operand, { ...context, target: targetOf(expression) });
    case "coverage":
      return resolve(expression.operand, { ...context, coverage: expression.coverage });
    case "expansion":
      return resolve(expression.operand, { ...context, expansion: expression.expansion });
    case "tilt": {
      const piece = pieceNamed(expression.name);
      if (piece === undefined) throw unknownName(expression.name, expression.nameSpan);
      const kind = pieceKind(piece);
      if (kind !== "date" && kind !== "number")
        throw new EssieError(
          `Unsupported tilt field type: ${piece.type}`,
          expression.nameSpan,
          "TILT takes a date or number field, for instance TILT[StudyFirstPostDate].",
        );
      return { kind: "tilt", piece, operand: resolve(expression.operand, context) };
    }
    case "all":
      return { kind: "every" };
    case "term":
    case "phrase":
    case "range":
    case "distance":
    case "missing":
      return resolveSource(expression, context);
  }
}

function resolveSource(source: Source, context: Context): Resolved {
  const { target } = context;
  if (source.kind === "term" && source.words.length === 0) return { kind: "none" };
  if (source.kind === "phrase" && source.text.trim() === "") return { kind: "none" };
  if (source.kind === "missing")
    return { kind: "missing", pieces: target.kind === "area" ? piecesOf(target.area) : [target.piece] };
  if (source.kind === "distance") {
    if (target.kind !== "piece" || !isPlace(target.piece))
      throw new EssieError(
        "DISTANCE is only allowed on GeoPoint fields",
        source.span,
        "Write AREA[LocationGeoPoint]DISTANCE[…].",
      );
    return { kind: "near", lat: source.lat, lon: source.lon, radiusKm: radiusKm(source) };
  }
  if (target.kind === "size") return resolveValue(source, target.piece, "size");
  if (source.kind === "range") return resolveRange(source, rangePieces(target), target.kind === "piece");
  if (target.kind === "piece") {
    const kind = pieceKind(target.piece);
    if (kind !== "words" && kind !== "structure") return resolveValue(source, target.piece, kind);
  }
  return resolveWords(source, context);
}

function resolveWords(source: Extract<Source, { kind: "term" | "phrase" }>, context: Context): ResolvedWords {
  const { target, coverage } = context;
  const isPhrase = source.kind === "phrase";
  return {
    kind: "words",
    text: source.kind === "term" ? source.words.join(" ") : source.text,
    isPhrase,
    ...(target.kind === "area" && { area: target.area.name }),
    fields: fieldsOf(target),
    coverage,
    expansion: allowedExpansion(context, isPhrase, source),
    span: source.span,
  };
}

/** The official rules of combination: see {@link ResolvedWords.expansion}. */
function allowedExpansion({ coverage, expansion }: Context, isPhrase: boolean, source: Source): Expansion {
  if (coverage !== "Contains" && expansion === "Lossy")
    throw new EssieError(
      `Invalid combination: expansion Lossy, coverage ${coverage}`,
      source.span,
      "EXPANSION[Lossy] cannot be combined with COVERAGE.",
    );
  const wanted = expansion ?? "Relaxation";
  const isLoose = wanted === "Relaxation" || wanted === "Lossy";
  return isLoose && (isPhrase || coverage !== "Contains") ? "Concept" : wanted;
}

function targetOf({ name, size, nameSpan }: AreaExpression): Target {
  const area = searchArea(name);
  if (area !== undefined && !size) return { kind: "area", area };
  const piece = pieceNamed(name);
  if (piece === undefined) throw unknownName(name, nameSpan);
  return { kind: size ? "size" : "piece", piece };
}

function unknownName(name: string, span: AreaExpression["nameSpan"]): EssieError {
  return new EssieError(
    `Unknown area name: \`${name}\``,
    span,
    "Use the name of a search area or of a field of the study, for instance AREA[Phase].",
  );
}

function isPlace(piece: Piece): boolean {
  return piece.path.startsWith(LOCATIONS_PATH) && leavesOf(piece).some((leaf) => leaf.type === "GeoPoint");
}

const LOCATIONS_PATH = "protocolSection.contactsLocationsModule";

/** Fields by area name; areas are few and their fields never change. */
const AREA_FIELDS = new Map<string, readonly WeightedField[]>();

function fieldsOf(target: Target): readonly WeightedField[] {
  if (target.kind === "area") return fieldsOfArea(target.area);
  return leavesOf(target.piece).map((piece) => ({ piece, weight: 1, isSynonyms: true }));
}

/** The fields of a search area with their weights: `fieldsOfArea(searchArea("ConditionSearch"))`. */
export function fieldsOfArea({ name, parts }: SearchArea): readonly WeightedField[] {
  const known = AREA_FIELDS.get(name);
  if (known !== undefined) return known;
  const fields = parts.flatMap(({ pieces, weight, isSynonyms }) =>
    pieces.map((pieceName) => ({ piece: knownPiece(pieceName), weight, isSynonyms })),
  );
  AREA_FIELDS.set(name, fields);
  return fields;
}

function piecesOf(area: SearchArea): readonly Piece[] {
  return fieldsOfArea(area).map(({ piece }) => piece);
}

function knownPiece(name: string): Piece {
  const piece = pieceNamed(name);
  if (piece === undefined) throw new Error(`Search areas name ${name}, which the dictionary does not have`);
  return piece;
}

/**
 * No area holds dates, numbers or ages, yet `RANGE[21 years, MAX]` without AREA is an official example ("contain
 * values in the range"): there every field of the record counts.
 */
function rangePieces(target: Target): ReadonlyMap<PieceKind, readonly Piece[]> {
  return target.kind === "area" ? EVERY_RANGED_PIECE : rangedPieces(leavesOf(target.piece));
}

const RANGED_KINDS = ["date", "number", "age"] as const satisfies readonly PieceKind[];

function rangedPieces(leaves: readonly Piece[]): ReadonlyMap<PieceKind, readonly Piece[]> {
  return new Map(RANGED_KINDS.map((kind) => [kind, leaves.filter((piece) => pieceKind(piece) === kind)]));
}

const EVERY_RANGED_PIECE = rangedPieces(PIECES.filter((p) => p.children.length === 0 && !p.indexedOnly));

/** @module Values that a field other than text can have: codes, truth values, dates, numbers, ages, and their ranges. */
import { valuesOf } from "../../study/enumerations.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { registryValue } from "../coded-words.ts";
import { EssieError } from "./essie-error.ts";
import { readAge, readDate, readNumber } from "./literals.ts";
import type { PhraseExpression, RangeExpression, Span, TermExpression } from "./nodes.ts";
import type { PieceKind } from "./piece-kinds.ts";
import type { Resolved } from "./resolved-expression.ts";

type Value = TermExpression | PhraseExpression | RangeExpression;
type RangedKind = "date" | "number" | "age" | "size";

/**
 * One value, or a range, of one field.
 * @throws EssieError where the field cannot have it: `AREA[Phase]PHASE5`, `AREA[StartDate]soon`.
 */
export function resolveValue(
  source: Value,
  piece: Piece,
  kind: Exclude<PieceKind, "words"> | "size",
): Resolved {
  if (source.kind === "range") return interval(source, [piece], rangedKind(kind, source, piece));
  const text = source.kind === "term" ? source.words.join(" ") : source.text.trim();
  switch (kind) {
    case "code":
      return { kind: "code", piece, value: codeOf(source, text, piece) };
    case "truth": {
      const word = text.toLowerCase();
      if (word !== "true" && word !== "false")
        throw notAllowed("boolean", piece, ["true", "false"], source.span);
      return { kind: "truth", piece, value: word === "true" };
    }
    case "date":
    case "number":
    case "age":
    case "size":
      // A value is the range from itself to itself: 2022 is from 1 January to 31 December.
      return interval({ kind: "range", from: text, to: text, span: source.span }, [piece], kind);
    case "point":
    case "structure":
      throw new EssieError(
        `Unsupported value for field \`${piece.path}\`: ${text}`,
        source.span,
        "A point is sought with DISTANCE[latitude, longitude, radius].",
      );
  }
}

/**
 * A range over the fields of the kind that its bounds are written in; `isNamed` when AREA names the field, whose kind
 * then decides how the bounds are read.
 */
export function resolveRange(
  source: RangeExpression,
  piecesByKind: ReadonlyMap<PieceKind, readonly Piece[]>,
  isNamed: boolean,
): Resolved {
  const offered = RANGED_KINDS.filter((kind) => (piecesByKind.get(kind)?.length ?? 0) > 0);
  if (offered.length === 0)
    throw new EssieError(
      "RANGE is only allowed on date, time and numeric fields",
      source.span,
      "Name a field of dates, numbers or ages, for instance AREA[StartDate]RANGE[2020-01-01, MAX].",
    );
  const [only, ...others] = offered;
  const kinds = isNamed && only !== undefined && others.length === 0 ? [only] : fittingKinds(source, offered);
  const intervals = kinds.map((kind) => interval(source, piecesByKind.get(kind) ?? [], kind));
  const [first] = intervals;
  if (first === undefined) throw unreadable(source.from ?? source.to ?? "", source.span, "date");
  return intervals.length === 1 ? first : { kind: "or", operands: intervals };
}

const RANGED_KINDS = ["date", "number", "age"] as const;

/** `RANGE[MIN, MAX]` fits all; `2020` is a number before it is a year, as in the registry's lexer. */
function fittingKinds(
  { from, to }: RangeExpression,
  offered: readonly (typeof RANGED_KINDS)[number][],
): readonly (typeof RANGED_KINDS)[number][] {
  const bounds = [from, to].filter((bound) => bound !== undefined);
  const order = ["number", "date", "age"] as const;
  if (bounds.length === 0) return offered;
  const kind = order.find(
    (candidate) =>
      offered.includes(candidate) && bounds.every((bound) => READERS[candidate](bound) !== undefined),
  );
  return kind === undefined ? [] : [kind];
}

const READERS = { date: readDate, number: readNumber, age: readAge, size: readNumber } as const;

function interval(source: RangeExpression, pieces: readonly Piece[], kind: RangedKind): Resolved {
  const { from, to, span } = source;
  if (kind === "date") {
    const [first, last] = [boundOf(from, readDate, span, kind), boundOf(to, readDate, span, kind)];
    return {
      kind: "interval",
      of: "date",
      pieces,
      ...(first !== undefined && { from: first.first }),
      ...(last !== undefined && { to: last.last }),
    };
  }
  const read = READERS[kind];
  const [low, high] = [boundOf(from, read, span, kind), boundOf(to, read, span, kind)];
  return {
    kind: "interval",
    of: kind,
    pieces,
    ...(low !== undefined && { from: low }),
    ...(high !== undefined && { to: high }),
  };
}

function boundOf<Bound>(
  text: string | undefined,
  read: (text: string) => Bound | undefined,
  span: Span,
  kind: RangedKind,
): Bound | undefined {
  if (text === undefined) return undefined;
  const bound = read(text);
  if (bound === undefined) throw unreadable(text, span, kind);
  return bound;
}

const EXAMPLES: Readonly<Record<RangedKind, string>> = {
  date: "a date such as 2025-03-20, 2025-03 or 2025",
  number: "a number",
  age: "an age with its unit such as 16 years",
  size: "a whole number",
};

function unreadable(text: string, span: Span, kind: RangedKind): EssieError {
  return new EssieError(`no viable alternative at input '${text}'`, span, `Write ${EXAMPLES[kind]} here.`);
}

function rangedKind(kind: PieceKind | "size", source: Value, piece: Piece): RangedKind {
  if (kind === "date" || kind === "number" || kind === "age" || kind === "size") return kind;
  throw new EssieError(
    `RANGE is not allowed on field \`${piece.path}\``,
    source.span,
    "RANGE takes fields of dates, numbers and ages.",
  );
}

/** Unquoted words are values one by one, so `Expanded Access` must stand in quotes; the registry refuses it otherwise. */
function codeOf(source: TermExpression | PhraseExpression, text: string, piece: Piece): string {
  const { enumeration } = piece;
  if (enumeration === undefined) throw new Error(`${piece.name} has no enumeration`);
  const isOneValue = source.kind === "phrase" || source.words.length === 1;
  const value = isOneValue ? registryValue(enumeration, text) : undefined;
  if (value === undefined) throw notAllowed("enum", piece, valuesOf(enumeration), source.span);
  return value;
}

function notAllowed(what: string, piece: Piece, values: readonly string[], span: Span): EssieError {
  const listed = values.map((value) => `\`${value}\``).join(", ");
  return new EssieError(
    `Allowed values for ${what} field \`${piece.path}\` are ${listed}`,
    span,
    "Use one of these values; words of several parts need quotation marks.",
  );
}

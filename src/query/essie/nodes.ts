/**
 * @module The frozen syntax tree of an Essie expression (NLM, "Constructing Complex Search Queries").
 * It says what was written; what the names in it stand for is the business of `resolve-expression.ts`.
 */

/** Where a node stands in the source: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const COVERAGES = ["FullMatch", "StartsWith", "EndsWith", "Contains"] as const;
export type Coverage = (typeof COVERAGES)[number];

export const EXPANSIONS = ["None", "Term", "Concept", "Relaxation", "Lossy"] as const;
export type Expansion = (typeof EXPANSIONS)[number];

export const SEARCH_SCOPES = ["Study", "Location"] as const;
export type SearchScope = (typeof SEARCH_SCOPES)[number];

/** At least two operands. */
interface OrExpression {
  readonly kind: "or";
  readonly operands: readonly Expression[];
  readonly span: Span;
}

/** At least two operands. `a, b` and `a NOT b` are read as `a AND b` and `a AND NOT b`. */
interface AndExpression {
  readonly kind: "and";
  readonly operands: readonly Expression[];
  readonly span: Span;
}

interface NotExpression {
  readonly kind: "not";
  readonly operand: Expression;
  readonly span: Span;
}

/** `AREA[name]…`, or with `size` `AREA[name:size]…`: the operand speaks of the length of the list. */
export interface AreaExpression {
  readonly kind: "area";
  readonly name: string;
  readonly size: boolean;
  readonly operand: Expression;
  readonly span: Span;
  /** Where the name stands. */
  readonly nameSpan: Span;
}

/** `SEARCH[Location]…`: all of the operand holds for one and the same site. */
interface SearchExpression {
  readonly kind: "search";
  readonly scope: SearchScope;
  readonly operand: Expression;
  readonly span: Span;
}

interface CoverageExpression {
  readonly kind: "coverage";
  readonly coverage: Coverage;
  readonly operand: Expression;
  readonly span: Span;
}

interface ExpansionExpression {
  readonly kind: "expansion";
  readonly expansion: Expansion;
  readonly operand: Expression;
  readonly span: Span;
}

/** `TILT[name]…`: ranks by the order of a date or number field; does not change what is found. */
interface TiltExpression {
  readonly kind: "tilt";
  readonly name: string;
  readonly operand: Expression;
  readonly span: Span;
  readonly nameSpan: Span;
}

/** One term of one or more words, escapes removed. No words: the empty place beside a comma, which finds nothing. */
export interface TermExpression {
  readonly kind: "term";
  readonly words: readonly string[];
  readonly span: Span;
}

/** Words between quotes, escapes removed, spaces kept. */
export interface PhraseExpression {
  readonly kind: "phrase";
  readonly text: string;
  readonly span: Span;
}

/** A number, a date or an age as written; `undefined` is `MIN` below and `MAX` above. */
export interface RangeExpression {
  readonly kind: "range";
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly span: Span;
}

/** A circle around a point, degrees. */
export interface DistanceExpression {
  readonly kind: "distance";
  readonly lat: number;
  readonly lon: number;
  readonly radius: number;
  readonly unit: "mi" | "km";
  readonly span: Span;
}

/** `ALL`: every study. */
interface AllExpression {
  readonly kind: "all";
  readonly span: Span;
}

/** `MISSING`: studies without a value. */
interface MissingExpression {
  readonly kind: "missing";
  readonly span: Span;
}

export type Expression =
  | OrExpression
  | AndExpression
  | NotExpression
  | AreaExpression
  | SearchExpression
  | CoverageExpression
  | ExpansionExpression
  | TiltExpression
  | TermExpression
  | PhraseExpression
  | RangeExpression
  | DistanceExpression
  | AllExpression
  | MissingExpression;

const KM_PER_MILE = 1.609344;

/** The radius of a circle in kilometres. */
export function radiusKm(circle: Pick<DistanceExpression, "radius" | "unit">): number {
  return circle.unit === "mi" ? circle.radius * KM_PER_MILE : circle.radius;
}

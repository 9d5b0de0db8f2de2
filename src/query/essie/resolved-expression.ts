/**
 * @module An expression with every name looked up: what engines evaluate. Context operators are gone; each leaf says
 * by itself where it looks and how.
 */
import type { Piece } from "../../study/piece-dictionary.ts";
import type { Coverage, Expansion, SearchScope, Span } from "./nodes.ts";

/** A leaf field to look into. */
export interface WeightedField {
  readonly piece: Piece;
  /** Of the area's part that names the field; 1 for a field or structure asked for by `AREA[…]`. */
  readonly weight: number;
  /** Whether synonyms are sought here. */
  readonly isSynonyms: boolean;
}

interface ResolvedOr {
  readonly kind: "or";
  readonly operands: readonly Resolved[];
}

interface ResolvedAnd {
  readonly kind: "and";
  readonly operands: readonly Resolved[];
}

interface ResolvedNot {
  readonly kind: "not";
  readonly operand: Resolved;
}

/** `Location`: all of the operand holds for one and the same site; fields outside of sites are those of the study. `Study`: the whole record again. */
export interface ResolvedSearch {
  readonly kind: "search";
  readonly scope: SearchScope;
  readonly operand: Resolved;
}

/** Finds what the operand finds; studies with later dates or larger numbers in `piece` rank higher. */
export interface ResolvedTilt {
  readonly kind: "tilt";
  readonly piece: Piece;
  readonly operand: Resolved;
}

/** `ALL`. */
interface ResolvedEvery {
  readonly kind: "every";
}

/** The empty place beside a comma, an empty phrase. */
interface ResolvedNone {
  readonly kind: "none";
}

/** Words sought as text. Coded values among the fields are read as text too: value and words. */
export interface ResolvedWords {
  readonly kind: "words";
  readonly text: string;
  /** Quoted: the words together and in order. */
  readonly isPhrase: boolean;
  /** The search area, where it is one; else `fields` are those below the piece named by `AREA[…]`. */
  readonly area?: string;
  readonly fields: readonly WeightedField[];
  readonly coverage: Coverage;
  /** Already limited as the rules of combination say: a phrase, or a coverage other than `Contains`, is at most `Concept`. */
  readonly expansion: Expansion;
  readonly span: Span;
}

/**
 * The words or another name for them: what any of them finds. A study scores the best of what the words score and of
 * what `synonymous` of `engine/ranking.ts` leaves to the other names.
 */
export interface ResolvedSynonyms {
  readonly kind: "synonyms";
  readonly words: ResolvedWords;
  /** Phrases, at least one. */
  readonly others: readonly ResolvedWords[];
}

/** Exactly this coded value. */
export interface ResolvedCode {
  readonly kind: "code";
  readonly piece: Piece;
  readonly value: string;
}

export interface ResolvedTruth {
  readonly kind: "truth";
  readonly piece: Piece;
  readonly value: boolean;
}

/**
 * A value of one of the pieces lies between the bounds, both inclusive; an absent bound is open. Never true of a
 * missing value. A date of the record counts as its first day.
 */
export type ResolvedInterval =
  | {
      readonly kind: "interval";
      readonly of: "date";
      readonly pieces: readonly Piece[];
      /** `yyyy-MM-dd` */
      readonly from?: string;
      readonly to?: string;
    }
  | {
      readonly kind: "interval";
      /** `age`: years, as `parseAge` counts them. `size`: the length of a list, of any one of them where it lies within lists. */
      readonly of: "number" | "age" | "size";
      readonly pieces: readonly Piece[];
      readonly from?: number;
      readonly to?: number;
    };

/** None of the pieces has a value. */
export interface ResolvedMissing {
  readonly kind: "missing";
  readonly pieces: readonly Piece[];
}

/** A site's point lies within the circle. */
export interface ResolvedNear {
  readonly kind: "near";
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

export type Resolved =
  | ResolvedOr
  | ResolvedAnd
  | ResolvedNot
  | ResolvedSearch
  | ResolvedTilt
  | ResolvedEvery
  | ResolvedNone
  | ResolvedWords
  | ResolvedSynonyms
  | ResolvedCode
  | ResolvedTruth
  | ResolvedInterval
  | ResolvedMissing
  | ResolvedNear;

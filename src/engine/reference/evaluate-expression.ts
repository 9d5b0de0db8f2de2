/** @module Resolved expressions turned into clauses that judge studies one by one. */
import type { Resolved, ResolvedTilt } from "../../query/essie/resolved-expression.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { tilted, tiltOf } from "../ranking.ts";
import { plainClause, type Clause } from "./clause.ts";
import type { Corpus } from "./corpus.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { eachValue, pieceNumber, wantedPieces } from "./study-values.ts";
import { synonymsClause } from "./synonyms-clause.ts";
import { intervalClause, missingClause, nearClause, readerOf, sameValueClause } from "./value-clauses.ts";
import { wordsClause } from "./words-clause.ts";

/** Prepares an expression for the studies that the corpus has now. */
export function clauseOf(resolved: Resolved, corpus: Corpus): Clause {
  switch (resolved.kind) {
    case "every":
      return plainClause(() => true);
    case "none":
      return plainClause(() => false);
    case "and": {
      const clauses = resolved.operands.map((operand) => clauseOf(operand, corpus));
      return {
        holds: (study, only) => clauses.every((clause) => clause.holds(study, only)),
        score: (study) => sum(clauses, study),
      };
    }
    case "or": {
      const clauses = resolved.operands.map((operand) => clauseOf(operand, corpus));
      return {
        holds: (study, only) => clauses.some((clause) => clause.holds(study, only)),
        score: (study) =>
          sum(
            clauses.filter((clause) => clause.holds(study)),
            study,
          ),
      };
    }
    case "not": {
      const clause = clauseOf(resolved.operand, corpus);
      return plainClause((study, only) => !clause.holds(study, only));
    }
    case "search": {
      const clause = clauseOf(resolved.operand, corpus);
      // SEARCH[Study] within SEARCH[Location] opens the whole record again.
      if (resolved.scope === "Study") return { ...clause, holds: (study) => clause.holds(study) };
      return {
        ...clause,
        holds: (study) => study.facts.sites.some((_site, element) => clause.holds(study, element)),
      };
    }
    case "tilt":
      return tiltClause(resolved, corpus);
    case "words":
      return wordsClause(resolved, corpus);
    case "synonyms":
      return synonymsClause(resolved, corpus);
    case "code":
    case "truth":
      return sameValueClause(resolved, corpus);
    case "interval":
      return intervalClause(resolved, corpus);
    case "missing":
      return missingClause(resolved);
    case "near":
      return nearClause(resolved);
  }
}

function sum(clauses: readonly Clause[], study: IndexedStudy): number {
  return clauses.reduce((total, clause) => total + clause.score(study), 0);
}

function tiltClause({ piece, operand }: ResolvedTilt, corpus: Corpus): Clause {
  const clause = clauseOf(operand, corpus);
  const factorOf = tiltFactor(piece, corpus);
  return {
    holds: (study, only) => clause.holds(study, only),
    score: (study) => tilted(clause.score(study), factorOf(study)),
  };
}

/** The study's largest value of the piece, between the registry's smallest and largest, decides the factor. */
export function tiltFactor(piece: Piece, corpus: Corpus): (study: IndexedStudy) => number {
  const read = readerOf(pieceKind(piece) === "date" ? "date" : "number");
  const wanted = wantedPieces([pieceNumber(piece)]);
  const valueOf = ({ values }: IndexedStudy): number | undefined => {
    let largest: number | undefined;
    eachValue(values, wanted, (_piece, _element, from) => {
      const value = read(corpus.lexicon.text(values[from] ?? -1));
      const number = typeof value === "string" ? Date.parse(value) : value;
      if (number !== undefined && (largest === undefined || number > largest)) largest = number;
    });
    return largest;
  };
  let range: { readonly lowest: number; readonly highest: number } | undefined;
  return (study) => {
    range ??= rangeOf(corpus, valueOf);
    return tiltOf(valueOf(study), range.lowest, range.highest);
  };
}

function rangeOf(corpus: Corpus, valueOf: (study: IndexedStudy) => number | undefined) {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const study of corpus.studies) {
    const value = valueOf(study);
    if (value === undefined) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  return { lowest, highest };
}

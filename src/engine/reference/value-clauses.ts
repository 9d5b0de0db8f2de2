/** @module Coded values, truth values, dates, numbers, ages, lengths of lists, missing values and circles. */
import type {
  ResolvedCode,
  ResolvedInterval,
  ResolvedMissing,
  ResolvedNear,
  ResolvedTruth,
} from "../../query/essie/resolved-expression.ts";
import { leavesOf } from "../../query/essie/piece-kinds.ts";
import { parseAge } from "../../study/age.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import { firstDay, parsePartialDate } from "../../study/partial-date.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { isInScope, plainClause, type Clause } from "./clause.ts";
import type { Corpus } from "./corpus.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { eachListSize, eachValue, pieceNumber, wantedPieces } from "./study-values.ts";
import { isSitePiece } from "../site-piece.ts";

/** Exactly this code, or this truth value, among the values of the piece. */
export function sameValueClause({ piece, value }: ResolvedCode | ResolvedTruth, corpus: Corpus): Clause {
  const sought = String(value);
  return anyValueClause([piece], (word) => corpus.lexicon.text(word) === sought);
}

/** None of the pieces has a value; of a structure, none of the fields below it (its counters are always there). */
export function missingClause({ pieces }: ResolvedMissing): Clause {
  const has = anyValueClause(pieces.flatMap(leavesOf), () => true);
  return plainClause((study, only) => !has.holds(study, only));
}

/** A value between the bounds, both inclusive. */
export function intervalClause(interval: ResolvedInterval, corpus: Corpus): Clause {
  if (interval.of === "size") return sizeClause(interval.pieces, (size) => isWithin(size, interval));
  const read = readerOf(interval.of);
  return anyValueClause(interval.pieces, (word) => {
    const value = read(corpus.lexicon.text(word));
    return value !== undefined && isWithin(value, interval);
  });
}

/** How a value of the record is read: a day `yyyy-MM-dd`, a number, years. */
export function readerOf(kind: "date" | "number" | "age"): (text: string) => string | number | undefined {
  if (kind === "date")
    return (text) => {
      const date = parsePartialDate(text);
      return date === undefined ? undefined : firstDay(date);
    };
  return kind === "age" ? (text) => parseAge(text)?.years : Number;
}

function isWithin(
  value: string | number,
  { from, to }: { from?: string | number; to?: string | number },
): boolean {
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

/** A site with its point in the circle. */
export function nearClause({ lat, lon, radiusKm }: ResolvedNear): Clause {
  return plainClause(({ facts }, only) =>
    facts.sites.some(
      ({ point }, element) =>
        point !== undefined && isInScope(true, element, only) && distanceKm({ lat, lon }, point) <= radiusKm,
    ),
  );
}

/** The first word of a value is the value itself, unless it is a text. */
function anyValueClause(pieces: readonly Piece[], isSought: (firstWord: number) => boolean): Clause {
  const wanted = wantedPieces(pieces.map((piece) => pieceNumber(piece)));
  const ofSites = wantedPieces(pieces.filter(isSitePiece).map((piece) => pieceNumber(piece)));
  return plainClause((study: IndexedStudy, only) => {
    let found = false;
    eachValue(study.values, wanted, (piece, element, from) => {
      found ||= isInScope(ofSites[piece] === 1, element, only) && isSought(study.values[from] ?? -1);
    });
    return found;
  });
}

function sizeClause(pieces: readonly Piece[], isSought: (size: number) => boolean): Clause {
  return plainClause(({ values }, only) =>
    pieces.some((piece) => {
      let found = false;
      eachListSize(values, pieceNumber(piece), (size, element) => {
        found ||= isInScope(isSitePiece(piece), element, only) && isSought(size);
      });
      return found;
    }),
  );
}

/** @module A search for words made ready for every segment. */
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { formsOfText } from "../../vocabulary/word-forms.ts";
import { LEADING_PIECES, weightOf } from "../ranking.ts";
import { combinedField } from "./combined-lists.ts";
import type { FieldWeights } from "./combined-lists.ts";
import type { Anchors } from "./places.ts";
import { strideOf } from "./segment-format.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

export interface SoughtField {
  readonly number: number;
  /** Hundredths. */
  readonly weight: number;
  readonly stride: number;
  /** Whether a value that is just the sought words leads. */
  readonly isName: boolean;
}

export interface SoughtWords {
  readonly resolved: ResolvedWords;
  /** Forms in order. */
  readonly sought: readonly string[];
  readonly distinct: readonly string[];
  /** The weightiest first. */
  readonly fields: readonly SoughtField[];
  readonly weights: FieldWeights;
  /** The field under which segments keep all of these fields as one, where they do. */
  readonly combined: number | undefined;
  /** Tells apart searches that find one word in different studies. */
  readonly where: string;
  readonly anchors: Anchors;
  /** The words need not stand together (`Relaxation`, `Lossy`). */
  readonly isLoose: boolean;
  /** Studies are found in which they do not. */
  readonly mayStandApart: boolean;
}

export function soughtWords(resolved: ResolvedWords): SoughtWords {
  const sought = formsOfText(resolved.text);
  const weights = new Map(
    resolved.fields
      .filter(({ piece }) => ["words", "code"].includes(pieceKind(piece)))
      .map(({ piece, weight }) => [PIECE_NUMBER.get(piece) ?? -1, weightOf(weight)]),
  );
  const fields = resolved.fields
    .map(({ piece }) => {
      const number = PIECE_NUMBER.get(piece) ?? -1;
      const isName = LEADING_PIECES.has(piece.name);
      return { number, weight: weights.get(number) ?? 0, stride: strideOf(piece.type), isName };
    })
    .filter(({ number }) => weights.has(number))
    .sort((a, b) => b.weight - a.weight);
  const { coverage, expansion } = resolved;
  const isLoose = expansion === "Relaxation" || expansion === "Lossy";
  const combined = combinedField(weights);
  return {
    resolved,
    sought,
    distinct: [...new Set(sought)],
    fields,
    weights,
    combined,
    where: combined === undefined ? [...weights.keys()].join(",") : `area ${combined}`,
    anchors: {
      atStart: coverage === "StartsWith" || coverage === "FullMatch",
      atEnd: coverage === "EndsWith" || coverage === "FullMatch",
    },
    isLoose,
    mayStandApart: isLoose && sought.length > 1,
  };
}

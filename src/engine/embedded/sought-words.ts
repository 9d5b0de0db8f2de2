/** @module A search for words made ready for every segment. */
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { formsOfText, wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import { asksForName, LEADING_PIECES, weightOf } from "../ranking.ts";
import { combinedField } from "./combined-lists.ts";
import type { FieldWeights } from "./combined-lists.ts";
import type { Anchors } from "./places.ts";
import { MARKED_NAME_WORDS, nameTerm, strideOf } from "./segment-format.ts";
import { PIECE_NUMBER } from "./walk-study.ts";

export interface SoughtField {
  readonly number: number;
  /** Hundredths. */
  readonly weight: number;
  readonly stride: number;
}

/** Where words are sought. */
interface SoughtFields {
  /** The weightiest first. */
  readonly fields: readonly SoughtField[];
  /** Those of which a value that is just the sought words leads. */
  readonly names: readonly SoughtField[];
  readonly weights: FieldWeights;
  /** The field under which segments keep all of these fields as one, where they do. */
  readonly combined: number | undefined;
  /** Tells apart searches that find one word in different studies. */
  readonly where: string;
}

export interface SoughtWords extends SoughtFields {
  readonly resolved: ResolvedWords;
  /** Forms in order. */
  readonly sought: readonly string[];
  /** Parallel to them, how each must be written; undefined where that does not matter. */
  readonly written: readonly string[] | undefined;
  readonly distinct: readonly string[];
  readonly anchors: Anchors;
  /** Under which short names of just these words are marked (`nameTerm`); undefined where such a name is not short. */
  readonly nameTerm: string | undefined;
  /** The words need not stand together (`Relaxation`, `Lossy`). */
  readonly isLoose: boolean;
  /** Studies are found in which they do not. */
  readonly mayStandApart: boolean;
}

export function soughtWords(resolved: ResolvedWords): SoughtWords {
  const sought = formsOfText(resolved.text);
  const { coverage, expansion } = resolved;
  const isLoose = expansion === "Relaxation" || expansion === "Lossy";
  return {
    ...soughtFields(resolved.fields),
    ...(asksForName(expansion) ? {} : { names: [] }),
    resolved,
    sought,
    written: expansion === "None" ? wordsAsWritten(resolved.text) : undefined,
    distinct: [...new Set(sought)],
    anchors: {
      atStart: coverage === "StartsWith" || coverage === "FullMatch",
      atEnd: coverage === "EndsWith" || coverage === "FullMatch",
    },
    nameTerm: sought.length > MARKED_NAME_WORDS ? undefined : nameTerm(sought),
    isLoose,
    mayStandApart: isLoose && sought.length > 1,
  };
}

/** Areas are few, and all searches of one share its fields. */
const KNOWN = new WeakMap<ResolvedWords["fields"], SoughtFields>();

function soughtFields(resolved: ResolvedWords["fields"]): SoughtFields {
  const known = KNOWN.get(resolved);
  if (known !== undefined) return known;
  const readable = resolved.filter(({ piece }) => ["words", "code"].includes(pieceKind(piece)));
  const weights = new Map(
    readable.map(({ piece, weight }) => [PIECE_NUMBER.get(piece) ?? -1, weightOf(weight)]),
  );
  const byWeight = readable
    .map(({ piece }) => {
      const number = PIECE_NUMBER.get(piece) ?? -1;
      return { number, weight: weights.get(number) ?? 0, stride: strideOf(piece.type), name: piece.name };
    })
    .sort((a, b) => b.weight - a.weight);
  const combined = combinedField(weights);
  const found: SoughtFields = {
    fields: byWeight,
    names: byWeight.filter(({ name }) => LEADING_PIECES.has(name)),
    weights,
    combined,
    where: combined === undefined ? [...weights.keys()].join(",") : `area ${combined}`,
  };
  KNOWN.set(resolved, found);
  return found;
}

/** A character that stands for several words (`½`) is these words. */
function wordsAsWritten(text: string): readonly string[] {
  return writtenWords(text).flatMap((word) => {
    const forms = wordForms(word);
    return forms.length === 1 ? [word] : forms;
  });
}

/**
 * @module `EXPANSION[None]`: words as they are written, case and accents kept. The index knows words by their forms, so
 * the candidates that it finds are read; only the fields that are searched are looked at.
 */
import type { ResolvedWords } from "../../query/essie/resolved-expression.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { presentCountryName } from "../../study/country.ts";
import { decodeEntities } from "../../study/entities.ts";
import { wordsFor } from "../../study/enumerations.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { valuesOfPiece } from "../../study/pieces.ts";
import type { Study } from "../../study/study.ts";
import { wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import { PIECE_NUMBER, walkStudy } from "./walk-study.ts";

/** Judges records: whether the words stand together, in order and as written in a value of one of the fields. */
export function writtenMatcher({ text, coverage, fields }: ResolvedWords): (study: Study) => boolean {
  const sought = wordsAsWritten(text);
  const isWhole = (words: readonly string[]): boolean => isIn(words, sought, coverage);
  const readable = fields
    .map(({ piece }) => piece)
    .filter((piece) => ["words", "code"].includes(pieceKind(piece)));
  const derived = readable.filter(({ indexedOnly }) => indexedOnly);
  const pieceOf = new Map(readable.map((piece) => [PIECE_NUMBER.get(piece) ?? -1, piece]));
  return (study) => {
    if (sought.length === 0) return false;
    let found = derived.some((piece) =>
      valuesOfPiece(study, piece).some((value) => isWhole([String(value)])),
    );
    walkStudy(study, {
      value: (number, value) => {
        const piece = found ? undefined : pieceOf.get(number);
        if (piece !== undefined) found = wordLists(piece, value, sought).some(isWhole);
      },
      structure: () => undefined,
    });
    return found;
  };
}

/** The texts that a value is searched as, each as its words. */
function wordLists(
  piece: Piece,
  value: string | number | boolean,
  [first = ""]: readonly string[],
): readonly (readonly string[])[] {
  if (typeof value !== "string") return [[String(value)]];
  if (piece.enumeration !== undefined) return [[value], wordsAsWritten(wordsFor(piece.enumeration, value))];
  // A character written out needs no reading where the first word does not occur.
  if (!value.includes("&") && isPlain(first) && !value.includes(first) && piece.name !== "LocationCountry")
    return [];
  if (!isText(piece)) return [[value]];
  const words = wordsAsWritten(decodeEntities(value));
  if (piece.name !== "LocationCountry") return [words];
  const present = presentCountryName(value);
  return present === value ? [words] : [words, wordsAsWritten(present)];
}

function isText({ type }: Piece): boolean {
  return type === "text" || type === "markup" || type === "GeoName";
}

/** Whether no other character can stand for any of these (`½` stands for `1` and `2`). */
function isPlain(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

/** A character that stands for several words (`½`) is these words. */
function wordsAsWritten(text: string): readonly string[] {
  return writtenWords(text).flatMap((word) => {
    const forms = wordForms(word);
    return forms.length === 1 ? [word] : forms;
  });
}

function isIn(
  words: readonly string[],
  sought: readonly string[],
  coverage: ResolvedWords["coverage"],
): boolean {
  const atStart = coverage === "StartsWith" || coverage === "FullMatch";
  const atEnd = coverage === "EndsWith" || coverage === "FullMatch";
  const last = words.length - sought.length;
  const end = atStart ? Math.min(0, last) : last;
  for (let start = atEnd ? Math.max(0, last) : 0; start <= end; start += 1)
    if (sought.every((word, index) => words[start + index] === word)) return true;
  return false;
}

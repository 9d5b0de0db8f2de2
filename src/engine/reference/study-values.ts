/**
 * @module All values of one study that an expression can ask for, as one array of numbers: a registry of 25,000
 * studies has tens of millions of words, and each would cost ten times as much as a string of its own.
 */
import { wordsFor } from "../../study/enumerations.ts";
import { decodeEntities } from "../../study/entities.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { presentCountryName } from "../../study/country.ts";
import { valuesOfPiece } from "../../study/pieces.ts";
import type { Location, Study } from "../../study/study.ts";
import { isSitePiece } from "../site-piece.ts";
import type { Lexicon, WordId } from "./lexicon.ts";

/** The place of a piece in the registry's dictionary; the fields of a structure follow it directly. */
export type PieceNumber = number;

const NUMBERS = new Map<Piece, PieceNumber>(PIECES.map((piece, number) => [piece, number]));
const LOCATIONS_PATH = "protocolSection.contactsLocationsModule.locations";
const DERIVED = PIECES.map((piece, number) => ({ piece, number })).filter(({ piece }) => piece.indexedOnly);
const DERIVED_PER_SITE = DERIVED.filter(({ piece }) => isSitePiece(piece));
const DERIVED_PER_STUDY = DERIVED.filter(({ piece }) => !isSitePiece(piece));

export function pieceNumber(piece: Piece): PieceNumber {
  return NUMBERS.get(piece) ?? -1;
}

/**
 * A block for each piece with a value, by ascending piece number: number, length of the rest, and for each value its
 * element (the place of the site in `locations` for what lies below that list, else 0), count of words, words.
 * A text has all its words; a coded value has the code, then the words people read for it; anything else is one word.
 * Sizes of lists are blocks under `SIZES_FROM` + piece number, one value of one number for each such list.
 */
export type StudyValues = Int32Array;

const SIZES_FROM = PIECES.length;

/** Reads a study. */
export function readStudyValues(study: Study, lexicon: Lexicon): StudyValues {
  const blocks = new Map<number, number[]>();
  const add = (number: number, element: number, words: readonly WordId[]): void => {
    const block = blocks.get(number);
    if (block === undefined) blocks.set(number, [element, words.length, ...words]);
    else {
      block.push(element, words.length);
      for (const word of words) block.push(word);
    }
  };
  const visit = (value: unknown, piece: Piece, element: number): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) {
      const isSites = piece.path === LOCATIONS_PATH;
      add(SIZES_FROM + pieceNumber(piece), element, [value.length]);
      for (const [index, item] of value.entries()) visit(item, piece, isSites ? index : element);
    } else if (piece.children.length === 0 || typeof value !== "object") {
      for (const words of wordsOfValue(value, piece, lexicon)) add(pieceNumber(piece), element, words);
    } else {
      for (const child of piece.children) {
        // Records come from JSON: an object that is no array has string keys only.
        const below = (value as Readonly<Record<string, unknown>>)[child.segments.at(-1) ?? ""];
        if (!child.indexedOnly) visit(below, child, element);
      }
    }
  };

  for (const piece of PIECES) {
    const [field] = piece.segments;
    if (field !== undefined && piece.segments.length === 1) visit(study[field], piece, 0);
  }
  for (const { piece, number } of DERIVED_PER_STUDY) {
    // Most studies have no results, whose counters are the most.
    const [section] = piece.segments;
    if (section !== undefined && study[section] === undefined) continue;
    for (const value of valuesOfPiece(study, piece)) add(number, 0, [lexicon.code(String(value))]);
  }
  for (const [index, location] of (study.protocolSection.contactsLocationsModule?.locations ?? []).entries())
    for (const { piece, number } of DERIVED_PER_SITE)
      for (const value of valuesOfPiece(ofOneSite(study, location), piece))
        add(number, index, [lexicon.code(String(value))]);
  return pack(blocks);
}

function ofOneSite(study: Study, location: Location): Study {
  const { identificationModule } = study.protocolSection;
  return { protocolSection: { identificationModule, contactsLocationsModule: { locations: [location] } } };
}

function wordsOfValue(value: unknown, piece: Piece, lexicon: Lexicon): readonly (readonly WordId[])[] {
  if (piece.type === "GeoPoint")
    return typeof value === "object" ? [[lexicon.code(JSON.stringify(value))]] : [];
  if (typeof value !== "string") return [[lexicon.code(String(value))]];
  if (piece.enumeration !== undefined)
    return [[lexicon.code(value), ...lexicon.read(wordsFor(piece.enumeration, value))]];
  if (piece.type !== "text" && piece.type !== "markup" && piece.type !== "GeoName")
    return [[lexicon.code(value)]];
  const words = lexicon.read(decodeEntities(value));
  if (piece.name !== "LocationCountry") return [words];
  // Copies of several ages name one country differently: the name of today finds them all.
  const present = presentCountryName(value);
  return present === value ? [words] : [words, lexicon.read(present)];
}

function pack(blocks: ReadonlyMap<number, readonly number[]>): StudyValues {
  const numbers = [...blocks.keys()].sort((a, b) => a - b);
  const packed = new Int32Array([...blocks.values()].reduce((sum, block) => sum + block.length + 2, 0));
  let position = 0;
  for (const number of numbers) {
    const block = blocks.get(number) ?? [];
    packed[position] = number;
    packed[position + 1] = block.length;
    packed.set(block, position + 2);
    position += block.length + 2;
  }
  return packed;
}

/** `from` and `to` are places in the array, `to` exclusive, between which the value's words stand. */
type ValueVisitor = (piece: PieceNumber, element: number, from: number, to: number) => void;

/** Visits every value of the wanted pieces, in the order of pieces, then of the record. */
export function eachValue(values: StudyValues, wanted: Uint8Array, visit: ValueVisitor): void {
  for (let position = 0; position < values.length;) {
    const piece = values[position] ?? 0;
    const end = position + 2 + (values[position + 1] ?? 0);
    if (piece >= SIZES_FROM) return;
    if (wanted[piece] === 1)
      for (let at = position + 2; at < end;) {
        const to = at + 2 + (values[at + 1] ?? 0);
        visit(piece, values[at] ?? 0, at + 2, to);
        at = to;
      }
    position = end;
  }
}

/** A mark for each of some pieces, for {@link eachValue}. */
export function wantedPieces(pieces: Iterable<PieceNumber>): Uint8Array {
  const wanted = new Uint8Array(PIECES.length);
  for (const piece of pieces) wanted[piece] = 1;
  return wanted;
}

/** Visits the length of every list that a piece is (one list of sites; one list of groups in each measure). */
export function eachListSize(
  values: StudyValues,
  piece: PieceNumber,
  visit: (size: number, element: number) => void,
): void {
  for (let position = 0; position < values.length; position += 2 + (values[position + 1] ?? 0)) {
    if (values[position] !== SIZES_FROM + piece) continue;
    const end = position + 2 + (values[position + 1] ?? 0);
    for (let at = position + 2; at < end; at += 3) visit(values[at + 2] ?? 0, values[at] ?? 0);
  }
}

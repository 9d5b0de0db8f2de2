/** @module Turns studies into one segment file: words, columns and values, in one pass over each record. */
import { decodeEntities } from "../../study/entities.ts";
import { parseAge } from "../../study/age.ts";
import { presentCountryName } from "../../study/country.ts";
import { wordsFor } from "../../study/enumerations.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { pieceNamed, valuesOfPiece } from "../../study/pieces.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { nctIdOf } from "../../study/study.ts";
import type { LocateCity } from "../../study/site-point.ts";
import type { Study } from "../../study/study.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { PieceKind } from "../../query/essie/piece-kinds.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { studyNames } from "../../vocabulary/study-names.ts";
import { formsOfText, wordForms } from "../../vocabulary/word-forms.ts";
import { averageLengthOf } from "../average-length.ts";
import { ColumnsBuilder, NAME_COLUMNS, dayNumber } from "./columns-builder.ts";
import type { NameColumn } from "./columns-builder.ts";
import { PieceValuesBuilder } from "./piece-values-builder.ts";
import { PostingsBuilder } from "./postings-builder.ts";
import { writePostings } from "./postings-writer.ts";
import { SectionFileWriter } from "./section-file.ts";
import {
  MARKED_NAMES,
  MARKED_NAME_WORDS,
  NAME_FIELDS,
  SEGMENT_FORMAT,
  codeTerm,
  nameTerm,
  strideOf,
} from "./segment-format.ts";
import { TextTerms } from "./text-terms.ts";
import { walkStudy } from "./walk-study.ts";

/**
 * A segment is closed when its postings take this much memory: two and a half times what the largest segment of
 * ordinary records takes.
 */
const FULL_BYTES = 600 * 2 ** 20;

/** Different codes, dates and numbers of one field that are remembered with their terms. */
const CODES_KEPT = 20_000;

const STRIDES: readonly number[] = PIECES.map(({ type }) => strideOf(type));
const KINDS: readonly PieceKind[] = PIECES.map(pieceKind);
/** A site may have several contacts: their names and roles are values of their own, as in a list. */
const CONTACT_PIECES: ReadonlySet<Piece> = new Set(pieceNamed("LocationContact")?.children);
const DERIVED = PIECES.map((piece, number) => ({ piece, number })).filter(({ piece }) => piece.indexedOnly);

export class SegmentBuilder {
  readonly #postings = new PostingsBuilder(STRIDES, (piece) => averageLengthOf(PIECES[piece]?.name ?? ""));
  readonly #values = new PieceValuesBuilder();
  readonly #columns: ColumnsBuilder;
  readonly #text = new TextTerms(this.#postings.words);
  /** Per piece. */
  readonly #codes: readonly Map<string, CodeTerms>[] = PIECES.map(() => new Map());
  /** The terms that mark the names of the columns, by number. */
  readonly #namesMarked: Readonly<Record<NameColumn, number[]>> = {
    condition: [],
    treatment: [],
    sponsor: [],
  };
  readonly #evidence = new NameEvidence();

  /** @param locateCity gives sites whose coordinates cannot be followed those of their city */
  constructor(locateCity?: LocateCity) {
    this.#columns = new ColumnsBuilder(locateCity);
  }

  get documents(): number {
    return this.#postings.documents;
  }

  get isFull(): boolean {
    return this.#postings.isFull || this.#postings.bytes >= FULL_BYTES;
  }

  /** @param record what the study source calls this record; by default the number of the study */
  add(study: Study, record = numberOfNctId(nctIdOf(study))): void {
    const document = this.#postings.beginDocument();
    const names = this.#columns.add(study, record);
    this.#evidence.add(studyNames(study));
    for (const column of NAME_COLUMNS)
      for (const name of names[column])
        this.#postings.addMark(NAME_FIELDS[column], this.#markOfName(column, name));
    walkStudy(study, {
      value: (piece, value, site) => this.#addValue(piece, document, value, site),
      structure: (piece, items) => {
        if (items > 0) this.#values.addPresent(piece, document);
        this.#values.addSize(piece, document, items);
      },
    });
    for (const { piece, number } of DERIVED) {
      for (const value of valuesOfPiece(study, piece)) this.#addDerived(number, document, value);
    }
  }

  /** Writes the segment; it is durable when this returns. */
  write(path: string): void {
    const file = new SectionFileWriter(path);
    try {
      const codes = this.#columns.write(file);
      this.#values.write(file, this.documents);
      file.section("nameEvidence", Buffer.from(JSON.stringify(this.#evidence)));
      writePostings(file, this.#postings.finish());
      file.finish({ format: SEGMENT_FORMAT, pieces: PIECES.length, documents: this.documents, codes });
    } catch (error) {
      file.abandon();
      throw error;
    }
  }

  #addValue(number: number, document: number, value: string | number | boolean, site: number): void {
    const piece = PIECES[number];
    const kind = KINDS[number];
    if (piece === undefined || kind === undefined) return;
    this.#values.addPresent(number, document);
    const comparable = comparableOf(kind, value);
    if (comparable !== undefined) this.#values.addValue(number, document, comparable);
    const group = site >= 0 && !CONTACT_PIECES.has(piece) ? site : undefined;
    if (kind === "words" && typeof value === "string") this.#addText(number, piece, value, group);
    else this.#addCode(number, piece, String(value), group);
  }

  #addDerived(number: number, document: number, value: string | number | boolean): void {
    this.#values.addPresent(number, document);
    const comparable = comparableOf(KINDS[number] ?? "words", value);
    if (comparable !== undefined) this.#values.addValue(number, document, comparable);
    else this.#postings.addValue(number, [this.#wholeWord(String(value))], 1);
  }

  #addText(number: number, piece: Piece, value: string, group: number | undefined): void {
    const words = this.#text.read(value);
    this.#postings.addValue(number, this.#text.found, words, group);
    if (MARKED_NAMES.has(number) && words <= MARKED_NAME_WORDS) {
      const mark = nameTerm(formsOfText(decodeEntities(value)));
      this.#postings.addMark(number, this.#postings.terms.of(mark));
    }
    if (piece.name !== "LocationCountry") return;
    // Copies of several ages name one country differently: the name of today finds them all.
    const present = presentCountryName(value);
    if (present === value) return;
    const presentWords = this.#text.read(present);
    this.#postings.addValue(number, this.#text.found, presentWords, group);
  }

  /** A coded value, a date or a number is one word; beside a code stand the words that people read for it. */
  #addCode(number: number, piece: Piece, value: string, group: number | undefined): void {
    const { mark, whole, words } = this.#codeTerms(number, piece, value);
    this.#postings.addMark(number, mark);
    this.#postings.addValue(number, whole, whole.length, group);
    this.#postings.addValue(number, words, words.length, group);
  }

  #codeTerms(number: number, { enumeration }: Piece, value: string): CodeTerms {
    const ofPiece = this.#codes[number];
    const known = ofPiece?.get(value);
    if (known !== undefined) return known;
    const words = enumeration === undefined ? 0 : this.#text.read(wordsFor(enumeration, value));
    const read: CodeTerms = {
      words: this.#text.found.slice(0, words),
      mark: this.#postings.terms.of(codeTerm(value)),
      whole: [this.#wholeWord(value)],
    };
    if (ofPiece !== undefined && ofPiece.size < CODES_KEPT) ofPiece.set(value, read);
    return read;
  }

  #markOfName(column: NameColumn, name: number): number {
    return (this.#namesMarked[column][name] ??= this.#postings.terms.of(
      codeTerm(this.#columns.nameOf(column, name)),
    ));
  }

  #wholeWord(value: string): number {
    return this.#postings.words.of(this.#postings.terms.of(wordForms(value).join(" ")), value);
  }
}

/** The terms of one coded value. */
interface CodeTerms {
  readonly mark: number;
  /** The value as one word. */
  readonly whole: readonly number[];
  readonly words: Int32Array;
}

/** The number under which a value is compared in ranges: days since 1970, years of age, or itself. */
function comparableOf(kind: PieceKind, value: string | number | boolean): number | undefined {
  if (kind === "number") return typeof value === "number" ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (kind === "date") return dayNumber(value);
  return kind === "age" ? parseAge(value)?.years : undefined;
}

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
import type { Study } from "../../study/study.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import type { PieceKind } from "../../query/essie/piece-kinds.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { studyNames } from "../../vocabulary/study-names.ts";
import { formsOfText, wordForms, writtenWords } from "../../vocabulary/word-forms.ts";
import { averageLengthOf } from "../average-length.ts";
import { AREAS_FROM, COMBINED_AREAS, combineLists } from "./combined-lists.ts";
import type { PostingList } from "./combined-lists.ts";
import { ColumnsBuilder, NAME_COLUMNS, dayNumber } from "./columns-builder.ts";
import { PieceValuesBuilder } from "./piece-values-builder.ts";
import { MAX_DOCUMENTS, PostingsBuilder } from "./postings-builder.ts";
import type { FieldPostings } from "./postings-builder.ts";
import { SectionFileWriter } from "./section-file.ts";
import {
  MARKED_NAMES,
  MARKED_NAME_WORDS,
  NAME_FIELDS,
  SEGMENT_FORMAT,
  codeTerm,
  isWord,
  nameTerm,
  strideOf,
} from "./segment-format.ts";
import { writeTerms } from "./term-index.ts";
import { walkStudy } from "./walk-study.ts";

/**
 * A segment is closed when its postings take this much memory. A builder holds more than them: at
 * 400 MiB, two builders of segments of 12,000 real records took 1.8 GB.
 */
const FULL_BYTES = 200 * 2 ** 20;

/** Short values (names, cities, coded words) occur again and again; their words are read once. */
const KEPT_LENGTH = 64;
const KEPT_VALUES = 300_000;

const STRIDES: readonly number[] = PIECES.map(({ type }) => strideOf(type));
const KINDS: readonly PieceKind[] = PIECES.map(pieceKind);
/** A site may have several contacts: their names and roles are values of their own, as in a list. */
const CONTACT_PIECES: ReadonlySet<Piece> = new Set(pieceNamed("LocationContact")?.children);
const DERIVED = PIECES.map((piece, number) => ({ piece, number })).filter(({ piece }) => piece.indexedOnly);

export class SegmentBuilder {
  readonly #postings = new PostingsBuilder(STRIDES, (piece) => averageLengthOf(PIECES[piece]?.name ?? ""));
  readonly #values = new PieceValuesBuilder();
  readonly #columns = new ColumnsBuilder();
  /** Terms of written words and of short values. */
  readonly #termsOfWord = new Map<string, readonly number[]>();
  readonly #termsOfValue = new Map<string, readonly number[]>();

  readonly #evidence = new NameEvidence();

  get documents(): number {
    return this.#postings.documents;
  }

  get isFull(): boolean {
    return this.documents >= MAX_DOCUMENTS || this.#postings.bytes >= FULL_BYTES;
  }

  /** @param record what the study source calls this record; by default the number of the study */
  add(study: Study, record = numberOfNctId(nctIdOf(study))): void {
    const document = this.#postings.beginDocument();
    const names = this.#columns.add(study, record);
    this.#evidence.add(studyNames(study));
    for (const column of NAME_COLUMNS) {
      for (const name of names[column])
        this.#postings.addMark(NAME_FIELDS[column], this.#postings.termOf(codeTerm(name)));
    }
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
      this.#values.write(file);
      file.section("nameEvidence", Buffer.from(JSON.stringify(this.#evidence)));
      const { terms } = writeTerms(file, withAreas(this.#postings.sortedTerms()));
      file.finish({ format: SEGMENT_FORMAT, pieces: PIECES.length, documents: this.documents, terms, codes });
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
    else this.#postings.addValue(number, [this.#postings.termOf(wordForms(String(value)).join(" "))]);
  }

  #addText(number: number, piece: Piece, value: string, group: number | undefined): void {
    const terms = this.#termsOf(value);
    this.#postings.addValue(number, terms, group);
    if (MARKED_NAMES.has(number) && terms.length <= MARKED_NAME_WORDS) {
      const mark = nameTerm(formsOfText(decodeEntities(value)));
      this.#postings.addMark(number, this.#postings.termOf(mark));
    }
    if (piece.name !== "LocationCountry") return;
    // Copies of several ages name one country differently: the name of today finds them all.
    const present = presentCountryName(value);
    if (present !== value) this.#postings.addValue(number, this.#termsOf(present), group);
  }

  /** A coded value, a date or a number is one word; beside a code stand the words that people read for it. */
  #addCode(number: number, piece: Piece, value: string, group: number | undefined): void {
    this.#postings.addMark(number, this.#postings.termOf(codeTerm(value)));
    this.#postings.addValue(number, [this.#postings.termOf(wordForms(value).join(" "))], group);
    if (piece.enumeration !== undefined)
      this.#postings.addValue(number, this.#termsOf(wordsFor(piece.enumeration, value)), group);
  }

  #termsOf(value: string): readonly number[] {
    if (value.length > KEPT_LENGTH) return this.#readTerms(value);
    let known = this.#termsOfValue.get(value);
    if (known === undefined) {
      known = this.#readTerms(value);
      if (this.#termsOfValue.size < KEPT_VALUES) this.#termsOfValue.set(value, known);
    }
    return known;
  }

  #readTerms(value: string): readonly number[] {
    const terms: number[] = [];
    for (const written of writtenWords(decodeEntities(value))) {
      let known = this.#termsOfWord.get(written);
      if (known === undefined) {
        known = wordForms(written).map((form) => this.#postings.termOf(form));
        this.#termsOfWord.set(written, known);
      }
      for (const term of known) terms.push(term);
    }
    return terms;
  }
}

/** The lists of each word with those of the areas behind them. */
function* withAreas(
  terms: Iterable<{ readonly term: Buffer; readonly postings: readonly FieldPostings[] }>,
): Generator<{ readonly term: Buffer; readonly postings: readonly (FieldPostings | PostingList)[] }> {
  for (const { term, postings } of terms) {
    const areas = isWord(term)
      ? COMBINED_AREAS.flatMap((weights, area) => combineLists(postings, weights, AREAS_FROM + area) ?? [])
      : [];
    yield { term, postings: [...postings, ...areas] };
  }
}

/** The number under which a value is compared in ranges: days since 1970, years of age, or itself. */
function comparableOf(kind: PieceKind, value: string | number | boolean): number | undefined {
  if (kind === "number") return typeof value === "number" ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (kind === "date") return dayNumber(value);
  return kind === "age" ? parseAge(value)?.years : undefined;
}

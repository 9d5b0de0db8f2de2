/** @module Collects the words of one segment: for each word and field the documents, and the places in them. */
import { impactOf } from "../impact.ts";
import { MAX_FIELDS, MAX_TERMS, PostingRuns, RUN_DOCUMENTS } from "./posting-runs.ts";
import { FIRST_OF_VALUE, LAST_OF_VALUE, MAX_PLACE } from "./place-values.ts";
import type { TermNumbers } from "./term-numbers.ts";
import { WrittenWords } from "./written-words.ts";

/** Local document numbers are 16 bits. */
export const MAX_DOCUMENTS = 65_535;

/** More new terms than any one study has. */
const TERMS_LEFT = 1 << 17;

/** Two values of one group stand this far apart, so that no phrase runs from one into the next. */
const VALUE_GAP = 2;

/** Everything that was collected, to be written. */
export interface CollectedPostings {
  readonly words: WrittenWords;
  readonly documents: number;
  /** See `posting-runs.ts`. The runs hold ever later documents. */
  readonly runs: readonly Uint8Array[];
}

export class PostingsBuilder {
  readonly words = new WrittenWords();
  readonly #strides: readonly number[];
  readonly #averageLengths: Float64Array;
  readonly #runs: PostingRuns;
  /** Words by field and document of the present run. */
  readonly #lengths: Uint16Array;
  #documents = 0;
  /** The first document of the present run. */
  #runFrom = 0;
  /** Per field, in the current document: the first free place, and the first group that no value has begun. */
  readonly #nextPlace: Int32Array;
  readonly #nextGroup: Int32Array;

  /**
   * @param strides per field: places in a group
   * @param averageLength words that a field has on average, for length normalisation
   */
  constructor(strides: readonly number[], averageLength: (field: number) => number) {
    if (strides.length > MAX_FIELDS) throw new Error("too many fields");
    this.#strides = strides;
    this.#averageLengths = Float64Array.from(strides, (_, field) => averageLength(field));
    this.#lengths = new Uint16Array(strides.length * RUN_DOCUMENTS);
    this.#nextPlace = new Int32Array(strides.length);
    this.#nextGroup = new Int32Array(strides.length);
    this.#runs = new PostingRuns((field, document, frequency) =>
      impactOf(
        frequency,
        this.#lengths[field * RUN_DOCUMENTS + document - this.#runFrom] ?? 1,
        this.#averageLengths[field] ?? 1,
      ),
    );
  }

  get terms(): TermNumbers {
    return this.words.terms;
  }

  get documents(): number {
    return this.#documents;
  }

  /** Bytes held by the postings, for deciding when a segment is full. */
  get bytes(): number {
    return this.#runs.bytes;
  }

  get isFull(): boolean {
    return this.#documents >= MAX_DOCUMENTS || this.terms.size >= MAX_TERMS - TERMS_LEFT;
  }

  /** Starts the next document and gives its number. */
  beginDocument(): number {
    if (this.#documents === MAX_DOCUMENTS) throw new Error("the segment is full");
    if (this.#runs.isFull || this.#documents - this.#runFrom === RUN_DOCUMENTS) {
      this.#runs.finishRun();
      this.#runFrom = this.#documents;
      this.#lengths.fill(0);
    }
    this.#nextPlace.fill(0);
    this.#nextGroup.fill(0);
    return this.#documents++;
  }

  /**
   * Adds one value of a field of the current document: the first `count` of `words`, as written, in order. Values are
   * groups of their own, numbered in order, unless `group` says which (the site that a value belongs to; ascending).
   */
  addValue(
    field: number,
    words: ArrayLike<number>,
    count: number,
    group = this.#nextGroup[field] ?? 0,
  ): void {
    if (count === 0) return;
    const document = this.#documents - 1;
    const stride = this.#strides[field] ?? 1;
    let place = Math.max(group * stride, this.#nextPlace[field] ?? 0);
    if (place + count > MAX_PLACE)
      throw new RangeError("a field has more words than places can be told apart");
    for (let i = 0; i < count; i++) {
      const word = words[i] ?? 0;
      const flags = (i === 0 ? FIRST_OF_VALUE : 0) | (i === count - 1 ? LAST_OF_VALUE : 0);
      this.#runs.add(this.words.termOf(word), field, document, this.words.variantOf(word), place++, flags);
    }
    this.#nextPlace[field] = place + VALUE_GAP;
    this.#nextGroup[field] = Math.ceil((place + VALUE_GAP) / stride);
    const length = field * RUN_DOCUMENTS + document - this.#runFrom;
    this.#lengths[length] = Math.min(65_535, (this.#lengths[length] ?? 0) + count);
  }

  /** Marks the current document with a term that is no word of the field: it has no place and no length. */
  addMark(field: number, term: number): void {
    this.#runs.addMark(term, field, this.#documents - 1);
  }

  /** Ends the builder's life. */
  finish(): CollectedPostings {
    return { words: this.words, documents: this.#documents, runs: this.#runs.finish() };
  }
}

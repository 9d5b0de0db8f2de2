/**
 * @module Words as they are met, put in order by sorting: some million occurrences at a time become a run, the postings of
 * their studies by term and field, about as small as they will be on disk. So collecting words costs no look-up of where
 * they belong, and a segment of tens of thousands of studies fits in a few hundred megabytes.
 *
 * A run is, by ascending term and field, groups of: term (varint, as the difference to the group before), field,
 * documents, bytes of places (varints); then the documents (Uint16, little endian), their impacts (Uint8), their places
 * as `places.ts` reads them; a term that marks documents has none.
 */

import { ByteWriter } from "./byte-writer.ts";
import { RARE_VARIANT, placeValue } from "./place-values.ts";

/** Occurrences of one run. */
const RUN_OCCURRENCES = 1 << 21;
const FIRST_OCCURRENCES = 1 << 14;
/** Documents of one run: their lengths are kept for every field. */
export const RUN_DOCUMENTS = 2_048;
/** Three numbers an occurrence: term and field, document and way of writing, place × 4 + flags. */
const WIDTH = 3;
const DOCUMENT_BITS = 16;
const DOCUMENT_MASK = (1 << DOCUMENT_BITS) - 1;
const FLAG_BITS = 2;
const FLAG_MASK = (1 << FLAG_BITS) - 1;
/** The place of a mark. */
const NOWHERE = -1;

const FIELD_BITS = 10;
const TERM_BITS = 21;
const LOW_TERM_BITS = 11;
const FIELD_MASK = (1 << FIELD_BITS) - 1;
/** What a segment can tell apart. */
export const MAX_FIELDS = 1 << FIELD_BITS;
export const MAX_TERMS = 1 << TERM_BITS;

export class PostingRuns {
  readonly #impact: (field: number, document: number, frequency: number) => number;
  readonly #finished: Uint8Array[] = [];
  #finishedBytes = 0;
  #occurrences = new Int32Array(FIRST_OCCURRENCES * WIDTH);
  #sorted = new Int32Array(0);
  #count = 0;

  /** @param impact of a word that stands so often in a field of a document of the present run */
  constructor(impact: (field: number, document: number, frequency: number) => number) {
    this.#impact = impact;
  }

  /** Of the finished runs. */
  get bytes(): number {
    return this.#finishedBytes;
  }

  /** Whether the present run should be finished before the next document. */
  get isFull(): boolean {
    return this.#count >= RUN_OCCURRENCES;
  }

  /** Documents come in ascending order, the places of a word in one field of a document likewise; see `place-values.ts`. */
  add(term: number, field: number, document: number, variant: number, place: number, flags: number): void {
    this.#add(term, field, document | (variant << DOCUMENT_BITS), (place << FLAG_BITS) | flags);
  }

  /** A term that stands at no place. */
  addMark(term: number, field: number, document: number): void {
    this.#add(term, field, document, NOWHERE);
  }

  #add(term: number, field: number, documentAndVariant: number, placeAndFlags: number): void {
    let at = this.#count * WIDTH;
    if (at === this.#occurrences.length) {
      const grown = new Int32Array(at * 2);
      grown.set(this.#occurrences);
      this.#occurrences = grown;
    }
    const occurrences = this.#occurrences;
    occurrences[at++] = (term << FIELD_BITS) | field;
    occurrences[at++] = documentAndVariant;
    occurrences[at] = placeAndFlags;
    this.#count++;
  }

  /** Ends the present run. */
  finishRun(): void {
    if (this.#count === 0) return;
    const run = this.#encode(this.#inOrder());
    this.#finished.push(run);
    this.#finishedBytes += run.length;
    this.#count = 0;
  }

  /** All runs; frees what only collecting needs. */
  finish(): readonly Uint8Array[] {
    this.finishRun();
    this.#occurrences = new Int32Array(0);
    this.#sorted = new Int32Array(0);
    return this.#finished;
  }

  /** By field, then by term: each pass keeps the order of the one before among equals. */
  #inOrder(): Int32Array {
    if (this.#sorted.length < this.#occurrences.length)
      this.#sorted = new Int32Array(this.#occurrences.length);
    const byField = this.#sorted;
    let from = this.#occurrences;
    let to = byField;
    for (const [shift, bits] of PASSES) {
      if (!this.#distribute(from, to, shift, bits)) continue;
      [from, to] = [to, from];
    }
    this.#occurrences = to;
    this.#sorted = from;
    return from;
  }

  /** One pass of a radix sort; false where it would move nothing. */
  #distribute(from: Int32Array, to: Int32Array, shift: number, bits: number): boolean {
    const mask = (1 << bits) - 1;
    const end = this.#count * WIDTH;
    const starts = new Uint32Array(mask + 2);
    for (let at = 0; at < end; at += WIDTH) {
      const digit = ((from[at] ?? 0) >>> shift) & mask;
      starts[digit + 1] = (starts[digit + 1] ?? 0) + WIDTH;
    }
    const first = ((from[0] ?? 0) >>> shift) & mask;
    if (starts[first + 1] === end) return false;
    for (let digit = 0; digit < mask; digit++)
      starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    for (let at = 0; at < end; at += WIDTH) {
      const key = from[at] ?? 0;
      const digit = (key >>> shift) & mask;
      const place = starts[digit] ?? 0;
      starts[digit] = place + WIDTH;
      to[place] = key;
      to[place + 1] = from[at + 1] ?? 0;
      to[place + 2] = from[at + 2] ?? 0;
    }
    return true;
  }

  #encode(sorted: Int32Array): Uint8Array {
    const end = this.#count * WIDTH;
    const run = new ByteWriter(this.#count * 4);
    const places = new ByteWriter(1 << 12);
    const documents = new Uint16Array(RUN_DOCUMENTS);
    const impacts = new Uint8Array(RUN_DOCUMENTS);
    let term = 0;
    for (let at = 0; at < end;) {
      const key = sorted[at] ?? 0;
      const field = key & FIELD_MASK;
      let count = 0;
      places.clear();
      while (at < end && sorted[at] === key) {
        const document = (sorted[at + 1] ?? 0) & DOCUMENT_MASK;
        const first = at;
        places.byte(0);
        const from = places.length;
        for (let before = 0; at < end && sorted[at] === key; at += WIDTH) {
          const occurrence = sorted[at + 1] ?? 0;
          if ((occurrence & DOCUMENT_MASK) !== document) break;
          const place = sorted[at + 2] ?? 0;
          if (place === NOWHERE) continue;
          const variant = occurrence >>> DOCUMENT_BITS;
          const value = placeValue(place >>> FLAG_BITS, variant, place & FLAG_MASK);
          places.varint(value - before);
          if (variant >= RARE_VARIANT) places.varint(variant - RARE_VARIANT);
          before = value;
        }
        if (places.length === from) places.clear();
        else places.closeLength(from);
        documents[count] = document;
        impacts[count++] = this.#impact(field, document, (at - first) / WIDTH);
      }
      run.varint((key >>> FIELD_BITS) - term);
      term = key >>> FIELD_BITS;
      run.varint(field);
      run.varint(count);
      run.varint(places.length);
      for (let i = 0; i < count; i++) run.uint16(documents[i] ?? 0);
      for (let i = 0; i < count; i++) run.byte(impacts[i] ?? 0);
      run.copy(places.buffer, 0, places.length);
    }
    return run.taken();
  }
}

const PASSES: readonly (readonly [shift: number, bits: number])[] = [
  [0, FIELD_BITS],
  [FIELD_BITS, LOW_TERM_BITS],
  [FIELD_BITS + LOW_TERM_BITS, TERM_BITS - LOW_TERM_BITS],
];

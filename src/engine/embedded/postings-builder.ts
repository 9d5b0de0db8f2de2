/**
 * @module Collects the words of one segment: for each word and field the documents, and the places in them.
 * All of it lies in byte streams, so that a segment of tens of thousands of studies fits in a few hundred megabytes.
 */
import { impactOf } from "../impact.ts";
import { ByteStreams } from "./byte-streams.ts";

/** Local document numbers are 16 bits. */
export const MAX_DOCUMENTS = 65_535;

/** Two values of one group stand this far apart, so that no phrase runs from one into the next. */
const VALUE_GAP = 2;

/** What a place says besides where it is: whether the word begins or ends its value (for COVERAGE). */
export const FIRST_OF_VALUE = 2;
export const LAST_OF_VALUE = 1;

/** The postings of one word in one field, decoded. */
export interface FieldPostings {
  readonly field: number;
  /** Ascending. */
  readonly documents: Uint16Array;
  /** Impacts, parallel to `documents`. */
  readonly values: Uint8Array;
  /**
   * Per document: number of occurrences, then as deltas where they are, place × 4 + flags, as varints. A place is
   * group × stride of the field + offset in the group.
   */
  readonly places: Uint8Array;
}

export class PostingsBuilder {
  readonly #strides: readonly number[];
  readonly #averageLength: (field: number) => number;
  readonly #streams = new ByteStreams();
  readonly #terms = new Map<string, number>();
  /** Chain of (field, stream) pairs per term. */
  #firstPair = new Int32Array(1024).fill(-1);
  #pairs = new PairTable();
  readonly #lengths = new Map<number, Uint16Array>();
  #documents = 0;
  /** Per field, in the current document: the first free place, and the first group that no value has begun. */
  readonly #nextPlace: Int32Array;
  readonly #nextGroup: Int32Array;

  /**
   * @param strides per field: places in a group
   * @param averageLength words that a field has on average, for length normalisation
   */
  constructor(strides: readonly number[], averageLength: (field: number) => number) {
    this.#strides = strides;
    this.#averageLength = averageLength;
    this.#nextPlace = new Int32Array(strides.length);
    this.#nextGroup = new Int32Array(strides.length);
  }

  get documents(): number {
    return this.#documents;
  }

  get terms(): number {
    return this.#terms.size;
  }

  /** Bytes held by the postings, for deciding when a segment is full. */
  get bytes(): number {
    return this.#streams.bytes + this.#pairs.bytes;
  }

  /** Starts the next document and gives its number. */
  beginDocument(): number {
    if (this.#documents === MAX_DOCUMENTS) throw new Error("the segment is full");
    this.#nextPlace.fill(0);
    this.#nextGroup.fill(0);
    return this.#documents++;
  }

  /** The number of a word in this segment. */
  termOf(word: string): number {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const term = this.#terms.size;
    this.#terms.set(word, term);
    if (term === this.#firstPair.length) {
      const grown = new Int32Array(term * 2).fill(-1);
      grown.set(this.#firstPair);
      this.#firstPair = grown;
    }
    return term;
  }

  /**
   * Adds one value of a field of the current document: its words in order. Values are groups of their own, numbered
   * in order, unless `group` says which (the site that a value belongs to; ascending).
   */
  addValue(field: number, terms: ArrayLike<number>, group = this.#nextGroup[field] ?? 0): void {
    if (terms.length === 0) return;
    const document = this.#documents - 1;
    const stride = this.#strides[field] ?? 1;
    let place = Math.max(group * stride, this.#nextPlace[field] ?? 0);
    for (let i = 0; i < terms.length; i++) {
      const flags = (i === 0 ? FIRST_OF_VALUE : 0) | (i === terms.length - 1 ? LAST_OF_VALUE : 0);
      this.#add(terms[i] ?? 0, field, document, place++ * 4 + flags);
    }
    this.#nextPlace[field] = place + VALUE_GAP;
    this.#nextGroup[field] = Math.ceil((place + VALUE_GAP) / stride);
    this.#addLength(field, document, terms.length);
  }

  /** Marks the current document with a term that is no word of the field: it has no place and no length. */
  addMark(field: number, term: number): void {
    this.#add(term, field, this.#documents - 1, 0);
  }

  /** Every word in byte order of its UTF-8 with its postings by field, ascending. Ends the builder's life. */
  *sortedTerms(): Generator<{ readonly term: Buffer; readonly postings: readonly FieldPostings[] }> {
    const terms = [...this.#terms].map(([text, id]) => ({ bytes: Buffer.from(text), id }));
    this.#terms.clear();
    terms.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const decoder = new StreamDecoder(this.#streams);
    for (const { bytes, id } of terms) {
      const postings: FieldPostings[] = [];
      for (let pair = this.#firstPair[id] ?? -1; pair >= 0; pair = this.#pairs.next(pair)) {
        const field = this.#pairs.field(pair);
        postings.push(
          decoder.decode(field, pair, this.#pairs.documents(pair), (document, frequency) =>
            impactOf(frequency, this.#lengths.get(field)?.[document] ?? 1, this.#averageLength(field)),
          ),
        );
      }
      postings.sort((a, b) => a.field - b.field);
      yield { term: bytes, postings };
    }
  }

  /** A stream holds, per document: its delta, then the deltas of its places plus one, then 0. */
  #add(term: number, field: number, document: number, place: number): void {
    let pair = this.#pairs.find(term, field);
    if (pair < 0) {
      pair = this.#pairs.insert(term, field, this.#firstPair[term] ?? -1);
      this.#firstPair[term] = pair;
      this.#streams.open();
    }
    const lastDocument = this.#pairs.lastDocument(pair);
    if (lastDocument === document) {
      this.#streams.writeVarint(pair, place - this.#pairs.lastPlace(pair) + 1);
    } else {
      if (lastDocument >= 0) this.#streams.writeVarint(pair, 0);
      this.#streams.writeVarint(pair, lastDocument < 0 ? document : document - lastDocument);
      this.#streams.writeVarint(pair, place + 1);
      this.#pairs.startDocument(pair, document);
    }
    this.#pairs.setLastPlace(pair, place);
  }

  #addLength(field: number, document: number, words: number): void {
    let lengths = this.#lengths.get(field);
    if (lengths === undefined) {
      lengths = new Uint16Array(MAX_DOCUMENTS);
      this.#lengths.set(field, lengths);
    }
    lengths[document] = Math.min(65_535, (lengths[document] ?? 0) + words);
  }
}

/** A hash table from (term, field) to a pair number, which is also the number of the pair's stream. */
class PairTable {
  #slots = new Int32Array(1 << 16).fill(-1);
  #term = new Int32Array(1 << 15);
  #field = new Uint16Array(1 << 15);
  #next = new Int32Array(1 << 15);
  #lastDocument = new Int32Array(1 << 15);
  #lastPlace = new Int32Array(1 << 15);
  #documents = new Uint16Array(1 << 15);
  #size = 0;

  get bytes(): number {
    return this.#slots.byteLength + this.#term.length * 20;
  }

  find(term: number, field: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(term, field) & mask; ; slot = (slot + 1) & mask) {
      const pair = this.#slots[slot] ?? -1;
      if (pair < 0 || (this.#term[pair] === term && this.#field[pair] === field)) return pair;
    }
  }

  insert(term: number, field: number, next: number): number {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const pair = this.#size++;
    this.#term[pair] = term;
    this.#field[pair] = field;
    this.#next[pair] = next;
    this.#lastDocument[pair] = -1;
    this.#place(pair);
    return pair;
  }

  next(pair: number): number {
    return this.#next[pair] ?? -1;
  }

  field(pair: number): number {
    return this.#field[pair] ?? 0;
  }

  documents(pair: number): number {
    return this.#documents[pair] ?? 0;
  }

  lastDocument(pair: number): number {
    return this.#lastDocument[pair] ?? -1;
  }

  lastPlace(pair: number): number {
    return this.#lastPlace[pair] ?? 0;
  }

  startDocument(pair: number, document: number): void {
    this.#lastDocument[pair] = document;
    this.#documents[pair] = (this.#documents[pair] ?? 0) + 1;
  }

  setLastPlace(pair: number, place: number): void {
    this.#lastPlace[pair] = place;
  }

  #place(pair: number): void {
    const mask = this.#slots.length - 1;
    let slot = hashOf(this.#term[pair] ?? 0, this.#field[pair] ?? 0) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = pair;
  }

  #grow(): void {
    const capacity = this.#term.length * 2;
    this.#term = grownInt32(this.#term, capacity);
    this.#next = grownInt32(this.#next, capacity);
    this.#lastDocument = grownInt32(this.#lastDocument, capacity);
    this.#lastPlace = grownInt32(this.#lastPlace, capacity);
    this.#field = grownUint16(this.#field, capacity);
    this.#documents = grownUint16(this.#documents, capacity);
    this.#slots = new Int32Array(capacity * 2).fill(-1);
    for (let pair = 0; pair < this.#size; pair++) this.#place(pair);
  }
}

function hashOf(term: number, field: number): number {
  const mixed = Math.imul(Math.imul(term, 1021) + field, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function grownInt32(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(old);
  return grown;
}

function grownUint16(old: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(length);
  grown.set(old);
  return grown;
}

/** Turns a pair's stream into arrays. */
class StreamDecoder {
  readonly #streams: ByteStreams;
  #bytes = new Uint8Array(1 << 16);
  #at = 0;

  constructor(streams: ByteStreams) {
    this.#streams = streams;
  }

  decode(
    field: number,
    stream: number,
    count: number,
    impact: (document: number, frequency: number) => number,
  ): FieldPostings {
    const length = this.#load(stream);
    const documents = new Uint16Array(count);
    const values = new Uint8Array(count);
    const places = new VarintWriter(length + count);
    this.#at = 0;
    let document = 0;
    for (let i = 0; i < count; i++) {
      document += this.#varint();
      const start = this.#at;
      let frequency = 0;
      for (let delta = this.#next(length); delta > 0; delta = this.#next(length)) frequency++;
      this.#at = start;
      places.write(frequency);
      for (let j = 0; j < frequency; j++) places.write(this.#varint() - 1);
      this.#next(length);
      documents[i] = document;
      values[i] = impact(document, frequency);
    }
    return { field, documents, values, places: places.bytes() };
  }

  #load(stream: number): number {
    for (;;) {
      try {
        return this.#streams.copy(stream, this.#bytes);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        this.#bytes = new Uint8Array(this.#bytes.length * 4);
      }
    }
  }

  /** The next delta, 0 at the end of a document and of the stream. */
  #next(length: number): number {
    return this.#at >= length ? 0 : this.#varint();
  }

  #varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }
}

/** Writes varints into a buffer that is large enough from the start. */
class VarintWriter {
  readonly #buffer: Uint8Array;
  #at = 0;

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity + 8);
  }

  write(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#buffer[this.#at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#buffer[this.#at++] = rest;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#at);
  }
}

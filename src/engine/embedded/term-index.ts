/**
 * @module The words of a segment in byte order and where their postings lie. Sections: the string table `terms`;
 * `termBlock` (Float64 per word and one more: byte offsets into `postings`), `termPlaces` (likewise into `places`).
 *
 * A block of `postings` is: number of fields; per field its number, its documents and the bytes of its places
 * (varints, field numbers as deltas); then per field the documents (Uint16, little endian) and the impacts (Uint8).
 */
import type { FieldPostings } from "./postings-builder.ts";
import type { SectionFile, SectionFileWriter } from "./section-file.ts";
import { StringTable, loadStrings, writeStrings } from "./string-table.ts";
import type { StringTableMemory } from "./string-table.ts";

/** Header bytes read at once; most blocks lie inside whole. */
const FIRST_READ = 512;

/** Where the postings of one word in one field lie. */
export interface FieldBlock {
  readonly field: number;
  /** Number of documents. */
  readonly count: number;
  /** Byte offset of the documents in `postings`; the impacts follow them. */
  readonly offset: number;
  /** Byte offset in `places`. */
  readonly places: number;
  readonly placesBytes: number;
}

/** Writes the words and their postings; the four sections appear in `file`. */
export function writeTerms(
  file: SectionFileWriter,
  terms: Iterable<{ readonly term: Buffer; readonly postings: readonly FieldPostings[] }>,
): { readonly terms: number } {
  const words: Buffer[] = [];
  const blocks = [0];
  const placeStarts = [0];
  const places: Uint8Array[] = [];
  let placeBytes = 0;
  file.begin("postings");
  for (const { term, postings } of terms) {
    words.push(term);
    file.write(headerOf(postings));
    for (const { documents, impacts, places: own } of postings) {
      file.write(new Uint8Array(documents.buffer, documents.byteOffset, documents.byteLength));
      file.write(impacts);
      places.push(own.slice());
      placeBytes += own.length;
    }
    blocks.push(file.sectionBytes);
    placeStarts.push(placeBytes);
  }
  file.begin("places");
  for (const part of places) file.write(part);
  writeStrings(file, "terms", words);
  file.section("termBlock", Float64Array.from(blocks));
  file.section("termPlaces", Float64Array.from(placeStarts));
  return { terms: words.length };
}

function headerOf(postings: readonly FieldPostings[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, postings.length);
  let field = 0;
  for (const entry of postings) {
    pushVarint(bytes, entry.field - field);
    pushVarint(bytes, entry.documents.length);
    pushVarint(bytes, entry.places.length);
    field = entry.field;
  }
  return Uint8Array.from(bytes);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The memory of a term index, to be shared between workers. */
export interface TermIndexMemory {
  readonly words: StringTableMemory;
  readonly block: SharedArrayBuffer;
  readonly places: SharedArrayBuffer;
}

export function loadTermIndex(file: SectionFile): TermIndexMemory {
  return {
    words: loadStrings(file, "terms"),
    block: file.load("termBlock"),
    places: file.load("termPlaces"),
  };
}

/** Looks words up in one segment. */
export class TermIndex {
  /** All words; a word's number is its place. */
  readonly words: StringTable;
  readonly #file: SectionFile;
  readonly #block: Float64Array;
  readonly #places: Float64Array;
  readonly #scratch = new Uint8Array(FIRST_READ);

  constructor(file: SectionFile, memory: TermIndexMemory) {
    this.words = new StringTable(memory.words);
    this.#file = file;
    this.#block = new Float64Array(memory.block);
    this.#places = new Float64Array(memory.places);
  }

  /** Where the word's postings lie, by field, ascending. */
  blocks(term: number): FieldBlock[] {
    const from = this.#block[term] ?? 0;
    const bytes = (this.#block[term + 1] ?? 0) - from;
    let buffer: Uint8Array = this.#scratch.subarray(0, Math.min(FIRST_READ, bytes));
    this.#file.read("postings", from, buffer);
    // Three varints of at most three bytes a field: a header that may not have fitted is read again, larger.
    const fields = buffer.length < bytes ? readVarint(buffer, 0).value : 0;
    if (3 + fields * 12 > buffer.length) {
      buffer = new Uint8Array(Math.min(bytes, 3 + fields * 12));
      this.#file.read("postings", from, buffer);
    }
    return parseHeader(buffer, from, this.#places[term] ?? 0);
  }

  /** Reads documents and impacts of one field; `documents` and `impacts` must hold `block.count`. */
  read(block: FieldBlock, documents: Uint16Array, impacts: Uint8Array): void {
    const { count, offset } = block;
    this.#file.read("postings", offset, new Uint8Array(documents.buffer, documents.byteOffset, count * 2));
    this.#file.read("postings", offset + count * 2, impacts.subarray(0, count));
  }

  /** The places of one field, as `FieldPostings.places`. */
  readPlaces(block: FieldBlock): Uint8Array {
    const bytes = new Uint8Array(block.placesBytes);
    this.#file.read("places", block.places, bytes);
    return bytes;
  }
}

function parseHeader(buffer: Uint8Array, from: number, placesFrom: number): FieldBlock[] {
  const fields = readVarint(buffer, 0);
  let at = fields.next;
  let field = 0;
  const lengths: { field: number; count: number; placesBytes: number }[] = [];
  for (let i = 0; i < fields.value; i++) {
    const delta = readVarint(buffer, at);
    const count = readVarint(buffer, delta.next);
    const placesBytes = readVarint(buffer, count.next);
    at = placesBytes.next;
    field += delta.value;
    lengths.push({ field, count: count.value, placesBytes: placesBytes.value });
  }
  let offset = from + at;
  let places = placesFrom;
  const blocks: FieldBlock[] = [];
  for (const { field, count, placesBytes } of lengths) {
    blocks.push({ field, count, offset, places, placesBytes });
    offset += count * 3;
    places += placesBytes;
  }
  return blocks;
}

function readVarint(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let shift = 0;
  for (let next = at; ;) {
    const byte = bytes[next++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next };
    shift += 7;
  }
}

/**
 * @module The words of a segment in byte order and where their postings lie. Sections: the string table `terms`;
 * `termBlock` (Float64 per word and one more: byte offsets into `postings`), `termPlaces` (likewise into `places`).
 *
 * A block of `postings` is: number of lists; per list its field, its documents and the bytes of its places (varints,
 * field numbers as deltas); then per list the documents (Uint16, little endian) and their values, impacts (Uint8) of
 * pieces or strengths (Uint16) of areas. Each part begins at an even offset, so that a list is one read and no copy.
 */
import { AREAS_FROM } from "./combined-lists.ts";
import type { PostingList } from "./combined-lists.ts";
import type { SectionFile, SectionFileWriter } from "./section-file.ts";
import { StringTable, loadStrings, writeStrings } from "./string-table.ts";
import type { StringTableMemory } from "./string-table.ts";

/** Header bytes read at once; most blocks lie inside whole. */
const FIRST_READ = 512;

/** Several lists of a word are read in one go up to this many bytes that nobody asked for. */
const READ_OVER = 1 << 16;

/** Where the postings of one word in one field lie. */
export interface FieldBlock {
  readonly field: number;
  /** Number of documents. */
  readonly count: number;
  /** Byte offset of the documents in `postings`; the values follow them. */
  readonly offset: number;
  /** Byte offset in `places`. */
  readonly places: number;
  readonly placesBytes: number;
}

/** A list to be written; an area has no places of its own. */
interface WrittenList extends PostingList {
  readonly places?: Uint8Array;
}

/** Writes the words and their postings, lists by ascending field; the five sections appear in `file`. */
export function writeTerms(
  file: SectionFileWriter,
  terms: Iterable<{ readonly term: Buffer; readonly postings: readonly WrittenList[] }>,
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
    for (const { documents, values, places: own } of postings) {
      file.write(new Uint8Array(documents.buffer, documents.byteOffset, documents.byteLength));
      file.write(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
      if (values.byteLength % 2 === 1) file.write(PADDING);
      if (own === undefined) continue;
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

const PADDING = new Uint8Array(1);

function headerOf(postings: readonly WrittenList[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, postings.length);
  let field = 0;
  for (const entry of postings) {
    pushVarint(bytes, entry.field - field);
    pushVarint(bytes, entry.documents.length);
    pushVarint(bytes, entry.places?.length ?? 0);
    field = entry.field;
  }
  if (bytes.length % 2 === 1) bytes.push(0);
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

  /** The lists of some fields of one word, in their order; what lies close together is read at once. */
  read(blocks: readonly FieldBlock[]): PostingList[] {
    const lists: PostingList[] = [];
    for (let first = 0; first < blocks.length;) {
      let next = first + 1;
      while (next < blocks.length && gapBetween(blocks[next - 1], blocks[next]) <= READ_OVER) next++;
      this.#readRun(blocks.slice(first, next), lists);
      first = next;
    }
    return lists;
  }

  #readRun(run: readonly FieldBlock[], lists: PostingList[]): void {
    const from = run[0]?.offset ?? 0;
    const last = run.at(-1);
    const { buffer } = new Uint8Array((last === undefined ? from : endOf(last)) - from);
    this.#file.read("postings", from, new Uint8Array(buffer));
    for (const { field, count, offset } of run) {
      const documents = new Uint16Array(buffer, offset - from, count);
      const at = offset - from + count * 2;
      const values = isWide(field) ? new Uint16Array(buffer, at, count) : new Uint8Array(buffer, at, count);
      lists.push({ field, documents, values });
    }
  }

  /** The places of one field, as `FieldPostings.places`. */
  readPlaces(block: FieldBlock): Uint8Array {
    const bytes = new Uint8Array(block.placesBytes);
    this.#file.read("places", block.places, bytes);
    return bytes;
  }
}

/** Areas have values of 16 bits. */
function isWide(field: number): boolean {
  return field >= AREAS_FROM;
}

function bytesOf(field: number, count: number): number {
  return isWide(field) ? count * 4 : count * 3 + (count & 1);
}

function endOf({ field, count, offset }: FieldBlock): number {
  return offset + bytesOf(field, count);
}

function gapBetween(before: FieldBlock | undefined, after: FieldBlock | undefined): number {
  return before === undefined || after === undefined ? Infinity : after.offset - endOf(before);
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
  let offset = from + at + (at & 1);
  let places = placesFrom;
  const blocks: FieldBlock[] = [];
  for (const { field, count, placesBytes } of lengths) {
    blocks.push({ field, count, offset, places, placesBytes });
    offset += bytesOf(field, count);
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

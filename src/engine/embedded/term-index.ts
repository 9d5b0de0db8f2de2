/**
 * @module The words of a segment and where their postings lie. Sections: the string table `terms` in byte order;
 * `termBlock` (Uint32 per word: half its byte offset in `postings`). Blocks lie in the order in which words were first
 * met, so the commonest words stand together.
 *
 * A block of `postings` is: number of lists; per list its field, its documents and the bytes of its places (varints,
 * field numbers as deltas); then per list the documents (Uint16, little endian) and their values, impacts (Uint8) of
 * pieces or strengths (Uint16) of areas; then the places of each list, per document: number of occurrences, and as deltas
 * where they are, place × 4 + flags, as varints (a place is group × stride of the field + offset in the group). Blocks and
 * lists begin at even offsets, so that a list is one read and no copy.
 */
import { AREAS_FROM } from "./combined-lists.ts";
import type { PostingList } from "./combined-lists.ts";
import type { SectionFile } from "./section-file.ts";
import { StringTable, loadStrings } from "./string-table.ts";
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
  /** Byte offset of the places in `postings`. */
  readonly places: number;
  readonly placesBytes: number;
}

/** The memory of a term index, to be shared between workers. */
export interface TermIndexMemory {
  readonly words: StringTableMemory;
  readonly block: SharedArrayBuffer;
}

export function loadTermIndex(file: SectionFile): TermIndexMemory {
  return {
    words: loadStrings(file, "terms"),
    block: file.load("termBlock"),
  };
}

/** Looks words up in one segment. */
export class TermIndex {
  /** All words; a word's number is its place. */
  readonly words: StringTable;
  readonly #file: SectionFile;
  readonly #block: Uint32Array;
  readonly #end: number;
  readonly #scratch = new Uint8Array(FIRST_READ);

  constructor(file: SectionFile, memory: TermIndexMemory) {
    this.words = new StringTable(memory.words);
    this.#file = file;
    this.#block = new Uint32Array(memory.block);
    this.#end = file.placeOf("postings").bytes;
  }

  /** Where the word's postings lie, by field, ascending. */
  blocks(term: number): FieldBlock[] {
    const from = (this.#block[term] ?? 0) * 2;
    const bytes = this.#end - from;
    let buffer: Uint8Array = this.#scratch.subarray(0, Math.min(FIRST_READ, bytes));
    this.#file.read("postings", from, buffer);
    // Three varints of at most three bytes a field: a header that may not have fitted is read again, larger.
    const fields = buffer.length < bytes ? readVarint(buffer, 0).value : 0;
    if (3 + fields * 12 > buffer.length) {
      buffer = new Uint8Array(Math.min(bytes, 3 + fields * 12));
      this.#file.read("postings", from, buffer);
    }
    return parseHeader(buffer, from);
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

  /** The places of one field. */
  readPlaces(block: FieldBlock): Uint8Array {
    const bytes = new Uint8Array(block.placesBytes);
    this.#file.read("postings", block.places, bytes);
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

function parseHeader(buffer: Uint8Array, from: number): FieldBlock[] {
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
  let places = lengths.reduce((end, { field, count }) => end + bytesOf(field, count), offset);
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

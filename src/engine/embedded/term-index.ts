/**
 * @module The words of a segment and where their postings lie. Sections: the string table `terms` in byte order;
 * `termBlock` (Uint32 per word: half its byte offset in `postings`). Blocks lie in the order in which words were first
 * met, so the commonest words stand together.
 *
 * A block of `postings` is: number of lists; per list its field, its documents and the bytes of its places (field numbers
 * as deltas); bytes of the ways of writing; then per list the documents (`listed-documents.ts`) and their values, impacts
 * (Uint8) of pieces or strengths (Uint16) of areas; then of each list that has them marks and places (`places.ts`); then
 * the ways of writing the word, each behind its length, nothing where its form is the only one. All numbers but those are
 * varints. Blocks and lists begin at even offsets, so that a list is one read and no copy.
 */
import { AREAS_FROM } from "./combined-lists.ts";
import { ListedDocuments, documentsBytes } from "./listed-documents.ts";
import { marksBytes } from "./places.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";
import type { SectionFile } from "./section-file.ts";
import { StringTable, loadStrings } from "./string-table.ts";
import type { StringTableMemory } from "./string-table.ts";
import { readVarint } from "./varint.ts";

/** Header bytes read at once; most blocks lie inside whole. */
const FIRST_READ = 512;

/** Several lists of a word are read in one go up to this many bytes that nobody asked for. */
const READ_OVER = 1 << 16;

const wide = new Uint16Array(MAX_DOCUMENTS);
const narrow = new Uint8Array(wide.buffer);

/** Documents in ascending order and, parallel to them, impacts (of one piece) or strengths. */
export interface PostingList {
  readonly field: number;
  readonly documents: Uint16Array;
  readonly values: Uint8Array | Uint16Array;
}

/** Where the postings of one word in one field lie. */
export interface FieldBlock {
  readonly field: number;
  /** Number of documents. */
  readonly count: number;
  /** Byte offsets in `postings`. */
  readonly documents: number;
  readonly values: number;
  /** Of the marks, which the places follow. */
  readonly places: number;
  /** Of the places alone. */
  readonly placesBytes: number;
}

/** Where all that is said of one word lies. */
interface TermBlock {
  readonly fields: FieldBlock[];
  readonly written: number;
  readonly writtenBytes: number;
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
  readonly #documents: number;
  readonly #scratch = new Uint8Array(FIRST_READ);
  readonly #listed = new ListedDocuments();

  /** @param documents of the segment */
  constructor(file: SectionFile, memory: TermIndexMemory, documents: number) {
    this.#documents = documents;
    this.words = new StringTable(memory.words);
    this.#file = file;
    this.#block = new Uint32Array(memory.block);
    this.#end = file.placeOf("postings").bytes;
  }

  /** Where the word's postings lie, by field, ascending. */
  blocks(term: number): FieldBlock[] {
    return this.#blockOf(term).fields;
  }

  /** Which of the ways of writing a word this is; -1 where it is none of them. */
  variantOf(term: number, written: string): number {
    const block = this.#blockOf(term);
    if (block.writtenBytes === 0) return this.words.at(term) === written ? 0 : -1;
    const bytes = Buffer.alloc(block.writtenBytes);
    this.readBytes(block.written, bytes);
    for (let at = 0, variant = 0; at < bytes.length; variant++) {
      const { value, next } = readVarint(bytes, at);
      at = next + value;
      if (bytes.toString("utf8", next, at) === written) return variant;
    }
    return -1;
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

  /** Adds the documents of a list to a set. */
  addDocuments(block: FieldBlock, set: Uint32Array): void {
    this.readDocuments(block, this.#listed);
    this.#listed.addTo(set);
  }

  /** Turns to the documents of a list. */
  readDocuments({ documents, count }: FieldBlock, target: ListedDocuments): void {
    this.readBytes(documents, target.begin(count, this.#documents));
  }

  /** The values of a list, parallel to its documents; good until the next are read. */
  readValues({ field, values, count }: FieldBlock): Uint8Array | Uint16Array {
    this.readBytes(values, narrow.subarray(0, isWide(field) ? count * 2 : count));
    return isWide(field) ? wide : narrow;
  }

  /** Fills `target` with what stands in `postings` from an offset on. */
  readBytes(offset: number, target: Uint8Array): void {
    this.#file.read("postings", offset, target);
  }

  #blockOf(term: number): TermBlock {
    const from = (this.#block[term] ?? 0) * 2;
    const bytes = this.#end - from;
    let buffer: Uint8Array = this.#scratch.subarray(0, Math.min(FIRST_READ, bytes));
    this.readBytes(from, buffer);
    // Three varints of at most four bytes a field: a header that may not have fitted is read again, larger.
    const fields = buffer.length < bytes ? readVarint(buffer, 0).value : 0;
    if (8 + fields * 12 > buffer.length) {
      buffer = new Uint8Array(Math.min(bytes, 8 + fields * 12));
      this.readBytes(from, buffer);
    }
    return parseHeader(buffer, from, this.#documents);
  }

  #readRun(run: readonly FieldBlock[], lists: PostingList[]): void {
    const from = run[0]?.documents ?? 0;
    const last = run.at(-1);
    const { buffer } = new Uint8Array((last === undefined ? from : endOf(last)) - from);
    this.readBytes(from, new Uint8Array(buffer));
    for (const { field, count, documents, values } of run) {
      const listed = this.#listed.begin(count, this.#documents);
      listed.set(new Uint8Array(buffer, documents - from, listed.length));
      const at = values - from;
      lists.push({
        field,
        documents: this.#listed.toNumbers(),
        values: isWide(field) ? new Uint16Array(buffer, at, count) : new Uint8Array(buffer, at, count),
      });
    }
  }
}

/** Areas have values of 16 bits. */
function isWide(field: number): boolean {
  return field >= AREAS_FROM;
}

function valuesBytes(field: number, count: number): number {
  return isWide(field) ? count * 2 : count + (count & 1);
}

function endOf({ field, count, values }: FieldBlock): number {
  return values + valuesBytes(field, count);
}

function gapBetween(before: FieldBlock | undefined, after: FieldBlock | undefined): number {
  return before === undefined || after === undefined ? Infinity : after.documents - endOf(before);
}

/** @param documents of the segment */
function parseHeader(buffer: Uint8Array, from: number, documents: number): TermBlock {
  const lists = readVarint(buffer, 0);
  let at = lists.next;
  let field = 0;
  const lengths: { field: number; count: number; placesBytes: number }[] = [];
  for (let i = 0; i < lists.value; i++) {
    const delta = readVarint(buffer, at);
    const count = readVarint(buffer, delta.next);
    const placesBytes = readVarint(buffer, count.next);
    at = placesBytes.next;
    field += delta.value;
    lengths.push({ field, count: count.value, placesBytes: placesBytes.value });
  }
  const written = readVarint(buffer, at);
  let offset = from + written.next + (written.next & 1);
  const fields = lengths.map(({ field, count, placesBytes }) => {
    const values = offset + documentsBytes(count, documents);
    const block = { field, count, documents: offset, values, places: 0, placesBytes };
    offset = endOf(block);
    return block;
  });
  for (const block of fields) {
    if (block.placesBytes === 0) continue;
    block.places = offset;
    offset += marksBytes(block.count) + block.placesBytes;
  }
  return { fields, written: offset, writtenBytes: written.value };
}

/**
 * @module Words side by side: reads the places of words in one field of a document and tells whether they stand
 * together, or meet in one value.
 *
 * The places of a list are, per document: the bytes of its places; then each as the difference from the one before
 * (`place-values.ts`), all varints. Before them stands, as Uint32, where every {@link MARK_EVERY}th document but the
 * first begins: whoever looks at few documents leaps from mark to mark.
 */
import { ListedDocuments } from "./listed-documents.ts";
import { FIRST_OF_VALUE, LAST_OF_VALUE, RARE_VARIANT, placeOf, variantOf } from "./place-values.ts";
import type { FieldBlock, TermIndex } from "./term-index.ts";

/** Documents between two marks. */
export const MARK_EVERY = 32;
const MARK_BITS = 5;

/** Reading a piece of a list costs as much as reading on for so many bytes. */
const PIECE_COST = 8192;

/** How much of a value the words must cover: from its first word, to its last. */
export interface Anchors {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A word is sought however it is written. */
export const ANY_VARIANT = -1;

/** Bytes of the marks that stand before the places of so many documents. */
export function marksBytes(documents: number): number {
  return Math.max(0, (documents - 1) >>> MARK_BITS) * Uint32Array.BYTES_PER_ELEMENT;
}

/** The places of one word in one field, read for one document after the other; to be used again for other lists. */
export class PlacesCursor {
  /** Of the list. */
  readonly documents = new ListedDocuments();
  /** Places of the document last moved to (`place-values.ts`), ascending, the first {@link count} of them. */
  places = new Int32Array(16);
  count = 0;
  #terms: TermIndex | undefined;
  #block: FieldBlock | undefined;
  #variant = ANY_VARIANT;
  /** The marks and the places, or a piece of them. */
  #bytes = new Uint8Array(1 << 12);
  #marks = new Uint32Array(this.#bytes.buffer);
  #isWhole = false;
  /** The group of documents between marks that is being read, the entry to be read next and where it begins. */
  #group = -1;
  #entry = 0;
  #at = 0;

  /** Turns to a list and reads its documents. @param variant the way of writing the word that counts */
  open(terms: TermIndex, block: FieldBlock, variant = ANY_VARIANT): void {
    this.#terms = terms;
    this.#block = block;
    this.#variant = variant;
    terms.readDocuments(block, this.documents);
  }

  /** Makes ready for so many documents: of few, only what lies around them is read, and of none nothing. */
  prepare(documents: number): void {
    this.#isWhole = documents * PIECE_COST >= (this.#block?.placesBytes ?? 0);
    this.#group = -1;
  }

  /** Reads the places in a document that the list has; documents come in ascending order. */
  moveTo(document: number): void {
    const entry = this.documents.placeOf(document);
    const group = entry >>> MARK_BITS;
    if (group !== this.#group) this.#enter(group);
    // The hottest loops of phrases: all that they need stands beside them.
    const bytes = this.#bytes;
    let at = this.#at;
    let length = 0;
    for (let next = this.#entry; next <= entry; next++) {
      at += length;
      length = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        length |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
    }
    this.#entry = entry + 1;
    this.#at = at + length;
    this.#read(at, at + length);
  }

  #read(from: number, end: number): void {
    const bytes = this.#bytes;
    if (end - from > this.places.length) this.places = new Int32Array((end - from) * 2);
    const places = this.places;
    let value = 0;
    let count = 0;
    for (let at = from; at < end;) {
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      let variant = variantOf(value);
      if (variant === RARE_VARIANT) {
        for (let shift = 0; ; shift += 7) {
          const byte = bytes[at++] ?? 0;
          variant += (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
      }
      if (this.#variant === ANY_VARIANT || this.#variant === variant) places[count++] = value;
    }
    this.count = count;
  }

  /** To the first document behind a mark. */
  #enter(group: number): void {
    const { count = 0, placesBytes = 0, places = 0 } = this.#block ?? {};
    const marks = marksBytes(count);
    if (this.#group < 0) this.#load(places, 0, this.#isWhole ? marks + placesBytes : marks);
    const from = group === 0 ? 0 : (this.#marks[group - 1] ?? 0);
    const end = group * 4 < marks ? (this.#marks[group] ?? 0) : placesBytes;
    if (!this.#isWhole) this.#load(places + marks + from, marks, end - from);
    this.#group = group;
    this.#entry = group << MARK_BITS;
    this.#at = this.#isWhole ? marks + from : marks;
  }

  /** Reads into the memory from a place on; what stands before it is kept. */
  #load(offset: number, at: number, bytes: number): void {
    if (at + bytes > this.#bytes.length) {
      const grown = new Uint8Array(((at + bytes) * 2 + 3) & ~3);
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
      this.#marks = new Uint32Array(grown.buffer);
    }
    if (bytes > 0) this.#terms?.readBytes(offset, this.#bytes.subarray(at, at + bytes));
  }
}

/** Whether the words stand together and in order in one value; a repeated word is the same cursor again. */
export function standTogether(words: readonly PlacesCursor[], { atStart, atEnd }: Anchors): boolean {
  const [first] = words;
  if (first === undefined) return false;
  for (let i = 0; i < first.count; i++) {
    const start = first.places[i] ?? 0;
    if (atStart && (start & FIRST_OF_VALUE) === 0) continue;
    const last = lastOfRun(words, start);
    if (last >= 0 && (!atEnd || (last & LAST_OF_VALUE) !== 0)) return true;
  }
  return false;
}

/** Whether one word stands somewhere at this distance behind another. */
export function mayFollow(word: PlacesCursor, other: PlacesCursor, distance: number): boolean {
  for (let i = 0, j = 0; i < word.count && j < other.count;) {
    const apart = placeOf(other.places[j] ?? 0) - placeOf(word.places[i] ?? 0);
    if (apart === distance) return true;
    if (apart < distance) j++;
    else i++;
  }
  return false;
}

/** The value of the last word, where the others follow the first at their places; else -1. */
function lastOfRun(words: readonly PlacesCursor[], start: number): number {
  let last = start;
  for (let word = 1; word < words.length; word++) {
    const cursor = words[word];
    last = cursor === undefined ? -1 : valueAt(cursor, placeOf(start) + word);
    if (last < 0) return -1;
  }
  return last;
}

/** The value of a place among a word's ascending ones, or -1. */
function valueAt({ places, count }: PlacesCursor, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (placeOf(places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const found = places[low] ?? -1;
  return low < count && placeOf(found) === place ? found : -1;
}

/** Whether all the words stand in one group of the field, in whatever order. */
export function meetInGroup(words: readonly PlacesCursor[], stride: number): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  let groups = groupsOf(first, stride);
  for (const word of rest) {
    const own = groupsOf(word, stride);
    groups = new Set([...groups].filter((group) => own.has(group)));
  }
  return groups.size > 0;
}

function groupsOf({ places, count }: PlacesCursor, stride: number): Set<number> {
  const groups = new Set<number>();
  for (let i = 0; i < count; i++) groups.add(Math.floor(placeOf(places[i] ?? 0) / stride));
  return groups;
}

/**
 * @module The documents of one posting list as they lie in the file: where many have the word, a bit for each document
 * of the segment; else their numbers (Uint16, little endian), ascending. Whichever is smaller, so a list of a common
 * word is read and intersected like any other set.
 */
import { bitsIn, eachDocument } from "./bit-set.ts";
import { MAX_DOCUMENTS } from "./postings-builder.ts";

/** Bytes of the documents of a list in a segment of `documents`. */
export function documentsBytes(count: number, documents: number): number {
  return Math.min(count * 2, bitsBytes(documents));
}

/** Whether they are bits. */
export function areBits(count: number, documents: number): boolean {
  return count * 2 > bitsBytes(documents);
}

function bitsBytes(documents: number): number {
  return ((documents + 31) >>> 5) * 4;
}

const MOST_WORDS = (MAX_DOCUMENTS + 31) >>> 5;
const kept = new Uint32Array(MOST_WORDS);

/** One list after the other in the same memory. */
export class ListedDocuments {
  readonly #bits = new Uint32Array(MOST_WORDS);
  readonly #numbers = new Uint16Array(this.#bits.buffer);
  readonly #bytes = new Uint8Array(this.#bits.buffer);
  #areBits = false;
  #count = 0;
  /** Where {@link placeOf} stands: a word of bits, and how many documents come before it; or a number's place. */
  #at = 0;
  #before = 0;

  /** Turns to a list of `count` in a segment of `documents`: its bytes are to be filled into what this gives. */
  begin(count: number, documents: number): Uint8Array {
    this.#areBits = areBits(count, documents);
    this.#count = count;
    this.#at = 0;
    this.#before = 0;
    return this.#bytes.subarray(0, documentsBytes(count, documents));
  }

  addTo(set: Uint32Array): void {
    if (this.#areBits) {
      for (let i = 0; i < set.length; i++) set[i] = (set[i] ?? 0) | (this.#bits[i] ?? 0);
      return;
    }
    for (let i = 0; i < this.#count; i++) {
      const document = this.#numbers[i] ?? 0;
      set[document >>> 5] = (set[document >>> 5] ?? 0) | (1 << (document & 31));
    }
  }

  /** `set` becomes the intersection; whether anything is left in it. */
  keepIn(set: Uint32Array): boolean {
    let any = 0;
    if (this.#areBits) {
      for (let i = 0; i < set.length; i++) {
        const common = (set[i] ?? 0) & (this.#bits[i] ?? 0);
        set[i] = common;
        any |= common;
      }
      return any !== 0;
    }
    kept.fill(0, 0, set.length);
    for (let i = 0; i < this.#count; i++) {
      const document = this.#numbers[i] ?? 0;
      const bit = (set[document >>> 5] ?? 0) & (1 << (document & 31));
      kept[document >>> 5] = (kept[document >>> 5] ?? 0) | bit;
      any |= bit;
    }
    set.set(kept.subarray(0, set.length));
    return any !== 0;
  }

  /** Which of the list's documents this is, one that it has; asked for in ascending order. */
  placeOf(document: number): number {
    if (!this.#areBits) {
      let at = this.#at;
      while ((this.#numbers[at] ?? document) < document) at++;
      this.#at = at;
      return at;
    }
    const word = document >>> 5;
    for (; this.#at < word; this.#at++) this.#before += bitsIn(this.#bits[this.#at] ?? 0);
    return this.#before + bitsIn((this.#bits[word] ?? 0) & ((1 << (document & 31)) - 1));
  }

  /** All of them, ascending. */
  toNumbers(): Uint16Array<ArrayBuffer> {
    if (!this.#areBits) return this.#numbers.slice(0, this.#count);
    const numbers = new Uint16Array(this.#count);
    let i = 0;
    // Beyond the segment's own words stands what an earlier list has left.
    eachDocument(this.#bits, (document) => {
      if (i < numbers.length) numbers[i++] = document;
    });
    return numbers;
  }
}

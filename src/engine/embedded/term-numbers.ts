/** @module The terms of one segment, numbered: words by their form, codes and names by their marks. */
import { ByteKeys, EMPTY_HASH, hashStep } from "./byte-keys.ts";

/** Bytes of a character of UTF-16 in UTF-8, at most. */
const MOST_BYTES = 3;

export class TermNumbers {
  readonly #keys = new ByteKeys();
  #bytes: Uint8Array = Buffer.alloc(1 << 12);

  get size(): number {
    return this.#keys.size;
  }

  /** The number of a term, counted from 0 in the order of first mention. */
  of(term: string): number {
    if (term.length * MOST_BYTES > this.#bytes.length)
      this.#bytes = Buffer.alloc(term.length * MOST_BYTES * 2);
    const bytes = this.#bytes;
    let hash = EMPTY_HASH;
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (code >= 0x80) return this.#ofUtf8(term);
      bytes[i] = code;
      hash = hashStep(hash, code);
    }
    return this.#keys.put(bytes, term.length, hash);
  }

  /** UTF-8. */
  bytesOf(term: number): Uint8Array {
    return this.#keys.bytesOf(term);
  }

  /** The numbers of all terms in byte order. */
  sorted(): Uint32Array<ArrayBuffer> {
    return this.#keys.sorted();
  }

  #ofUtf8(term: string): number {
    const { written } = encoder.encodeInto(term, this.#bytes);
    let hash = EMPTY_HASH;
    for (let i = 0; i < written; i++) hash = hashStep(hash, this.#bytes[i] ?? 0);
    return this.#keys.put(this.#bytes, written, hash);
  }
}

const encoder = new TextEncoder();

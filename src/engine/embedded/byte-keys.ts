/**
 * @module Numbers for very many short keys: a hash table over bytes in one arena, so that half a million words cost
 * their letters and twelve bytes each, and looking one up makes no string.
 */

/** Bytes of the longest key that {@link ByteKeys.put} takes without being asked to grow. */
const FIRST_ARENA = 1 << 16;
const FIRST_KEYS = 1 << 10;

/** FNV-1a, a byte a step; begin with {@link EMPTY_HASH}. */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

export const EMPTY_HASH = 0x811c9dc5 | 0;

export class ByteKeys {
  #arena = new Uint8Array(FIRST_ARENA);
  #starts = new Uint32Array(FIRST_KEYS + 1);
  #hashes = new Int32Array(FIRST_KEYS);
  /** Key number + 1 by hash, 0 where free; at most half full. */
  #slots = new Int32Array(FIRST_KEYS * 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a key, counted from 0 in the order of first mention. */
  put(bytes: Uint8Array, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const key = (this.#slots[slot] ?? 0) - 1;
      if (key < 0) return this.#insert(bytes, length, hash, slot);
      if (this.#hashes[key] === hash && this.#isSame(key, bytes, length)) return key;
    }
  }

  /** The bytes of a key, in the table's own memory. */
  bytesOf(key: number): Uint8Array {
    return this.#arena.subarray(this.#starts[key], this.#starts[key + 1]);
  }

  /** All keys in byte order. */
  sorted(): Uint32Array<ArrayBuffer> {
    const arena = this.#arena;
    const starts = this.#starts;
    const size = this.#size;
    // The first six bytes as one number decide nearly every comparison.
    const prefixes = new Float64Array(size);
    for (let key = 0; key < size; key++) {
      const start = starts[key] ?? 0;
      const length = (starts[key + 1] ?? 0) - start;
      let prefix = 0;
      for (let i = 0; i < PREFIX_BYTES; i++)
        prefix = prefix * 256 + (i < length ? (arena[start + i] ?? 0) : 0);
      prefixes[key] = prefix;
    }
    const keys = Uint32Array.from({ length: size }, (_, key) => key);
    return keys.sort((a, b) => (prefixes[a] ?? 0) - (prefixes[b] ?? 0) || this.#compare(a, b));
  }

  #compare(a: number, b: number): number {
    let i = this.#starts[a] ?? 0;
    let j = this.#starts[b] ?? 0;
    const endA = this.#starts[a + 1] ?? 0;
    const endB = this.#starts[b + 1] ?? 0;
    for (; i < endA && j < endB; i++, j++) {
      const difference = (this.#arena[i] ?? 0) - (this.#arena[j] ?? 0);
      if (difference !== 0) return difference;
    }
    return endA - i - (endB - j);
  }

  #isSame(key: number, bytes: Uint8Array, length: number): boolean {
    const start = this.#starts[key] ?? 0;
    if ((this.#starts[key + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#arena[start + i] !== bytes[i]) return false;
    return true;
  }

  #insert(bytes: Uint8Array, length: number, hash: number, slot: number): number {
    const key = this.#size++;
    if (key === this.#hashes.length) this.#growKeys();
    const start = this.#starts[key] ?? 0;
    if (start + length > this.#arena.length) {
      const grown = new Uint8Array(Math.max(this.#arena.length * 2, start + length));
      grown.set(this.#arena);
      this.#arena = grown;
    }
    for (let i = 0; i < length; i++) this.#arena[start + i] = bytes[i] ?? 0;
    this.#starts[key + 1] = start + length;
    this.#hashes[key] = hash;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    else this.#slots[slot] = key + 1;
    return key;
  }

  #growKeys(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const starts = new Uint32Array(hashes.length + 1);
    starts.set(this.#starts);
    this.#starts = starts;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let key = 0; key < this.#size; key++) {
      let slot = spread(this.#hashes[key] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = key + 1;
    }
    this.#slots = slots;
  }
}

const PREFIX_BYTES = 6;

/** FNV leaves the low bits of short keys alike. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

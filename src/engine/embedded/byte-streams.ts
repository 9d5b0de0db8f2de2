/**
 * @module Many small append-only byte streams in one pool, as an indexer needs them: millions of streams,
 * most of them a few bytes long, a few of them megabytes. A stream is a chain of slices that grow as it grows.
 */

const BLOCK_BITS = 20;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const BLOCK_MASK = BLOCK_SIZE - 1;
/** Bytes of the slices of a chain, in order; the last size repeats. The last four bytes of a full slice point on. */
const SLICE_SIZES = [8, 16, 32, 64, 128, 256, 512, 1024] as const;
const POINTER_BYTES = 4;

/** Positions are byte addresses in the pool. Invariant: a slice never crosses a block. */
export class ByteStreams {
  #blocks: Uint8Array[] = [new Uint8Array(BLOCK_SIZE)];
  #used = 0;
  #streams = 0;
  #head = new Int32Array(1024);
  #write = new Int32Array(1024);
  #sliceEnd = new Int32Array(1024);
  #level = new Uint8Array(1024);

  /** Streams opened so far. */
  get streams(): number {
    return this.#streams;
  }

  /** Bytes taken by slices. */
  get bytes(): number {
    return this.#used;
  }

  /** Opens an empty stream and gives its number, counted from 0. */
  open(): number {
    const stream = this.#streams++;
    if (stream === this.#head.length) this.#grow();
    const start = this.#allocate(SLICE_SIZES[0]);
    this.#head[stream] = start;
    this.#write[stream] = start;
    this.#sliceEnd[stream] = start + SLICE_SIZES[0];
    return stream;
  }

  /** Appends an unsigned integer below 2³¹ in seven-bit groups, low group first. */
  writeVarint(stream: number, value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#writeByte(stream, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#writeByte(stream, rest);
  }

  /** Copies a whole stream to `target` from `offset` on and gives the number of bytes. */
  copy(stream: number, target: Uint8Array, offset = 0): number {
    const end = this.#write[stream] ?? 0;
    let at = this.#head[stream] ?? 0;
    let length = 0;
    for (let level = 0; ; level++) {
      const size = SLICE_SIZES[Math.min(level, SLICE_SIZES.length - 1)] ?? 0;
      const block = this.#blocks[at >> BLOCK_BITS];
      if (block === undefined) throw new Error("a stream points outside its pool");
      const from = at & BLOCK_MASK;
      if (end >= at && end < at + size) {
        target.set(block.subarray(from, from + end - at), offset + length);
        return length + end - at;
      }
      const bytes = size - POINTER_BYTES;
      target.set(block.subarray(from, from + bytes), offset + length);
      length += bytes;
      at = readPointer(block, from + bytes);
    }
  }

  #writeByte(stream: number, byte: number): void {
    let at = this.#write[stream] ?? 0;
    if (at === (this.#sliceEnd[stream] ?? 0) - POINTER_BYTES) at = this.#nextSlice(stream, at);
    const block = this.#blocks[at >> BLOCK_BITS];
    if (block !== undefined) block[at & BLOCK_MASK] = byte;
    this.#write[stream] = at + 1;
  }

  #nextSlice(stream: number, pointerAt: number): number {
    const level = Math.min((this.#level[stream] ?? 0) + 1, SLICE_SIZES.length - 1);
    const size = SLICE_SIZES[level] ?? 0;
    const start = this.#allocate(size);
    const block = this.#blocks[pointerAt >> BLOCK_BITS];
    if (block !== undefined) writePointer(block, pointerAt & BLOCK_MASK, start);
    this.#level[stream] = level;
    this.#sliceEnd[stream] = start + size;
    return start;
  }

  #allocate(size: number): number {
    const left = BLOCK_SIZE - (this.#used & BLOCK_MASK);
    if (left < size) this.#used += left;
    const start = this.#used;
    if (start >> BLOCK_BITS >= this.#blocks.length) this.#blocks.push(new Uint8Array(BLOCK_SIZE));
    this.#used += size;
    return start;
  }

  #grow(): void {
    const larger = this.#head.length * 2;
    const enlarge = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(larger);
      grown.set(old);
      return grown;
    };
    this.#head = enlarge(this.#head);
    this.#write = enlarge(this.#write);
    this.#sliceEnd = enlarge(this.#sliceEnd);
    const levels = new Uint8Array(larger);
    levels.set(this.#level);
    this.#level = levels;
  }
}

function writePointer(block: Uint8Array, at: number, pointer: number): void {
  for (let i = 0; i < POINTER_BYTES; i++) block[at + i] = (pointer >>> (8 * i)) & 0xff;
}

function readPointer(block: Uint8Array, at: number): number {
  let pointer = 0;
  for (let i = 0; i < POINTER_BYTES; i++) pointer |= (block[at + i] ?? 0) << (8 * i);
  return pointer;
}

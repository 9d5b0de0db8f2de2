/** @module Bytes written one after the other into memory that grows. */
export class ByteWriter {
  /** The first {@link length} bytes of it have been written. */
  buffer: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    this.buffer = new Uint8Array(Math.max(16, capacity));
  }

  clear(): void {
    this.length = 0;
  }

  byte(value: number): void {
    if (this.length === this.buffer.length) this.#grow(1);
    this.buffer[this.length++] = value;
  }

  /** Little endian. */
  uint16(value: number): void {
    if (this.length + 2 > this.buffer.length) this.#grow(2);
    this.buffer[this.length++] = value & 0xff;
    this.buffer[this.length++] = value >>> 8;
  }

  /** Little endian. */
  uint32(value: number): void {
    this.uint16(value & 0xffff);
    this.uint16(value >>> 16);
  }

  /** An unsigned integer below 2³² in seven-bit groups, low group first. */
  varint(value: number): void {
    if (this.length + 5 > this.buffer.length) this.#grow(5);
    let rest = value;
    while (rest >= 0x80) {
      this.buffer[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.buffer[this.length++] = rest;
  }

  /** Puts the number of bytes written from a place on, as a varint, into the byte that was left free before it. */
  closeLength(from: number): void {
    const length = this.length - from;
    let more = 0;
    for (let rest = length >>> 7; rest > 0; rest >>>= 7) more++;
    for (let i = 0; i < more; i++) this.byte(0);
    if (more > 0) this.buffer.copyWithin(from + more, from, from + length);
    const end = this.length;
    this.length = from - 1;
    this.varint(length);
    this.length = end;
  }

  copy(source: Uint8Array, from: number, bytes: number): void {
    if (this.length + bytes > this.buffer.length) this.#grow(bytes);
    // A call costs more than some dozen bytes.
    if (bytes > 64) this.buffer.set(source.subarray(from, from + bytes), this.length);
    else for (let i = 0; i < bytes; i++) this.buffer[this.length + i] = source[from + i] ?? 0;
    this.length += bytes;
  }

  /** A copy of what has been written. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length);
  }

  #grow(bytes: number): void {
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + bytes));
    grown.set(this.buffer);
    this.buffer = grown;
  }
}

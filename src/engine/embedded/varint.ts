/** @module Unsigned integers in seven-bit groups, low group first, as `ByteWriter.varint` writes them. */

/** Reads one, and says where the bytes go on behind it. */
export function readVarint(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let value = 0;
  let shift = 0;
  for (let next = at; ;) {
    const byte = bytes[next++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next };
    shift += 7;
  }
}

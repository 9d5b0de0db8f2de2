/** @module Long answers as streams that rest when nobody reads and end when the reader goes away. */
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";

/** Other requests get their turn after this much was made. */
const PARTS_PER_TURN = 50;
const BYTES_PER_TURN = 262_144;

/** A body whose pieces are made as they are asked for; leaving early ends the generator. */
export function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  // Node's web stream and the DOM's describe the same object.
  return Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream<Uint8Array>;
}

/** Many small parts as a few pieces that are worth sending, with a pause behind each. */
export async function* inTurns(parts: Iterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for (const part of parts) {
    const encoded = typeof part === "string" ? Buffer.from(part) : part;
    held.push(encoded);
    bytes += encoded.length;
    if (held.length < PARTS_PER_TURN && bytes < BYTES_PER_TURN) continue;
    yield Buffer.concat(held, bytes);
    held = [];
    bytes = 0;
    await nextTurn();
  }
  if (bytes > 0) yield Buffer.concat(held, bytes);
}

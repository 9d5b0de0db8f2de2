/** @module Long answers as streams that rest when nobody reads and end when the reader goes away. */
import { Readable } from "node:stream";

/** A body whose pieces are made as they are asked for; leaving early ends the generator. */
export function streamOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  // Node's web stream and the DOM's describe the same object.
  return Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream<Uint8Array>;
}

/** @module Invented studies → NDJSON, one study a line. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Study } from "../../study/study.ts";

/** Lines are joined to pieces of about this many characters: a write per line would cost more than the line. */
const PIECE_CHARACTERS = 1 << 18;

export interface WriteOptions {
  readonly onProgress?: (studies: number) => void;
}

function* pieces(studies: Iterable<Study>, { onProgress }: WriteOptions): Generator<string> {
  let piece = "";
  let done = 0;
  for (const study of studies) {
    piece += `${JSON.stringify(study)}\n`;
    done++;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
    onProgress?.(done);
  }
  if (piece !== "") yield piece;
}

/**
 * Writes to `file`: gzipped where its name ends in `.gz`, to standard output where it is `-`.
 * A reader that closes its end early (`| head`) ends the writing without an error.
 */
export async function writeDemoRegistry(
  file: string,
  studies: Iterable<Study>,
  options: WriteOptions = {},
): Promise<void> {
  const source = Readable.from(pieces(studies, options));
  if (file === "-") {
    try {
      await pipeline(source, process.stdout, { end: false });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
    }
  } else if (file.endsWith(".gz")) await pipeline(source, createGzip({ level: 6 }), createWriteStream(file));
  else await pipeline(source, createWriteStream(file));
}

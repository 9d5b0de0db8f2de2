/** @module A file of any kind we know → its records. What a file is, its first bytes say, not its name. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { cutOff, damaged, fileErrorOf } from "./file-error.ts";
import { textRecords } from "./text-records.ts";
import type { RawRecord } from "./text-records.ts";
import { zipRecords } from "./zip-records.ts";

/** Told how far reading has come, in bytes of the file as it lies on the disk. */
export type OnBytes = (bytes: number) => void;

const CHUNK_BYTES = 262_144;

/**
 * The records of one file, one at a time, in the order of the file.
 * @throws FileError for whatever is wrong with the file as a whole
 */
export async function* readRecords(path: string, onBytes: OnBytes): AsyncGenerator<RawRecord> {
  try {
    const magic = await firstBytes(path);
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06")) yield* zipRecords(path, onBytes);
    else if (magic.startsWith("\x1f\x8b")) yield* textRecords(gunzipped(path, onBytes), path);
    else yield* textRecords(counted(path, onBytes), path);
  } catch (error) {
    throw fileErrorOf(error, path);
  }
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(4), length: 4 });
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* counted(path: string, onBytes: OnBytes): AsyncGenerator<Buffer> {
  let bytes = 0;
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of stream) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

/** Counts what goes into the decompressor, so that progress can be compared with the size of the file. */
async function* gunzipped(path: string, onBytes: OnBytes): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const stream: AsyncIterable<Buffer> = pipeline(counted(path, onBytes), gunzip, () => {
    // Whatever happens reaches the loop below.
  });
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    if (code === "Z_BUF_ERROR") throw cutOff(path, error);
    if (code === "Z_DATA_ERROR") throw damaged(path, "its gzip data or check sum is wrong", error);
    throw error;
  }
}

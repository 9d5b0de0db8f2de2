/**
 * @module The registry's bulk file `ctg-studies.json.zip` (2.7 GB, one entry a study, ZIP64 when it grows) and any other
 * zip of record files. The directory stands at the end of a zip, so a download that stopped early is recognised before
 * anything is read; sizes and check sums show damage in the middle.
 */
import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { openPromise } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { FileError, cutOff, damaged, notRecords } from "./file-error.ts";
import type { OnBytes } from "./read-records.ts";
import { textRecords } from "./text-records.ts";
import type { RawRecord } from "./text-records.ts";

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** Entries read ahead: opening one costs more waiting than work. */
const ENTRIES_AHEAD = 16;
/** Larger entries, such as one NDJSON of everything, are streamed and not read ahead. */
const LARGE_ENTRY_BYTES = 8 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** @throws FileError `file-cut-off`, `file-damaged`, `not-records` */
export async function* zipRecords(path: string, onBytes: OnBytes): AsyncGenerator<RawRecord> {
  const zip = await openZip(path);
  let entries = 0;
  const ahead: Promise<{ entry: Entry; content: Buffer }>[] = [];
  try {
    for await (const entry of entriesOf(zip, path)) {
      if (entry.fileName.endsWith("/")) continue;
      entries++;
      if (entry.isEncrypted()) throw notRecords(labelOf(path, entry), "it is encrypted");
      if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
        throw notRecords(
          labelOf(path, entry),
          `its compression method ${entry.compressionMethod} is unknown`,
        );
      if (entry.uncompressedSize > LARGE_ENTRY_BYTES) {
        while (ahead.length > 0) yield* recordsOf(path, await ahead.shift(), onBytes);
        yield* textRecords(streamed(zip, entry, path), labelOf(path, entry));
        onBytes(endOf(entry));
        continue;
      }
      const reading = contentOf(zip, entry, path).then((content) => ({ entry, content }));
      // Its error is thrown where it is awaited; until then Node must not take it for forgotten.
      reading.catch(() => {});
      ahead.push(reading);
      if (ahead.length >= ENTRIES_AHEAD) yield* recordsOf(path, await ahead.shift(), onBytes);
    }
    while (ahead.length > 0) yield* recordsOf(path, await ahead.shift(), onBytes);
    if (entries === 0) throw notRecords(path, "the archive is empty");
  } finally {
    await Promise.allSettled(ahead);
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/end of central directory/i.test(message)) throw cutOff(path, error);
    if (typeof error === "object" && error !== null && "code" in error) throw error;
    throw damaged(path, lowerFirst(message), error);
  }
}

async function* entriesOf(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    throw damagedUnlessKnown(error, path);
  }
}

async function* recordsOf(
  path: string,
  read: { entry: Entry; content: Buffer } | undefined,
  onBytes: OnBytes,
): AsyncGenerator<RawRecord> {
  if (read === undefined) return;
  yield* textRecords(once(read.content), labelOf(path, read.entry));
  onBytes(endOf(read.entry));
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  if (content.length > 0) yield content;
}

/** A small entry as a whole; it is inflated in the thread pool. */
async function contentOf(zip: ZipFile, entry: Entry, path: string): Promise<Buffer> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const stream = await rawStreamOf(zip, entry, fileDataStart);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    const raw = Buffer.concat(parts);
    const content =
      entry.compressionMethod === STORED
        ? raw
        : await inflate(raw, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32)
      throw damaged(labelOf(path, entry), "its check sum is wrong");
    return content;
  } catch (error) {
    throw damagedUnlessKnown(error, labelOf(path, entry));
  }
}

/** The entry's bytes as they lie in the archive. (yauzl 3.4's own promise for this calls the wrong function.) */
function rawStreamOf(zip: ZipFile, entry: Entry, start: number): Promise<AsyncIterable<Buffer>> {
  const { compressedSize } = entry;
  return new Promise((resolve, reject) => {
    zip.openReadStreamLowLevel(
      start,
      compressedSize,
      0,
      compressedSize,
      false,
      compressedSize,
      (error, stream) => {
        if (error === null) resolve(stream);
        else reject(error);
      },
    );
  });
}

async function* streamed(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  try {
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    let sum = 0;
    for await (const chunk of stream) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw damaged(labelOf(path, entry), "its check sum is wrong");
  } catch (error) {
    throw damagedUnlessKnown(error, labelOf(path, entry));
  }
}

/** Errors of the file system (a disk that fails, no permission) and of our own are not the archive's fault. */
function damagedUnlessKnown(error: unknown, label: string): unknown {
  if (error instanceof FileError || error instanceof TypeError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  // The buffer is too large when an entry inflates to more than the directory says.
  if (code !== "" && !code.startsWith("Z_") && code !== "ERR_BUFFER_TOO_LARGE") return error;
  return damaged(label, lowerFirst(error instanceof Error ? error.message : String(error)), error);
}

function labelOf(path: string, entry: Entry): string {
  return `${path}!${entry.fileName}`;
}

function endOf(entry: Entry): number {
  return entry.relativeOffsetOfLocalHeader + entry.compressedSize;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * @module Zip archives written as a stream (APPNOTE 4.3 to 4.5): nothing is held back but 60 bytes per file for the
 * directory at the end, which is ZIP64 where numbers need it. Readers find a cut-off archive by its missing directory.
 */
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

export interface ZipEntry {
  /** ASCII. */
  readonly name: string;
  /** Text is written in UTF-8. */
  readonly content: string | Uint8Array;
}

const deflate = promisify<Buffer, Buffer>(deflateRaw);

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Bytes; shorter files would only grow. */
const WORTH_DEFLATING = 64;
/** Bytes of a piece of the archive; to hand over each small file alone costs more than to compress it. */
const WORTH_SENDING = 65_536;
/** As many as zlib has threads for. */
const FILES_AHEAD = 4;
const VERSION = 45;
/** 1 January 1980, the earliest that the format knows: equal contents make equal archives. */
const NO_DATE = 0x0021;
const LARGEST_32 = 0xffffffff;
const LARGEST_16 = 0xffff;

/**
 * The archive in pieces. A few files are compressed ahead in zlib's threads, no more than the reader soon takes.
 * `for await (const bytes of zipArchive([{ name: "a.json", content: "{}" }])) …`
 */
export async function* zipArchive(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const part of partsOf(entries)) {
    held.push(part);
    bytes += part.length;
    if (bytes < WORTH_SENDING) continue;
    yield Buffer.concat(held, bytes);
    held = [];
    bytes = 0;
  }
  yield Buffer.concat(held, bytes);
}

async function* partsOf(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const file of compressedAhead(entries)) {
    const header = localHeader(file);
    directory.push(centralHeader(file, offset));
    offset += header.length + file.data.length;
    yield header;
    yield file.data;
  }
  let directoryBytes = 0;
  for (const header of directory) {
    directoryBytes += header.length;
    yield header;
  }
  yield endRecords(directory.length, directoryBytes, offset);
}

interface File {
  readonly name: Buffer;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly method: number;
  readonly data: Buffer;
}

async function* compressedAhead(entries: Iterable<ZipEntry>): AsyncGenerator<File> {
  const ahead: Promise<File>[] = [];
  for (const entry of entries) {
    ahead.push(compressed(entry));
    if (ahead.length < FILES_AHEAD) continue;
    const next = ahead.shift();
    if (next !== undefined) yield next;
  }
  yield* ahead;
}

async function compressed({ name, content: given }: ZipEntry): Promise<File> {
  const content = Buffer.from(given);
  const isWorth = content.length >= WORTH_DEFLATING;
  return {
    name: Buffer.from(name, "ascii"),
    crc: crc32(content),
    size: content.length,
    method: isWorth ? DEFLATED : STORED,
    data: isWorth ? await deflate(content) : content,
  };
}

/** What both headers of a file share, from the version on. A single record never reaches 4 GiB. */
function commonFields({ name, crc, size, method, data }: File, extraBytes: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(NO_DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  fields.writeUInt16LE(extraBytes, 24);
  return fields;
}

function localHeader(file: File): Buffer {
  return Buffer.concat([uint32(LOCAL_HEADER), commonFields(file, 0), file.name]);
}

function centralHeader(file: File, offset: number): Buffer {
  const isFar = offset >= LARGEST_32;
  const extra = Buffer.alloc(isFar ? 12 : 0);
  if (isFar) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION, 0);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(isFar ? LARGEST_32 : offset, 10);
  const common = commonFields(file, extra.length);
  return Buffer.concat([uint32(CENTRAL_HEADER), madeBy, common, tail, file.name, extra]);
}

function endRecords(files: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(Math.min(files, LARGEST_16), 8);
  end.writeUInt16LE(Math.min(files, LARGEST_16), 10);
  end.writeUInt32LE(Math.min(directoryBytes, LARGEST_32), 12);
  end.writeUInt32LE(Math.min(offset, LARGEST_32), 16);
  const fits = files < LARGEST_16 && directoryBytes < LARGEST_32 && offset < LARGEST_32;
  if (fits) return end;
  const record = Buffer.alloc(56);
  record.writeUInt32LE(ZIP64_END, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(VERSION, 12);
  record.writeUInt16LE(VERSION, 14);
  record.writeBigUInt64LE(BigInt(files), 24);
  record.writeBigUInt64LE(BigInt(files), 32);
  record.writeBigUInt64LE(BigInt(directoryBytes), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(ZIP64_LOCATOR, 0);
  locator.writeBigUInt64LE(BigInt(offset + directoryBytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator, end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

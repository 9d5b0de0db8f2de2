/** @module Writes small zip archives for tests, with the ZIP64 records that the registry's bulk file needs past 4 GiB. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ArchiveOptions {
  /** Sizes and offsets stand in ZIP64 fields, as they do in large archives. */
  readonly zip64?: boolean;
}

/** APPNOTE.TXT 4.3: local headers with data, central directory, end record. */
export function zipArchive(files: Readonly<Record<string, string>>, options: ArchiveOptions = {}): Buffer {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const zip64 = options.zip64 === true;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const data = deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(zip64 ? 45 : 20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(zip64 ? 0xffffffff : data.length, 14);
    common.writeUInt32LE(zip64 ? 0xffffffff : content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const sizes = zip64Field([content.length, data.length]);
    const local = Buffer.from(common);
    local.writeUInt16LE(zip64 ? sizes.length : 0, 24);
    const localParts = [signature(0x04034b50), local, nameBytes, ...(zip64 ? [sizes] : []), data];
    const extra = zip64Field([content.length, data.length, offset]);
    const central = Buffer.from(common);
    central.writeUInt16LE(zip64 ? extra.length : 0, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(zip64 ? 0xffffffff : offset, 10);
    const madeBy = Buffer.from([45, 0]);
    directory.push(signature(0x02014b50), madeBy, central, tail, nameBytes, ...(zip64 ? [extra] : []));
    body.push(...localParts);
    offset += localParts.reduce((sum, part) => sum + part.length, 0);
  }
  const entries = Object.keys(files).length;
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(zip64 ? 0xffff : entries, 4);
  end.writeUInt16LE(zip64 ? 0xffff : entries, 6);
  end.writeUInt32LE(zip64 ? 0xffffffff : directoryBytes.length, 8);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 12);
  const zip64End = zip64 ? [zip64EndOf(entries, directoryBytes.length, offset)] : [];
  return Buffer.concat([...body, directoryBytes, ...zip64End, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function zip64Field(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
  return field;
}

/** ZIP64 end record and its locator. */
function zip64EndOf(entries: number, directoryBytes: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(directoryBytes), 40);
  record.writeBigUInt64LE(BigInt(directoryOffset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directoryOffset + directoryBytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}

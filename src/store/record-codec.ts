/** @module The stored form of a record's JSON text: raw deflate with a preset dictionary (see record-dictionary.ts). */
import { promisify } from "node:util";
import { constants, deflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import { StoreError } from "./store-error.ts";
import { CURRENT_DICTIONARY, DICTIONARIES } from "./record-dictionary.ts";

/**
 * Level 6 costs a tenth more time than 5 for 1.5 % less on disk, and that time is spent in another thread. Memory
 * level 9 speeds the matcher up at 128 KB more per record in flight.
 */
const OPTIONS = { level: 6, memLevel: 9, dictionary: dictionary(CURRENT_DICTIONARY) };

const deflateInThreadPool = promisify(
  (text: Buffer, callback: (error: Error | null, data: Buffer) => void): void =>
    deflateRaw(text, OPTIONS, callback),
);

export interface EncodedText {
  /** Number of the dictionary that {@link decodeRecord} needs. */
  readonly dictionary: number;
  readonly data: Buffer;
  /** Length of the text in UTF-8. Known, it makes decoding two to three times as fast: the bytes get one place at once. */
  readonly textBytes?: number;
}

/** More is never set aside on the word of a database; longer texts are put together from pieces of this size. */
const LARGEST_PLACE = 16_777_216;

/** Compresses in this thread. */
export function encodeRecord(text: string): EncodedText {
  return { dictionary: CURRENT_DICTIONARY, data: deflateRawSync(Buffer.from(text, "utf8"), OPTIONS) };
}

/** Compresses in the thread pool of zlib, so that a loader can parse the next record meanwhile. */
export async function encodeRecordInBackground(text: string): Promise<EncodedText> {
  return { dictionary: CURRENT_DICTIONARY, data: await deflateInThreadPool(Buffer.from(text, "utf8")) };
}

/**
 * The inverse: `decodeRecord(encodeRecord(text))` → `text`.
 * @throws StoreError `record-unreadable` when the bytes are damaged or the dictionary is unknown.
 */
export function decodeRecord(encoded: EncodedText): string {
  return decodeRecordBytes(encoded).toString("utf8");
}

/** {@link decodeRecord} for those who only pass the text on: its bytes in UTF-8. */
export function decodeRecordBytes({ data, dictionary: number, textBytes }: EncodedText): Buffer<ArrayBuffer> {
  return readable(() =>
    inflateRawSync(data, {
      dictionary: dictionary(number),
      // One byte more than the text: a place that is filled to its end makes zlib ask for another.
      ...(textBytes !== undefined && { chunkSize: Math.min(Math.max(textBytes, 64), LARGEST_PLACE) + 1 }),
    }),
  );
}

/**
 * The beginning of the text that lies in the first `bytes` of the stored form; its last character may be cut. Records
 * shrink to a fifth, so 1,024 bytes hold about 5,000 characters.
 */
export function decodeBeginning({ data, dictionary: number }: EncodedText, bytes: number): string {
  return readable(() =>
    inflateRawSync(data.subarray(0, bytes), {
      dictionary: dictionary(number),
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize: 8 * bytes,
    }),
  ).toString("utf8");
}

function readable(decode: () => Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  try {
    return decode();
  } catch (error) {
    throw error instanceof StoreError
      ? error
      : new StoreError(
          "record-unreadable",
          "A stored record is damaged and cannot be read.",
          "Run `trial-atlas check` to list damaged records, then import or sync them again.",
          error,
        );
  }
}

function dictionary(number: number): Buffer {
  const found = DICTIONARIES.get(number);
  if (found !== undefined) return found;
  throw new StoreError(
    "record-unreadable",
    `A stored record needs compression dictionary ${number}, which this version does not have.`,
    "Run the version of Trial Atlas that wrote the record, or a later one.",
  );
}

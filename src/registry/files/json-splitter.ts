/**
 * @module Cuts JSON text of any size into records while it streams by, holding no more than one record at a time.
 *
 * It knows brackets, strings and escapes, and leaves everything within a record to JSON.parse. UTF-8 needs no decoding
 * for that: bytes below 0x80 never occur inside of other characters.
 */
import { FileError, cutOff, notRecords } from "./file-error.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** The largest known record has 1.5 MB. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/**
 * - `between`: before, between and after top-level values
 * - `object`: in a top-level object that may turn out to be a list with "studies"
 * - `list`: in a list, before an element or its closing bracket; `after`: after an element, before comma or bracket
 * - `element`: in an element that is an object, a list or a string; `scalar`: in a number or a word
 * - `rest`: in a top-level object after its list of studies
 */
type Where = "between" | "object" | "list" | "after" | "element" | "scalar" | "rest";

export interface JsonSplitter {
  /** The records that this chunk completes, each as its own bytes. */
  push(chunk: Buffer): Buffer[];
  /** Says that the text is over. @throws FileError `file-cut-off` in the middle of a value. */
  end(): void;
  /** Whether a list of records has begun so far. */
  readonly sawList: boolean;
}

/**
 * The text may be one list, one object, an object whose key "studies" holds a list, or several of these one after the
 * other. Elements of lists and objects without "studies" are records.
 * @throws FileError `not-records` from `push` where the text cannot be JSON; `record-too-large`
 */
export function jsonSplitter(label: string, maxRecordBytes = MAX_RECORD_BYTES): JsonSplitter {
  let where: Where = "between";
  /** Open brackets within the value that is being cut out, or within the rest of a top-level object. */
  let depth = 0;
  let inString = false;
  let escaped = false;
  let sawList = false;
  /** Whether the list that we are in is the value of "studies". */
  let listIsNested = false;
  let position = 0;
  /** Earlier chunks' share of the value that is being cut out. */
  let parts: Buffer[] = [];
  let partsBytes = 0;
  /** The last string at depth 1 of an `object`: its key, up to one character more than "studies" has. */
  let key = "";
  let collectsKey = false;
  let keyHasColon = false;

  function wrong(index: number, byte: number): FileError {
    const found = byte >= 0x20 && byte < 0x7f ? `“${String.fromCharCode(byte)}”` : `byte ${byte}`;
    return notRecords(label, `it is not JSON (unexpected ${found} at byte ${position + index + 1})`);
  }

  function push(chunk: Buffer): Buffer[] {
    const records: Buffer[] = [];
    let start = where === "object" || where === "element" || where === "scalar" ? 0 : -1;
    let nextBackslash = -1;

    const cut = (end: number): void => {
      const last = chunk.subarray(start, end);
      // A copy: a slice would keep the whole chunk in memory for as long as the record waits.
      records.push(Buffer.concat([...parts, last]));
      parts = [];
      partsBytes = 0;
      start = -1;
    };

    const drop = (): void => {
      parts = [];
      partsBytes = 0;
      start = -1;
    };

    for (let index = 0; index < chunk.length;) {
      if (inString) {
        if (escaped) {
          escaped = false;
          index++;
          continue;
        }
        let quote = chunk.indexOf(QUOTE, index);
        if (quote < 0) quote = chunk.length;
        if (nextBackslash < index) {
          nextBackslash = chunk.indexOf(BACKSLASH, index);
          if (nextBackslash < 0) nextBackslash = chunk.length;
        }
        const stop = Math.min(quote, nextBackslash);
        if (collectsKey && key.length < 8) key += chunk.toString("latin1", index, Math.min(stop, index + 8));
        if (stop === chunk.length) break;
        index = stop + 1;
        if (stop === quote) {
          inString = false;
          if (where === "element" && depth === 0) {
            cut(index);
            where = "after";
          }
        } else {
          escaped = true;
          // A key with an escape is not the one we look for.
          if (collectsKey) key += "\\";
        }
        continue;
      }

      // Every read is below chunk.length.
      const byte = chunk[index] as number;
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
        if (where === "scalar") {
          cut(index);
          where = "after";
        }
        index++;
        continue;
      }

      switch (where) {
        case "between":
          if (byte === OPEN_BRACKET) {
            where = "list";
            sawList = true;
            listIsNested = false;
          } else if (byte === OPEN_BRACE) {
            where = "object";
            depth = 1;
            start = index;
            key = "";
          } else throw wrong(index, byte);
          break;
        case "list":
          if (byte === CLOSE_BRACKET) {
            where = listIsNested ? "rest" : "between";
            depth = 1;
          } else if (byte === COMMA || byte === COLON || byte === CLOSE_BRACE) throw wrong(index, byte);
          else {
            start = index;
            if (byte === QUOTE) {
              where = "element";
              depth = 0;
              inString = true;
              collectsKey = false;
            } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
              where = "element";
              depth = 1;
            } else where = "scalar";
          }
          break;
        case "after":
          if (byte === COMMA) where = "list";
          else if (byte === CLOSE_BRACKET) {
            where = listIsNested ? "rest" : "between";
            depth = 1;
          } else throw wrong(index, byte);
          break;
        case "scalar":
          if (byte === COMMA || byte === CLOSE_BRACKET) {
            cut(index);
            where = "after";
            continue;
          }
          break;
        case "object":
        case "element":
        case "rest":
          if (byte === QUOTE) {
            inString = true;
            collectsKey = where === "object" && depth === 1;
            if (collectsKey) {
              key = "";
              keyHasColon = false;
            }
          } else if (byte === COLON) keyHasColon = true;
          else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
            if (
              byte === OPEN_BRACKET &&
              where === "object" &&
              depth === 1 &&
              keyHasColon &&
              key === "studies"
            ) {
              drop();
              where = "list";
              sawList = true;
              listIsNested = true;
            } else depth++;
          } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
            depth--;
            if (depth === 0) {
              if (where === "rest") where = "between";
              else {
                cut(index + 1);
                where = where === "element" ? "after" : "between";
              }
            }
          }
          break;
      }
      index++;
    }

    if (start >= 0) {
      parts.push(Buffer.from(chunk.subarray(start)));
      partsBytes += chunk.length - start;
      if (partsBytes > maxRecordBytes) throw tooLarge(label, maxRecordBytes);
    }
    position += chunk.length;
    return records;
  }

  return {
    push,
    end() {
      if (where !== "between") throw cutOff(label);
    },
    get sawList() {
      return sawList;
    },
  };
}

export function tooLarge(label: string, maxRecordBytes: number): FileError {
  return new FileError(
    "record-too-large",
    `${label} has a record of more than ${Math.round(maxRecordBytes / 1_048_576)} MiB.`,
    "No study record is that large: look whether the file is what it should be.",
  );
}

/**
 * @module The index of criteria on disk: one file, a line of JSON that describes it, then the columns as they lie in
 * memory. It is replaced by write, fsync and rename, and can always be made again from the studies.
 */
import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { endianness } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { RULES_VERSION } from "../criteria/predicates/parse-criterion.ts";
import type { MatchIndex } from "./match-index.ts";

/** Rises with every change of the file or of what its numbers mean. */
const FORMAT = 1;
const FILE = "criteria.bin";

const COLUMNS = {
  nctNumbers: Uint32Array,
  statusOf: Uint16Array,
  fieldsOf: Uint32Array,
  starts: Uint32Array,
  criteria: Uint32Array,
  programStarts: Uint32Array,
  code: Int32Array,
  inclusions: Uint8Array,
} as const;
// The keys of the table are the columns.
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
/** Columns begin where every number type may begin. */
const ALIGNMENT = 8;

/** What the line says; the rest is as the index had it. */
const head = z.object({
  format: z.literal(FORMAT),
  rules: z.literal(RULES_VERSION),
  endianness: z.literal(endianness()),
  digest: z.string(),
  lengths: z.record(z.string(), z.number().int().nonnegative()),
  tables: z.object({
    dataVersion: z.string().optional(),
    statuses: z.array(z.string()),
    fields: z.array(z.unknown()),
    statements: z.array(z.unknown()),
  }),
});

export function writeMatchFile(folder: string, index: MatchIndex): void {
  mkdirSync(folder, { recursive: true });
  const { dataVersion, statuses, fields, statements } = index;
  const columns = NAMES.map((name) => bytesOf(index[name]));
  const tables = { dataVersion, statuses, fields, statements };
  const line = {
    format: FORMAT,
    rules: RULES_VERSION,
    endianness: endianness(),
    digest: digestOf(tables, columns),
    lengths: Object.fromEntries(NAMES.map((name) => [name, index[name].length])),
    tables,
  };
  const path = join(folder, FILE);
  // Two processes may write at once: the last one wins, and both are whole.
  const next = `${path}.${process.pid}`;
  const file = openSync(next, "w");
  try {
    const text = Buffer.from(`${JSON.stringify(line)}\n`);
    writeSync(file, Buffer.concat([text, Buffer.alloc(padding(text.length))]));
    for (const bytes of columns) writeSync(file, Buffer.concat([bytes, Buffer.alloc(padding(bytes.length))]));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}

/** The index in the folder; `undefined` where there is none, or it is damaged, or was made by other rules. */
export function readMatchFile(folder: string): MatchIndex | undefined {
  try {
    const bytes = readFileSync(join(folder, FILE));
    const lineEnd = bytes.indexOf("\n");
    const { lengths, tables, digest } = head.parse(JSON.parse(bytes.toString("utf8", 0, lineEnd)));
    let offset = lineEnd + 1 + padding(lineEnd + 1);
    const columns = NAMES.map((name) => {
      const length = (lengths[name] ?? 0) * COLUMNS[name].BYTES_PER_ELEMENT;
      const column = bytes.subarray(offset, offset + length);
      offset += length + padding(length);
      return column;
    });
    if (digestOf(tables, columns) !== digest) return undefined;
    const arrays = NAMES.map((name, place): [string, ArrayLike<number>] => {
      // A copy of its own, so that the column begins where it may.
      const { buffer } = Uint8Array.from(columns[place] ?? []);
      return [name, new COLUMNS[name](buffer)];
    });
    // Only writeMatchFile's own output has this format, these rules and this digest.
    return { ...tables, ...Object.fromEntries(arrays) } as unknown as MatchIndex;
  } catch {
    return undefined;
  }
}

function bytesOf(column: MatchIndex[keyof typeof COLUMNS]): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}

function digestOf(tables: object, columns: readonly Uint8Array[]): string {
  const hash = createHash("sha256").update(JSON.stringify(tables));
  for (const bytes of columns) hash.update(bytes);
  return hash.digest("hex");
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}

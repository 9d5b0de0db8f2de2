/** @module Text of any size → records: finds out how the text is laid out and cuts it accordingly. */
import { FileError, notRecords } from "./file-error.ts";
import { MAX_RECORD_BYTES, jsonSplitter, tooLarge } from "./json-splitter.ts";

/** One record as it stood in a file, not yet looked into. */
export interface RawRecord {
  /** For people: file and line (`studies.ndjson:12`), file and count (`studies.json#12`), or archive and entry. */
  readonly source: string;
  readonly bytes: Buffer;
}

const LINE_FEED = 0x0a;
/** Enough to hold the first line of nearly every file. */
const HEAD_BYTES = 1_048_576;

/**
 * The records of a text that comes in chunks. In NDJSON every line stands alone, so a bad line costs that line only;
 * everything else is cut by its brackets (see {@link jsonSplitter}).
 * @throws FileError when the text is empty, no JSON, cut off, or has a record beyond all measure
 */
export async function* textRecords(chunks: AsyncIterable<Buffer>, label: string): AsyncGenerator<RawRecord> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const head = withoutByteOrderMark(await readHead(iterator));
    const start = firstByteOf(head, label);
    const rest = { [Symbol.asyncIterator]: () => iterator };
    if (start === "[" || !isLines(head)) yield* bracketed(head, rest, label);
    else yield* lines(head, rest, label);
  } finally {
    await iterator.return?.();
  }
}

async function readHead(iterator: AsyncIterator<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  while (bytes < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    bytes += next.value.length;
  }
  return Buffer.concat(parts);
}

function withoutByteOrderMark(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

/** The first character that is no space, when it can begin records. */
function firstByteOf(head: Buffer, label: string): "[" | "{" {
  if (head.length === 0)
    throw new FileError("file-empty", `${label} is empty.`, "Fetch or write the file again.");
  const text = head.toString("latin1", 0, 4_096).trimStart();
  if (text.startsWith("[")) return "[";
  if (text.startsWith("{")) return "{";
  if (text === "")
    throw new FileError(
      "file-empty",
      `${label} holds nothing but white space.`,
      "Fetch or write the file again.",
    );
  if (text.startsWith("<")) throw notRecords(label, "it is HTML or XML");
  if (/^(\xff\xfe|\xfe\xff)/.test(text)) throw notRecords(label, "it is UTF-16 text; records must be UTF-8");
  const beginning = text.slice(0, 24).replace(/[^\x20-\x7e]+/g, "…");
  throw notRecords(label, `it begins with “${beginning}”`);
}

/** NDJSON: the first line ends as an object does and is no list of studies. */
function isLines(head: Buffer): boolean {
  const text = head.indexOf(LINE_FEED, firstNonSpace(head));
  const line = text < 0 ? head : head.subarray(0, text);
  if (text >= 0 && !/\}\s*$/.test(line.toString("latin1", Math.max(0, line.length - 64)))) return false;
  const splitter = jsonSplitter("");
  try {
    splitter.push(line);
  } catch {
    return true;
  }
  return !splitter.sawList;
}

function firstNonSpace(head: Buffer): number {
  return head.findIndex((byte) => byte > 0x20);
}

async function* bracketed(
  head: Buffer,
  rest: AsyncIterable<Buffer>,
  label: string,
): AsyncGenerator<RawRecord> {
  const splitter = jsonSplitter(label);
  let number = 0;
  for (const bytes of splitter.push(head)) yield { source: `${label}#${++number}`, bytes };
  for await (const chunk of rest)
    for (const bytes of splitter.push(chunk)) yield { source: `${label}#${++number}`, bytes };
  splitter.end();
}

async function* lines(head: Buffer, rest: AsyncIterable<Buffer>, label: string): AsyncGenerator<RawRecord> {
  let parts: Buffer[] = [];
  let partsBytes = 0;
  let number = 0;

  function* cut(chunk: Buffer): Generator<RawRecord> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const line = record(chunk.subarray(start, end));
      if (line !== undefined) yield line;
      start = end + 1;
    }
    if (start < chunk.length) {
      parts.push(Buffer.from(chunk.subarray(start)));
      partsBytes += chunk.length - start;
      if (partsBytes > MAX_RECORD_BYTES) throw tooLarge(label, MAX_RECORD_BYTES);
    }
  }

  function record(last: Buffer): RawRecord | undefined {
    number++;
    const bytes = Buffer.concat([...parts, last]);
    parts = [];
    partsBytes = 0;
    return firstNonSpace(bytes) < 0 ? undefined : { source: `${label}:${number}`, bytes };
  }

  yield* cut(head);
  for await (const chunk of rest) yield* cut(chunk);
  const last = partsBytes === 0 ? undefined : record(Buffer.alloc(0));
  if (last !== undefined) yield last;
}

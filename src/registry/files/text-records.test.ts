import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textRecords } from "./text-records.ts";

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function recordsOf(text: string | Buffer, size = 7): Promise<[source: string, text: string][]> {
  const records: [string, string][] = [];
  for await (const { source, bytes } of textRecords(chunked(Buffer.from(text), size), "f"))
    records.push([source, bytes.toString()]);
  return records;
}

const one = '{"a":1}';
const two = '{"b":"}\\n"}';

describe("textRecords", () => {
  test.each([
    [
      "NDJSON",
      `${one}\n${two}\n`,
      [
        ["f:1", one],
        ["f:2", two],
      ],
    ],
    [
      "NDJSON without a last line break, with CRLF and blank lines",
      `${one}\r\n\r\n${two}`,
      [
        ["f:1", `${one}\r`],
        ["f:3", two],
      ],
    ],
    [
      "NDJSON with a byte order mark",
      `\uFEFF${one}\n${two}`,
      [
        ["f:1", one],
        ["f:2", two],
      ],
    ],
    [
      "a bad line, which costs itself only",
      `${one}\n{"b":"\n${two}`,
      [
        ["f:1", one],
        ["f:2", '{"b":"'],
        ["f:3", two],
      ],
    ],
    [
      "a bad first line",
      `{"a":}\n${two}`,
      [
        ["f:1", '{"a":}'],
        ["f:2", two],
      ],
    ],
    [
      "a list",
      `[${one},\n${two}]`,
      [
        ["f#1", one],
        ["f#2", two],
      ],
    ],
    [
      "a page of the API, one study a line",
      `{"studies":[\n${one},\n${two}\n],"nextPageToken":"x"}`,
      [
        ["f#1", one],
        ["f#2", two],
      ],
    ],
    [
      "several pages, one a line",
      `{"studies":[${one}]}\n{"studies":[${two}]}\n`,
      [
        ["f#1", one],
        ["f#2", two],
      ],
    ],
    ["one study", one, [["f:1", one]]],
    ["one study on several lines", '{\n "a": 1\n}\n', [["f#1", '{\n "a": 1\n}']]],
  ])("%s", async (_, text, records) => {
    expect(await recordsOf(text)).toEqual(records);
    expect(await recordsOf(text, 1_000)).toEqual(records);
  });

  test.each([
    ["", "file-empty", "empty"],
    [" \n\n ", "file-empty", "white space"],
    ["<!doctype html><p>403", "not-records", "HTML"],
    ["NCT Number,Study Title", "not-records", "begins with “NCT Number,Study Title”"],
    ["\u0000\u0001\u0002binary", "not-records", "begins with “…binary”"],
    [Buffer.from("\uFEFF[]", "utf16le"), "not-records", "UTF-16"],
    [`[${one},`, "file-cut-off", "cut off"],
    [`{"studies":[${one}`, "file-cut-off", "cut off"],
  ])("%j is refused with its reason", async (text, code, words) => {
    const error: unknown = await recordsOf(text).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect(String(error)).toContain(words);
  });

  test("any bytes at all are records or a clear refusal", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("", "{", "["),
        async (bytes, start) => {
          const error: unknown = await recordsOf(Buffer.concat([Buffer.from(start), bytes])).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          expect([undefined, "FileError"]).toContain(error instanceof Error ? error.name : error);
        },
      ),
    );
  });
});

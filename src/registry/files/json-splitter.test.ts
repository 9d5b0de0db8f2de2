import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSplitter } from "./json-splitter.ts";

/** Splits a text that comes in chunks of the given sizes, over and over. */
function split(text: string, sizes: readonly number[] = [text.length || 1]): string[] {
  const bytes = Buffer.from(text);
  const splitter = jsonSplitter("file");
  const records: string[] = [];
  let chunk = 0;
  for (let from = 0; from < bytes.length; chunk++) {
    const to = from + (sizes[chunk % sizes.length] ?? 1);
    records.push(...splitter.push(bytes.subarray(from, to)).map(String));
    from = to;
  }
  splitter.end();
  return records;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const indent = fc.integer({ min: 0, max: 3 });
const awkward = fc.oneof(
  fc.jsonValue({ stringUnit: "grapheme" }),
  fc.constantFrom<unknown>(
    '"',
    "\\",
    '\\"',
    "]},{[",
    "studies",
    { studies: [1] },
    [[]],
    {},
    0,
    -1.5e-7,
    true,
    null,
  ),
);

describe("jsonSplitter", () => {
  test.each([
    ['[{"a":1},{"b":"]"}]', ['{"a":1}', '{"b":"]"}']],
    ['{"a":{"studies":[1,2]}}', ['{"a":{"studies":[1,2]}}']],
    ['{"totalCount":2,"studies":[{"a":1},{"b":2}],"nextPageToken":"x"}', ['{"a":1}', '{"b":2}']],
    ['{"studies":[]}', []],
    ["[]", []],
    ['[1, "two" ,null\n]', ["1", '"two"', "null"]],
    ['{"a":1}\n{"studies":[2]}[3]', ['{"a":1}', "2", "3"]],
    ['{"x":"studies","y":[1]}', ['{"x":"studies","y":[1]}']],
    ['{"stu\\u0064ies":[1]}', ['{"stu\\u0064ies":[1]}']],
    ['{"studiesOf":[1]}', ['{"studiesOf":[1]}']],
  ])("%s", (text, records) => {
    expect(split(text)).toEqual(records);
    expect(split(text, [1])).toEqual(records);
  });

  test("elements of a list are those that JSON.parse finds, whatever the chunks", () => {
    fc.assert(
      fc.property(fc.array(awkward), indent, sizes, (values, space, chunks) => {
        const expected = JSON.parse(JSON.stringify(values));
        const text = JSON.stringify(values, undefined, space);
        expect(split(text, chunks).map((record): unknown => JSON.parse(record))).toEqual(expected);
        const list = JSON.stringify(
          { before: values[0], studies: values, after: [values] },
          undefined,
          space,
        );
        expect(split(list, chunks).map((record): unknown => JSON.parse(record))).toEqual(expected);
      }),
    );
  });

  test("objects one after the other come out as they went in", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), awkward)), indent, sizes, (objects, space, chunks) => {
        const texts = objects
          .filter((object) => !Array.isArray(object["studies"]))
          .map((object) => JSON.stringify(object, undefined, space));
        expect(split(texts.join("\n"), chunks)).toEqual(texts);
      }),
    );
  });

  test("a text that stops early is cut off, wherever it stops", () => {
    const text = '{"n":1,"studies":[{"a":"\\"x"},[2],3,"four"]}';
    for (let length = 1; length < text.length; length++)
      expect(() => split(text.slice(0, length), [3]), text.slice(0, length)).toThrow(
        expect.objectContaining({ code: "file-cut-off" }),
      );
  });

  test.each(["[1 2]", "[,1]", '[{"a":1}{"b":2}]', "[1]x", "nonsense", '[{"a":1]}]'])(
    "%s is no JSON",
    (text) => {
      expect(() => split(text)).toThrow(expect.objectContaining({ code: "not-records" }));
    },
  );

  test("never holds more than the largest allowed record", () => {
    const splitter = jsonSplitter("file", 100);
    splitter.push(Buffer.from("[1,"));
    for (let index = 0; index < 100; index++) splitter.push(Buffer.from(`${"1".repeat(50)},`));
    splitter.push(Buffer.from('"'));
    expect(() => {
      for (let index = 0; index < 2; index++) splitter.push(Buffer.from(" ".repeat(60)));
    }).toThrow(expect.objectContaining({ code: "record-too-large" }));
  });
});

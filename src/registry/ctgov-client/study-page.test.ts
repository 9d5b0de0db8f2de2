import fc from "fast-check";
import { expect, it } from "vitest";
import { parseStudyPage, UnreadablePage } from "./study-page.ts";

it("reads the registry's layout, one study a line", () => {
  const text = '{"totalCount":3,"studies":[\n{"a":1},\n{"b":2}\n],"nextPageToken":"ZVt0"}';
  expect(parseStudyPage(text)).toEqual({
    totalCount: 3,
    nextPageToken: "ZVt0",
    records: [
      { text: '{"a":1}', value: { a: 1 } },
      { text: '{"b":2}', value: { b: 2 } },
    ],
    broken: [],
  });
});

it("keeps a record's text as the registry wrote it", () => {
  expect(parseStudyPage('{"studies":[\n{"lat":52.0,"b":1e2,"a":0}\n]}').records[0]?.text).toBe(
    '{"lat":52.0,"b":1e2,"a":0}',
  );
});

it("reads an empty last page", () => {
  expect(parseStudyPage('{"studies":[\n]}')).toEqual({ records: [], broken: [] });
});

it("reads a page that another server wrote over many lines", () => {
  expect(parseStudyPage(JSON.stringify({ studies: [{ a: 1 }] }, null, 2)).records).toEqual([
    { text: '{"a":1}', value: { a: 1 } },
  ]);
});

it("sets a record that is no JSON aside and keeps its neighbours", () => {
  const page = parseStudyPage(
    '{"totalCount":3,"studies":[\n{"a":1},\n{"nctId":"NCT00000102","title":"cut \n{"c":3}\n],"nextPageToken":"t"}',
  );
  expect(page.records.map(({ value }) => value)).toEqual([{ a: 1 }, { c: 3 }]);
  expect(page.nextPageToken).toBe("t");
  expect(page.totalCount).toBe(3);
  expect(page.broken).toMatchObject([
    { nctIdSeen: "NCT00000102", reason: expect.stringContaining("no JSON") },
  ]);
});

it.each([
  ["nothing", ""],
  ["half a page", '{"studies":[\n{"a":1},\n{"b":'],
  ["a page without its tail", '{"studies":[\n{"a":1},\n{"b":2}'],
  ["JSON of another kind", '{"apiVersion":"2.0.5"}'],
  ["null for the token", '{"studies":[],"nextPageToken":null}'],
  ["an array", "[]"],
  ["words", "Service unavailable"],
])("refuses %s", (_, text) => {
  expect(() => parseStudyPage(text)).toThrow(UnreadablePage);
});

const page = fc.record(
  {
    totalCount: fc.nat(),
    nextPageToken: fc.string({ minLength: 1 }),
    records: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
  },
  { requiredKeys: ["records"] },
);

/** As the registry writes it. */
function written({
  totalCount,
  nextPageToken,
  records,
}: {
  totalCount?: number;
  nextPageToken?: string;
  records: unknown[];
}): string {
  const total = totalCount === undefined ? "" : `"totalCount":${totalCount},`;
  const token = nextPageToken === undefined ? "" : `,"nextPageToken":${JSON.stringify(nextPageToken)}`;
  return `{${total}"studies":[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]${token}}`;
}

it("reads back what was written, whole and with any one record damaged", () => {
  fc.assert(
    fc.property(page, fc.nat(), ({ ...content }, at) => {
      // JSON knows no -0.
      const expected: unknown = JSON.parse(JSON.stringify(content));
      const { broken, records, ...frame } = parseStudyPage(written(content));
      expect({ ...frame, records: records.map(({ value }) => value) }).toEqual(expected);
      expect(broken).toEqual([]);
      const lines = written(content).split("\n");
      const damaged = 1 + (at % Math.max(1, content.records.length));
      if (content.records.length === 0) return;
      lines[damaged] = `{"damaged${lines[damaged] ?? ""}`;
      const rest = parseStudyPage(lines.join("\n"));
      expect(rest.records).toHaveLength(content.records.length - 1);
      expect(rest.broken).toHaveLength(1);
    }),
  );
});

it("calls every page that was cut off unreadable", () => {
  fc.assert(
    fc.property(page, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (content, share) => {
      const text = written(content);
      expect(() => parseStudyPage(text.slice(0, Math.floor(text.length * share)))).toThrow(UnreadablePage);
    }),
  );
});

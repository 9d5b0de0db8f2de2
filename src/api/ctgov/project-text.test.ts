import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { fieldTree, type FieldTree } from "./field-tree.ts";
import { projectText } from "./project-text.ts";

/** The chosen branches, by the plainest way there is: what is missing stays missing, lists keep every place. */
function project(value: unknown, tree: FieldTree): unknown {
  if (tree.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => project(item, tree));
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, below]: [string, unknown]) => {
      const branch = tree.get(field);
      return branch === undefined ? [] : [[field, project(below, branch)]];
    }),
  );
}

const leaf: FieldTree = new Map();
const KEYS = ["a", "b", "c", 'quoted "d"', "e\\"];

const { tree: anyTree } = fc.letrec<{ tree: FieldTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constant(leaf),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie("tree")), { minLength: 1, maxLength: 3 })
      .map((entries) => new Map(entries)),
  ),
}));
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('"}', "\\", "],[", "\u{1f600}")),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("value")),
  ),
}));
const anyObject = fc.dictionary(fc.constantFrom(...KEYS), anyValue);
const anyChoice = anyTree.filter((tree) => tree.size > 0);

describe("what is cut out of a text", () => {
  it("is what parsing it and choosing would give", () => {
    fc.assert(
      fc.property(anyObject, anyChoice, (record, tree) => {
        expect(projectText(JSON.stringify(record), tree)).toBe(JSON.stringify(project(record, tree)));
      }),
      { numRuns: 300 },
    );
  });

  it("of a beginning is the same, or not yet known", () => {
    fc.assert(
      fc.property(anyObject, anyChoice, fc.nat(), (record, tree, cut) => {
        const text = JSON.stringify(record);
        const found = projectText(text.slice(0, cut % text.length), tree);
        if (found !== undefined) expect(found).toBe(projectText(text, tree));
      }),
      { numRuns: 300 },
    );
  });

  it("is known before the end when everything was met", () => {
    const tree = new Map([["a", new Map([["b", leaf]])]]);
    expect(projectText('{"x":[{"a":1}],"a":{"c":"}","b":"B"', tree)).toBe('{"a":{"b":"B"}}');
    expect(projectText('{"a":{"b":1', tree)).toBeUndefined();
  });

  it("keeps numbers as they were written, and knows keys however they were", () => {
    expect(projectText(String.raw`{"\u0061":52.0,"b":1e2}`, new Map([["a", leaf]]))).toBe(
      String.raw`{"\u0061":52.0}`,
    );
  });

  it("is an empty object where nothing is chosen", () => {
    expect(projectText('{"a":1}', leaf)).toBe("{}");
  });
});

withSharedData("real records", ["data/sample-v2.ndjson.gz"], () => {
  const leaves = PIECES.filter(({ children, indexedOnly }) => children.length === 0 && !indexedOnly);

  it("lose and gain nothing, whatever is chosen", () => {
    const records = sampleRecords();
    for (const [index, record] of records.entries()) {
      const fields = [0, 7, 61].flatMap((step) => leaves[(index * 13 + step) % leaves.length]?.name ?? []);
      const tree = fieldTree(["NCTId", ...fields]);
      const expected = JSON.stringify(project(record, tree));
      expect(projectText(JSON.stringify(record), tree)).toBe(expected);
    }
  });
});

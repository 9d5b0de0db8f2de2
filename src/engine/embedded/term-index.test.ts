import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { PostingsBuilder } from "./postings-builder.ts";
import { writePostings } from "./postings-writer.ts";
import { DamagedIndexError, SectionFile, SectionFileWriter } from "./section-file.ts";
import { TermIndex, loadTermIndex } from "./term-index.ts";
import type { FieldBlock } from "./term-index.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-terms-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FIELDS = 40;
type Documents = readonly (readonly (readonly [field: number, words: readonly string[]])[])[];

function build(documents: Documents, path: string): TermIndex {
  const builder = new PostingsBuilder(
    Array.from({ length: FIELDS }, () => 16),
    () => 5,
  );
  for (const values of documents) {
    builder.beginDocument();
    for (const [field, words] of values)
      builder.addValue(
        field,
        words.map((word) => builder.words.of(builder.terms.of(word), word)),
        words.length,
      );
  }
  const writer = new SectionFileWriter(path);
  writePostings(writer, builder.finish());
  writer.finish({ documents: documents.length });
  const file = new SectionFile(path);
  file.verify();
  return new TermIndex(file, loadTermIndex(file), documents.length);
}

/** word → field → documents, by the plainest means. */
function model(documents: Documents): Map<string, Map<number, number[]>> {
  const words = new Map<string, Map<number, number[]>>();
  documents.forEach((values, document) => {
    for (const [field, list] of values) {
      for (const word of list) {
        const fields = words.get(word) ?? new Map<number, number[]>();
        words.set(word, fields);
        const found = fields.get(field) ?? [];
        fields.set(field, found);
        if (found.at(-1) !== document) found.push(document);
      }
    }
  });
  return words;
}

/** Without the lists of the kept areas. */
function ofPieces(blocks: readonly FieldBlock[]): readonly FieldBlock[] {
  return blocks.filter(({ field }) => field < FIELDS);
}

function readBack(index: TermIndex): Map<string, Map<number, number[]>> {
  const words = new Map<string, Map<number, number[]>>();
  for (let term = 0; term < index.words.size; term++) {
    const fields = new Map<number, number[]>();
    for (const { field, documents } of index.read(ofPieces(index.blocks(term))))
      fields.set(field, [...documents]);
    words.set(index.words.at(term), fields);
  }
  return words;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "ß", "z", "1"), minLength: 1, maxLength: 3 });
const documents = fc.array(
  fc.array(fc.tuple(fc.nat(FIELDS - 1), fc.array(word, { maxLength: 6 })), { maxLength: 5 }),
  { maxLength: 30 },
);

test("every word gives back its documents by field", () => {
  fc.assert(
    fc.property(documents, (docs) => {
      expect(readBack(build(docs, join(folder, "property")))).toEqual(model(docs));
    }),
    { numRuns: 100 },
  );
});

test("words are found exactly and by prefix", () => {
  const index = build([[[1, ["heart", "heartburn", "hearing", "attack"]]]], join(folder, "prefix"));
  expect(index.words.find("heart")).toBeGreaterThanOrEqual(0);
  expect(index.words.find("hear")).toBe(-1);
  const [first, end] = index.words.range("heart");
  expect(Array.from({ length: end - first }, (_, i) => index.words.at(first + i))).toEqual([
    "heart",
    "heartburn",
  ]);
});

test("a word in very many fields has a header larger than the first read", () => {
  const many = Array.from(
    { length: FIELDS },
    (_, field) => [field, Array.from({ length: 200 }, () => "same")] as const,
  );
  const index = build(
    Array.from({ length: 300 }, () => many),
    join(folder, "many"),
  );
  const blocks = ofPieces(index.blocks(index.words.find("same")));
  expect(blocks.map((block) => block.count)).toEqual(Array.from({ length: FIELDS }, () => 300));
});

test("a file cut short is recognised", () => {
  const path = join(folder, "cut");
  build([[[1, ["word"]]]], path);
  truncateSync(path, 40);
  expect(() => new SectionFile(path)).toThrow(DamagedIndexError);
});

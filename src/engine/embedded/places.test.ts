import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { addTo, emptySet, sizeOf } from "./bit-set.ts";
import { PostingsBuilder } from "./postings-builder.ts";
import { writePostings } from "./postings-writer.ts";
import { placeOf } from "./place-values.ts";
import { ANY_VARIANT, MARK_EVERY, PlacesCursor, meetInGroup, standTogether } from "./places.ts";
import { SectionFile, SectionFileWriter } from "./section-file.ts";
import { TermIndex, loadTermIndex } from "./term-index.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-places-"));
afterAll(() => rmSync(folder, { recursive: true }));

const STRIDE = 16;
const ANYWHERE = { atStart: false, atEnd: false };

/** The values of one field of one document: each begins a group of its own. */
type Values = readonly (readonly string[])[];

/** Documents with one field, in a file; words are known by their lower case. */
function indexOf(documents: readonly Values[]): TermIndex {
  const builder = new PostingsBuilder([STRIDE], () => 5);
  for (const values of documents) {
    builder.beginDocument();
    for (const value of values)
      builder.addValue(
        0,
        value.map((word) => builder.words.of(builder.terms.of(word.toLowerCase()), word)),
        value.length,
      );
  }
  const path = join(folder, "postings");
  const writer = new SectionFileWriter(path);
  writePostings(writer, builder.finish());
  writer.finish({});
  const file = new SectionFile(path);
  return new TermIndex(file, loadTermIndex(file), documents.length);
}

/** A cursor at the beginning of the word's list; undefined for a word that no document has. */
function cursorOf(index: TermIndex, word: string, written?: string): PlacesCursor | undefined {
  const term = index.words.find(word);
  const block = term < 0 ? undefined : index.blocks(term).find(({ field }) => field === 0);
  if (block === undefined) return undefined;
  const cursor = new PlacesCursor();
  cursor.open(index, block, written === undefined ? ANY_VARIANT : index.variantOf(term, written));
  return cursor;
}

function placesIn(cursor: PlacesCursor): number[] {
  return [...cursor.places.subarray(0, cursor.count)].map(placeOf);
}

function placesOf(values: Values, isWord: (word: string) => boolean): number[] {
  return values.flatMap((words, value) =>
    words.flatMap((word, at) => (isWord(word) ? [value * STRIDE + at] : [])),
  );
}

/** Cursors of single words, at the only document. */
function cursorsOf(values: Values, words: readonly string[]): PlacesCursor[] {
  const index = indexOf([values]);
  const known = new Map<string, PlacesCursor>();
  for (const word of words) {
    const cursor = cursorOf(index, word) ?? new PlacesCursor();
    known.set(word, cursor);
    if (index.words.find(word) < 0) continue;
    cursor.prepare(1);
    cursor.moveTo(0);
  }
  return words.flatMap((word) => known.get(word) ?? []);
}

describe("of long lists, whatever is asked for", () => {
  const filler = Array.from({ length: 400 }, (_, i) => `filler${i}`);
  // Places of one, two and three bytes, documents without the word, and one in which it stands very often.
  const documents: Values[] = Array.from({ length: MARK_EVERY * 9 + 5 }, (_, document) => {
    if (document % 7 === 3) return [["other"]];
    if (document === 100) return [Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? "WORD" : "word"))];
    return [
      filler.slice(0, document % 5 === 0 ? 390 : document % 11),
      ["a", document % 2 === 0 ? "Word" : "word"],
    ];
  });
  const strided = documents.map((values) => values.filter(({ length }) => length > 0));
  const index = indexOf(strided);
  const having = documents.flatMap((_, document) => (document % 7 === 3 ? [] : [document]));
  /** Where a value begins that follows a long one. */
  const expected = (document: number, isWord: (word: string) => boolean): number[] => {
    const [first = [], second] = strided[document] ?? [];
    if (second === undefined) return placesOf([first], isWord);
    const from = Math.ceil((first.length + 2) / STRIDE) * STRIDE;
    return second.flatMap((word, at) => (isWord(word) ? [from + at] : []));
  };

  test.each([
    ["all", having, having.length],
    ["few, and so piece by piece", [0, 1, 32, 33, 34, 100, 230, 292], 0],
    ["one behind many", [286], 0],
    ["many, read at once", [0, 64, 100, 102, 291], having.length],
  ])("%s", (_name, asked, announced) => {
    const cursor = cursorOf(index, "word");
    if (cursor === undefined) return expect.fail("nobody has the word");
    cursor.prepare(announced);
    for (const document of asked) {
      cursor.moveTo(document);
      expect(placesIn(cursor)).toEqual(expected(document, (word) => word.toLowerCase() === "word"));
    }
  });

  test.each(["Word", "word", "WORD"])("only where it is written %s", (written) => {
    const cursor = cursorOf(index, "word", written);
    if (cursor === undefined) return expect.fail("nobody has the word");
    cursor.prepare(1);
    for (const document of having) {
      cursor.moveTo(document);
      expect(placesIn(cursor)).toEqual(expected(document, (word) => word === written));
    }
  });

  test("its documents, and those that a set shares with them", () => {
    const cursor = cursorOf(index, "word");
    const set = emptySet(documents.length);
    for (const document of [2, 3, 10, 31, 32, 292]) addTo(set, document);
    expect(cursor?.documents.keepIn(set)).toBe(true);
    expect(sizeOf(set)).toBe(having.filter((document) => [2, 3, 10, 31, 32, 292].includes(document)).length);
  });
});

test("a word written in more ways than fit beside a place", () => {
  const ways = ["word", "Word", "WORD", "wOrd", "woRd", "worD", "WOrd"];
  const index = indexOf([[ways], [ways.toReversed()], [["word"]]]);
  const term = index.words.find("word");
  expect(ways.map((way) => index.variantOf(term, way))).toEqual(ways.map((_, variant) => variant));
  expect(index.variantOf(term, "WoRd")).toBe(-1);
  for (const [place, way] of ways.entries()) {
    const cursor = cursorOf(index, "word", way);
    cursor?.prepare(2);
    cursor?.moveTo(0);
    expect(cursor && placesIn(cursor)).toEqual([place]);
    cursor?.moveTo(1);
    expect(cursor && placesIn(cursor)).toEqual([ways.length - 1 - place]);
  }
});

test("a word that is only ever written as its form", () => {
  const index = indexOf([[["word", "other"]]]);
  expect(index.variantOf(index.words.find("word"), "word")).toBe(0);
  expect(index.variantOf(index.words.find("word"), "Word")).toBe(-1);
});

describe("words of two values", () => {
  const values = [
    ["heart", "failure", "of", "the", "heart"],
    ["failure", "heart"],
  ];

  test.each([
    ["heart failure", ANYWHERE, true],
    ["failure heart", ANYWHERE, true],
    ["heart of", ANYWHERE, false],
    // The last word of one value and the first of the next.
    ["heart failure heart", ANYWHERE, false],
    ["the heart", { atStart: false, atEnd: true }, true],
    ["heart failure", { atStart: false, atEnd: true }, false],
    ["heart failure", { atStart: true, atEnd: false }, true],
    ["of the", { atStart: true, atEnd: false }, false],
    ["failure heart", { atStart: true, atEnd: true }, true],
    ["heart failure", { atStart: true, atEnd: true }, false],
    ["nowhere", ANYWHERE, false],
  ])("%s, %j: %s", (text, anchors, expected) => {
    expect(standTogether(cursorsOf(values, text.split(" ")), anchors)).toBe(expected);
  });

  test("meet in one of them", () => {
    const meet = (...words: readonly string[]): boolean => meetInGroup(cursorsOf(values, words), STRIDE);
    expect(meet("heart", "the")).toBe(true);
    expect(meet("heart", "failure")).toBe(true);
    expect(meet("of", "nowhere")).toBe(false);
  });
});

test("as by looking at every place of every value", () => {
  const words = ["a", "b", "c"];
  const value = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
  const anchors = fc.record({ atStart: fc.boolean(), atEnd: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 4 }),
      value,
      anchors,
      (values, sought, { atStart, atEnd }) => {
        const inOrder = cursorsOf(values, sought);
        const isAt = (own: readonly string[], from: number): boolean =>
          sought.every((word, i) => own[from + i] === word) &&
          (!atStart || from === 0) &&
          (!atEnd || from + sought.length === own.length);
        expect(standTogether(inOrder, { atStart, atEnd })).toBe(
          values.some((own) => own.some((_word, from) => isAt(own, from))),
        );
        expect(meetInGroup(inOrder, STRIDE)).toBe(
          values.some((own) => sought.every((word) => own.includes(word))),
        );
      },
    ),
  );
});

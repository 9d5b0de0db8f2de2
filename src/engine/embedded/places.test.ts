import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_OF_VALUE, LAST_OF_VALUE } from "./postings-builder.ts";
import { PlacesCursor, meetInGroup, standTogether } from "./places.ts";

const STRIDE = 16;
const ANYWHERE = { atStart: false, atEnd: false };

/** The values of one field of one document: each begins a group of its own. */
type Values = readonly (readonly string[])[];

/** The entries of a word, as they are written: place × 4 + flags. */
function entriesOf(word: string, values: Values): number[] {
  return values.flatMap((words, value) =>
    words.flatMap((one, at) => {
      if (one !== word) return [];
      const flags = (at === 0 ? FIRST_OF_VALUE : 0) | (at === words.length - 1 ? LAST_OF_VALUE : 0);
      return [(value * STRIDE + at) * 4 + flags];
    }),
  );
}

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

/** How often, then each entry as the difference from the one before; documents one after the other. */
function written(documents: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    documents.flatMap((entries) => [
      ...varint(entries.length),
      ...entries.flatMap((entry, i) => varint(entry - (entries[i - 1] ?? 0))),
    ]),
  );
}

function cursorAt(word: string, values: Values): PlacesCursor {
  const cursor = new PlacesCursor(written([entriesOf(word, values)]));
  cursor.moveTo(0);
  return cursor;
}

test("entries are read in any steps forward, however long they are", () => {
  const documents = [[5], [4, 4000, 900_000], [9, 10], Array.from({ length: 40 }, (_, i) => i * 300)];
  for (const steps of [[0, 1, 2, 3], [1, 3], [3], [0, 2]]) {
    const cursor = new PlacesCursor(written(documents));
    for (const step of steps) {
      cursor.moveTo(step);
      expect([...cursor.places.subarray(0, cursor.count)]).toEqual(documents[step]);
    }
  }
});

describe("words of two values", () => {
  const values = [
    ["heart", "failure", "of", "the", "heart"],
    ["failure", "heart"],
  ];
  const together = (words: readonly string[], anchors = ANYWHERE): boolean => {
    const cursors = new Map(words.map((word) => [word, cursorAt(word, values)]));
    return standTogether(
      words.flatMap((word) => cursors.get(word) ?? []),
      anchors,
    );
  };

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
    expect(together(text.split(" "), anchors)).toBe(expected);
  });

  test("meet in one of them", () => {
    const meet = (...words: readonly string[]): boolean =>
      meetInGroup(
        words.map((word) => cursorAt(word, values)),
        STRIDE,
      );
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
    fc.property(fc.array(value, { maxLength: 4 }), value, anchors, (values, sought, { atStart, atEnd }) => {
      const cursors = new Map(words.map((word) => [word, cursorAt(word, values)]));
      const inOrder = sought.flatMap((word) => cursors.get(word) ?? []);
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
    }),
  );
});

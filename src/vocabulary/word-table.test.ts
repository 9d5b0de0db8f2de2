import fc from "fast-check";
import { expect, test } from "vitest";
import { WordTable } from "./word-table.ts";

/** Optimal string alignment, by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const best = Math.min(
    distance(shortA, b) + 1,
    distance(a, shortB) + 1,
    distance(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
  );
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return isSwap ? Math.min(best, distance(a.slice(0, -2), b.slice(0, -2)) + 1) : best;
}

const prefixes = (word: string): readonly string[] =>
  Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
const found = (table: WordTable, ranges: ReturnType<WordTable["near"]>): Record<string, number> =>
  Object.fromEntries(
    ranges.flatMap(({ from, to, distance: away }) => table.words.slice(from, to).map((one) => [one, away])),
  );

test("words near another are those that a naive search finds", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, fc.constantFrom(1, 2), (words, sought, most) => {
      const table = new WordTable(words);
      const expected = table.words
        .map((one) => [one, distance(sought, one)] as const)
        .filter(([, away]) => away <= most);
      expect(found(table, table.near(sought, most))).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 300 },
  );
});

test("beginnings near another are those that a naive search finds", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), word, fc.constantFrom(1, 2), (words, sought, most) => {
      const table = new WordTable(words);
      const expected = table.words.filter((one) =>
        prefixes(one).some((prefix) => distance(sought, prefix) <= most),
      );
      expect(Object.keys(found(table, table.near(sought, most, { asPrefix: true }))).sort()).toEqual(
        [...expected].sort(),
      );
    }),
    { numRuns: 200 },
  );
});

test("words that begin so, and the place of a word", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), word, (words, prefix) => {
      const table = new WordTable(words);
      const { from, to } = table.startingWith(prefix);
      expect(table.words.slice(from, to)).toEqual(table.words.filter((one) => one.startsWith(prefix)));
      expect(table.indexOf(prefix)).toBe(table.words.indexOf(prefix));
    }),
  );
});

test("with the same start, only words of the same first letter are looked at", () => {
  const table = new WordTable(["pneumonia", "neumonia", "nausea"]);
  expect(Object.keys(found(table, table.near("neumonia", 1, { sameStart: true })))).toEqual(["neumonia"]);
});

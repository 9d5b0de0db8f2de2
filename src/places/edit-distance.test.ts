import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, forgivenErrors } from "./edit-distance.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["boston", "boston", 0],
  ["boston", "bostn", 1],
  ["boston", "bosotn", 1],
  ["boston", "bposton", 1],
  ["philadelphia", "philadephai", 2],
  ["boston", "berlin", 3],
])("%s and %s", (a, b, expected) => {
  expect(editDistance(bytes(a), bytes(b), 2)).toBe(expected);
});

test("short names forgive nothing", () => {
  expect([1, 3, 4, 7, 8, 30].map(forgivenErrors)).toEqual([0, 0, 1, 1, 2, 2]);
});

/** The whole table, without any shortcut. */
function naive(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) table[0]?.splice(j, 1, j);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Infinity,
      );
      table[i]?.splice(j, 1, cost);
    }
  return cell(a.length, b.length);
}

test("agrees with the whole table up to its limit", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(name, name, fc.nat({ max: 3 }), (a, b, limit) => {
      expect(editDistance(bytes(a), bytes(b), limit)).toBe(Math.min(naive(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

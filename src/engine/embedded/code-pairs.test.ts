import fc from "fast-check";
import { expect, test } from "vitest";
import { CodePairs } from "./code-pairs.ts";

/** Rows of which many begin alike. */
const beginnings: readonly (readonly number[])[] = [[], [0, 1, 2, 3, 4], [1, 2, 3, 4, 5], [5, 6, 7, 8, 9]];
const rows = fc.array(
  fc
    .tuple(fc.constantFrom(...beginnings), fc.array(fc.nat(9), { maxLength: 8 }))
    .map(([beginning, own]) => beginning.concat(own)),
  { maxLength: 80 },
);

function sampleOf(all: readonly (readonly number[])[]): ConstructorParameters<typeof CodePairs>[1] {
  let size = 0;
  return { codes: Uint16Array.from(all.flat()), ends: all.map(({ length }) => (size += length)) };
}

/** What is counted in rows that are written with pairs. */
function counted(pairs: CodePairs, all: readonly (readonly number[])[], names: number): readonly number[] {
  const counts = new Uint32Array(names + pairs.size);
  for (const row of all) {
    const written = Uint16Array.from(row);
    const size = pairs.write(written, 0, written.length, written, 0);
    for (const code of written.subarray(0, size)) counts[code] = (counts[code] ?? 0) + 1;
  }
  pairs.unfold(counts);
  return [...counts.subarray(0, names)];
}

test("every code counts as often as in rows without pairs, whatever the sample", () => {
  fc.assert(
    fc.property(rows, rows, (sample, all) => {
      const expected = Array.from(
        { length: 10 },
        (_, code) => all.flat().filter((one) => one === code).length,
      );
      expect(counted(new CodePairs(10, sampleOf(sample)), all, 10)).toEqual(expected);
    }),
  );
});

test("a row that is common becomes one code", () => {
  const all = Array.from({ length: 40 }, () => [3, 1, 4, 0, 5]);
  const pairs = new CodePairs(6, sampleOf(all));
  const row = Uint16Array.of(3, 1, 4, 0, 5);
  expect(pairs.write(row, 0, 5, row, 0)).toBe(1);
  expect(counted(pairs, all, 6)).toEqual([40, 40, 0, 40, 40, 40]);
});

test("pairs get no more codes than 16 bits have left", () => {
  const all = Array.from({ length: 40 }, () => [3, 1, 4, 0, 5]);
  expect(new CodePairs(2 ** 16 - 2, sampleOf(all)).size).toBe(2);
});

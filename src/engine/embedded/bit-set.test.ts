import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addTo,
  documentsOf,
  eachBetween,
  eachShared,
  emptySet,
  fullSet,
  has,
  intersect,
  sizeOf,
  subtract,
  unite,
} from "./bit-set.ts";

const SIZE = 1000;
const members = fc.uniqueArray(fc.nat(SIZE - 1));

function setOf(documents: readonly number[]): Uint32Array<ArrayBuffer> {
  const set = emptySet(SIZE);
  for (const document of documents) addTo(set, document);
  return set;
}

function listOf(set: Uint32Array): number[] {
  const target = new Uint16Array(SIZE);
  return [...target.subarray(0, documentsOf(set, target))];
}

test("sets do what JavaScript's own sets do", () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const both = setOf(a);
      intersect(both, setOf(b));
      const either = setOf(a);
      unite(either, setOf(b));
      const only = setOf(a);
      subtract(only, setOf(b));
      const sorted = (list: Iterable<number>): number[] => [...list].sort((x, y) => x - y);
      expect(listOf(both)).toEqual(sorted(a.filter((x) => b.includes(x))));
      expect(listOf(either)).toEqual(sorted(new Set([...a, ...b])));
      expect(listOf(only)).toEqual(sorted(a.filter((x) => !b.includes(x))));
      expect(sizeOf(either)).toBe(new Set([...a, ...b]).size);
      expect(a.every((x) => has(both, x) === b.includes(x))).toBe(true);
    }),
  );
});

test("what two sets share, with its place in the first", () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const met: [number, number][] = [];
      eachShared(setOf(a), setOf(b), (document, place) => met.push([document, place]));
      const sorted = a.toSorted((x, y) => x - y);
      const shared = sorted.filter((x) => b.includes(x));
      expect(met).toEqual(shared.map((document) => [document, sorted.indexOf(document)]));
    }),
  );
});

test("between two places are the members from the first to below the second", () => {
  fc.assert(
    fc.property(members, fc.nat(SIZE), fc.nat(SIZE), (all, start, end) => {
      const met: number[] = [];
      eachBetween(setOf(all), start, end, (member) => met.push(member));
      expect(met).toEqual(all.filter((member) => member >= start && member < end).sort((a, b) => a - b));
    }),
  );
});

test.each([0, 1, 31, 32, 33, 65_535])("the full set of %i documents has no one more", (size) => {
  expect(sizeOf(fullSet(size))).toBe(size);
});

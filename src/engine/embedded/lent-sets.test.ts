import { beforeEach, expect, test } from "vitest";
import { addTo, emptySet, has } from "./bit-set.ts";
import { lendCopy, lendSet, lendShared, takeBackSets } from "./lent-sets.ts";

beforeEach(takeBackSets);

function setOf(size: number, ...documents: readonly number[]): Uint32Array<ArrayBuffer> {
  const set = emptySet(size);
  for (const document of documents) addTo(set, document);
  return set;
}

test("sets are empty, each its own until they are taken back, and then lent again", () => {
  const [first, second] = [lendSet(70), lendSet(70)];
  addTo(first, 69);
  expect(has(second, 69)).toBe(false);
  takeBackSets();
  const again = lendSet(70);
  expect(again).toBe(first);
  expect(has(again, 69)).toBe(false);
});

test("a copy and what two sets share hold nothing of what was in their memory", () => {
  for (const set of [lendSet(40), lendSet(40)]) set.fill(0xffffffff);
  takeBackSets();
  const [a, b] = [setOf(40, 1, 2, 39), setOf(40, 2, 3, 39)];
  expect(lendCopy(a)).toEqual(a);
  expect(lendShared(a, b)).toEqual(setOf(40, 2, 39));
});

test("segments of other sizes have sets of their own", () => {
  expect(lendSet(33)).toHaveLength(2);
  expect(lendSet(32)).toHaveLength(1);
});

test("of a question that needed very many, not all are kept", () => {
  const many = Array.from({ length: 5_000 }, () => lendSet(32));
  takeBackSets();
  const again = Array.from({ length: 5_000 }, () => lendSet(32));
  expect(again[0]).toBe(many[0]);
  expect(again.at(-1)).not.toBe(many.at(-1));
});

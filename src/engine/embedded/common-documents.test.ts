import fc from "fast-check";
import { expect, test } from "vitest";
import { eachCommon } from "./common-documents.ts";

const list = fc
  .uniqueArray(fc.nat(60), { maxLength: 40 })
  .map((numbers) => Uint16Array.from(numbers.toSorted((a, b) => a - b)));

test("what all lists have, with its place in each", () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const [first = new Uint16Array(0), ...others] = lists;
      const expected = [...first].filter((document) => others.every((other) => other.includes(document)));
      const found: number[][] = [];
      eachCommon(lists, (places) => found.push(lists.map((own, i) => own[places[i] ?? -1] ?? -1)));
      expect(found).toEqual(expected.map((document) => lists.map(() => document)));
    }),
  );
});

test("of no lists nothing", () => {
  eachCommon([], () => expect.fail("nothing is common to nothing"));
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { addTo, emptySet, has } from "./bit-set.ts";
import { ListedDocuments, areBits, documentsBytes } from "./listed-documents.ts";

const SIZE = 200;

function setOf(documents: readonly number[]): Uint32Array<ArrayBuffer> {
  const set = emptySet(SIZE);
  for (const document of documents) addTo(set, document);
  return set;
}

function membersOf(set: Uint32Array): number[] {
  return Array.from({ length: SIZE }, (_, document) => document).filter((document) => has(set, document));
}

/** Turns to a list as it would be written. */
function turnTo(listed: ListedDocuments, documents: readonly number[]): void {
  const bytes = listed.begin(documents.length, SIZE);
  const written = areBits(documents.length, SIZE) ? setOf(documents) : Uint16Array.from(documents);
  bytes.set(new Uint8Array(written.buffer));
  expect(bytes.length).toBe(written.byteLength);
}

test("a list takes two bytes a document, or a bit for each of the segment where that is less", () => {
  expect([documentsBytes(5, 30_000), areBits(5, 30_000)]).toEqual([10, false]);
  expect([documentsBytes(30_000, 30_000), areBits(30_000, 30_000)]).toEqual([3752, true]);
  expect([documentsBytes(1876, 30_000), areBits(1876, 30_000)]).toEqual([3752, false]);
});

test("as sets and places of numbers, one list after the other, however long", () => {
  const some = fc
    .uniqueArray(fc.nat(SIZE - 1), { maxLength: 60 })
    .map((numbers) => numbers.toSorted((a, b) => a - b));
  const lists = fc.array(some, { minLength: 1, maxLength: 4 });
  const listed = new ListedDocuments();
  fc.assert(
    fc.property(lists, some, (all, others) => {
      for (const documents of all) {
        const common = documents.filter((document) => others.includes(document));
        turnTo(listed, documents);
        expect([...listed.toNumbers()]).toEqual(documents);
        expect(common.map((document) => listed.placeOf(document))).toEqual(
          common.map((document) => documents.indexOf(document)),
        );
        const united = setOf(others);
        listed.addTo(united);
        expect(membersOf(united)).toEqual(membersOf(setOf([...others, ...documents])));
        const kept = setOf(others);
        expect(listed.keepIn(kept)).toBe(common.length > 0);
        expect(membersOf(kept)).toEqual(common);
      }
    }),
  );
});

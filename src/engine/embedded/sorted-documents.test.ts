import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRanks } from "./best-documents.ts";
import type { Ranked } from "./best-documents.ts";
import { SortedDocuments } from "./sorted-documents.ts";

/** Few different numbers, so that ties are the rule, and any, so that every digit counts. */
const number = fc.oneof(
  fc.constantFrom(Number.NEGATIVE_INFINITY, -1.5, 0, 1, 2, 2 ** 40),
  fc.double({ noNaN: true }),
);
const segments = fc.array(fc.array(fc.tuple(number, number, fc.nat(3)), { maxLength: 40 }), { maxLength: 4 });

test("all documents come in the order of their ranks", () => {
  fc.assert(
    fc.property(
      segments,
      fc.integer({ min: 0, max: 2 }),
      fc.nat(80),
      fc.nat(40),
      (parts, keys, from, count) => {
        const all: Ranked[] = [];
        const sorted = new SortedDocuments(
          parts.reduce((sum, part) => sum + part.length, 0),
          keys,
        );
        parts.forEach((part, segment) => {
          // Numbers of studies that do not ascend, each once.
          const nctNumbers = Uint32Array.from(
            part,
            ([, , high], i) => high * 10_000_000 + segment * 1_000 + i,
          );
          const read = (key: number) => (document: number) => part[document]?.[key === 0 ? 0 : 1] ?? 0;
          const readers = [read(0), read(1)].slice(0, keys);
          const documents = Uint16Array.from(part.keys());
          sorted.add(segment, documents, nctNumbers, readers);
          for (const document of documents) {
            const [rank = 0, ...more] = readers.map((reader) => reader(document) + 0);
            all.push({ segment, document, nctNumber: nctNumbers[document] ?? 0, rank, more });
          }
        });
        all.sort(compareRanks);
        expect(sorted.slice(from, from + count)).toEqual(all.slice(from, from + count));
        expect(sorted.all()).toEqual({
          segments: Uint16Array.from(all, ({ segment }) => segment),
          documents: Uint16Array.from(all, ({ document }) => document),
          nctNumbers: Uint32Array.from(all, ({ nctNumber }) => nctNumber),
        });
      },
    ),
  );
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { NameNumbers } from "./name-numbers.ts";
import { SectionFile, SectionFileWriter } from "./section-file.ts";
import { StringTable, loadStrings, writeStrings } from "./string-table.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

function tableOf(names: readonly string[], path: string): StringTable {
  const writer = new SectionFileWriter(path);
  const sorted = names.map((name) => Buffer.from(name)).toSorted((a, b) => Buffer.compare(a, b));
  writeStrings(writer, "names", sorted.length, (place) => sorted[place] ?? Buffer.alloc(0));
  writer.finish({});
  const file = new SectionFile(path);
  const table = new StringTable(loadStrings(file, "names"));
  file.close();
  return table;
}

test("every name has one number over all tables, in the order of the names", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "é", "日", " "), minLength: 0, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(name, { maxLength: 8 }), { maxLength: 5 }), (segments) => {
      const tables = segments.map((names, i) => tableOf(names, join(folder, String(i))));
      const numbers = new NameNumbers(tables);
      const distinct = [...new Set(segments.flat())].toSorted((a, b) =>
        Buffer.compare(Buffer.from(a), Buffer.from(b)),
      );
      expect(Array.from({ length: numbers.size }, (_, number) => numbers.at(number))).toEqual(distinct);
      for (const [segment, table] of tables.entries())
        for (let place = 0; place < table.size; place++)
          expect(numbers.at(numbers.of(segment)[place] ?? -1)).toBe(table.at(place));
    }),
    { numRuns: 40 },
  );
});

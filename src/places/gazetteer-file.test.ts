import { expect, test } from "vitest";
import { compileGazetteer } from "./compile-gazetteer.ts";
import { readGazetteerFile, writeGazetteerFile } from "./gazetteer-file.ts";

const LINE = "1\tKöln\tKoeln\tCologne\t50.93333\t6.95\tP\tPPLA2\tDE\t\t07\t\t\t\t963395\t\t\t\t";

test("what is written is read again, wherever the bytes lie", () => {
  const zipAreas = [{ zip: "02115", lat: 42.3427, lon: -71.0921 }];
  const file = compileGazetteer({ cityLines: [LINE], zipAreas, canadianAreas: [] });
  const bytes = writeGazetteerFile(file);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(readGazetteerFile(bytes)).toEqual(file);
  expect(readGazetteerFile(shifted.subarray(3))).toEqual(file);
});

test("other files are refused", () => {
  expect(() => readGazetteerFile(new TextEncoder().encode("something else\n"))).toThrow(/no gazetteer/);
});

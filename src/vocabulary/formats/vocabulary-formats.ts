/** @module The vocabulary files that can be read. */
import { meshAscii } from "./mesh-ascii.ts";
import { meshXml } from "./mesh-xml.ts";
import { obo } from "./obo.ts";
import { doidMesh, drugBank, meshTable } from "./tables.ts";
import type { VocabularyFormat } from "./vocabulary-reader.ts";

export const VOCABULARY_FORMATS: readonly VocabularyFormat[] = [
  meshXml,
  meshAscii,
  meshTable,
  obo,
  doidMesh,
  drugBank,
];

/** The format of a file that begins with these lines; `undefined` where none fits. */
export function vocabularyFormat(firstLines: readonly string[]): VocabularyFormat | undefined {
  return VOCABULARY_FORMATS.find((format) => format.fits(firstLines));
}

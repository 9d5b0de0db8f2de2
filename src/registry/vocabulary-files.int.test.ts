import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { sharedPath, withSharedData } from "../../test/shared-data.ts";
import { importedNames, importVocabularies, VocabularyFileError } from "./vocabulary-files.ts";

const OBO = `format-version: 1.2\n\n[Term]\nname: stroke\nsynonym: "apoplexy" EXACT []\n`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "trial-atlas-vocabulary-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test("what was read is kept, and replaced by what is read next", async () => {
  const data = folder();
  writeFileSync(join(data, "a.obo"), OBO);
  writeFileSync(join(data, "b.obo.gz"), gzipSync(OBO.replace("apoplexy", "brain attack")));
  expect(await importedNames(data)).toEqual([]);
  expect(await importVocabularies([join(data, "a.obo")], data)).toEqual([
    { file: join(data, "a.obo"), format: "OBO ontology", concepts: 1, names: 2 },
  ]);
  await importVocabularies([join(data, "b.obo.gz")], data);
  expect(await importedNames(data)).toEqual([
    { label: "stroke", source: "vocabulary", names: ["brain attack"] },
  ]);
  expect(readdirSync(join(data, "vocabulary"))).toEqual(["names.ndjson"]);
});

test("a file that cannot be read changes nothing and is named", async () => {
  const data = folder();
  writeFileSync(join(data, "a.obo"), OBO);
  writeFileSync(join(data, "b.txt"), "something else");
  writeFileSync(join(data, "c.obo.gz"), gzipSync(OBO).subarray(0, 20));
  await importVocabularies([join(data, "a.obo")], data);
  const kept = await importedNames(data);
  for (const bad of ["b.txt", "c.obo.gz", "absent.obo"]) {
    const attempt = importVocabularies([join(data, "a.obo"), join(data, bad)], data);
    await expect(attempt).rejects.toThrow(VocabularyFileError);
    await expect(attempt).rejects.toThrow(bad);
    expect(await importedNames(data)).toEqual(kept);
  }
});

const SHARED = [
  ["data/vocab/doid-2016-03.obo.gz", 5_300, 16_177],
  ["data/vocab/doid-rare-slim-2026.obo.gz", 3_160, 11_643],
  ["data/vocab/doid-mesh.tsv", 3_953, 3_953],
  ["data/vocab/drugbank-vocabulary.csv.gz", 19_842, 65_954],
  ["data/vocab/mesh2021-descriptor.csv.gz", 29_917, 34_061],
] as const;

withSharedData(
  "published vocabularies",
  SHARED.map(([file]) => file),
  () => {
    test.each(SHARED)("%s", async (file, concepts, names) => {
      const data = folder();
      expect(await importVocabularies([sharedPath(file)], data)).toMatchObject([{ concepts, names }]);
      expect(await importedNames(data)).toHaveLength(concepts);
    });
  },
);

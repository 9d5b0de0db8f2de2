/**
 * @module Vocabulary files that an operator provides, and the names read from them, kept as `vocabulary/names.ndjson`
 * in the data folder: one group of names a line. They are read once when the site starts.
 */
import { createReadStream, existsSync } from "node:fs";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { z } from "zod";
import { VOCABULARY_FORMATS, vocabularyFormat } from "../vocabulary/formats/vocabulary-formats.ts";
import type { VocabularyReader } from "../vocabulary/formats/vocabulary-reader.ts";
import { NAME_SOURCES, type NameGroup } from "../vocabulary/name-group.ts";

export interface VocabularyFileReport {
  readonly file: string;
  readonly format: string;
  /** Groups of names. */
  readonly concepts: number;
  readonly names: number;
}

/** A vocabulary file that cannot be read; `message` says which and what to do. */
export class VocabularyFileError extends Error {
  override readonly name = "VocabularyFileError";
}

/** Lines that tell the format. */
const FIRST_LINES = 30;

const groupSchema = z.object({
  label: z.string(),
  id: z.string().exactOptional(),
  source: z.enum(NAME_SOURCES),
  names: z.array(z.string()),
});

/**
 * Reads the files and keeps their names in the place of those that were kept before.
 * @throws VocabularyFileError when a file is absent, damaged or of no known format; then what was kept stays.
 */
export async function importVocabularies(
  files: readonly string[],
  dataFolder: string,
): Promise<readonly VocabularyFileReport[]> {
  const reports: VocabularyFileReport[] = [];
  const groups: NameGroup[] = [];
  for (const file of files) {
    const { format, read } = await readVocabulary(file);
    for (const group of read) groups.push(group);
    const names = read.reduce((sum, group) => sum + 1 + group.names.length, 0);
    reports.push({ file, format, concepts: read.length, names });
  }
  await keep(groups, namesFile(dataFolder));
  return reports;
}

/** The names that were kept; none where nothing was imported. */
export async function importedNames(dataFolder: string): Promise<readonly NameGroup[]> {
  const file = namesFile(dataFolder);
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => groupSchema.parse(JSON.parse(line)));
}

function namesFile(dataFolder: string): string {
  return join(dataFolder, "vocabulary", "names.ndjson");
}

async function readVocabulary(file: string): Promise<{ format: string; read: readonly NameGroup[] }> {
  if (!existsSync(file)) throw new VocabularyFileError(`There is no file ${file}.`);
  const groups: NameGroup[] = [];
  const first: string[] = [];
  let name: string | undefined;
  let reader: VocabularyReader | undefined;
  const begin = (): VocabularyReader => {
    const format = vocabularyFormat(first);
    if (format === undefined)
      throw new VocabularyFileError(
        `${file} is none of the vocabularies that can be read: ${VOCABULARY_FORMATS.map((one) => one.name).join(", ")}.`,
      );
    name = format.name;
    const begun = format.read();
    for (const line of first) groups.push(...begun.take(line));
    return begun;
  };
  try {
    for await (const line of createInterface({ input: textOf(file), crlfDelay: Infinity })) {
      if (reader !== undefined) groups.push(...reader.take(line));
      else if (first.push(line) === FIRST_LINES) reader = begin();
    }
  } catch (error) {
    if (error instanceof VocabularyFileError) throw error;
    throw new VocabularyFileError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  reader ??= begin();
  groups.push(...reader.end());
  return { format: name ?? "", read: groups };
}

function textOf(file: string): Readable {
  const bytes = createReadStream(file);
  if (!file.endsWith(".gz")) return bytes;
  const text = createGunzip();
  // A pipe does not hand on errors of its source.
  bytes.on("error", (error) => text.destroy(error));
  return bytes.pipe(text);
}

/** Written beside, then moved into place: a crash leaves the old names or the new ones. */
async function keep(groups: readonly NameGroup[], file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(`${file}.new`, "w");
  try {
    await handle.writeFile(groups.map((group) => `${JSON.stringify(group)}\n`).join(""));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

/**
 * @module What an earlier run has built, in a folder for its studies: used again where the same studies would be
 * written in the same format, with the figures recorded when it was built.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesBelow } from "../disk.ts";
import { studyReader } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";
import type { BuildResult } from "./engine-process.ts";

export interface KeptBuild extends BuildResult {
  readonly diskBytes: number;
  /** Until it was done; ISO 8601. */
  readonly builtAt: string;
}

interface KeptRecord extends KeptBuild {
  readonly format: string;
  readonly studies: string;
}

export interface Buildable {
  readonly name: string;
  readonly format: string;
  /** What it writes below the folder. */
  readonly files: readonly string[];
  readonly build: () => Promise<BuildResult>;
}

/** Studies by which two corpora are told apart, evenly over the whole. */
const COMPARED = 50;

/** The folder of a corpus below the one that is kept. */
export function folderOf(keep: string, { studies, seed }: Corpus): string {
  return join(keep, `${studies}-studies-seed-${seed}`);
}

/** Takes what is there, or removes what is left of another format and builds it. `isKept` says which. */
export async function keptOrBuilt(
  folder: string,
  corpus: Corpus,
  { name, format, files, build }: Buildable,
): Promise<KeptBuild & { readonly isKept: boolean }> {
  const path = join(folder, `${name}.built.json`);
  const studies = digestOf(corpus);
  // Written below, whole: it comes after all that it tells of.
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as KeptRecord) : undefined;
  if (known?.format === format && known.studies === studies) return { ...known, isKept: true };
  rmSync(path, { force: true });
  for (const file of files) rmSync(join(folder, file), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = await build();
  const record: KeptRecord = {
    ...built,
    diskBytes: files.reduce((sum, file) => sum + bytesBelow(join(folder, file)), 0),
    builtAt: new Date().toISOString(),
    format,
    studies,
  };
  writeFileSync(path, JSON.stringify(record));
  return { ...record, isKept: false };
}

/** Tells corpora apart, also those that another version of the demonstration registry invents. */
function digestOf(corpus: Corpus): string {
  const read = studyReader(corpus);
  const hash = createHash("sha256").update(`${corpus.studies} ${corpus.seed}`);
  for (let index = 0; index < COMPARED; index += 1)
    hash.update(JSON.stringify(read(Math.floor((index * corpus.studies) / COMPARED))));
  return hash.digest("hex").slice(0, 16);
}

/** @module Which files an import reads: the ones named, and those in named folders whose names promise records. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { FileError, fileErrorOf } from "./file-error.ts";

export interface InputFile {
  readonly path: string;
  readonly bytes: number;
  /** Named by the user; otherwise met in a folder, where a file without records is noted and passed over. */
  readonly named: boolean;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  /** Files in folders whose names promise no records, such as a README. */
  readonly passedOver: number;
}

/** Only chooses files within folders; what a file is, its content decides. */
const PROMISING_NAME = /\.(json|ndjson|jsonl)(\.gz)?$|\.zip$/i;

/**
 * Expands folders, recursively and in the order of their names (code units), so that an import of the same folder
 * always reads in the same order. Hidden files are passed over.
 * @throws FileError `path-missing`, `file-unreadable`; `not-records` for a folder without a promising file.
 */
export async function findInputFiles(paths: readonly string[]): Promise<InputFiles> {
  const files: InputFile[] = [];
  let passedOver = 0;

  async function add(path: string, named: boolean): Promise<void> {
    const stats = await stat(path);
    if (stats.isDirectory()) {
      for (const name of (await readdir(path)).sort()) {
        if (!name.startsWith(".")) await add(join(path, name), false);
      }
    } else if (stats.isFile() && (named || PROMISING_NAME.test(path))) {
      files.push({ path, bytes: stats.size, named });
    } else if (named) {
      throw new FileError(
        "file-unreadable",
        `${path} is neither a file nor a folder.`,
        "Name a file or a folder.",
      );
    } else passedOver++;
  }

  for (const path of paths) {
    const before = files.length;
    try {
      await add(path, true);
    } catch (error) {
      throw fileErrorOf(error, path);
    }
    if (files.length === before)
      throw new FileError(
        "not-records",
        `The folder ${path} holds no file of records.`,
        "Names must end in .json, .ndjson, .jsonl (or these with .gz) or .zip.",
      );
  }
  return { files, passedOver };
}

/** @module Space on disk. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes of a file, or of all files below a folder; 0 where there is none. */
export function bytesBelow(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

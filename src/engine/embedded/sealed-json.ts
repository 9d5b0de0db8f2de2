/** @module Small files that are replaced as a whole and carry a checksum: read, they are what was written, or damaged. */
import { createHash, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { DamagedIndexError } from "./section-file.ts";

/** What a process that was killed may leave behind ends so. */
export const TEMPORARY_SUFFIX = ".temporary";

const sealed = z.object({ checksum: z.string(), content: z.unknown() });

/** Puts a file in the place of the one before; it is durable when this returns. */
export function writeSealed(path: string, content: unknown): void {
  const temporary = `${path}.${randomBytes(8).toString("hex")}${TEMPORARY_SUFFIX}`;
  try {
    const descriptor = openSync(temporary, "w");
    try {
      writeFileSync(descriptor, JSON.stringify({ checksum: checksumOf(content), content }));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** @throws DamagedIndexError when the file is not what was written; the file system's error when it cannot be read */
export function readSealed(path: string): unknown {
  const text = readFileSync(path, "utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DamagedIndexError(path, "cut short, or nothing of ours");
  }
  const { success, data } = sealed.safeParse(value);
  if (!success) throw new DamagedIndexError(path, "nothing of ours");
  if (data.checksum !== checksumOf(data.content))
    throw new DamagedIndexError(path, "does not match its checksum");
  return data.content;
}

function checksumOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** A rename is durable when its folder is; Windows has no such thing to ask for. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

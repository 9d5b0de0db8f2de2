/**
 * @module Which segment files make up the index, in one small file that is replaced as a whole: whoever reads it, at
 * whatever moment, and after whatever crash, has the old version or the new one.
 */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PIECES } from "../../study/piece-dictionary.ts";
import { TEMPORARY_SUFFIX, readSealed, writeSealed } from "./sealed-json.ts";
import { DamagedIndexError } from "./section-file.ts";
import { SEGMENT_FORMAT } from "./segment-format.ts";

/** A segment and the documents in it that later segments replace. */
export interface ManifestPart {
  /** Name of the file, in the folder of the manifest. */
  readonly file: string;
  readonly documents: number;
  /** One bit a document, as in `bit-set.ts`. */
  readonly deleted: Uint32Array<ArrayBuffer>;
}

export interface Manifest {
  /** The table of cities by which sites were placed; empty where only records say where they are. */
  readonly cityTable: string;
  readonly dataVersion: string;
  readonly parts: readonly ManifestPart[];
}

const MANIFEST = "manifest.json";
const SEGMENT_SUFFIX = ".segment";

/** What an index depends on besides the studies: the form of the files and the fields that are in them. */
const FORMAT = `${SEGMENT_FORMAT}-${createHash("sha256")
  .update(JSON.stringify(PIECES.map(({ path, type, isList, nested }) => [path, type, isList, nested])))
  .digest("hex")
  .slice(0, 16)}`;

const manifestFile = z.object({
  format: z.string(),
  cityTable: z.string().default(""),
  dataVersion: z.string(),
  parts: z.array(
    z.object({
      file: z.string().regex(/^[\w-]+\.segment$/),
      documents: z.int().min(0),
      // Base64; empty where nothing is deleted.
      deleted: z.string(),
    }),
  ),
});

/**
 * The index in a folder, or undefined where there is none.
 * @throws DamagedIndexError when the manifest is not what was written, or was written by another version of the program
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return undefined;
  const { success, data: content } = manifestFile.safeParse(readSealed(path));
  if (!success) throw new DamagedIndexError(path, "no manifest of an index");
  if (content.format !== FORMAT)
    throw new DamagedIndexError(path, "written by another version of the program");
  return {
    cityTable: content.cityTable,
    dataVersion: content.dataVersion,
    parts: content.parts.map(({ file: name, documents, deleted }) => ({
      file: name,
      documents,
      deleted: bitsOf(deleted, documents),
    })),
  };
}

/** Puts a manifest in the place of the one before; it is durable when this returns. */
export function writeManifest(folder: string, { cityTable, dataVersion, parts }: Manifest): void {
  const content = {
    format: FORMAT,
    cityTable,
    dataVersion,
    parts: parts.map(({ file, documents, deleted }) => ({ file, documents, deleted: textOf(deleted) })),
  };
  writeSealed(join(folder, MANIFEST), content);
}

/** A name that no segment has or ever had. */
export function newSegmentName(): string {
  return `${randomBytes(8).toString("hex")}${SEGMENT_SUFFIX}`;
}

/** Removes what a process left that was killed: segments and temporary files that no manifest names. */
export function removeStrayFiles(folder: string, manifest: Manifest | undefined): void {
  const named = new Set(manifest?.parts.map(({ file }) => file));
  for (const file of readdirSync(folder)) {
    const isOurs = file.endsWith(SEGMENT_SUFFIX) || file.endsWith(TEMPORARY_SUFFIX);
    if (isOurs && !named.has(file)) rmSync(join(folder, file), { force: true });
  }
}

function textOf(bits: Uint32Array): string {
  if (bits.every((word) => word === 0)) return "";
  return Buffer.from(bits.buffer, bits.byteOffset, bits.byteLength).toString("base64");
}

function bitsOf(text: string, documents: number): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array((documents + 31) >>> 5);
  const bytes = Buffer.from(text, "base64").subarray(0, bits.byteLength);
  new Uint8Array(bits.buffer).set(bytes);
  return bits;
}

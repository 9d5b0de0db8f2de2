/**
 * @module The operator's own map: a PMTiles file (one archive of vector tiles) that the zoomable map reads in parts.
 * PMTiles 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { ReadStream } from "node:fs";

export interface MapTiles {
  /** Names this content: a part of the address, so that browsers keep what they read. */
  readonly version: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes from `start` on; fewer where the file ends. */
  read(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The whole file. */
  stream(): ReadStream;
  close(): Promise<void>;
}

/** The file cannot be shown on a map. */
class MapTilesError extends Error {
  override readonly name = "MapTilesError";
  readonly nextStep =
    "Give --map-tiles (or ATLAS_MAP_TILES) a PMTiles file of version 3 with vector tiles, packed with gzip or not at all.";
}

const HEADER_BYTES = 127;
const MAGIC = "PMTiles";
/** Of the header: where one byte says the version, how directories and tiles are packed, and what tiles are. */
const [VERSION, INTERNAL_COMPRESSION, TILE_COMPRESSION, TILE_TYPE] = [7, 97, 98, 99];
/** None, and gzip: what every browser unpacks. */
const READABLE: ReadonlySet<number | undefined> = new Set([1, 2]);
/** Mapbox vector tiles, which the style of our map is for. */
const VECTOR = 1;

/**
 * Opens the file and keeps it open, so that a new file of the same name does not mix with it.
 * @throws MapTilesError for other files; the system's error where there is none
 */
export async function openMapTiles(path: string): Promise<MapTiles> {
  const file = await open(path);
  const { size, mtimeMs } = await file.stat();
  const read = async (start: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  };
  const header = await read(0, HEADER_BYTES);
  const fault = faultOf(header);
  if (fault !== undefined) {
    await file.close();
    throw new MapTilesError(`${path} ${fault}.`);
  }
  const hash = createHash("sha256").update(header).update(`${size} ${mtimeMs}`);
  return {
    version: hash.digest("hex").slice(0, 12),
    size,
    read,
    stream: () => file.createReadStream({ start: 0, autoClose: false }),
    close: () => file.close(),
  };
}

function faultOf(header: Uint8Array): string | undefined {
  const isArchive = new TextDecoder("latin1").decode(header.subarray(0, MAGIC.length)) === MAGIC;
  if (!isArchive || header.length < HEADER_BYTES) return "is no PMTiles file";
  if (header[VERSION] !== 3) return `is a PMTiles file of version ${header[VERSION]}`;
  if (header[TILE_TYPE] !== VECTOR) return "holds no vector tiles";
  return READABLE.has(header[INTERNAL_COMPRESSION]) && READABLE.has(header[TILE_COMPRESSION])
    ? undefined
    : "is packed in a way that browsers do not unpack";
}

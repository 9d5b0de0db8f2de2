/** @module Style sheets and scripts of the build, with the names that the manifest gave them, kept for a year. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { ASSETS_PATH } from "../assets.ts";
import { MARK_FILE } from "../components/mark.tsx";
import { acceptedCoding, type Coding } from "../middleware/compression.ts";
import { faviconUrl } from "../urls.ts";
import type { WebEnv } from "../web-env.ts";

interface Asset {
  readonly type: string;
  readonly plain: Buffer<ArrayBuffer>;
  /** Filled when first asked for: packing the library of the zoomable map at start would hold up the start. */
  readonly packed: Partial<Record<Coding, Buffer<ArrayBuffer>>>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

const FOR_A_YEAR = "public, max-age=31536000, immutable";

/** The files of the folder are few: read at start, compressed once. */
export function assetRoutes(folder: string): Hono<WebEnv> {
  const assets = readAssets(folder);
  const routes = new Hono<WebEnv>();
  routes.get(faviconUrl, (c) =>
    c.body(MARK_FILE, 200, { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" }),
  );
  routes.get(`${ASSETS_PATH}:file`, async (c, next) => {
    const asset = assets.get(c.req.param("file"));
    if (asset === undefined) return next();
    const coding = acceptedCoding(c.req.header("accept-encoding"));
    return c.body(coding === undefined ? asset.plain : packedBy(asset, coding), 200, {
      "Content-Type": asset.type,
      "Cache-Control": FOR_A_YEAR,
      Vary: "Accept-Encoding",
      ...(coding !== undefined && { "Content-Encoding": coding }),
    });
  });
  return routes;
}

function packedBy(asset: Asset, coding: Coding): Buffer<ArrayBuffer> {
  const packed = asset.packed[coding] ?? (coding === "br" ? brotli(asset.plain) : gzipSync(asset.plain));
  asset.packed[coding] = packed;
  return packed;
}

/** Bytes; packed as tightly as can be, a megabyte would hold up everybody for seconds. */
const LARGE = 200_000;

function brotli(plain: Buffer): Buffer<ArrayBuffer> {
  const quality = plain.length > LARGE ? 6 : 11;
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const type = TYPES[extname(file)];
    if (type === undefined || file === "manifest.json") continue;
    const plain = Buffer.from(readFileSync(join(folder, file)));
    assets.set(file, { type, plain, packed: {} });
  }
  return assets;
}

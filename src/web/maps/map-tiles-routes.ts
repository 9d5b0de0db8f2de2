/** @module The operator's map file by HTTP: in parts as RFC 9110, section 14 has them, kept by browsers for a year. */
import { Readable } from "node:stream";
import { Hono } from "hono";
import type { Site } from "../site.ts";
import { mapTilesUrl } from "../urls.ts";
import type { WebEnv } from "../web-env.ts";

/** Bytes of one answer: far more than any tile or directory; who wants the rest asks again. */
const LARGEST_PART = 4 * 1024 * 1024;

const RANGE = /^bytes=(\d{1,15})?-(\d{1,15})?$/;

export function mapTilesRoutes({ mapTiles }: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  if (mapTiles === undefined) return routes;
  const { version, size } = mapTiles;
  const headers = {
    "Content-Type": "application/vnd.pmtiles",
    "Accept-Ranges": "bytes",
    "Cache-Control": "public, max-age=31536000, immutable",
    ETag: `"${version}"`,
  };
  routes.get(mapTilesUrl(version), async (c) => {
    const asked = c.req.header("range");
    const part = asked === undefined ? undefined : partOf(asked, size);
    if (part === "beyond") return c.body(null, 416, { ...headers, "Content-Range": `bytes */${size}` });
    if (part === undefined) {
      if (c.req.method === "HEAD") return c.body(null, 200, { ...headers, "Content-Length": String(size) });
      // Node's web stream and the DOM's describe the same object.
      const whole = Readable.toWeb(mapTiles.stream()) as ReadableStream;
      return c.body(whole, 200, { ...headers, "Content-Length": String(size) });
    }
    const bytes = await mapTiles.read(part.start, part.end - part.start);
    return c.body(bytes, 206, {
      ...headers,
      "Content-Range": `bytes ${part.start}-${part.start + bytes.length - 1}/${size}`,
    });
  });
  return routes;
}

/** `undefined` for what is no single range of bytes: then the whole is sent, as the standard has it. */
function partOf(
  range: string,
  size: number,
): { readonly start: number; readonly end: number } | "beyond" | undefined {
  const match = RANGE.exec(range.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [from, to] = [match[1], match[2]].map((digits) =>
    digits === undefined ? undefined : Number(digits),
  );
  const start = from ?? Math.max(0, size - (to ?? 0));
  const last = from === undefined || to === undefined ? size - 1 : to;
  if (last < start && from !== undefined && to !== undefined) return undefined;
  if (start >= size) return "beyond";
  return { start, end: Math.min(last + 1, size, start + LARGEST_PART) };
}

/** @module The list of all studies and hubs for search engines: an index, and gzipped files of up to 50,000 addresses. */
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { Hono, type Context } from "hono";
import {
  aboutTheDataUrl,
  absoluteUrl,
  conditionsUrl,
  glossaryUrl,
  homeUrl,
  locationsUrl,
  sitemapPartUrl,
  sitemapUrl,
  sponsorsUrl,
  studyUrl,
  treatmentsUrl,
  whatThisSiteIsNotUrl,
} from "../urls.ts";
import { hubSitemapEntries, hubSitemapParts } from "../locations/hub-sitemap.ts";
import { PlaceDirectory } from "../locations/place-directory.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";

/** The protocol's own limit (sitemaps.org). */
const ADDRESSES_PER_FILE = 50_000;
/** Other requests get their turn after this many entries. */
const ENTRIES_PER_TURN = 500;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const PAGES = [
  homeUrl,
  conditionsUrl(),
  treatmentsUrl(),
  sponsorsUrl(),
  locationsUrl(),
  glossaryUrl,
  aboutTheDataUrl,
  whatThisSiteIsNotUrl,
];

export function sitemapRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const directory = new PlaceDirectory(site.engine);
  routes.get(sitemapUrl, async (c) => {
    const files = Math.ceil(site.store.summary().studies / ADDRESSES_PER_FILE);
    const parts = [
      "pages",
      ...Array.from({ length: files }, (_, index) => `studies-${index + 1}`),
      ...(await hubSitemapParts(directory)),
    ];
    const locations = parts.map(
      (part) =>
        `<sitemap><loc>${xml(absoluteUrl(c.var.chrome.origin, sitemapPartUrl(part)))}</loc></sitemap>\n`,
    );
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${locations.join("")}</sitemapindex>\n`;
    return c.body(body, 200, { "Content-Type": "application/xml; charset=utf-8" });
  });
  routes.get("/sitemaps/:file{(?:pages|studies-[1-9][0-9]{0,3})\\.xml\\.gz}", (c, next) => {
    const part = c.req.param("file").replace(".xml.gz", "");
    const number = part === "pages" ? 0 : Number(part.replace("studies-", ""));
    if ((number - 1) * ADDRESSES_PER_FILE >= site.store.summary().studies) return next();
    const entries = number === 0 ? PAGES.map((path) => ({ path })) : studyEntries(site, number);
    return sendUrlSet(c, entries);
  });
  routes.get("/sitemaps/:file{locations.*\\.xml\\.gz}", async (c, next) => {
    const part = c.req.param("file").replace(".xml.gz", "");
    const entries = await hubSitemapEntries(site, directory, part);
    return entries === undefined ? next() : sendUrlSet(c, entries);
  });
  return routes;
}

function sendUrlSet(
  c: Context<WebEnv>,
  entries: Iterable<SitemapEntry> | AsyncIterable<SitemapEntry>,
): Response {
  const packed = Readable.from(urlSet(c.var.chrome.origin, entries)).pipe(createGzip());
  // Node's web stream and the DOM's describe the same object.
  return c.body(Readable.toWeb(packed) as ReadableStream, 200, { "Content-Type": "application/gzip" });
}

interface SitemapEntry {
  readonly path: string;
  readonly lastUpdatePostDate?: string | undefined;
}

/** Read at once, not while the visitor's line allows: an open read would hold up the store's next write. */
function studyEntries(site: Site, fileNumber: number): SitemapEntry[] {
  const first = (fileNumber - 1) * ADDRESSES_PER_FILE;
  const entries: SitemapEntry[] = [];
  let index = 0;
  for (const { nctId, title, lastUpdatePostDate } of site.store.sitemapEntries()) {
    if (index >= first + ADDRESSES_PER_FILE) break;
    if (index >= first) entries.push({ path: studyUrl(nctId, title), lastUpdatePostDate });
    index++;
  }
  return entries;
}

async function* urlSet(
  origin: string,
  entries: Iterable<SitemapEntry> | AsyncIterable<SitemapEntry>,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n`;
  let count = 0;
  for await (const { path, lastUpdatePostDate } of entries) {
    if (count === ADDRESSES_PER_FILE) break;
    const lastmod = lastUpdatePostDate === undefined ? "" : `<lastmod>${xml(lastUpdatePostDate)}</lastmod>`;
    yield `<url><loc>${xml(absoluteUrl(origin, path))}</loc>${lastmod}</url>\n`;
    if (++count % ENTRIES_PER_TURN === 0) await nextTurn();
  }
  yield "</urlset>\n";
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

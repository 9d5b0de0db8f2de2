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
  matchUrl,
  sitemapPartUrl,
  sitemapUrl,
  sponsorsUrl,
  studyUrl,
  treatmentsUrl,
  whatThisSiteIsNotUrl,
} from "../urls.ts";
import { hubSitemapEntries, hubSitemapParts } from "../locations/hub-sitemap.ts";
import { PlaceDirectory } from "../locations/place-directory.ts";
import type { RegistryStore } from "../../store/registry-store.ts";
import { nctIdOfNumber, numberOfNctId, type NctId } from "../../study/nct-id.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";

/** The protocol's own limit (sitemaps.org); so many NCT numbers share a file, most of which no study has. */
const ADDRESSES_PER_FILE = 50_000;
/** NCT numbers have eight digits. */
const BLOCKS = 100_000_000 / ADDRESSES_PER_FILE;
/** Other requests get their turn after this many entries. */
const ENTRIES_PER_TURN = 500;

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const PAGES = [
  homeUrl,
  conditionsUrl(),
  treatmentsUrl(),
  sponsorsUrl(),
  locationsUrl(),
  matchUrl,
  glossaryUrl,
  aboutTheDataUrl,
  whatThisSiteIsNotUrl,
];

export function sitemapRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const directory = new PlaceDirectory(site.engine, site.places);
  const blocks = keptBlocks(site.store);
  routes.get(sitemapUrl, async (c) => {
    const parts = [
      "pages",
      ...blocks.of(site.store.summary().dataVersion).map((block) => `studies-${block}`),
      ...(await hubSitemapParts(site.engine, directory)),
    ];
    const locations = parts.map(
      (part) =>
        `<sitemap><loc>${xml(absoluteUrl(c.var.chrome.origin, sitemapPartUrl(part)))}</loc></sitemap>\n`,
    );
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${locations.join("")}</sitemapindex>\n`;
    return c.body(body, 200, { "Content-Type": "application/xml; charset=utf-8" });
  });
  routes.get("/sitemaps/pages.xml.gz", (c) =>
    sendUrlSet(
      c,
      PAGES.map((path) => ({ path })),
    ),
  );
  routes.get("/sitemaps/:file{studies-[0-9]{1,4}\\.xml\\.gz}", (c, next) => {
    const block = Number(/\d+/.exec(c.req.param("file"))?.[0]);
    const isThere = blocks.of(site.store.summary().dataVersion).includes(block);
    return isThere ? sendUrlSet(c, studyEntries(site.store, block)) : next();
  });
  routes.get("/sitemaps/:file{(?:locations|conditions).*\\.xml\\.gz}", async (c, next) => {
    const part = c.req.param("file").replace(".xml.gz", "");
    const entries = await hubSitemapEntries(site.engine, directory, part);
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

/** Which files of studies there are; looked up once a version of the data. */
function keptBlocks(store: RegistryStore): { of(dataVersion: string): readonly number[] } {
  let known: { readonly version: string; readonly blocks: readonly number[] } | undefined;
  return {
    of(version) {
      if (known?.version !== version) known = { version, blocks: [...blocksIn(store)] };
      return known.blocks;
    },
  };
}

/** Blocks of NCT numbers with a study in them: a file keeps its studies whatever is added or removed elsewhere. */
function* blocksIn(store: RegistryStore): Generator<number> {
  for (let block = 0; block < BLOCKS; block++) {
    const [first] = store.sitemapEntries(firstOf(block));
    if (first === undefined) return;
    block = blockOf(first.nctId);
    yield block;
  }
}

function* studyEntries(store: RegistryStore, block: number): Generator<SitemapEntry> {
  for (const { nctId, title, lastUpdatePostDate } of store.sitemapEntries(firstOf(block))) {
    if (blockOf(nctId) !== block) return;
    yield { path: studyUrl(nctId, title), lastUpdatePostDate };
  }
}

function blockOf(nctId: NctId): number {
  return Math.floor(numberOfNctId(nctId) / ADDRESSES_PER_FILE);
}

function firstOf(block: number): NctId {
  return nctIdOfNumber(block * ADDRESSES_PER_FILE);
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

/** @module All sitemaps, as a search engine fetches them: addresses, bytes, processor time and memory. */
import { gunzipSync } from "node:zlib";
import type { App } from "../../src/app.ts";
import { cpuMsOf } from "../cpu-time.ts";

export interface SitemapResult {
  readonly files: number;
  readonly addresses: number;
  /** Addresses that say when what is there was changed. */
  readonly dated: number;
  readonly gzipBytes: number;
  readonly cpuSeconds: number;
  /** Of the whole process, above what it held before. */
  readonly memoryGrowthBytes: number;
  /** The largest single file. */
  readonly largestFileAddresses: number;
}

const LOOK_EVERY_MS = 25;

export async function benchSitemaps(app: App): Promise<SitemapResult> {
  const get = async (path: string): Promise<Uint8Array> => {
    const answer = await app.fetch(new Request(`http://localhost${path}`));
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), LOOK_EVERY_MS);
  let [files, addresses, dated, gzipBytes, largest] = [0, 0, 0, 0, 0];
  const cpuMs = await cpuMsOf(async () => {
    const index = new TextDecoder().decode(await get("/sitemap.xml"));
    for (const [, url = ""] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const packed = await get(new URL(url).pathname);
      const text = gunzipSync(packed).toString();
      const found = text.split("<loc>").length - 1;
      files++;
      addresses += found;
      dated += text.split("<lastmod>").length - 1;
      gzipBytes += packed.length;
      largest = Math.max(largest, found);
    }
  });
  clearInterval(watch);
  return {
    files,
    addresses,
    dated,
    gzipBytes,
    cpuSeconds: cpuMs / 1_000,
    memoryGrowthBytes: most - before,
    largestFileAddresses: largest,
  };
}

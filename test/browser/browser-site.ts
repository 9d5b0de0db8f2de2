/** @module A running site and a browser for tests: real server, real store, invented-for-tests records, built assets. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { chromium, type Browser } from "playwright-core";
import { startServer } from "../../src/server.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import type { Study } from "../../src/study/study.ts";

export interface BrowserSite {
  /** Without a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Nothing that phones home, nothing that needs a screen. */
const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Graphics drawn by the processor: what the map that can be zoomed needs of a machine without a screen. */
const SOFTWARE_GRAPHICS = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

export interface BrowserSiteOptions {
  /** A PMTiles file, as `serve --map-tiles` takes it. */
  readonly mapTiles?: string;
  /** Whether the browser can draw with WebGL. */
  readonly graphics?: boolean;
}

/** `npm run build` comes before: pages are looked at with their real styles and scripts. */
export async function openBrowserSite(
  studies: Iterable<Study>,
  { mapTiles, graphics = false }: BrowserSiteOptions = {},
): Promise<BrowserSite> {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-browser-"));
  const store = openRegistryStore(folder);
  const batch = store.beginBatch("a browser test");
  for (const study of studies) batch.put(study);
  batch.commit();
  store.close();
  const server = await startServer({
    folder,
    port: 0,
    sync: false,
    log: pino({ level: "silent" }),
    ...(mapTiles !== undefined && { mapTiles }),
  });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: graphics ? [...CHROMIUM_ARGS, ...SOFTWARE_GRAPHICS] : CHROMIUM_ARGS,
  });
  const url = server.url.replace(/\/$/, "");
  await untilReady(url);
  return {
    url,
    browser,
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The index is built and the criteria are read in the background; until then pages rightly say so. */
async function untilReady(url: string): Promise<void> {
  const isBusy = async (): Promise<boolean> => {
    const [search, match] = await Promise.all([
      fetch(`${url}/search`),
      fetch(`${url}/match`, { method: "POST", body: new URLSearchParams() }),
    ]);
    return search.status === 503 || match.status === 503;
  };
  while (await isBusy()) await new Promise((resolve) => setTimeout(resolve, 100));
}

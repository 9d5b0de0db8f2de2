/** @module A running site and a browser for tests: the built command, a real store, invented-for-tests records. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
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

/** The site as an operator starts it: built where `dist/` is older than its sources. */
const COMMAND = fileURLToPath(new URL("../../bin/trial-atlas", import.meta.url));

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
  const tiles = mapTiles === undefined ? [] : ["--map-tiles", mapTiles];
  const serve = ["serve", "--no-sync", "--host", "127.0.0.1", "--port", "0", "--data", folder];
  const server = spawn(process.execPath, [COMMAND, ...serve, ...tiles], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ATLAS_LOG: "warn" },
  });
  const ended = once(server, "exit");
  const [url, browser] = await Promise.all([
    addressOf(server),
    chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: graphics ? [...CHROMIUM_ARGS, ...SOFTWARE_GRAPHICS] : CHROMIUM_ARGS,
    }),
  ]);
  await untilReady(url);
  return {
    url,
    browser,
    async close() {
      await browser.close();
      server.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the command says once it answers, without the slash at the end. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("The command's words cannot be heard.");
  for await (const line of createInterface({ input: stdout })) {
    const [, url] = /answers at (http\S+?)\/?$/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error("The command ended before it answered.");
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

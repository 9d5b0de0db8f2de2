/** @module The server: store, engine, pages and the background sync, wired by plain arguments. */
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import type { Logger } from "pino";
import { z } from "zod";
import { createApp } from "./app.ts";
import { runBackgroundSync } from "./background-sync.ts";
import { INDEX_FOLDER, startEmbeddedEngine } from "./engine/embedded/create-embedded-engine.ts";
import { indexedStudiesOf } from "./indexed-studies.ts";
import { followStore } from "./follow-store.ts";
import { createMatcher } from "./match/create-matcher.ts";
import { readSyncProgress } from "./registry/sync/sync-progress.ts";
import { importedNames } from "./registry/vocabulary-files.ts";
import { openRegistryStore } from "./store/registry-store.ts";
import { openMapTiles } from "./web/maps/map-tiles.ts";

export interface ServerOptions {
  /** Folder of the store; made where it is missing. */
  readonly folder: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absent: every interface. */
  readonly host?: string;
  /** Whether to fetch from the registry on schedule. */
  readonly sync: boolean;
  /** Address of the registry's API; default: ClinicalTrials.gov. */
  readonly syncFrom?: string;
  /** What runs `trial-atlas`, for syncs in a process of their own; absent: they run in this process. */
  readonly syncProgram?: readonly [string, ...string[]];
  /** Where visitors reach the site when that differs from what requests say. */
  readonly publicUrl?: string;
  /** A PMTiles file with vector tiles, for the map that can be zoomed. */
  readonly mapTiles?: string;
  readonly log: Logger;
  readonly now?: () => Date;
}

export interface RunningServer {
  /** For this machine: `http://localhost:3000/`. */
  readonly url: string;
  /** Finishes the answers under way, stops the sync where it is, and closes the store. */
  close(): Promise<void>;
}

/** The server cannot listen. */
class ListenError extends Error {
  override readonly name = "ListenError";
  readonly nextStep: string;

  constructor(message: string, nextStep: string) {
    super(message);
    this.nextStep = nextStep;
  }
}

/** Node alone would cut an address of 100 KB off without a word; up to here the site says itself what is wrong. */
const MAX_HEAD_BYTES = 256 * 1024;
/** Half of it is what a change waits before it is indexed; a look takes some microseconds. */
const LOOK_FOR_CHANGES_MS = 250;
/** The first visitors of a small or a known registry need not be told to come back. */
const SEARCHABLE_WITHIN_MS = 5_000;
/** Answers that take longer than this are cut off when the server closes. */
const CLOSE_WITHIN_MS = 5_000;

/**
 * Starts everything and resolves when the site answers.
 *
 *     const server = await startServer({ folder: "data", port: 3000, sync: true, log });
 *
 * @throws StoreError when the store cannot be opened, ListenError when the port cannot be had, MapTilesError when the
 * file of the map is none.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { folder, log, now = () => new Date() } = options;
  const stop = new AbortController();
  const mapTiles = options.mapTiles === undefined ? undefined : await openMapTiles(options.mapTiles);
  const store = openRegistryStore(folder);
  const engine = startEmbeddedEngine({
    folder: join(folder, INDEX_FOLDER),
    studies: indexedStudiesOf(folder),
    names: await importedNames(folder),
    log,
  });
  // Where the index is there it is opened in no time. Else the site answers meanwhile and says that it is being built.
  await Promise.race([engine.ready, wait(SEARCHABLE_WITHIN_MS, undefined, { ref: false })]).catch(
    async (error: unknown) => {
      await engine.close();
      store.close();
      throw error;
    },
  );

  const matcher = createMatcher({ folder, store, engine });
  const app = createApp({
    store,
    engine,
    matcher,
    eligibility: (study) => matcher.eligibility(study),
    now,
    build: readBuildName(now),
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    sync: () => readSyncProgress(store),
    ...(mapTiles !== undefined && { mapTiles }),
    log,
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { maxHeaderSize: MAX_HEAD_BYTES },
  });
  const port = await listen(server, options).catch(async (error: unknown) => {
    await matcher.close();
    await engine.close();
    store.close();
    throw error;
  });

  const tell = (error: unknown): void => {
    log.error({ err: error }, "background work failed");
  };
  const background = [
    followStore(store, engine, { everyMs: LOOK_FOR_CHANGES_MS, onError: tell, signal: stop.signal }),
    followStore(store, matcher, { everyMs: LOOK_FOR_CHANGES_MS, onError: tell, signal: stop.signal }),
    options.sync
      ? runBackgroundSync({
          folder,
          now,
          log,
          signal: stop.signal,
          ...(options.syncFrom !== undefined && { from: options.syncFrom }),
          ...(options.syncProgram !== undefined && { program: options.syncProgram }),
        }).catch(tell)
      : Promise.resolve(),
  ];

  return {
    url: `http://${hostForPeople(options.host)}:${port}/`,
    async close() {
      stop.abort();
      await closeServer(server);
      // Reading criteria takes minutes; what was read so far is kept.
      await matcher.close();
      await Promise.all(background);
      await engine.close();
      await mapTiles?.close();
      store.close();
    },
  };
}

type HttpServer = ReturnType<typeof createAdaptorServer>;

function listen(server: HttpServer, { port, host }: ServerOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(listenError(error, port, host));
    });
    server.listen(port, host, () => {
      // A server that listens on a port has an address of this form; only pipes have a string.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string | undefined): Error {
  if (error.code === "EADDRINUSE")
    return new ListenError(`Port ${port} is taken by another program.`, "Choose another one with --port.");
  if (error.code === "EACCES")
    return new ListenError(
      `Port ${port} may not be used by this account.`,
      "Choose one above 1023 with --port.",
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new ListenError(`This machine has no address “${host}”.`, "Leave --host away, or use 0.0.0.0.");
  return error;
}

function closeServer(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, CLOSE_WITHIN_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}

function hostForPeople(host: string | undefined): string {
  if (host === undefined || host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

const buildFile = z.object({ build: z.string() });

/** The build's name stands beside the bundle; run from sources, every start counts as a build of its own. */
function readBuildName(now: () => Date): string {
  const file = new URL("./build.json", import.meta.url);
  if (!existsSync(file)) return `sources-${now().getTime().toString(36)}`;
  return buildFile.parse(JSON.parse(readFileSync(file, "utf8"))).build;
}

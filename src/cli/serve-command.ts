/** @module `trial-atlas serve`: the site, until it is told to stop. */
import { defineCommand } from "citty";
import { pino } from "pino";
import type { Logger } from "pino";
import { startServer } from "../server.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { UsageError, wholeNumber } from "./usage-error.ts";

const DEFAULT_PORT = "3000";

export const serveCommand = defineCommand({
  meta: { name: "serve", description: "Serves the site and keeps its registry up to date" },
  args: {
    port: {
      type: "string",
      description: `Port to listen on, 0 for any free one (default: PORT, else ${DEFAULT_PORT})`,
      valueHint: "N",
    },
    host: {
      type: "string",
      description: "Address to listen on (default: HOST, else every interface)",
      valueHint: "H",
    },
    data: dataArg,
    "public-url": {
      type: "string",
      description:
        "Where visitors reach the site, for links in feeds and the site map (default: PUBLIC_URL, else as asked)",
      valueHint: "URL",
    },
    "map-tiles": {
      type: "string",
      description:
        "PMTiles file with vector tiles for the map that can be zoomed (default: ATLAS_MAP_TILES, else the plain land)",
      valueHint: "FILE",
    },
    sync: {
      type: "boolean",
      description: "Fetch from ClinicalTrials.gov on schedule",
      default: true,
      negativeDescription: "Serve what is in the store and fetch nothing",
    },
  },
  async run({ args }) {
    const host = args.host ?? process.env["HOST"];
    const publicUrl = args["public-url"] ?? process.env["PUBLIC_URL"];
    if (publicUrl !== undefined && !/^https?:\/\/[^/]+/.test(publicUrl))
      throw new UsageError(
        `--public-url takes an address that begins with https:// or http://, not “${publicUrl}”.`,
      );
    const mapTiles = args["map-tiles"] ?? process.env["ATLAS_MAP_TILES"];
    const server = await startServer({
      folder: dataFolder(args.data),
      port: wholeNumber("port", args.port ?? process.env["PORT"] ?? DEFAULT_PORT, { min: 0, max: 65_535 }),
      ...(host !== undefined && host !== "" && { host }),
      sync: args.sync,
      syncProgram: [process.execPath, ...process.execArgv, ...process.argv.slice(1, 2)],
      ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/+$/, "") }),
      ...(mapTiles !== undefined && mapTiles !== "" && { mapTiles }),
      log: logger(),
    });
    console.log(`Trial Atlas answers at ${server.url}`);
    await stopSignal();
    await server.close();
  },
});

/** JSON lines on standard error; on a terminal only what needs attention. `ATLAS_LOG` sets the level. */
function logger(): Logger {
  const level = process.env["ATLAS_LOG"] ?? (process.stderr.isTTY ? "warn" : "info");
  if (!["trace", "debug", "info", "warn", "error", "fatal", "silent"].includes(level))
    throw new UsageError(`ATLAS_LOG is trace, debug, info, warn, error, fatal or silent, not “${level}”.`);
  return pino({ level }, pino.destination(2));
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

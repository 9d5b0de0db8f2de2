/** @module Our API on a port of this machine, over the real records of the sample. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { createCtgovApi } from "../../src/api/ctgov/create-ctgov-api.ts";
import { openApiContext } from "../api-context.ts";
import { sampleRecords } from "../shared-data.ts";

export interface ServedRegistry {
  /** `http://127.0.0.1:40123/api/v2` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** With a header `x-wrong`, `/version` is answered against the document, so that a check of answers can be checked. */
export async function serveRegistry(): Promise<ServedRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "trial-atlas-clients-"));
  const opened = await openApiContext(sampleRecords(), folder);
  const app = new Hono();
  app.get("/api/v2/version", async (c, next) => {
    if (c.req.header("x-wrong") === undefined) return next();
    return c.json({ apiVersion: 2 });
  });
  app.route("/api/v2", createCtgovApi(opened.context));
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server's address is never a pipe's string.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/api/v2`,
    async close() {
      if ("closeAllConnections" in server) server.closeAllConnections();
      server.close();
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

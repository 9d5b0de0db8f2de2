import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { startRegistryServer } from "../test/registry-server/registry-server.ts";
import { inventedRecord } from "../test/registry-server/invented-record.ts";
import { demoStudies } from "./registry/demo/demo-studies.ts";
import { loadDemoRegistry } from "./registry/demo/load-demo-registry.ts";
import { startServer } from "./server.ts";
import type { RunningServer, ServerOptions } from "./server.ts";
import { openRegistryStore } from "./store/registry-store.ts";

let folder: string;
let running: RunningServer[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-server-"));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    folder,
    port: 0,
    host: "127.0.0.1",
    sync: false,
    log: pino({ level: "silent" }),
    ...options,
  });
  running.push(server);
  return server;
}

async function fillWith(studies: number): Promise<void> {
  const store = openRegistryStore(folder);
  await loadDemoRegistry(store, demoStudies({ studies, seed: 1 }));
  store.close();
}

/** Milliseconds; a machine that does much else takes ten times as long as one that does not. */
const PATIENCE = 170_000;

/** Waits until the engine has what the store has, and that is `studies` studies. */
async function untilSearchable(server: RunningServer, studies: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const health = healthAnswer.parse(await (await fetch(`${server.url}healthz`)).json());
      expect(health.studies).toBe(studies);
      expect(health.searchable).toBe(health.dataVersion);
    },
    { timeout: PATIENCE, interval: 200 },
  );
}

const healthAnswer = z.object({ studies: z.number(), dataVersion: z.string(), searchable: z.string() });

test("serves what is in the store", async () => {
  await fillWith(30);
  const server = await start();
  await untilSearchable(server, 30);
  expect((await fetch(server.url)).status).toBe(200);
  const page = await fetch(`${server.url}study/nct99000003`);
  expect(page.status).toBe(200);
  expect(page.url).toContain("/study/NCT99000003/");
  expect(await page.text()).toContain("invented");
});

test("what another process imports appears without a restart", async () => {
  const server = await start();
  await fillWith(20);
  await untilSearchable(server, 20);
  const page = await (await fetch(`${server.url}search`)).text();
  expect(page).toContain("NCT990000");
});

test("with an empty store it syncs in the background", async () => {
  const registry = await startRegistryServer({
    records: [
      inventedRecord(1, { overallStatus: "RECRUITING" }),
      inventedRecord(2, { overallStatus: "COMPLETED" }),
    ],
  });
  try {
    const server = await start({ sync: true, syncFrom: registry.url });
    await untilSearchable(server, 2);
  } finally {
    await registry.close();
  }
});

test("with an empty store and no registry to reach it shows invented studies, and says so", async () => {
  // Port 9 (discard) is closed wherever tests run: the connection is refused at once.
  const server = await start({ sync: true, syncFrom: "http://127.0.0.1:9" });
  await untilSearchable(server, 2000);
  expect(await (await fetch(server.url)).text()).toContain("invented");
});

test("a taken port is said with what to do", async () => {
  const server = await start();
  const port = Number(new URL(server.url).port);
  await expect(start({ port })).rejects.toMatchObject({
    message: `Port ${port} is taken by another program.`,
    nextStep: "Choose another one with --port.",
  });
});

test("close lets go of port and store at once", async () => {
  await fillWith(5);
  const server = await start();
  const port = Number(new URL(server.url).port);
  await server.close();
  await start({ port });
});

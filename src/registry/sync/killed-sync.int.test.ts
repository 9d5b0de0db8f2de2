import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundledProgram } from "../../../test/bundled-program.ts";
import { differencesToServer } from "../../../test/registry-server/compare-to-server.ts";
import { refreshed, servedRecord } from "../../../test/registry-server/registry-data.ts";
import { startRegistryServer, type RegistryServer } from "../../../test/registry-server/registry-server.ts";
import { sampleRecords, withSharedData } from "../../../test/shared-data.ts";
import { openRegistryStore } from "../../store/registry-store.ts";
import { readSyncState } from "./sync-state.ts";

const KILLS = 8;
const SEED = 20_261_122;

let folder: string;
let server: RegistryServer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trial-atlas-kill-"));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function startSync(): ChildProcess {
  return spawn(process.execPath, [bundledProgram("sync-process"), folder, server.url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  const [code, signal]: (number | string | null)[] = await once(child, "exit");
  return { code: typeof code === "number" ? code : null, signal: typeof signal === "string" ? signal : null };
}

/** Mulberry32: the same kills in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

withSharedData("a sync that is killed", ["data/sample-v2.ndjson.gz"], () => {
  it(`goes on where it was, ${KILLS} times, and ends equal to the registry`, async () => {
    const records = sampleRecords();
    server = await startRegistryServer({ records: records.slice(0, -20), maxPageSize: 12 });
    const random = seeded(SEED);
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startSync();
      // Some requests further, and then somewhere in what the process does with the answer.
      server.atRequest(server.requests.length + 3 + Math.floor(random() * 8), () => {
        setTimeout(() => child.kill("SIGKILL"), random() * 25);
      });
      // A refresh on the way: with new studies, under a new stamp, while nobody is looking.
      if (kill === 4) {
        const put = records.slice(-20).map(servedRecord);
        server.refresh({ dataTimestamp: "2026-11-21T09:00:05", put });
      }
      const { signal } = await ended(child);
      if (signal === "SIGKILL") killed += 1;
      const store = openRegistryStore(folder, { readonly: true });
      // Old state or new state, never half: what is there is whole, and counted rightly.
      expect(store.summary().studies).toBe([...store.sitemapEntries()].length);
      const served = new Set([...store.sitemapEntries()].map(({ nctId }) => String(nctId)));
      const data = server.data();
      const part = refreshed(data, {
        dataTimestamp: data.dataTimestamp,
        remove: data.records.map(({ nctId }) => nctId).filter((nctId) => !served.has(nctId)),
      });
      expect(differencesToServer(store, part)).toEqual([]);
      store.close();
    }
    expect(killed).toBeGreaterThanOrEqual(5);

    expect(await ended(startSync())).toEqual({ code: 0, signal: null });
    const store = openRegistryStore(folder, { readonly: true });
    expect(differencesToServer(store, server.data())).toEqual([]);
    expect(readSyncState(store)).toMatchObject({ anchor: "2026-11-21" });
    store.close();
  });
});

/**
 * @module One sync as a process of its own, to be killed: `sync-process DATA URL`.
 * Without politeness, because it speaks to the test's own server.
 */
import { realSleep } from "../../src/registry/ctgov-client/real-sleep.ts";
import { syncRegistry } from "../../src/registry/sync/sync-registry.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";

const [folder, baseUrl] = process.argv.slice(2);
if (folder === undefined || baseUrl === undefined) throw new Error("usage: sync-process.ts DATA URL");
const store = openRegistryStore(folder);
const report = await syncRegistry(store, {
  baseUrl,
  now: () => new Date(),
  sleep: realSleep,
  requestsPerSecond: 10_000,
});
store.close();
process.stdout.write(JSON.stringify(report));

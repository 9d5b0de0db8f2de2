import { expect, it } from "vitest";
import type { SearchEngine } from "../../engine/search-engine.ts";
import { testSite } from "../web-app.fixture.ts";
import { KeptHubs } from "./kept-hubs.ts";
import { PlaceDirectory } from "./place-directory.ts";

/** Counts searches, fails on request, and pretends to other versions of the data. */
async function watchedEngine() {
  const { site } = await testSite();
  const told = { searches: 0, dataVersion: "1", fails: false };
  const engine: SearchEngine = Object.create(site.engine, {
    dataVersion: { get: () => told.dataVersion },
    search: {
      value: (...asked: Parameters<SearchEngine["search"]>) => {
        told.searches += 1;
        return told.fails ? Promise.reject(new Error("not now")) : site.engine.search(...asked);
      },
    },
  });
  return { told, hubs: new KeptHubs(engine, new PlaceDirectory(engine)) };
}

it("reads a hub once at a version of the data, also for those who ask at the same time", async () => {
  const { told, hubs } = await watchedEngine();
  const [first, second] = await Promise.all([hubs.read([], undefined, 1), hubs.read([], undefined, 1)]);
  const once = told.searches;
  expect(once).toBeGreaterThan(0);
  expect(second).toBe(first);
  expect(await hubs.read([], undefined, 1)).toBe(first);
  expect(told.searches).toBe(once);
  told.dataVersion = "2";
  expect(await hubs.read([], undefined, 1)).not.toBe(first);
  expect(told.searches).toBe(2 * once);
});

it("does not keep a failure", async () => {
  const { told, hubs } = await watchedEngine();
  told.fails = true;
  await expect(hubs.read([], undefined, 1)).rejects.toThrow("not now");
  told.fails = false;
  expect((await hubs.read([], undefined, 1)).studies).toBeGreaterThan(0);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pmtilesArchive } from "../../../test/pmtiles-archive.ts";
import { createWebApp } from "../app.tsx";
import { mapTilesUrl } from "../urls.ts";
import { testSite } from "../web-app.fixture.ts";
import { openMapTiles, type MapTiles } from "./map-tiles.ts";

const ARCHIVE = pmtilesArchive();

let folder: string;
let tiles: MapTiles;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "map-tiles-"));
  writeFileSync(join(folder, "world.pmtiles"), ARCHIVE);
  tiles = await openMapTiles(join(folder, "world.pmtiles"));
});
afterAll(async () => {
  await tiles.close();
  rmSync(folder, { recursive: true });
});

async function get(headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  const { site } = await testSite();
  return createWebApp({ ...site, mapTiles: tiles }).request(mapTilesUrl(tiles.version), { headers, method });
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

describe("the operator's map file", () => {
  it.each([
    ["bytes=0-6", 0, 7],
    ["bytes=127-", 127, ARCHIVE.length],
    ["bytes=-10", ARCHIVE.length - 10, ARCHIVE.length],
    ["bytes=0-16383", 0, ARCHIVE.length],
  ])("answers %s with just that part", async (range, start, end) => {
    const response = await get({ range, "accept-encoding": "br, gzip" });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(`bytes ${start}-${end - 1}/${ARCHIVE.length}`);
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await bytesOf(response)).toEqual(ARCHIVE.slice(start, end));
  });

  it("says 416 for a part behind its end, with its size", async () => {
    const response = await get({ range: `bytes=${ARCHIVE.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${ARCHIVE.length}`);
  });

  it.each(["bytes=5-2", "bytes=-", "bytes=0-1,4-5", "lines=1-2", ""])(
    "sends the whole where %j is no range that it knows",
    async (range) => {
      const response = await get(range === "" ? {} : { range });
      expect(response.status).toBe(200);
      expect(response.headers.get("accept-ranges")).toBe("bytes");
      expect(await bytesOf(response)).toEqual(ARCHIVE);
    },
  );

  it("tells its size to HEAD, and may be kept for ever, since its address changes with it", async () => {
    const response = await get({}, "HEAD");
    expect(response.headers.get("content-length")).toBe(String(ARCHIVE.length));
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(response.headers.get("etag")).toBe(`"${tiles.version}"`);
  });

  it("is read by the library of the map through these parts", async () => {
    const source: Source = {
      getKey: () => "test",
      getBytes: async (offset, length): Promise<RangeResponse> => {
        const response = await get({ range: `bytes=${offset}-${offset + length - 1}` });
        return { data: await response.arrayBuffer() };
      },
    };
    const archive = new PMTiles(source);
    expect(await archive.getMetadata()).toMatchObject({ attribution: "Maps of the test" });
    const tile = await archive.getZxy(0, 0, 0);
    expect(new TextDecoder("latin1").decode(tile?.data)).toContain("water");
    expect(await archive.getZxy(1, 0, 0)).toBeUndefined();
  });
});

describe("a file that is no map", () => {
  it.each([
    ["text", new TextEncoder().encode("PMTiles of my dreams"), "is no PMTiles file"],
    ["pictures", pmtilesArchive({ tileType: 2 }), "holds no vector tiles"],
  ])("%s is refused with the reason", async (name, bytes, reason) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await expect(openMapTiles(path)).rejects.toThrow(reason);
  });

  it("and one that is not there too", async () => {
    await expect(openMapTiles(join(folder, "nowhere"))).rejects.toThrow(/ENOENT/);
  });
});

it("without a file there is no such address, and pages name none", async () => {
  const { app } = await testSite();
  expect((await app.request(mapTilesUrl("0"))).status).toBe(404);
});

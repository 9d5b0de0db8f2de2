import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { CityPoint, LocateCity } from "../../study/site-point.ts";
import { parseStudy } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { createReferenceEngine } from "../reference/create-reference-engine.ts";
import { documentsOf } from "./index-version.ts";
import { Indexer } from "./indexer.ts";
import { SnapshotHolder } from "./snapshot-holder.ts";
import type { CityPoints, StudySource } from "./study-source.ts";

const BOSTON = { lat: 42.36, lon: -71.06 };
const PARIS = { lat: 48.85, lon: 2.35 };
/** The middle of Rome, and where the registry's coordinates of many of its sites are. */
const ROME = { lat: 41.89, lon: 12.51 };
const NEAR_ROME = { lat: 41.91, lon: 12.45 };
const ASTRAY = { lat: 44.99, lon: 11.11 };

const studies = [
  studyWith("NCT00000001", [{ city: "Boston", state: "Massachusetts", country: "United States" }]),
  studyWith("NCT00000002", [{ city: "Boston", country: "United States", geoPoint: PARIS }]),
  studyWith("NCT00000003", [
    { city: "Nowhere", country: "United States", contacts: [{ name: "Ann Lee" }] },
    { city: "Boston", country: "United States", contacts: [{ name: "Bo Ray" }] },
  ]),
  studyWith("NCT00000004", [
    { city: "Roma", country: "Italy" },
    { city: "Roma", country: "Italy", geoPoint: NEAR_ROME },
    { city: "Roma", country: "Italy", geoPoint: ASTRAY, contacts: [{ name: "Ada Ray" }] },
  ]),
];

function studyWith(nctId: string, locations: readonly object[]): Study {
  const parsed = parseStudy({
    protocolSection: {
      identificationModule: { nctId, briefTitle: nctId },
      contactsLocationsModule: { locations },
    },
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

const CITIES: Readonly<Record<string, CityPoint>> = {
  Boston: { ...BOSTON, outweighsCoordinates: false },
  Roma: { ...ROME, outweighsCoordinates: true },
};
const locateCity: LocateCity = ({ city = "" }) => CITIES[city];

function sourceOf(cityPoints?: CityPoints): StudySource {
  return {
    ...(cityPoints && { cityPoints }),
    dataVersion: () => "1",
    changesSince: (version) => ({
      dataVersion: "1",
      fromScratch: version === undefined,
      records: version === undefined ? studies.map((_, record) => record) : [],
      removed: [],
    }),
    read: (record) => {
      const study = studies[record];
      return study === undefined ? { ok: false, reason: "no such record" } : { ok: true, study };
    },
    close: () => undefined,
  };
}

const requests = [
  { ...emptySearchRequest, near: { ...BOSTON, radiusKm: 10 }, sort: "distance" as const },
  { ...emptySearchRequest, near: { ...PARIS, radiusKm: 10 } },
  { ...emptySearchRequest, near: { ...ROME, radiusKm: 1 } },
  { ...emptySearchRequest, near: { ...ASTRAY, radiusKm: 10 } },
  { ...emptySearchRequest, advanced: "AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,10km]" },
  { ...emptySearchRequest, advanced: "AREA[LocationGeoPoint]MISSING" },
  {
    ...emptySearchRequest,
    // Which contact belongs to which site only the record tells.
    advanced:
      "SEARCH[Location](AREA[LocationContactName]Ray AND AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,10km])",
  },
  {
    ...emptySearchRequest,
    advanced:
      "SEARCH[Location](AREA[LocationContactName]Ray AND AREA[LocationGeoPoint]DISTANCE[41.89,12.51,1km])",
  },
  {
    ...emptySearchRequest,
    advanced:
      "SEARCH[Location](AREA[LocationContactName]Ray AND AREA[LocationGeoPoint]DISTANCE[44.99,11.11,1km])",
  },
];

async function indexIn(folder: string, source: StudySource, lines: string[] = []): Promise<Indexer> {
  const indexer = new Indexer({ folder, source, log: (_level, line) => lines.push(line) });
  await indexer.open();
  await indexer.catchUp();
  return indexer;
}

test("a site without a position, or with that of another place, stands where its city is, in both engines alike", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-cities-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const reference = createReferenceEngine({ locateCity });
  await reference.update({ dataVersion: "1", changed: studies, removed: [] });
  const indexer = await indexIn(folder, sourceOf({ table: "cities", locate: locateCity }));
  const holder = new SnapshotHolder((record) => studies[record]);
  if (indexer.version !== undefined) holder.publish(indexer.version);
  for (const request of requests) {
    const { total, hits } = await reference.search(request);
    const found = holder.snapshot.search(request);
    expect({ total: found.total, hits: found.hits }).toEqual({ total, hits });
  }
  const totalOf = (request: SearchRequest): number => holder.snapshot.search(request).total;
  const inContact = (place: string): number =>
    totalOf({
      ...emptySearchRequest,
      advanced: `SEARCH[Location](AREA[LocationContactName]Ray AND AREA[LocationGeoPoint]DISTANCE[${place},1km])`,
    });
  expect([inContact("41.89,12.51"), inContact("44.99,11.11")]).toEqual([1, 0]);
  expect(totalOf({ ...emptySearchRequest, near: { ...ASTRAY, radiusKm: 10 } })).toBe(0);
  expect(holder.snapshot.search({ ...emptySearchRequest, near: { ...BOSTON, radiusKm: 10 } }).hits).toEqual([
    expect.objectContaining({ nctId: "NCT00000003", nearestSite: { index: 1, distanceKm: 0 } }),
    expect.objectContaining({ nctId: "NCT00000001", nearestSite: { index: 0, distanceKm: 0 } }),
  ]);
  holder.close();
  indexer.close();
});

test("an index made with another table of cities is built anew, once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-cities-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  (await indexIn(folder, sourceOf())).close();
  const lines: string[] = [];
  const source = sourceOf({ table: "cities", locate: locateCity });
  const placed = await indexIn(folder, source, lines);
  expect(lines.join("\n")).toMatch(/another table of cities/);
  const [part] = placed.version?.parts ?? [];
  expect(part && documentsOf(part)).toBe(studies.length);
  expect([...new Float64Array(part?.memory.columns.latitude ?? new SharedArrayBuffer(0))]).toContain(
    BOSTON.lat,
  );
  placed.close();
  const again: string[] = [];
  (await indexIn(folder, source, again)).close();
  expect(again).toEqual([]);
});

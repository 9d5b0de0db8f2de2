import { beforeAll, describe, expect, test } from "vitest";
import type { SearchRequest } from "../../query/search-request.ts";
import type { FacetName, SearchEngine } from "../search-engine.ts";
import { ask, engineWith, madeStudy } from "./made-studies.ts";

let engine: SearchEngine;

beforeAll(async () => {
  const site = (city: string, country: string, status?: string) => ({
    city,
    country,
    ...(status === undefined ? {} : { status }),
  });
  engine = await engineWith([
    madeStudy(
      1,
      {
        statusModule: { overallStatus: "RECRUITING" },
        designModule: { phases: ["PHASE1", "PHASE2"] },
        eligibilityModule: { sex: "FEMALE", healthyVolunteers: false },
        contactsLocationsModule: {
          locations: [
            site("Paris", "France", "COMPLETED"),
            site("Lyon", "France", "COMPLETED"),
            site("Bern", "Switzerland", "RECRUITING"),
          ],
        },
        sponsorCollaboratorsModule: {
          leadSponsor: { name: "Hôpital A" },
          collaborators: [{ name: "Hopital B" }],
        },
      },
      {
        derivedSection: {
          conditionBrowseModule: {
            meshes: [{ id: "D006333", term: "Heart Failure" }],
            ancestors: [{ id: "D006331", term: "Heart Diseases" }],
          },
        },
      },
    ),
    madeStudy(2, {
      statusModule: { overallStatus: "RECRUITING" },
      designModule: { phases: ["PHASE2"] },
      eligibilityModule: { sex: "ALL", healthyVolunteers: true },
      contactsLocationsModule: { locations: [site("Paris", "France"), site("PARIS", "France")] },
      sponsorCollaboratorsModule: { leadSponsor: { name: "hopital a" } },
    }),
    madeStudy(3, {
      statusModule: { overallStatus: "COMPLETED" },
      contactsLocationsModule: { locations: [site("Seoul", "Korea, Republic of", "COMPLETED")] },
      sponsorCollaboratorsModule: { leadSponsor: { name: "Hôpital A" } },
    }),
  ]);
});

async function counts(facet: FacetName, conditions: Partial<SearchRequest> = {}, facetLimit?: number) {
  const { facets } = await ask(engine, conditions, {
    facets: [facet],
    ...(facetLimit === undefined ? {} : { facetLimit }),
  });
  return (facets[facet] ?? []).map(
    ({ value, label, count }) => `${value}${label === undefined ? "" : ` (${label})`} ${count}`,
  );
}

describe("counts", () => {
  test.each<[FacetName, Partial<SearchRequest>, readonly string[]]>([
    ["status", {}, ["RECRUITING 2", "COMPLETED 1"]],
    ["phase", {}, ["PHASE2 2", "PHASE1 1"]],
    // A study for all, or that does not say, is found by either sex.
    ["sex", {}, ["FEMALE 3", "MALE 2"]],
    ["healthy", {}, ["false 1", "true 1"]],
    ["results", {}, ["false 3"]],
    ["country", {}, ["France 2", "South Korea 1", "Switzerland 1"]],
    ["city", {}, ["Paris 2", "Bern 1", "Lyon 1", "Seoul 1"]],
    ["condition", {}, ["D006331 (Heart Diseases) 1", "D006333 (Heart Failure) 1"]],
    ["sponsor", {}, ["hopital a (Hôpital A) 3", "hopital b (Hopital B) 1"]],
  ])("%s %j", async (facet, conditions, expected) => {
    expect(await counts(facet, conditions)).toEqual(expected);
  });

  test("a facet is counted without its own selection, and with that of the others", async () => {
    expect(await counts("phase", { phase: ["PHASE1"] })).toEqual(["PHASE2 2", "PHASE1 1"]);
    expect(await counts("status", { phase: ["PHASE1"] })).toEqual(["RECRUITING 1"]);
  });

  test("with a status, a country counts by its sites of that status, or of none", async () => {
    expect(await counts("country", { status: ["RECRUITING"] })).toEqual(["France 1", "Switzerland 1"]);
  });

  test("with a place, a status counts by the sites there", async () => {
    expect(await counts("status", { country: ["France"] })).toEqual(["RECRUITING 1"]);
    expect(await counts("city", { country: ["france"] })).toEqual(["Paris 2", "Lyon 1"]);
  });

  test("selected values are kept in the request's words, beyond the limit and at zero", async () => {
    expect(await counts("country", { country: ["Korea, Republic of", "Peru"] }, 1)).toEqual([
      "France 2",
      "Korea, Republic of (South Korea) 1",
      "Peru (peru) 0",
    ]);
    expect(await counts("condition", { condition: ["D000006333"] }, 0)).toEqual([
      "D000006333 (Heart Failure) 1",
    ]);
  });
});

test("only the facets asked for are counted", async () => {
  expect((await ask(engine, {})).facets).toEqual({});
  expect(Object.keys((await ask(engine, {}, { facets: ["status", "sex"] })).facets)).toEqual([
    "status",
    "sex",
  ]);
});

describe("points", () => {
  const site = (facility: string, lat?: number) => ({
    facility,
    city: "Lyon",
    country: "France",
    ...(lat === undefined ? {} : { geoPoint: { lat, lon: 4.8 } }),
  });
  const studyWith = (number: number, ...locations: ReturnType<typeof site>[]) =>
    madeStudy(number, { contactsLocationsModule: { locations } });

  test("a city or facility lies where the newest study that says so puts it, whatever came first", async () => {
    const studies = [
      studyWith(1, site("Hôpital A", 45)),
      studyWith(3, site("hopital a"), site("Hôpital A", 45.7), site("Hôpital A", 46), site("Hôpital B")),
      studyWith(2, site("Hôpital A", 45.1)),
    ];
    for (const order of [studies, [...studies].reverse()]) {
      const { facets } = await ask(
        await engineWith(order),
        {},
        { facets: ["city", "facility"], points: true },
      );
      expect(facets.city).toEqual([{ value: "Lyon", count: 3, point: { lat: 45.7, lon: 4.8 } }]);
      expect(facets.facility).toEqual([
        { value: "Hôpital A", count: 3, point: { lat: 45.7, lon: 4.8 } },
        { value: "Hôpital B", count: 1 },
      ]);
    }
  });

  test("a place was updated last when the last of its counted studies was", async () => {
    const updated = (number: number, date: string, ...locations: ReturnType<typeof site>[]) =>
      madeStudy(number, {
        contactsLocationsModule: { locations },
        statusModule: { lastUpdatePostDateStruct: { date } },
      });
    const { facets } = await ask(
      await engineWith([
        updated(1, "2025-03-01", site("A"), site("B")),
        updated(2, "2026-01-31", site("A")),
        studyWith(3, site("C")),
      ]),
      {},
      { facets: ["city", "facility"], lastUpdates: true },
    );
    expect(facets.city).toEqual([{ value: "Lyon", count: 3, lastUpdate: "2026-01-31" }]);
    expect(facets.facility).toEqual([
      { value: "A", count: 2, lastUpdate: "2026-01-31" },
      { value: "B", count: 1, lastUpdate: "2025-03-01" },
      { value: "C", count: 1 },
    ]);
  });

  test("several names of a place count each study once, as the search for all of them does", async () => {
    const engine = await engineWith([
      studyWith(1, site("Mass General"), site("Massachusetts General")),
      studyWith(2, site("mass general")),
      studyWith(3, site("Another")),
    ]);
    const names = ["Mass General", "Massachusetts General"];
    const { together } = await ask(
      engine,
      {},
      { facets: [], together: { facility: [names, ["Another"], ["Nowhere"]] } },
    );
    expect(together).toEqual({ facility: [2, 1, 0] });
    expect((await ask(engine, { facility: names })).total).toBe(2);
  });

  test("nobody pays for points that nobody asked for", async () => {
    const { facets } = await ask(await engineWith([studyWith(1, site("A", 45))]), {}, { facets: ["city"] });
    expect(facets.city).toEqual([{ value: "Lyon", count: 1 }]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "../study/geo-distance.ts";
import { parseStudy, type Location, type Study } from "../study/study.ts";
import { searchRequests } from "./search-request.arbitrary.ts";
import type { SearchRequest } from "./search-request.ts";
import { emptySearchRequest } from "./search-url.ts";
import {
  matchesDateRange,
  matchesStructured,
  structuredFacts,
  structuredMatcher,
} from "./structured-conditions.ts";

const NCT = { identificationModule: { nctId: "NCT00000001" } };

function study(protocol: object = {}, rest: object = {}): Study {
  const parsed = parseStudy({ protocolSection: { ...NCT, ...protocol }, ...rest });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

function matches(record: Study, conditions: Partial<SearchRequest>): boolean {
  return matchesStructured(record, { ...emptySearchRequest, ...conditions });
}

test("a record of only a number is found by no conditions, and by none that need a value", () => {
  const bare = study();
  expect(matches(bare, {})).toBe(true);
  expect(matches(bare, { status: ["RECRUITING"] })).toBe(false);
  expect(matches(bare, { phase: ["NA"] })).toBe(false);
  expect(matches(bare, { country: ["Germany"] })).toBe(false);
  expect(matches(bare, { start: { to: "2099" } })).toBe(false);
  expect(matches(bare, { healthy: false })).toBe(false);
  expect(matches(bare, { results: false })).toBe(true);
  // What the study does not say excludes nobody.
  expect(matches(bare, { age: 52, sex: "FEMALE" })).toBe(true);
});

describe("conditions on the study", () => {
  const record = study(
    {
      statusModule: {
        overallStatus: "RECRUITING",
        startDateStruct: { date: "2022-03" },
        lastUpdatePostDateStruct: { date: "2026-10-20" },
      },
      designModule: {
        studyType: "INTERVENTIONAL",
        phases: ["PHASE1", "PHASE2"],
        designInfo: { primaryPurpose: "TREATMENT" },
      },
      eligibilityModule: {
        sex: "FEMALE",
        minimumAge: "18 Years",
        maximumAge: "65 Years",
        healthyVolunteers: false,
      },
      sponsorCollaboratorsModule: {
        leadSponsor: { name: "Hôpital Necker", class: "OTHER" },
        collaborators: [{ name: "Pfizer" }],
      },
      armsInterventionsModule: { interventions: [{ type: "DRUG", name: "Pembrolizumab" }] },
    },
    {
      hasResults: true,
      derivedSection: {
        conditionBrowseModule: {
          meshes: [{ id: "D003924", term: "Diabetes Mellitus, Type 2" }],
          ancestors: [{ id: "D000003920", term: "Diabetes Mellitus" }],
        },
      },
    },
  );

  test.each<[Partial<SearchRequest>, boolean]>([
    [{ status: ["COMPLETED", "RECRUITING"] }, true],
    [{ status: ["COMPLETED"] }, false],
    [{ phase: ["PHASE2"] }, true],
    [{ phase: ["PHASE3", "PHASE1"] }, true],
    [{ phase: ["PHASE3"] }, false],
    [{ type: ["OBSERVATIONAL"] }, false],
    [{ purpose: ["TREATMENT"] }, true],
    [{ funder: ["INDUSTRY"] }, false],
    [{ age: 18 }, true],
    [{ age: 17.9 }, false],
    [{ age: 65.99 }, true],
    [{ age: 66 }, false],
    [{ sex: "FEMALE" }, true],
    [{ sex: "MALE" }, false],
    [{ healthy: false }, true],
    [{ healthy: true }, false],
    [{ results: true }, true],
    [{ results: false }, false],
    [{ start: { from: "2022", to: "2022" } }, true],
    [{ start: { from: "2022-03-02" } }, false],
    [{ updated: { from: "2026-10-20", to: "2026-10-20" } }, true],
    [{ updated: { to: "2026-09" } }, false],
    [{ condition: ["D003924"] }, true],
    [{ condition: ["D003920"] }, true],
    [{ condition: ["D000690"] }, false],
    [{ treatment: ["pembrolizumab"] }, true],
    [{ treatment: ["pembro"] }, false],
    [{ sponsor: ["hopital necker"] }, true],
    [{ sponsor: ["PFIZER"] }, true],
    [{ sponsor: ["Novartis"] }, false],
    [{ status: ["RECRUITING"], phase: ["PHASE2"], age: 40, sponsor: ["Pfizer"] }, true],
    [{ status: ["RECRUITING"], phase: ["PHASE2"], age: 70, sponsor: ["Pfizer"] }, false],
  ])("%j → %s", (conditions, expected) => {
    expect(matches(record, conditions)).toBe(expected);
  });

  test.each([
    ["ALL", true],
    [undefined, true],
    ["MALE", true],
    ["FEMALE", false],
  ])("a study for %s takes men: %s", (sex, expected) => {
    expect(matches(study({ eligibilityModule: { sex } }), { sex: "MALE" })).toBe(expected);
  });
});

describe("places", () => {
  const BOSTON = { lat: 42.35843, lon: -71.05977 };
  const at = (overallStatus: string | undefined, ...locations: Location[]): Study =>
    study({ statusModule: { overallStatus }, contactsLocationsModule: { locations } });

  test("conditions must hold for one and the same site", () => {
    const record = at(
      "RECRUITING",
      { city: "Portland", state: "Oregon", country: "United States" },
      { city: "Bangor", state: "Maine", country: "United States" },
    );
    expect(matches(record, { city: ["Portland"] })).toBe(true);
    expect(matches(record, { state: ["Maine"] })).toBe(true);
    expect(matches(record, { city: ["Portland"], state: ["Maine"] })).toBe(false);
    expect(matches(record, { city: ["Portland"], state: ["Maine", "Oregon"] })).toBe(true);
  });

  test("the site's own status counts where it has one, beside the study's", () => {
    const record = at(
      "RECRUITING",
      { city: "Boston", country: "United States", status: "COMPLETED" },
      { city: "Bern", country: "Switzerland", status: "RECRUITING" },
      { city: "Lyon", country: "France" },
    );
    const recruiting = { status: ["RECRUITING"] };
    expect(matches(record, { ...recruiting, city: ["Boston"] })).toBe(false);
    expect(matches(record, { ...recruiting, city: ["Bern"] })).toBe(true);
    expect(matches(record, { ...recruiting, city: ["Lyon"] })).toBe(true);
    expect(matches(record, { city: ["Boston"] })).toBe(true);
    const closed = at("COMPLETED", { city: "Bern", status: "RECRUITING" });
    expect(matches(closed, { ...recruiting, city: ["Bern"] })).toBe(false);
  });

  test("names are compared without case, accents and the data version's name of the country", () => {
    const record = at("RECRUITING", { facility: "CHU  Besançon", city: "Besançon", country: "Turkey" });
    expect(matches(record, { city: ["besancon"], country: ["Turkey (Türkiye)"] })).toBe(true);
    expect(matches(record, { facility: ["chu besancon"], country: ["türkiye"] })).toBe(true);
    expect(matches(record, { facility: ["CHU"] })).toBe(false);
  });

  test("near: the registry's point lies in the circle; a site without a point is nowhere", () => {
    const record = at(
      "RECRUITING",
      { city: "Nowhere" },
      { city: "Worcester", geoPoint: { lat: 42.26259, lon: -71.80229 } },
      { city: "Boston", status: "COMPLETED", geoPoint: BOSTON },
    );
    const near = { ...BOSTON, radiusKm: 80 };
    expect(matches(record, { near })).toBe(true);
    expect(matches(record, { near: { ...near, radiusKm: 0.5 }, status: ["RECRUITING"] })).toBe(false);
    expect(matches(at("RECRUITING", { city: "Nowhere" }), { near })).toBe(false);

    const nearest = (conditions: Partial<SearchRequest>) =>
      structuredMatcher({ ...emptySearchRequest, ...conditions }).nearestSite(structuredFacts(record));
    expect(nearest({ near })).toEqual({ index: 2, distanceKm: 0 });
    const worcester = nearest({ near, status: ["RECRUITING"] });
    expect(worcester?.index).toBe(1);
    expect(worcester?.distanceKm).toBeCloseTo(62, 0);
    expect(nearest({ near: { ...near, radiusKm: 10 }, status: ["RECRUITING"] })).toBeUndefined();
    expect(nearest({})).toBeUndefined();
  });
});

test("a range of dates holds at both ends, in whole years, months and days", () => {
  expect(matchesDateRange("2024-06-30", { to: "2024-06" })).toBe(true);
  expect(matchesDateRange("2024-07", { to: "2024-06" })).toBe(false);
  expect(matchesDateRange("2020", { from: "2020-01-01" })).toBe(true);
  expect(matchesDateRange("2020", { from: "2020-01-02" })).toBe(false);
  expect(matchesDateRange("soon", {})).toBe(false);
  expect(matchesDateRange(undefined, { to: "2024" })).toBe(false);
});

describe("for random requests and studies", () => {
  const site: fc.Arbitrary<Location> = fc.record(
    {
      status: fc.constantFrom("RECRUITING", "COMPLETED"),
      country: fc.constantFrom("Korea, Republic of", "South Korea", "France"),
      city: fc.constantFrom("Seoul", "PARIS", "Paris"),
      geoPoint: fc.constantFrom({ lat: 48.85, lon: 2.35 }, { lat: 37.57, lon: 126.98 }),
    },
    { requiredKeys: [] },
  );
  const records = fc
    .record({
      overallStatus: fc.constantFrom("RECRUITING", "COMPLETED", undefined),
      locations: fc.array(site, { maxLength: 4 }),
    })
    .map(({ overallStatus, locations }) =>
      study({ statusModule: { overallStatus }, contactsLocationsModule: { locations } }),
    );
  const requests = fc
    .record(
      {
        status: fc.subarray(["RECRUITING", "COMPLETED"]),
        country: fc.subarray(["South Korea", "France"]),
        city: fc.subarray(["seoul", "paris"]),
        near: fc.constantFrom({ lat: 48.9, lon: 2.4, radiusKm: 50 }, { lat: 37.6, lon: 127, radiusKm: 50 }),
      },
      { requiredKeys: ["status", "country", "city"] },
    )
    .map((conditions): SearchRequest => Object.assign({ ...emptySearchRequest }, conditions));

  test("a study is found if and only if a plain reading of its record says so", () => {
    const lower = (text: string | undefined): string => (text ?? "").toLowerCase();
    const naive = (record: Study, { status, country, city, near }: SearchRequest): boolean => {
      const overall = record.protocolSection.statusModule?.overallStatus ?? "";
      if (status.length > 0 && !status.includes(overall)) return false;
      if (country.length === 0 && city.length === 0 && near === undefined) return true;
      for (const place of record.protocolSection.contactsLocationsModule?.locations ?? []) {
        const name = place.country === "Korea, Republic of" ? "South Korea" : (place.country ?? "");
        if (country.length > 0 && !country.includes(name)) continue;
        if (city.length > 0 && !city.includes(lower(place.city))) continue;
        if (near !== undefined && (!place.geoPoint || distanceKm(near, place.geoPoint) > near.radiusKm))
          continue;
        if (status.length > 0 && place.status !== undefined && !status.includes(place.status)) continue;
        return true;
      }
      return false;
    };
    let found = 0;
    fc.assert(
      fc.property(records, requests, (record, request) => {
        expect(matchesStructured(record, request)).toBe(naive(record, request));
        if (naive(record, request)) found += 1;
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(30);
  });

  test("the nearest site is there exactly when the study is found by place", () => {
    fc.assert(
      fc.property(records, requests, (record, request) => {
        const matcher = structuredMatcher(request);
        const facts = structuredFacts(record);
        const nearest = matcher.nearestSite(facts);
        if (request.near !== undefined && matcher.matches(facts)) expect(nearest).toBeDefined();
        const at = nearest && facts.sites[nearest.index];
        if (at !== undefined) expect(matcher.siteMatches(at, facts.overallStatus)).toBe(true);
        expect(nearest?.distanceKm ?? 0).toBeLessThanOrEqual(request.near?.radiusKm ?? 0);
      }),
    );
  });

  test("each further condition finds no more", () => {
    fc.assert(
      fc.property(records, searchRequests, (record, request) => {
        if (matchesStructured(record, request))
          expect(matchesStructured(record, { ...request, start: undefined, sex: undefined, city: [] })).toBe(
            true,
          );
      }),
    );
  });
});

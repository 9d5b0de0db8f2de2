import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleRecords, sharedLines, withSharedData } from "../../../test/shared-data.ts";
import { presentCountryName } from "../../study/country.ts";
import { foldText } from "../../study/fold.ts";
import { presentMeshId } from "../../study/mesh-id.ts";
import { parseStudy, type Study } from "../../study/study.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { matchesStructured } from "../../query/structured-conditions.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { withoutFacet } from "../facet-selection.ts";
import { PLACE_FACETS } from "../place-facets.ts";
import { FACETS, type FacetName, type SearchEngine } from "../search-engine.ts";
import { ask, engineWith } from "./made-studies.ts";

const ALL_RECORDS = "data/studies-v2.ndjson.gz";
const SAMPLE = "data/sample-v2.ndjson.gz";
const EVERY_VALUE = 1_000_000;

function parsed(record: unknown): Study {
  const result = parseStudy(record);
  if (!result.ok) throw new Error(result.reason);
  return result.study;
}

/** The request in which a value is the facet's only selection. */
function choosing(request: SearchRequest, facet: FacetName, value: string): SearchRequest {
  const cleared = withoutFacet(request, facet);
  if (facet === "sex") return { ...cleared, sex: value === "FEMALE" ? "FEMALE" : "MALE" };
  if (facet === "healthy" || facet === "results") return { ...cleared, [facet]: value === "true" };
  return { ...cleared, [facet]: [value] };
}

/** What a record has under a facet, read straight from the JSON. */
const FROM_RECORD: Readonly<Record<FacetName, (study: Study) => readonly (string | boolean | undefined)[]>> =
  {
    status: ({ protocolSection: p }) => [p.statusModule?.overallStatus],
    phase: ({ protocolSection: p }) => p.designModule?.phases ?? [],
    type: ({ protocolSection: p }) => [p.designModule?.studyType],
    purpose: ({ protocolSection: p }) => [p.designModule?.designInfo?.primaryPurpose],
    sex: ({ protocolSection: p }) => {
      const sex = p.eligibilityModule?.sex;
      return sex === "FEMALE" || sex === "MALE" ? [sex] : ["FEMALE", "MALE"];
    },
    healthy: ({ protocolSection: p }) => [p.eligibilityModule?.healthyVolunteers],
    funder: ({ protocolSection: p }) => [p.sponsorCollaboratorsModule?.leadSponsor?.class],
    results: ({ hasResults }) => [hasResults],
    country: ({ protocolSection: p }) =>
      (p.contactsLocationsModule?.locations ?? []).map(
        ({ country }) => country && foldText(presentCountryName(country)),
      ),
    state: ({ protocolSection: p }) =>
      (p.contactsLocationsModule?.locations ?? []).map(({ state }) => state && foldText(state)),
    city: ({ protocolSection: p }) =>
      (p.contactsLocationsModule?.locations ?? []).map(({ city }) => city && foldText(city)),
    facility: ({ protocolSection: p }) =>
      (p.contactsLocationsModule?.locations ?? []).map(({ facility }) => facility && foldText(facility)),
    condition: ({ derivedSection: d }) =>
      [...(d?.conditionBrowseModule?.meshes ?? []), ...(d?.conditionBrowseModule?.ancestors ?? [])].map(
        ({ id }) => id && presentMeshId(id),
      ),
    treatment: ({ protocolSection: p }) =>
      (p.armsInterventionsModule?.interventions ?? []).map(({ name }) => name && foldText(name)),
    sponsor: ({ protocolSection: p }) =>
      [p.sponsorCollaboratorsModule?.leadSponsor, ...(p.sponsorCollaboratorsModule?.collaborators ?? [])].map(
        (sponsor) => sponsor?.name && foldText(sponsor.name),
      ),
  };

withSharedData("all 4,210 native records", [ALL_RECORDS], () => {
  const studies: Study[] = [];
  let engine: SearchEngine;

  beforeAll(async () => {
    for await (const line of sharedLines(ALL_RECORDS)) studies.push(parsed(JSON.parse(line)));
    engine = await engineWith(studies);
  });

  test.each(FACETS)("%s: every count is the number of records that have the value", async (facet) => {
    const { facets, total } = await ask(engine, {}, { facets: [facet], facetLimit: EVERY_VALUE });
    const expected = new Map<string, number>();
    for (const study of studies)
      for (const value of new Set(FROM_RECORD[facet](study)))
        if (value !== undefined) expected.set(String(value), (expected.get(String(value)) ?? 0) + 1);
    const counted = (facets[facet] ?? []).map(
      ({ value, count }) => [PLACE_FACETS.has(facet) ? foldText(value) : value, count] as const,
    );
    expect(total).toBe(studies.length);
    expect(new Map(counted)).toEqual(expected);
    expect(counted.length).toBe(expected.size);
  });

  test.each(FACETS)("%s: choosing one of the largest values finds as many as its count", async (facet) => {
    const conditions = {
      text: { term: "heart OR cancer" },
      status: ["RECRUITING", "COMPLETED"],
      country: ["France"],
    };
    const { facets } = await ask(engine, conditions, { facets: [facet], facetLimit: 30 });
    expect(facets[facet]).not.toEqual([]);
    for (const { value, count } of facets[facet] ?? []) {
      const request = choosing({ ...emptySearchRequest, ...conditions }, facet, value);
      expect((await engine.search(request)).total, `${facet} ${value}`).toBe(count);
    }
  });

  test.each(["condition", "treatment", "sponsor"] as const)(
    "browsing %s counts as searching does",
    async (dimension) => {
      const { entries, total } = await engine.browse(dimension, { limit: 40 });
      expect(total).toBeGreaterThan(1000);
      const { entries: last } = await engine.browse(dimension, { offset: total - 10, limit: 10 });
      for (const { value, studies: count, recruiting } of [...entries, ...last]) {
        expect((await ask(engine, { [dimension]: [value] })).total, value).toBe(count);
        const open = await ask(engine, { [dimension]: [value], status: ["RECRUITING"] });
        expect(open.total, value).toBe(recruiting);
      }
    },
  );

  test("the order does not depend on the order in which studies came", async () => {
    const turned = await engineWith([...studies].reverse());
    for (const text of [{ cond: "heart failure" }, { term: "placebo" }, {}]) {
      const [one, other] = await Promise.all([
        ask(engine, { text, pageSize: 500 }),
        ask(turned, { text, pageSize: 500 }),
      ]);
      expect(other.hits).toEqual(one.hits);
    }
  });
});

withSharedData("random requests over the sample", [SAMPLE], () => {
  const studies = sampleRecords().map(parsed);
  let engine: SearchEngine;

  beforeAll(async () => {
    engine = await engineWith(studies);
  });

  const valuesOf = (facet: FacetName): fc.Arbitrary<string> =>
    fc.constantFrom(
      ...new Set(
        studies.flatMap((study) =>
          FROM_RECORD[facet](study)
            .flatMap((v) => v ?? [])
            .map(String),
        ),
      ),
    );
  const some = (facet: FacetName) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(valuesOf(facet), { minLength: 1, maxLength: 3 }),
    );
  const points = studies.flatMap(({ protocolSection: p }) =>
    (p.contactsLocationsModule?.locations ?? []).flatMap(({ geoPoint }) => geoPoint ?? []),
  );
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
  const conditions = fc.record({
    status: some("status"),
    phase: some("phase"),
    type: some("type"),
    purpose: some("purpose"),
    funder: some("funder"),
    country: some("country"),
    state: some("state"),
    city: some("city"),
    condition: some("condition"),
    treatment: some("treatment"),
    sponsor: some("sponsor"),
    sex: rarely(fc.constantFrom("FEMALE" as const, "MALE" as const)),
    healthy: rarely(fc.boolean()),
    results: rarely(fc.boolean()),
    age: rarely(fc.integer({ min: 0, max: 99 })),
    near: rarely(
      fc
        .record({ point: fc.constantFrom(...points), radiusKm: fc.integer({ min: 1, max: 805 }) })
        .map(({ point, radiusKm }) => ({ lat: point.lat, lon: point.lon, radiusKm })),
    ),
    start: rarely(
      fc.constantFrom({ from: "2015" }, { to: "2020-06" }, { from: "2010-01", to: "2022-12-31" }),
    ),
  });
  /** A few conditions at a time: all of them together find nothing. */
  const requests = fc
    .tuple(
      conditions,
      fc.subarray(
        [
          "status",
          "phase",
          "type",
          "purpose",
          "funder",
          "country",
          "state",
          "city",
          "condition",
          "treatment",
          "sponsor",
          "sex",
          "healthy",
          "results",
          "age",
          "near",
          "start",
        ] as const,
        { maxLength: 3 },
      ),
    )
    .map(([all, kept]): SearchRequest =>
      Object.assign({}, emptySearchRequest, ...kept.map((name) => ({ [name]: all[name] }))),
    );

  describe("property", () => {
    test("what is found is what satisfies the conditions, one study at a time", async () => {
      await fc.assert(
        fc.asyncProperty(requests, async (request) => {
          const expected = studies.filter((study) => matchesStructured(study, request)).length;
          expect((await engine.search(request)).total).toBe(expected);
        }),
        { numRuns: 200 },
      );
    });

    test("the count of a facet's value is the total of choosing it", async () => {
      await fc.assert(
        fc.asyncProperty(requests, fc.constantFrom(...FACETS), fc.nat(), async (request, facet, pick) => {
          const { facets } = await engine.search(request, { facets: [facet], facetLimit: 20 });
          const counts = facets[facet] ?? [];
          const chosen = counts[pick % Math.max(1, counts.length)];
          if (chosen === undefined) return;
          expect((await engine.search(choosing(request, facet, chosen.value))).total).toBe(chosen.count);
        }),
        { numRuns: 400 },
      );
    });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { emptySearchRequest } from "../../query/search-url.ts";
import { structuredFacts, structuredMatcher } from "../../query/structured-conditions.ts";
import type { Study } from "../../study/study.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { documentsOf, fullSet } from "./bit-set.ts";
import { documentsInCircle, documentsSatisfying, sitesSatisfying } from "./filter.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import type { Segment } from "./segment.ts";

/** Each run writes a segment. */
const TIMEOUT = { timeout: 60_000 };

const STATUSES = ["RECRUITING", "COMPLETED", "WITHDRAWN"] as const;

// Many near each other, at both sides of the date line and around the poles.
const latitudes = fc.oneof(
  fc.constantFrom(0, 45, 89.9, 90, -90, -89.95),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const longitudes = fc.oneof(
  fc.constantFrom(0, 179.9, -179.9, 180, -180),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const points = fc.record({ lat: latitudes, lon: longitudes });
const sites = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    country: fc.constantFrom("France", "Spain"),
    city: fc.constantFrom("Paris", "Madrid", "Nice"),
    geoPoint: points,
  },
  { requiredKeys: [] },
);
const registries = fc
  .array(
    fc.record({
      overallStatus: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
      locations: fc.array(sites, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((made) =>
    made.map(({ overallStatus, locations }, i) =>
      madeStudy(i + 1, {
        statusModule: overallStatus === undefined ? {} : { overallStatus },
        contactsLocationsModule: { locations },
      }),
    ),
  );
const circles = fc.record({
  lat: latitudes,
  lon: longitudes,
  radiusKm: fc.constantFrom(0, 0.5, 50, 500, 5_000, 20_100),
});

function inSegment<Result>(studies: readonly Study[], work: (segment: Segment) => Result): Result {
  const { snapshot, close } = indexOfStudies(studies, 1);
  try {
    const [part] = snapshot.parts;
    if (part === undefined) throw new Error("no segment");
    return work(part.segment);
  } finally {
    close();
  }
}

function listed(set: Uint32Array): readonly number[] {
  const documents = new Uint16Array(65_535);
  return [...documents.subarray(0, documentsOf(set, documents))];
}

/** Places of the studies that satisfy a request, by the predicates themselves. */
function expectedDocuments(studies: readonly Study[], request: typeof emptySearchRequest): readonly number[] {
  const matcher = structuredMatcher(request);
  return studies.flatMap((study, i) => (matcher.matches(structuredFacts(study)) ? [i] : []));
}

test(
  "a circle holds the studies with a site at most so far away, at poles and date line too",
  TIMEOUT,
  () => {
    fc.assert(
      fc.property(registries, fc.array(circles, { minLength: 20, maxLength: 40 }), (studies, asked) => {
        inSegment(studies, (segment) => {
          for (const near of asked)
            expect(listed(documentsInCircle(segment, near))).toEqual(
              expectedDocuments(studies, { ...emptySearchRequest, near }),
            );
        });
      }),
      { numRuns: 12 },
    );
  },
);

test("one site must have the status, its own or its study's, and lie where it is asked for", TIMEOUT, () => {
  fc.assert(
    fc.property(
      registries,
      fc.constantFrom(...STATUSES),
      fc.constantFrom("France", "Spain"),
      circles,
      (studies, status, country, near) => {
        inSegment(studies, (segment) => {
          const all = fullSet(segment.documents);
          for (const asked of [
            { status: [status], country: [country] },
            { status: [status], near },
            { country: [country], near },
            { status: [status], country: [country], near },
            { city: ["Paris", "Madrid", "Lyon"] },
            { city: ["paris"], country: [country] },
            { city: ["Nice"], status: [status], country: [country], near },
          ]) {
            const request = { ...emptySearchRequest, ...asked };
            expect(listed(documentsSatisfying(request, segment, all))).toEqual(
              expectedDocuments(studies, request),
            );
          }
        });
      },
    ),
    { numRuns: 12 },
  );
});

test("studies of which all sites have a status are told apart from those of which one group of sites has, or several", () => {
  const ofStatuses = (...statuses: readonly (typeof STATUSES)[number][]): readonly { status: string }[] =>
    statuses.map((status) => ({ status }));
  const studies = [
    ofStatuses("RECRUITING", "RECRUITING"),
    ofStatuses("COMPLETED"),
    [],
    ofStatuses("COMPLETED", "RECRUITING"),
    ofStatuses("RECRUITING"),
    ofStatuses("WITHDRAWN", "RECRUITING", "COMPLETED"),
  ].map((locations, i) => madeStudy(i + 1, { contactsLocationsModule: { locations } }));
  inSegment(studies, (segment) => {
    const found = (...status: readonly (typeof STATUSES)[number][]): ReturnType<typeof sitesSatisfying> =>
      sitesSatisfying({ ...emptySearchRequest, status }, segment, Uint16Array.of(0, 1, 2, 3, 4, 5));
    const recruiting = found("RECRUITING");
    expect([...recruiting.documents]).toEqual([0, 4]);
    // Of the groups of studies 3 (completed, recruiting) and 5 (withdrawn, recruiting, completed).
    expect([...recruiting.groups]).toEqual([1, 3]);
    expect([...recruiting.sites.sites]).toEqual([]);
    const either = found("RECRUITING", "COMPLETED");
    expect(Array.from(either.documents).toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4]);
    expect([...either.groups]).toEqual([]);
    expect([...either.sites.sites]).toEqual([7, 8]);
    expect([...either.sites.ends]).toEqual([2]);
  });
});

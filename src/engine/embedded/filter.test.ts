import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { structuredFacts, structuredMatcher } from "../../query/structured-conditions.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { fullSet } from "./bit-set.ts";
import { documentsInCircle, documentsSatisfying } from "./filter.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import { requestsAbout } from "./searches.arbitrary.ts";
import type { Segment } from "./segment.ts";
import { someStudies } from "./studies.arbitrary.ts";

/** Each run writes a segment. */
const TIMEOUT = { timeout: 60_000 };

function segmentOf(studies: readonly Study[]): Segment {
  const { snapshot, close } = indexOfStudies(studies, 1);
  onTestFinished(close);
  const [part] = snapshot.parts;
  if (part === undefined) throw new Error("no segment");
  return part.segment;
}

function found(request: SearchRequest, segment: Segment): readonly string[] {
  return namesOf(segment, documentsSatisfying(request, segment, fullSet(segment.documents)));
}

function namesOf(segment: Segment, set: Uint32Array): readonly string[] {
  return Array.from(segment.listOf(set), (document) => nctIdOfNumber(segment.columns.nctId[document] ?? 0));
}

test("any conditions: the studies that the conditions themselves accept", TIMEOUT, () => {
  let total = 0;
  fc.assert(
    fc.property(
      someStudies(1, 14).chain((studies) =>
        fc.tuple(fc.constant(studies), fc.array(requestsAbout(studies), { minLength: 25, maxLength: 25 })),
      ),
      ([studies, requests]) => {
        const segment = segmentOf(studies);
        for (const request of requests) {
          const matcher = structuredMatcher(request);
          const expected = studies.filter((study) => matcher.matches(structuredFacts(study))).map(nctIdOf);
          expect(found(request, segment)).toEqual(expected);
          total += expected.length;
        }
      },
    ),
    { numRuns: 4 },
  );
  expect(total).toBeGreaterThan(30);
});

const dated = ["2019", "2020-05", "2020-05-01", "2020-05-31", "2020-06-01", undefined].map((date, i) =>
  madeStudy(i + 1, { statusModule: date === undefined ? {} : { startDateStruct: { date } } }),
);

test.each([
  [{ from: "2020-05" }, [2, 3, 4, 5]],
  [{ from: "2020-05-02" }, [4, 5]],
  // A bound counts whole, a date of the record as its first day.
  [{ to: "2020-05" }, [1, 2, 3, 4]],
  [{ to: "2019" }, [1]],
  [{ from: "2020-05", to: "2020-05" }, [2, 3, 4]],
  [{}, [1, 2, 3, 4, 5]],
])("started within %j", (start, expected) => {
  const request = { ...emptySearchRequest, start };
  expect(found(request, segmentOf(dated)).map((nctId) => Number(nctId.slice(3)))).toEqual(expected);
});

test("a circle has the sites on its line, at the poles and across the date line too", TIMEOUT, () => {
  const point = fc.record({
    lat: fc.oneof(fc.constantFrom(-90, 89.9, 90), fc.double({ min: -90, max: 90, noNaN: true })),
    lon: fc.oneof(fc.constantFrom(-180, 179.99, 180), fc.double({ min: -180, max: 180, noNaN: true })),
  });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 2, maxLength: 8 }),
      fc.nat(7),
      fc.nat(7),
      (points, from, edge) => {
        const studies = points.map((geoPoint, i) =>
          madeStudy(i + 1, { contactsLocationsModule: { locations: [{ geoPoint }] } }),
        );
        const center = points[from % points.length] ?? { lat: 0, lon: 0 };
        const radiusKm = distanceKm(center, points[edge % points.length] ?? center);
        const segment = segmentOf(studies);
        const inside = studies.filter((_study, i) => distanceKm(center, points[i] ?? center) <= radiusKm);
        expect(namesOf(segment, documentsInCircle(segment, { ...center, radiusKm }))).toEqual(
          inside.map(nctIdOf),
        );
      },
    ),
    { numRuns: 15 },
  );
});

import { expect, onTestFinished, test } from "vitest";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { Location, Study } from "../../study/study.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";

const at = (city: string, state: string, rest: Partial<Location> = {}): Location => ({
  city,
  state,
  ...rest,
});
const PORTLAND = { lat: 43.66, lon: -70.26 };
const BOSTON = { lat: 42.36, lon: -71.06 };

/** 1 has both at one site, 2 at two different ones, 3 has one site only, 4 has none. */
const STUDIES: readonly Study[] = [
  [at("Portland", "Maine", { status: "RECRUITING", geoPoint: PORTLAND }), at("Boston", "Massachusetts")],
  [
    at("Portland", "Oregon", { contacts: [{ name: "Ann Maine", role: "CONTACT" }] }),
    at("Bangor", "Maine", { status: "RECRUITING", geoPoint: BOSTON }),
  ],
  [at("Portland", "Maine", { contacts: [{ name: "Ann Lee", role: "CONTACT" }], geoPoint: BOSTON })],
  [],
].map((locations, i) =>
  madeStudy(i + 1, {
    title: i === 0 ? "Heart" : "Kidney",
    contactsLocationsModule: locations.length === 0 ? {} : { locations },
  }),
);

function found(advanced: string): readonly number[] {
  const { snapshot, close } = indexOfStudies(STUDIES, 1);
  onTestFinished(close);
  const { hits } = snapshot.search({ ...emptySearchRequest, advanced });
  return hits.map(({ nctId }) => Number(nctId.slice(3))).sort((a, b) => a - b);
}

test.each([
  // Anywhere in the study, and at one site of it.
  ["AREA[LocationCity]Portland AND AREA[LocationState]Maine", [1, 2, 3]],
  ["SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationState]Maine)", [1, 3]],
  ["SEARCH[Location](AREA[LocationCity]Portland OR AREA[LocationState]Maine)", [1, 2, 3]],
  // Some site for which it does not hold; a study without sites has none.
  ["SEARCH[Location](NOT AREA[LocationState]Maine)", [1, 2]],
  ["NOT SEARCH[Location](AREA[LocationState]Maine)", [4]],
  ["SEARCH[Location](AREA[LocationState]Maine AND NOT AREA[LocationStatus]RECRUITING)", [3]],
  ["SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationStatus]RECRUITING)", [1]],
  // A circle of the same site.
  ["SEARCH[Location](AREA[LocationState]Maine AND AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,5mi])", [2, 3]],
  ["SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,5mi])", [3]],
  // What no column has: the record decides.
  ["SEARCH[Location](AREA[LocationContactName]Ann AND AREA[LocationState]Maine)", [3]],
  ["SEARCH[Location](AREA[LocationContactName]Ann AND AREA[LocationCity]Portland)", [2, 3]],
  ["SEARCH[Location](AREA[LocationContactName]MISSING AND AREA[LocationState]Maine)", [1, 2]],
  ["SEARCH[Location](EXPANSION[None]Maine AND AREA[LocationCity]Portland)", [1, 2, 3]],
  // Fields of the study hold for each of its sites; SEARCH[Study] opens the whole record again.
  ["SEARCH[Location](AREA[BriefTitle]Heart AND AREA[LocationState]Maine)", [1]],
  ["SEARCH[Location](AREA[LocationCity]Bangor AND SEARCH[Study](AREA[LocationCity]Portland))", [2]],
])("%s", (advanced, expected) => {
  expect(found(advanced)).toEqual(expected);
});

import { beforeAll, expect, test } from "vitest";
import type { SearchEngine } from "../search-engine.ts";
import { QueryError } from "../../query/query-error.ts";
import { ask, engineWith, madeStudy, numbersFound } from "./made-studies.ts";

const BOSTON = { lat: 42.3584, lon: -71.0598 };
const PORTLAND_MAINE = { lat: 43.6615, lon: -70.2553 };
const PORTLAND_OREGON = { lat: 45.5234, lon: -122.6762 };

let engine: SearchEngine;

beforeAll(async () => {
  engine = await engineWith([
    madeStudy(
      1,
      {
        designModule: {
          phases: ["PHASE1", "PHASE2"],
          enrollmentInfo: { count: 500 },
          studyType: "INTERVENTIONAL",
        },
        statusModule: { overallStatus: "RECRUITING", startDateStruct: { date: "2022-03" } },
        eligibilityModule: { minimumAge: "6 Months", maximumAge: "17 Years", sex: "ALL", stdAges: ["CHILD"] },
        contactsLocationsModule: {
          locations: [
            {
              city: "Portland",
              state: "Oregon",
              country: "United States",
              status: "COMPLETED",
              geoPoint: PORTLAND_OREGON,
            },
            { city: "Bangor", state: "Maine", country: "United States", status: "RECRUITING" },
          ],
        },
      },
      { hasResults: false },
    ),
    madeStudy(
      2,
      {
        designModule: { phases: ["PHASE3"], enrollmentInfo: { count: 20 }, studyType: "INTERVENTIONAL" },
        statusModule: {
          overallStatus: "COMPLETED",
          startDateStruct: { date: "2021-12-31" },
          resultsFirstPostDateStruct: { date: "2023-05-01" },
        },
        eligibilityModule: { minimumAge: "18 Years", sex: "FEMALE" },
        contactsLocationsModule: {
          locations: [
            {
              facility: "Maine Medical Center",
              city: "Portland",
              state: "Maine",
              country: "United States",
              status: "RECRUITING",
              geoPoint: PORTLAND_MAINE,
              contacts: [{ name: "A" }, { name: "B" }],
            },
          ],
        },
        armsInterventionsModule: {
          interventions: [
            { type: "DRUG", name: "X" },
            { type: "DEVICE", name: "Y" },
          ],
        },
      },
      { hasResults: true },
    ),
    madeStudy(3, {
      contactsLocationsModule: {
        locations: [
          { city: "Seoul", country: "Korea, Republic of" },
          { city: "Boston", country: "United States", geoPoint: BOSTON },
        ],
      },
      armsInterventionsModule: { interventions: [{ type: "DRUG", name: "X" }] },
    }),
    madeStudy(4),
  ]);
});

test.each([
  ["AREA[Phase]PHASE2", [1]],
  ["AREA[Phase](PHASE2 OR PHASE3)", [1, 2]],
  ["AREA[Phase](PHASE1 AND NOT PHASE2)", []],
  ["AREA[Phase]MISSING", [3, 4]],
  ["AREA[Phase:size]2", [1]],
  ["AREA[Phase:size]RANGE[1,MAX]", [1, 2]],
  ["AREA[InterventionName]MISSING", [1, 4]],
  ["AREA[ArmsInterventionsModule]MISSING", [1, 4]],
  ["AREA[ContactsLocationsModule]MISSING", [4]],
  ["AREA[Location:size]RANGE[2,MAX]", [1, 3]],
  ["AREA[LocationContact:size]2", [2]],
  ["AREA[NumLocations]2", [1, 3]],
  ["AREA[StudyType]interventional", [1, 2]],
  ["AREA[Sex]FEMALE", [2]],
  ['AREA[Sex]"ALL"', [1]],
  ["AREA[Sex]ALL", [1, 2, 3, 4]], // the operator, as on ClinicalTrials.gov
  ["AREA[HasResults]true", [2]],
  ["AREA[HasResults]false", [1]],
  ["AREA[StartDate]2022", [1]],
  ["AREA[StartDate]RANGE[2022-01-01,2022-03-01]", [1]],
  ["AREA[StartDate]RANGE[2022-03-02,MAX]", []], // a month counts as its first day
  ["AREA[StartDate]RANGE[MIN,12/31/2021]", [2]],
  ["AREA[StartDate]RANGE[MIN,MAX]", [1, 2]],
  ["AREA[ResultsFirstPostDate]MISSING", [1, 3, 4]],
  ["AREA[EnrollmentCount]RANGE[21,500]", [1]],
  ["AREA[EnrollmentCount]20", [2]],
  ["AREA[MinimumAge]RANGE[MIN, 1 year]", [1]],
  ["AREA[MinimumAge]RANGE[1 year, MAX]", [2]],
  ["RANGE[17 years, MAX]", [1, 2]],
  ["AREA[LocationCountry]South Korea", [3]],
  ['AREA[LocationCountry]"Korea, Republic of"', [3]],
  ["AREA[LocationCountryCode]KR", [3]],
  ["AREA[LocationCity]Portland AND AREA[LocationState]Maine", [1, 2]],
  ["SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationState]Maine)", [2]],
  ["SEARCH[Location](AREA[LocationCity]Portland AND NOT AREA[LocationState]Maine)", [1]],
  ["SEARCH[Location](AREA[LocationStatus]MISSING)", [3]],
  ["SEARCH[Location](AREA[LocationCountryCode]US AND AREA[LocationStatus]RECRUITING)", [1, 2]],
  ["SEARCH[Location](AREA[LocationState]Oregon AND AREA[Phase]PHASE1)", [1]],
  ["AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,50mi]", [3]],
  ["AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,200km]", [2, 3]],
  [
    "SEARCH[Location](AREA[LocationGeoPoint]DISTANCE[45.5,-122.7,50km] AND AREA[LocationStatus]RECRUITING)",
    [],
  ],
  ["AREA[LocationGeoPoint]MISSING", [4]],
  ["AREA[NCTId]NCT00000003", [3]],
])("%s", async (advanced, numbers) => {
  expect([...(await numbersFound(engine, { advanced }))].sort((a, b) => a - b)).toEqual(numbers);
});

test("words for a place must hold for one site", async () => {
  expect(await numbersFound(engine, { text: { locn: "Portland Maine" } })).toEqual([2]);
  expect(await numbersFound(engine, { text: { locn: "Portland AND Maine" } })).toEqual([2, 1]);
});

test("an expression that names what there is not is refused", async () => {
  await expect(ask(engine, { advanced: "AREA[Nonsense]x" })).rejects.toThrow(QueryError);
});

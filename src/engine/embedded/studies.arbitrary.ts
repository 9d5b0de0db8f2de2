/** @module Random small studies of few words, so that words, names and places meet in many ways. */
import fc from "fast-check";
import type { Study } from "../../study/study.ts";
import { madeStudy } from "../reference/made-studies.ts";

const word = fc.constantFrom(
  "heart",
  "Failure",
  "failures",
  "tumour",
  "tumor",
  "IL-2",
  "of",
  "Crohn’s",
  "½",
  "Acute",
);
const phrase = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(" "));
const some = <Value>(value: fc.Arbitrary<Value>, maxLength = 3) =>
  fc.array(value, { minLength: 1, maxLength });
const date = fc.constantFrom("2019", "2020-05", "2021-02-28", "2021-03-01", "2024-12-31");
const status = fc.constantFrom("RECRUITING", "COMPLETED", "NOT_YET_RECRUITING");

const location = fc.record(
  {
    facility: phrase(3),
    status,
    city: fc.constantFrom("Portland", "Boston", "São Paulo", "portland"),
    state: fc.constantFrom("Maine", "Oregon"),
    zip: fc.constantFrom("04101", "97035 2"),
    country: fc.constantFrom("United States", "Turkey", "Turkey (Türkiye)", "Korea, Republic of", "Brazil"),
    contacts: some(fc.record({ name: phrase(2), role: fc.constantFrom("CONTACT" as const) }), 2),
    geoPoint: fc.constantFrom(
      { lat: 43.66, lon: -70.26 },
      { lat: 45.52, lon: -122.68 },
      { lat: 42.36, lon: -71.06 },
    ),
  },
  { requiredKeys: [] },
);

const MESH = [
  { id: "D006333", term: "Heart Failure" },
  { id: "D009369", term: "Neoplasms" },
  { id: "D003424", term: "Crohn Disease" },
];

const modules = fc.record(
  {
    title: phrase(5),
    acronym: phrase(1),
    statusModule: fc.record(
      {
        overallStatus: status,
        startDateStruct: date.map((day) => ({ date: day })),
        studyFirstPostDateStruct: date.map((day) => ({ date: day })),
        lastUpdatePostDateStruct: date.map((day) => ({ date: day })),
      },
      { requiredKeys: [] },
    ),
    sponsorCollaboratorsModule: fc.record(
      {
        leadSponsor: fc.record({ name: phrase(2), class: fc.constantFrom("INDUSTRY", "OTHER") }),
        collaborators: some(fc.record({ name: phrase(2) }), 2),
      },
      { requiredKeys: [] },
    ),
    descriptionModule: fc.record({ briefSummary: phrase(12) }),
    conditionsModule: fc.record(
      { conditions: some(phrase(3)), keywords: some(phrase(2)) },
      { requiredKeys: [] },
    ),
    designModule: fc.record(
      {
        studyType: fc.constantFrom("INTERVENTIONAL", "OBSERVATIONAL"),
        phases: fc.subarray(["PHASE1", "PHASE2", "PHASE3"], { minLength: 1, maxLength: 2 }),
        enrollmentInfo: fc.record({ count: fc.constantFrom(0, 20, 500, 99_999_999) }),
      },
      { requiredKeys: [] },
    ),
    armsInterventionsModule: fc.record({
      interventions: some(
        fc.record({ type: fc.constantFrom("DRUG" as const, "DEVICE" as const), name: phrase(2) }),
      ),
    }),
    eligibilityModule: fc.record(
      {
        sex: fc.constantFrom("ALL", "FEMALE", "MALE"),
        minimumAge: fc.constantFrom("18 Years", "6 Months"),
        maximumAge: fc.constantFrom("65 Years", "12 Years"),
        healthyVolunteers: fc.boolean(),
        eligibilityCriteria: phrase(10),
      },
      { requiredKeys: [] },
    ),
    contactsLocationsModule: fc.record({ locations: fc.array(location, { maxLength: 3 }) }),
  },
  { requiredKeys: [] },
);

const browse = fc.record({ meshes: fc.subarray(MESH), ancestors: fc.subarray(MESH) });

/** Studies with the numbers from `first` on. */
export function someStudies(first: number, maxLength: number): fc.Arbitrary<readonly Study[]> {
  const one = fc.record(
    {
      modules,
      hasResults: fc.boolean(),
      derivedSection: browse.map((found) => ({ conditionBrowseModule: found })),
    },
    { requiredKeys: ["modules"] },
  );
  return fc
    .array(one, { minLength: 1, maxLength })
    .map((all) => all.map(({ modules: own, ...rest }, i) => madeStudy(first + i, own, rest)));
}

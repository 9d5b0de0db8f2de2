/** @module Random search requests for property tests, in the form in which addresses are read. */
import fc from "fast-check";
import { presentCountryName } from "../study/country.ts";
import { valuesOf, type EnumerationName } from "../study/enumerations.ts";
import { foldText } from "../study/fold.ts";
import { SORTS, TEXT_PARAMETERS, type DateRange, type SearchRequest } from "./search-request.ts";
import { KM_PER_MILE, PAGE_SIZES } from "./url-values.ts";

const typed = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim())
  .filter((text) => text !== "");

const coded = (enumeration: EnumerationName) =>
  fc
    .subarray([...valuesOf(enumeration)])
    .map((values) => valuesOf(enumeration).filter((value) => values.includes(value)));

const names = (name: fc.Arbitrary<string>) =>
  fc.uniqueArray(name, { maxLength: 3, selector: foldText }).map((values) => values.sort());

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const dateRange: fc.Arbitrary<DateRange> = fc.oneof(
  partialDate.map((from) => ({ from })),
  partialDate.map((to) => ({ to })),
  fc
    .tuple(partialDate, partialDate)
    .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? { from: a, to: b } : { from: a.slice(0, 4), to: a })),
);

const coordinate = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map((degrees) => degrees + 0);

const circle = fc.record({
  lat: coordinate(90),
  lon: coordinate(180),
  radiusKm: fc.oneof(
    fc.integer({ min: 1, max: 500 }).map((miles) => miles * KM_PER_MILE),
    fc.double({ min: 1, max: 805, noNaN: true }),
  ),
});

/** Every field takes part; canonical in the sense of `formatSearchUrl`. */
export const searchRequests: fc.Arbitrary<SearchRequest> = fc
  .record(
    {
      text: fc.dictionary(fc.constantFrom(...TEXT_PARAMETERS), typed, { noNullPrototype: true }),
      advanced: fc.constantFrom("AREA[Phase]PHASE2", "heart attack NOT stroke", '"a" OR b'),
      status: coded("Status"),
      phase: coded("Phase"),
      type: coded("StudyType"),
      purpose: coded("PrimaryPurpose"),
      age: fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(0.5, 1.25)),
      sex: fc.constantFrom("FEMALE", "MALE"),
      healthy: fc.boolean(),
      funder: coded("AgencyClass"),
      results: fc.boolean(),
      start: dateRange,
      updated: dateRange,
      near: circle,
      country: names(
        fc.oneof(typed, fc.constantFrom("Côte d’Ivoire", "South Korea")).map(presentCountryName),
      ),
      state: names(typed),
      city: names(typed),
      facility: names(typed),
      condition: names(fc.integer({ min: 1, max: 66_387 }).map((n) => `D${String(n).padStart(6, "0")}`)),
      treatment: names(typed),
      sponsor: names(typed),
      synonyms: fc.constant(false as const),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 1_000_000_000 }),
      pageSize: fc.constantFrom(...PAGE_SIZES),
    },
    {
      requiredKeys: [
        "text",
        "status",
        "phase",
        "type",
        "purpose",
        "funder",
        "country",
        "state",
        "city",
        "facility",
        "condition",
        "treatment",
        "sponsor",
        "sort",
        "page",
        "pageSize",
      ],
    },
  )
  .filter((request) => request.sort !== "distance" || request.near !== undefined);

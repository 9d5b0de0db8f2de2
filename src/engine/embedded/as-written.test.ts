import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { COVERAGES } from "../../query/essie/nodes.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { engineWith, madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import { someStudies } from "./studies.arbitrary.ts";

const study = madeStudy(1, {
  title: "SLE &amp; Crohn&#8217;s: a ½ dose",
  statusModule: { overallStatus: "RECRUITING" },
  contactsLocationsModule: { locations: [{ country: "Turkey" }] },
});
const index = indexOfStudies([study], 1);
afterAll(() => index.close());

test.each([
  ["SLE", "BriefTitle", 1],
  ["sle", "BriefTitle", 0],
  ["SLE", "OfficialTitle", 0],
  ["SLE Crohn’s", "BriefTitle", 1],
  ["SLE crohn’s", "BriefTitle", 0],
  ["SLE dose", "BriefTitle", 0],
  ["1 2 dose", "BriefTitle", 1],
  ["½ dose", "BriefTitle", 1],
  ["RECRUITING", "OverallStatus", 1],
  ["Recruiting", "OverallStatus", 1],
  ["Türkiye", "LocationCountry", 1],
  ["turkey", "LocationCountry", 0],
  ["nowhere", "BriefTitle", 0],
])("%j in %s: %i", (text, piece, total) => {
  const term = `AREA[${piece}]EXPANSION[None]"${text}"`;
  expect(index.snapshot.search({ ...emptySearchRequest, text: { term } }).total).toBe(total);
});

test("as the reference engine judges", async () => {
  const sought = fc
    .array(fc.constantFrom("heart", "Heart", "Failure", "failures", "tumour", "IL", "2", "1", "½", "Acute"), {
      minLength: 1,
      maxLength: 2,
    })
    .map((some) => some.join(" "));
  const piece = fc.constantFrom(
    "BriefTitle",
    "Condition",
    "OverallStatus",
    "BriefSummary",
    "LocationCountry",
  );
  const asked = fc.array(fc.tuple(piece, fc.constantFrom(...COVERAGES), sought), {
    minLength: 4,
    maxLength: 4,
  });
  let found = 0;
  await fc.assert(
    fc.asyncProperty(someStudies(1, 6), asked, async (studies, questions) => {
      const reference = await engineWith(studies);
      const own = indexOfStudies(studies, 2);
      try {
        for (const [name, coverage, text] of questions) {
          const term = `AREA[${name}]COVERAGE[${coverage}]EXPANSION[None]"${text}"`;
          const request = { ...emptySearchRequest, text: { term } };
          const expected = await reference.search(request);
          const answer = own.snapshot.search(request);
          expect(answer.hits).toEqual(expected.hits);
          found += answer.total;
        }
      } finally {
        own.close();
      }
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(5);
}, 60_000);

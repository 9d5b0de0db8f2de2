import fc from "fast-check";
import { expect, test } from "vitest";
import { criteriaOf } from "./criteria-of-request.ts";
import { searchRequests } from "./search-request.arbitrary.ts";
import { emptySearchRequest, formatSearchUrl, parseSearchUrl } from "./search-url.ts";

function read(query: string) {
  const parsed = parseSearchUrl(new URLSearchParams(query));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.request;
}

test("asking for everything has no conditions", () => {
  expect(criteriaOf(emptySearchRequest)).toEqual([]);
  expect(criteriaOf({ ...emptySearchRequest, sort: "updated", page: 7 })).toEqual([]);
});

test.each([
  ["cond=heart+attack", "Condition or disease: heart attack"],
  ["spons=Pfizer", "Sponsor / collaborator: Pfizer"],
  ["advanced=ALL", "Expression: ALL"],
  ["status=recruiting", "Recruiting"],
  ["phase=2", "Phase 2"],
  ["phase=na", "Phase: not applicable"],
  ["purpose=treatment", "Purpose: Treatment"],
  ["age=52", "Age 52"],
  ["age=6+months", "Age 6 months"],
  ["age=1", "Age 1"],
  ["sex=f", "Sex: Female"],
  ["healthy=no", "Does not accept healthy volunteers"],
  ["funder=nih", "Funder: NIH"],
  ["results=yes", "With results"],
  ["start=2020-01_", "Start: from January 2020"],
  ["start=2022", "Start: 2022"],
  ["updated=_2026-11-03", "Last updated: until 3 November 2026"],
  ["updated=2025_2026-11-03", "Last updated: 2025 to 3 November 2026"],
  ["near=48.8566,2.3522&radius=50mi", "Within 50 miles of 48.8566, 2.3522"],
  ["near=48.8566,2.3522&radius=80km", "Within 80 km of 48.8566, 2.3522"],
  ["synonyms=no", "Only the words as typed"],
  ["country=Germany", "Country: Germany"],
  ["condition=D003924", "Condition: Diabetes Mellitus, Type 2"],
])("%s → %s", (query, label) => {
  const nameOf = (_: string, value: string) =>
    value === "D003924" ? "Diabetes Mellitus, Type 2" : undefined;
  expect(criteriaOf(read(query), { nameOf }).map((criterion) => criterion.label)).toEqual([label]);
});

test("each condition says how to do without it", () => {
  const request = read("cond=asthma&status=recruiting&status=completed&near=1,2&sort=distance&page=4");
  expect(
    criteriaOf(request).map(({ name, without }) => [name, decodeURIComponent(formatSearchUrl(without))]),
  ).toEqual([
    ["cond", "status=recruiting&status=completed&near=1,2&radius=50mi&sort=distance"],
    ["status", "cond=asthma&status=completed&near=1,2&radius=50mi&sort=distance"],
    ["status", "cond=asthma&status=recruiting&near=1,2&radius=50mi&sort=distance"],
    ["near", "cond=asthma&status=recruiting&status=completed"],
  ]);
});

test("taking away condition after condition ends with everything", () => {
  fc.assert(
    fc.property(searchRequests, (request) => {
      let left = request;
      for (let count = criteriaOf(request).length; count > 0; count -= 1) {
        const [criterion, ...others] = criteriaOf(left);
        expect(others).toHaveLength(count - 1);
        left = criterion?.without ?? left;
        expect(left.page).toBe(1);
      }
      const { sort, pageSize } = request;
      expect(formatSearchUrl({ ...left, pageSize, sort: "relevance" })).toBe(
        formatSearchUrl({ ...emptySearchRequest, pageSize }),
      );
      expect([sort, "relevance"]).toContain(left.sort);
    }),
  );
});

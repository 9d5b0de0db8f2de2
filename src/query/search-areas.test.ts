import { expect, test } from "vitest";
import { areaOfParameter, SEARCH_AREAS, searchArea } from "./search-areas.ts";
import { TEXT_PARAMETERS } from "./search-request.ts";

test("each text parameter has one area of its own", () => {
  const names = TEXT_PARAMETERS.map((parameter) => areaOfParameter(parameter).name);
  expect(new Set(names).size).toBe(TEXT_PARAMETERS.length);
  expect(names).toContain("LeadSponsorName");
  for (const parameter of TEXT_PARAMETERS) expect(areaOfParameter(parameter).param).toBe(parameter);
});

test("areas are found by their names", () => {
  expect(SEARCH_AREAS).toHaveLength(19);
  expect(searchArea("EligibilitySearch")?.parts[0]).toEqual({
    pieces: ["EligibilityCriteria"],
    type: "markup",
    isEnum: false,
    isSynonyms: true,
    weight: 0.95,
  });
  expect(searchArea("eligibilitysearch")).toBe(searchArea("EligibilitySearch"));
  expect(searchArea("Eligibility")).toBeUndefined();
});

test("eligibility criteria and detailed descriptions are not searched by default", () => {
  const pieces = searchArea("BasicSearch")?.parts.flatMap((part) => part.pieces);
  expect(pieces).toHaveLength(57);
  expect(pieces).not.toContain("EligibilityCriteria");
  expect(pieces).not.toContain("DetailedDescription");
});

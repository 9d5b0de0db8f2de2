import { describe, expect, it } from "vitest";
import { facilitySlug, mergeFacilities, otherSpellings } from "./facility-merging.ts";

const named = (value: string, count: number) => ({ value, count });

const BOSTON = [
  named("Massachusetts General Hospital", 250),
  named("Massachusetts General Hospital Cancer Center", 92),
  named("Research Site", 37),
  named("Mass. General Hospital", 9),
  named("Massachusetts  General Hospital ( Site 0041)", 1),
  named("—", 1),
];

describe("mergeFacilities", () => {
  const { facilities, unnamed } = mergeFacilities(BOSTON, "Boston");

  it("brings spellings together under the commonest, and keeps every one of them", () => {
    expect(facilities.map(({ slug, label, names }) => [slug, label, names.length])).toEqual([
      ["massachusetts-general-hospital", "Massachusetts General Hospital", 3],
      ["massachusetts-general-hospital-cancer-center", "Massachusetts General Hospital Cancer Center", 1],
    ]);
    expect(otherSpellings(facilities[0] ?? expect.unreachable())).toEqual([
      "Mass. General Hospital",
      "Massachusetts General Hospital ( Site 0041)",
    ]);
  });

  it("keeps apart what names no facility", () => {
    expect(unnamed.map(({ value }) => value)).toEqual(["Research Site", "—"]);
  });

  it("loses no name, and has each address once", () => {
    const all = [...facilities.flatMap(({ names }) => names), ...unnamed];
    expect(new Set(all)).toEqual(new Set(BOSTON));
    expect(new Set(facilities.map(({ slug }) => slug)).size).toBe(facilities.length);
  });

  it("gives one address for all spellings", () => {
    expect(facilitySlug("MASS GENERAL HOSPITAL", "Boston")).toBe("massachusetts-general-hospital");
    expect(facilitySlug("?", "Boston")).toBeUndefined();
  });
});

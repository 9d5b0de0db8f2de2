import { describe, expect, test } from "vitest";
import { nameForms, nameKey } from "../name-key.ts";
import { OWN_NAMES } from "./own-names.ts";

test.each([
  ["lay", 450],
  ["drug", 350],
  ["spelling", 80],
] as const)("the table %s has its entries", (source, least) => {
  expect(OWN_NAMES.filter((group) => group.source === source).length).toBeGreaterThan(least);
});

/** People mean the womb's lining by it as a rule, and its muscle as well. */
const MEANS_BOTH = ["cancer womb"];

describe("each entry", () => {
  test("has a label, and names that differ from it and from each other", () => {
    const faults = OWN_NAMES.filter(({ label, names }) => {
      const all = [label, ...names].map((name) => nameForms(name).join(" "));
      return names.length === 0 || all.includes("") || new Set(all).size < all.length;
    });
    expect(faults).toEqual([]);
  });

  test("stands alone: no label twice, and no plain words for two things, but for those that mean both", () => {
    const owners = new Map<string, Set<string>>();
    for (const { label, names } of OWN_NAMES)
      for (const name of [label, ...names]) {
        const key = nameKey(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(nameKey(label)));
      }
    const labels = OWN_NAMES.filter(({ source }) => source !== "spelling").map(({ label }) => nameKey(label));
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    expect([...owners].filter(([, labelled]) => labelled.size > 1).map(([key]) => key)).toEqual(MEANS_BOTH);
  });
});

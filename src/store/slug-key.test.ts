import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../study/slug.ts";
import { slugFits, slugKey } from "./slug-key.ts";

const LONG =
  "A Study of Zolbetuximab Plus Chemotherapy Compared With Chemotherapy in Adults With Previously Treated, Claudin (CLDN) 18.2-positive Cancer";

describe("the key of a slug", () => {
  it("is the same for a title and for its slug, cut or whole", () => {
    expect(slugKey("Parkinson's (BNCT)")).toBe(slugKey("parkinsons-bnct"));
    expect(slugKey(LONG)).toBe(slugKey(slugOf(LONG)));
    expect(slugKey(LONG)).toBe(slugKey(slugOf(LONG, 99)));
    expect(slugKey(LONG)).not.toBe(slugKey("Another Study"));
  });

  it("can be kept as an exact number", () => {
    fc.assert(fc.property(fc.string(), (title) => Number.isSafeInteger(slugKey(title))));
  });
});

describe("whether a slug fits a title", () => {
  it.each([
    [slugOf(LONG), LONG, true],
    [slugOf(LONG, 97), LONG, true],
    [slugOf(LONG, 40), LONG, false],
    ["parkinsons-bnct", "Parkinson's (BNCT)", true],
    ["parkinsons", "Parkinson's (BNCT)", false],
    [`${slugOf(LONG)}x`, LONG, false],
  ])("%s", (slug, title, fits) => {
    expect(slugFits(slug, title)).toBe(fits);
  });

  it("always does for the title's own slug", () => {
    fc.assert(fc.property(fc.string(), (title) => slugFits(slugOf(title), title)));
  });
});

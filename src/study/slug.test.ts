import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf, studySlug } from "./slug.ts";

describe("slugOf", () => {
  it.each([
    ["Parkinson's Disease (BNCT)", "parkinsons-disease-bnct"],
    ["Claudin (CLDN) 18.2-positive", "claudin-cldn-182-positive"],
    ["Ménière’s — Côte d’Ivoire / HIV", "menieres-cote-divoire-hiv"],
    ["  -Leading, trailing- ", "leading-trailing"],
    ["慢性阻塞性肺病", "慢性阻塞性肺病"],
    ["???", "study"],
    ["", "study"],
  ])("%j: %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("cuts inside words, as ClinicalTrials.Veeva does, but not after a hyphen", () => {
    expect(slugOf("one two three", 6)).toBe("one-tw");
    expect(slugOf("one two three", 4)).toBe("one");
  });

  it("is short, plain, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[^\s/?#%&"'<>-]+(-[^\s/?#%&"'<>-]+)*$/);
        expect(Array.from(slug).length).toBeLessThanOrEqual(100);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

it("takes a card's title as well as a record's", () => {
  expect(studySlug({ briefTitle: "A Title" })).toBe("a-title");
  expect(studySlug({ protocolSection: { identificationModule: { nctId: "NCT00000102" } } })).toBe(
    "nct00000102",
  );
});

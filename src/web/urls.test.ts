import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptySearchRequest } from "../query/search-url.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import {
  conditionsUrl,
  conditionUrl,
  downloadUrl,
  nameOfPath,
  searchUrl,
  sponsorUrl,
  studyUrl,
  treatmentUrl,
} from "./urls.ts";

describe("urls", () => {
  it("reads well where names do", () => {
    expect(studyUrl(nctIdOfNumber(102), "Parkinson's (BNCT) 18.2")).toBe(
      "/study/NCT00000102/parkinsons-bnct-182",
    );
    expect(conditionUrl("D000690", "Amyotrophic Lateral Sclerosis")).toBe(
      "/conditions/amyotrophic-lateral-sclerosis-D000690",
    );
    expect(treatmentUrl("tumor necrosis factor")).toBe("/treatments/tumor+necrosis+factor");
    expect(sponsorUrl("pharma & sons")).toBe("/sponsors/pharma+%26+sons");
  });

  it("leaves out what is at its default", () => {
    expect(searchUrl(emptySearchRequest)).toBe("/search");
    expect(conditionsUrl({ prefix: "", sort: "studies", page: 1 })).toBe("/conditions");
    expect(conditionsUrl({ prefix: "asth", sort: "name", page: 3 })).toBe(
      "/conditions?prefix=asth&sort=name&page=3",
    );
  });

  it("downloads the whole result, whichever page is shown", () => {
    const request = { ...emptySearchRequest, text: { cond: "asthma" }, page: 7 };
    expect(downloadUrl(request, "csv")).toBe("/search?cond=asthma&format=csv");
    expect(downloadUrl(emptySearchRequest, "ris")).toBe("/search?format=ris");
  });

  it("keeps any name exactly, in one part of a path that parsers leave alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
        fc.pre(name !== "." && name !== "..");
        const url = treatmentUrl(name);
        expect(new URL(url, "https://example.org").pathname).toBe(url);
        expect(nameOfPath(url.slice("/treatments/".length))).toBe(name);
      }),
    );
  });

  it("does not stumble over broken escapes", () => {
    expect(nameOfPath("%E0%A4%A")).toBeUndefined();
  });
});

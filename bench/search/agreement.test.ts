import { describe, expect, it } from "vitest";
import { agreementOf } from "./agreement.ts";
import { percentilesOf } from "./percentiles.ts";

describe("agreement of two engines", () => {
  const ours = {
    phrase: [
      { total: 3, facets: { status: [2, 1] } },
      { total: 5, facets: { status: [5] } },
    ],
    typeahead: [{ total: 8, facets: {} }],
  };

  it("counts equal totals and equal facets, and names what differs", () => {
    const peer = {
      phrase: [
        { total: 3, facets: { status: [2, 1, 0] } },
        { total: 4, facets: { status: [4] } },
      ],
      typeahead: [{ total: 1, facets: {} }],
    };
    expect(agreementOf(ours, peer)).toEqual({
      queries: 2,
      equalTotals: 1,
      equalFacets: 1,
      differences: ["phrase 2: 5 against 4"],
    });
  });

  it("notices a facet that differs under an equal total", () => {
    const peer = { phrase: [{ total: 3, facets: { status: [3] } }] };
    expect(agreementOf(ours, peer)).toMatchObject({
      equalTotals: 1,
      equalFacets: 0,
      differences: ["phrase 1: facet status"],
    });
  });
});

describe("percentiles", () => {
  it("are those of the nearest rank", () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentilesOf(times)).toEqual({ p50Ms: 50, p95Ms: 95, p99Ms: 99 });
    expect(percentilesOf([7])).toEqual({ p50Ms: 7, p95Ms: 7, p99Ms: 7 });
    expect(percentilesOf([])).toEqual({ p50Ms: 0, p95Ms: 0, p99Ms: 0 });
  });
});

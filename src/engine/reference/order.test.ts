import { describe, expect, it } from "vitest";
import type { OrderItem } from "../search-engine.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { engineWith, madeStudy } from "./made-studies.ts";

const STUDIES = [
  madeStudy(1, {
    statusModule: { startDateStruct: { date: "2022-03" } },
    designModule: { enrollmentInfo: { count: 5 } },
    armsInterventionsModule: { armGroups: [{ label: "a" }, { label: "b" }] },
  }),
  madeStudy(2, {
    statusModule: { startDateStruct: { date: "2022-03-01" } },
    designModule: { enrollmentInfo: { count: 99_999_999 } },
    armsInterventionsModule: { armGroups: [{ label: "a" }] },
  }),
  madeStudy(3, {}),
  madeStudy(4, {
    statusModule: { startDateStruct: { date: "2022" } },
    designModule: { enrollmentInfo: { count: 5 } },
  }),
];

async function numbersBy(...order: readonly OrderItem[]): Promise<readonly number[]> {
  const engine = await engineWith(STUDIES);
  const { hits } = await engine.search({ ...emptySearchRequest, sort: "enrollment" }, { order });
  return hits.map(({ nctId }) => Number(nctId.slice(3)));
}

describe("order", () => {
  it("replaces the request's own order; missing values come last in both directions", async () => {
    expect(await numbersBy({ piece: "EnrollmentCount", descending: true })).toEqual([2, 4, 1, 3]);
    expect(await numbersBy({ piece: "EnrollmentCount", descending: false })).toEqual([4, 1, 2, 3]);
  });

  it("counts an incomplete date as its first day, and breaks ties by the next item", async () => {
    expect(await numbersBy({ piece: "StartDate", descending: true })).toEqual([2, 1, 4, 3]);
    expect(
      await numbersBy(
        { piece: "StartDate", descending: true },
        { piece: "EnrollmentCount", descending: false },
      ),
    ).toEqual([1, 2, 4, 3]);
  });

  it("knows counters that only the index has, and relevance", async () => {
    expect((await numbersBy({ piece: "NumArmGroups", descending: true })).slice(0, 2)).toEqual([1, 2]);
    expect(await numbersBy({ piece: "@relevance", descending: true })).toEqual([4, 3, 2, 1]);
  });
});

import { describe, expect, it } from "vitest";
import type { SearchAnswer, SearchEngine } from "./search-engine.ts";
import { emptySearchRequest } from "../query/search-url.ts";
import { nctIdOfNumber } from "../study/nct-id.ts";
import { ResultChanging, wholeResult } from "./whole-result.ts";

const TOTAL = 2_345;
const { signal } = new AbortController();

/** Answers pages of 1 … TOTAL; `versionOf` says which data version each question meets. */
function engineOf(versionOf: (question: number) => string): Pick<SearchEngine, "search"> {
  let questions = 0;
  return {
    search: async ({ page, pageSize }): Promise<SearchAnswer> => {
      const first = (page - 1) * pageSize + 1;
      const length = Math.max(0, Math.min(pageSize, TOTAL - first + 1));
      const hits = Array.from({ length }, (_, index) => ({ nctId: nctIdOfNumber(first + index), score: 0 }));
      return { total: TOTAL, hits, facets: {}, dataVersion: versionOf(++questions) };
    },
  };
}

describe("wholeResult", () => {
  it("has every study once, in order", async () => {
    const ids = await wholeResult(
      engineOf(() => "1"),
      emptySearchRequest,
      signal,
    );
    expect(ids).toEqual(Array.from({ length: TOTAL }, (_, index) => nctIdOfNumber(index + 1)));
  });

  it("begins again when the data change under it", async () => {
    const ids = await wholeResult(
      engineOf((question) => (question < 2 ? "1" : "2")),
      emptySearchRequest,
      signal,
    );
    expect(ids).toHaveLength(TOTAL);
  });

  it("gives up rather than mix versions", async () => {
    const restless = engineOf((question) => String(question));
    await expect(wholeResult(restless, emptySearchRequest, signal)).rejects.toThrow(ResultChanging);
  });
});

import { beforeAll, expect, it } from "vitest";
import { sharedLines, withSharedData } from "../../test/shared-data.ts";
import { parseStudy } from "../study/study.ts";
import type { CriteriaItem } from "./item-tree.ts";
import { splitCriteria } from "./split-criteria.ts";

const FILES = ["data/studies-v2.ndjson.gz", "data/studies-converted.ndjson.gz"];

/**
 * Real texts of the census of 56 ways to write eligibility: study, class, and polarity with the number of items of
 * each section. Newer versions of the registry's records are counted as they are in the file.
 */
const VARIATIONS: readonly (readonly [number, string, string, string])[] = [
  [1, "NCT04857008", "both", "inclusion 5, exclusion 4"],
  [2, "NCT04100187", "both", "inclusion 12, exclusion 8"],
  [3, "NCT06791122", "both", "inclusion 9, exclusion 6"],
  [4, "NCT05697627", "both", "inclusion 5, exclusion 6"],
  [6, "NCT00397631", "both", "inclusion 1, exclusion 3"],
  [6, "NCT05160233", "multi", "inclusion 3, inclusion 1, exclusion 1, exclusion 1"],
  [8, "NCT02058160", "multi", "inclusion 7, exclusion 18, exclusion 5"],
  [10, "NCT02856893", "both", "inclusion 2, exclusion 19"],
  [11, "NCT04664634", "both", "inclusion 2, exclusion 2"],
  [14, "NCT05313997", "both", "inclusion 3, exclusion 11"],
  [15, "NCT05236296", "both", "inclusion 3, exclusion 1"],
  [16, "NCT05958095", "both", "inclusion 9, exclusion 1"],
  [19, "NCT00486954", "both", "inclusion 12, exclusion 1"],
  [20, "NCT05838625", "both", "inclusion 1, exclusion 1"],
  [22, "NCT05397184", "both", "inclusion 2, exclusion 14"],
  [23, "NCT00004031", "pdq", "mixed 10, mixed 9, mixed 5"],
  [27, "NCT06751901", "multi", "inclusion 15, exclusion 0, exclusion 2, exclusion 13, exclusion 4"],
  [32, "NCT01515527", "multi", "inclusion 7, exclusion 4, inclusion 3, exclusion 4"],
  [35, "NCT01500083", "multi", "inclusion 3, inclusion 2, exclusion 4"],
  [37, "NCT03319901", "both", "inclusion 11, exclusion 16"],
  [38, "NCT05184725", "both", "inclusion 13, exclusion 5"],
  [39, "NCT05821933", "both", "inclusion 17, exclusion 27"],
  [40, "NCT06352177", "both", "inclusion 5, exclusion 15"],
  [41, "NCT05832827", "both", "inclusion 14, exclusion 28"],
  [42, "NCT03058094", "both", "inclusion 14, exclusion 17"],
  [44, "NCT06620835", "both", "inclusion 16, exclusion 13"],
  [46, "NCT00652327", "both", "inclusion 1, exclusion 1"],
  [46, "NCT04946890", "both", "inclusion 7, exclusion 17"],
  [47, "NCT03634059", "both", "inclusion 11, exclusion 11"],
  [48, "NCT01945554", "both", "inclusion 3, exclusion 16"],
  [50, "NCT05326594", "both", "inclusion 6, exclusion 1"],
  [50, "NCT05335226", "both", "inclusion 5, exclusion 6"],
  [53, "NCT03934658", "both", "inclusion 10, exclusion 22"],
  [54, "NCT05032404", "both", "inclusion 6, exclusion 1"],
  [56, "NCT05016050", "both", "inclusion 4, exclusion 5"],
];

function outline(text: string): string {
  return splitCriteria(text)
    .sections.map(({ polarity, items }) => `${polarity} ${items.length}`)
    .join(", ");
}

withSharedData("texts of the census", FILES, () => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    const wanted = new Set(VARIATIONS.map(([, nctId]) => nctId));
    for (const file of FILES) {
      for await (const line of sharedLines(file)) {
        const nctId = /"nctId":"(NCT\d{8})"/.exec(line)?.[1] ?? "";
        if (!wanted.has(nctId) || texts.has(nctId)) continue;
        const parsed = parseStudy(JSON.parse(line));
        const text = parsed.ok
          ? parsed.study.protocolSection.eligibilityModule?.eligibilityCriteria
          : undefined;
        if (text !== undefined) texts.set(nctId, text);
      }
    }
  });

  it.each(VARIATIONS)("variation %d, %s: %s", (_number, nctId, split, sections) => {
    const text = texts.get(nctId);
    expect(text).toBeDefined();
    expect(splitCriteria(text ?? "").split).toBe(split);
    expect(outline(text ?? "")).toBe(sections);
  });

  it("undoes the escapes and entities of criteria (no. 2 and 44)", () => {
    const itemsOf = (nctId: string): string[] => {
      const all: string[] = [];
      const walk = (item: CriteriaItem): void => {
        all.push(item.text);
        item.children.forEach(walk);
      };
      for (const { items } of splitCriteria(texts.get(nctId) ?? "").sections) items.forEach(walk);
      return all;
    };
    expect(itemsOf("NCT04100187")).toContain("KPS>60.");
    expect(itemsOf("NCT06620835").join("\n")).not.toMatch(/\\|&lt;/);
  });
});

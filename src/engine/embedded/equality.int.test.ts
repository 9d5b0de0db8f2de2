/** @module The embedded engine answers as the reference engine does: real studies, every documented expression. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedLines, sharedText, withSharedData } from "../../../test/shared-data.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { parseStudy } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { engineWith } from "../reference/made-studies.ts";
import type { SearchEngine } from "../search-engine.ts";
import { expectSameAnswers, expectSamePages } from "./equality.fixture.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import type { IndexOfStudies } from "./index-of-studies.fixture.ts";
import { expressionsAbout, orders, requestsAbout } from "./searches.arbitrary.ts";

const REGISTRY = "data/studies-v2.ndjson.gz";
const CONVERTED = "data/studies-converted.ndjson.gz";
const EXPRESSIONS = "api/expressions.txt";

/** Every n-th record, so that the reference engine, which looks at every study, is done in minutes. */
const EVERY: Readonly<Record<string, number>> = { [REGISTRY]: 6, [CONVERTED]: 120 };

const SOME_OUTDATED = { hasOutdated: true };

withSharedData(
  "equality with the reference engine over real studies",
  [REGISTRY, CONVERTED, EXPRESSIONS],
  () => {
    let studies: readonly Study[] = [];
    let reference: SearchEngine;
    let index: IndexOfStudies;

    beforeAll(async () => {
      const chosen = [...(await some(REGISTRY)), ...(await some(CONVERTED))];
      studies = [
        ...new Map(chosen.map((study) => [study.protocolSection.identificationModule.nctId, study])).values(),
      ];
      reference = await engineWith(studies);
      // Some older versions lie in front as deleted documents: the same studies in the wrong order.
      index = indexOfStudies(studies, 3, studies.slice(0, 60).toReversed());
    });
    afterAll(() => index.close());

    test("every documented expression", async () => {
      const expressions = sharedText(EXPRESSIONS)
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => line.split("\t")[0] ?? "");
      expect(expressions.length).toBeGreaterThan(100);
      for (const term of expressions)
        await expectSameAnswers(
          reference,
          index.snapshot,
          { ...emptySearchRequest, text: { term } },
          SOME_OUTDATED,
        );
    });

    test("random requests", async () => {
      await fc.assert(
        fc.asyncProperty(fc.noShrink(requestsAbout(studies)), orders, async (request, order) => {
          await expectSameAnswers(reference, index.snapshot, request, { order, ...SOME_OUTDATED });
        }),
        { numRuns: 150 },
      );
    });

    test("random expressions", async () => {
      await fc.assert(
        fc.asyncProperty(expressionsAbout(studies), async (term) => {
          await expectSameAnswers(
            reference,
            index.snapshot,
            { ...emptySearchRequest, text: { term } },
            SOME_OUTDATED,
          );
        }),
        { numRuns: 150 },
      );
    });

    test("pages by cursor, in every order", async () => {
      const words = { ...emptySearchRequest, text: { cond: "heart failure" }, pageSize: 17 };
      const near = { lat: 42.36, lon: -71.06, radiusKm: 500 };
      for (const request of [
        words,
        { ...words, sort: "updated" as const },
        { ...words, sort: "enrollment" as const },
        { ...words, sort: "distance" as const, near },
        { ...emptySearchRequest, pageSize: 200 },
      ])
        await expectSamePages(reference, index.snapshot, request);
    });
  },
);

async function some(file: string): Promise<Study[]> {
  const found: Study[] = [];
  let line = 0;
  for await (const text of sharedLines(file)) {
    if (line++ % (EVERY[file] ?? 1) !== 0) continue;
    const parsed = parseStudy(JSON.parse(text));
    if (parsed.ok) found.push(parsed.study);
  }
  return found;
}

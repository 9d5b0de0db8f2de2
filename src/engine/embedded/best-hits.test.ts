import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { Study } from "../../study/study.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";

/** Each run writes a segment. */
const TIMEOUT = { timeout: 60_000 };

/** So many hits are all looked at closely. */
const ALL = 2_000;

/** Words apart and together, in titles and in long texts, so that rough and exact scores order studies differently. */
const title = fc
  .array(fc.constantFrom("heart", "failure", "of", "the", "kidney"), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));
const registry = fc
  .array(fc.tuple(title, title), { minLength: 30, maxLength: 60 })
  .map((texts) =>
    texts.map(([briefTitle, briefSummary], i) =>
      madeStudy(i + 1, { title: briefTitle, descriptionModule: { briefSummary } }),
    ),
  );

function snapshotOf(studies: readonly Study[], segments: number) {
  const { snapshot, close } = indexOfStudies(studies, segments);
  onTestFinished(close);
  return snapshot;
}

test("the first hits are the head of all hits, however few are asked for", TIMEOUT, () => {
  let apart = 0;
  fc.assert(
    fc.property(registry, fc.integer({ min: 1, max: 3 }), (studies, segments) => {
      const snapshot = snapshotOf(studies, segments);
      for (const term of ["heart failure", "failure heart kidney", "heart OR kidney failure"]) {
        const request = { ...emptySearchRequest, text: { term } };
        const { hits: all } = snapshot.search({ ...request, pageSize: ALL });
        expect(all.map(({ score }) => score)).toEqual(
          all.map(({ score }) => score).toSorted((a, b) => b - a),
        );
        for (const pageSize of [1, 2, 5, 10])
          expect(snapshot.search({ ...request, pageSize }).hits).toEqual(all.slice(0, pageSize));
        const second = snapshot.search({ ...request, pageSize: 4, page: 2 });
        expect(second.hits).toEqual(all.slice(4, 8));
        apart += new Set(all.map(({ score }) => score)).size;
      }
    }),
    { numRuns: 6 },
  );
  expect(apart).toBeGreaterThan(60);
});

test("words that stand apart are not shown before words that stand together", () => {
  const studies = [
    // Rough scores, which take the words to stand together, put the first study on top: they stand in more of it.
    madeStudy(1, { title: "heart heart failure-free kidney: failure of the heart", descriptionModule: {} }),
    madeStudy(2, {
      title: "failure and the heart",
      descriptionModule: { briefSummary: "heart, kidney, failure" },
    }),
    madeStudy(3, { title: "heart failure" }),
  ];
  const { hits } = snapshotOf(studies, 1).search({
    ...emptySearchRequest,
    text: { term: "heart failure" },
    pageSize: 1,
  });
  expect(hits.map(({ nctId }) => nctId)).toEqual(["NCT00000003"]);
});

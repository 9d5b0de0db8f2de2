/** @module The embedded engine answers as the reference engine does: random studies, requests and expressions. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptySearchRequest } from "../../query/search-url.ts";
import { engineWith } from "../reference/made-studies.ts";
import { expectSameAnswers, expectSamePages } from "./equality.fixture.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import { expressionsAbout, orders, requestsAbout } from "./searches.arbitrary.ts";
import { someStudies } from "./studies.arbitrary.ts";

/** Each run writes segments, so several searches are tried on each registry. */
const RUNS = { numRuns: 4 };
const SEARCHES = 30;
const TIMEOUT = { timeout: 60_000 };

const registries = fc.tuple(
  someStudies(100, 14),
  fc.oneof(fc.constant([]), someStudies(1, 5)),
  fc.integer({ min: 1, max: 3 }),
);

test("any request over any registry", TIMEOUT, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      registries.chain(([studies, outdated, segments]) =>
        fc.tuple(
          fc.constant({ studies, outdated, segments }),
          fc.noShrink(
            fc.array(fc.tuple(requestsAbout(studies), orders), { minLength: SEARCHES, maxLength: SEARCHES }),
          ),
        ),
      ),
      async ([{ studies, outdated, segments }, searches]) => {
        const { snapshot, close } = indexOfStudies(studies, segments, outdated);
        try {
          const reference = await engineWith(studies);
          for (const [request, order] of searches) {
            const options = { order, hasOutdated: outdated.length > 0 };
            const { total } = await expectSameAnswers(reference, snapshot, request, options);
            if (total > 0) found++;
            if (total > request.pageSize)
              await expectSamePages(reference, snapshot, { ...request, page: 1 }, { order });
          }
        } finally {
          close();
        }
      },
    ),
    RUNS,
  );
  expect(found).toBeGreaterThan(10);
});

test("any expression over any registry", TIMEOUT, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      registries.chain(([studies, outdated, segments]) =>
        fc.tuple(
          fc.constant({ studies, outdated, segments }),
          fc.array(expressionsAbout(studies), { minLength: SEARCHES, maxLength: SEARCHES }),
        ),
      ),
      async ([{ studies, outdated, segments }, expressions]) => {
        const { snapshot, close } = indexOfStudies(studies, segments, outdated);
        try {
          const reference = await engineWith(studies);
          for (const term of expressions) {
            const request = { ...emptySearchRequest, text: { term }, pageSize: 20 };
            const { total } = await expectSameAnswers(reference, snapshot, request, {
              hasOutdated: outdated.length > 0,
            });
            if (total > 0) found++;
          }
        } finally {
          close();
        }
      },
    ),
    RUNS,
  );
  expect(found).toBeGreaterThan(10);
});

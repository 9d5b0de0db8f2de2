import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { structuredFacts } from "../../query/structured-conditions.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { nctIdOf, type Study } from "../../study/study.ts";
import { madeStudy } from "../reference/made-studies.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import type { Names } from "./columns.ts";
import { countRows, facetRows, rowCodes } from "./facet-rows.ts";
import { NameCounts } from "./name-counts.ts";
import { NameRanks } from "./name-ranks.ts";
import { namesOfLists } from "./names-of-row.ts";
import type { Segment } from "./segment.ts";

/** Each run writes segments. */
const TIMEOUT = { timeout: 60_000 };

function segmentsOf(studies: readonly Study[], count: number): readonly Segment[] {
  const { snapshot, close } = indexOfStudies(studies, count);
  onTestFinished(close);
  return snapshot.parts.map(({ segment }) => segment);
}

/** A few names, the earlier the commoner, so that ties and rare names both occur. */
const sponsor = fc.nat(60).map((n) => `sponsor ${Math.floor(Math.sqrt(n * n * n)) % 40}`);
const registry = fc
  .array(fc.uniqueArray(sponsor, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 60 })
  .map((all) =>
    all.map(([first = "", ...others], i) =>
      madeStudy(i + 1, {
        sponsorCollaboratorsModule: {
          leadSponsor: { name: first },
          ...(others.length > 0 && { collaborators: others.map((name) => ({ name })) }),
        },
      }),
    ),
  );

/** By looking at every study, largest first, ties by name. */
function counted(
  studies: readonly Study[],
  isIn: (study: Study) => boolean,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const study of studies.filter(isIn))
    for (const name of structuredFacts(study).sponsors) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Counts over documents of each segment as facets do: first what rows hold, then the rest. */
function counter(
  columns: readonly Names[],
  ranks: NameRanks,
): (
  documents: readonly Uint16Array[],
  limit: number,
  kept: readonly number[],
) => ReturnType<NameCounts["count"]> {
  const groups = columns.map((own) => [namesOfLists([{ facet: 0, names: own, ranks: ranks.of(own) }])]);
  const codes = rowCodes([ranks.size], [{ groups: groups[0] ?? [], rows: [0, 2, 4, 6, 8] }]);
  const rows = columns.map((own, i) => facetRows(groups[i] ?? [], own.list.length, codes));
  const names = new NameCounts(columns, ranks, 0);
  return (documents, limit, kept) => {
    const counts = new Uint32Array(codes.names.size + codes.pairs.size);
    const chosen = rows.map((own, i) => ({ rows: own, numbers: documents[i] ?? new Uint16Array(0) }));
    for (const own of chosen) countRows(own, [0, 0], counts);
    codes.pairs.unfold(counts);
    const parts = chosen.map((own) => ({ rows: [own] }));
    return names.count(parts, limit, kept, codes.names.countsOf(0, counts));
  };
}

test("the largest counts of any result, however few names are asked for", TIMEOUT, () => {
  let compared = 0;
  fc.assert(
    fc.property(
      registry,
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 })), { minLength: 8 }),
      (studies, count, results) => {
        const segments = segmentsOf(studies, count);
        const columns = segments.map((segment) => segment.columns.names("sponsor"));
        const ranks = new NameRanks();
        // Segments come one after the other, as updates bring them.
        for (const i of columns.keys()) ranks.update(columns.slice(0, i + 1));
        // One object for all results: what one counted must not be left for the next.
        const largest = counter(columns, ranks);
        for (const [every, limit] of results) {
          const chosen = segments.map(({ columns: { nctId }, documents }) =>
            Uint16Array.from({ length: documents }, (_, document) => document).filter(
              (document) => (nctId[document] ?? 0) % every === 0,
            ),
          );
          const expected = counted(studies, (study) => numberOfNctId(nctIdOf(study)) % every === 0);
          const found = largest(chosen, limit, []);
          expect(found.map(({ rank, count: having }) => [ranks.nameOf(rank), having])).toEqual(
            expected.slice(0, limit),
          );
          compared += found.length;
        }
      },
    ),
    { numRuns: 6 },
  );
  expect(compared).toBeGreaterThan(100);
});

test("kept names come behind the largest, with their count, also where it is nothing", () => {
  const studies = [["a", "b"], ["a"], ["c"]].map(([first = "", ...more], i) =>
    madeStudy(i + 1, {
      sponsorCollaboratorsModule: {
        leadSponsor: { name: first },
        collaborators: more.map((name) => ({ name })),
      },
    }),
  );
  const [segment] = segmentsOf(studies, 1);
  if (segment === undefined) throw new Error("no segment");
  const columns = [segment.columns.names("sponsor")];
  const ranks = new NameRanks();
  ranks.update(columns);
  const largest = counter(columns, ranks);
  const found = largest([Uint16Array.of(0, 1)], 1, [ranks.find("b"), ranks.find("c")]);
  expect(found.map(({ rank, count }) => [ranks.nameOf(rank), count])).toEqual([
    ["a", 2],
    ["b", 1],
    ["c", 0],
  ]);
  expect(ranks.find("nobody")).toBe(-1);
});

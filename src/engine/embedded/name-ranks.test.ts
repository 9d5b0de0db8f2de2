import fc from "fast-check";
import { expect, test } from "vitest";
import type { Names } from "./columns.ts";
import { NO_NAME } from "./columns-builder.ts";
import { MOST_CODED, countRows, facetRows, rowCodes } from "./facet-rows.ts";
import type { SitesOfStudies } from "./filter.ts";
import { NameCounts } from "./name-counts.ts";
import type { CountedPart } from "./name-counts.ts";
import { NameRanks } from "./name-ranks.ts";
import { namesOfLists } from "./names-of-row.ts";
import { StringTable } from "./string-table.ts";

/** The names of each study of a segment, by number; here each site has one name. */
type Studies = readonly (readonly number[])[];

const nameOf = (number: number): string => `n${String(number).padStart(6, "0")}`;

function tableOf(names: readonly string[]): StringTable {
  const bytes = names.map((name) => Buffer.from(name));
  const text = new SharedArrayBuffer(bytes.reduce((sum, { length }) => sum + length, 0));
  const start = new SharedArrayBuffer((names.length + 1) * 4);
  let at = 0;
  bytes.forEach((name, i) => {
    new Uint8Array(text).set(name, at);
    at += name.length;
    new Uint32Array(start)[i + 1] = at;
  });
  return new StringTable({ text, start });
}

function columnOf(studies: Studies): Names {
  const distinct = [...new Set(studies.flat())].sort((a, b) => a - b);
  const placeOf = new Map(distinct.map((number, place) => [number, place]));
  const places = studies.map((numbers) => [...new Set(numbers)].map((number) => placeOf.get(number) ?? -1));
  const starts = [0];
  for (const list of places) starts.push((starts.at(-1) ?? 0) + list.length);
  return {
    names: tableOf(distinct.map(nameOf)),
    values: Uint32Array.from(studies.flat(), (number) => placeOf.get(number) ?? NO_NAME),
    list: Uint16Array.from(studies, (_, i) => i),
    listStarts: Uint32Array.from(starts),
    listValues: Uint32Array.from(places.flat()),
    spellings: () => [],
  };
}

/** By the definition. */
function expectedCounts(
  segments: readonly Studies[],
  documents: readonly (readonly number[])[],
  limit: number,
  kept: readonly string[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  segments.forEach((studies, segment) => {
    for (const document of documents[segment] ?? [])
      for (const number of new Set(studies[document]))
        counts.set(nameOf(number), (counts.get(nameOf(number)) ?? 0) + 1);
  });
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const best = sorted.slice(0, limit);
  const beside = kept.filter((name) => !best.some(([one]) => one === name));
  return [...best, ...beside.map((name) => [name, counts.get(name) ?? 0] as const)];
}

/** What is counted in one segment: all names of some documents, and those of some sites of others. */
interface Chosen {
  readonly documents: Uint16Array;
  readonly sites?: SitesOfStudies;
}

function counted(
  columns: readonly Names[],
  ranks: NameRanks,
  chosen: readonly Chosen[],
  limit: number,
  kept: readonly string[],
): readonly (readonly [string, number])[] {
  const samples = columns.map((names) => ({
    groups: [namesOfLists([{ facet: 0, names, ranks: ranks.of(names) }])],
    rows: [...names.list.keys()],
  }));
  const codes = rowCodes([ranks.size], samples);
  const parts = columns.map((names, i): CountedPart => {
    const rows = facetRows(samples[i]?.groups ?? [], names.list.length, codes);
    const { documents = new Uint16Array(0), sites } = chosen[i] ?? {};
    return { rows: [{ rows, numbers: documents }], ...(sites && { sites }) };
  });
  const all = new Uint32Array(codes.names.size + codes.pairs.size);
  for (const own of parts.flatMap(({ rows }) => rows)) countRows(own, [0, 0], all);
  codes.pairs.unfold(all);
  const keptRanks = kept.map((name) => ranks.find(name)).filter((rank) => rank >= 0);
  return new NameCounts(columns, ranks, 0)
    .count(parts, limit, keptRanks, codes.names.countsOf(0, all))
    .map(({ rank, count }) => [ranks.nameOf(rank), count] as const);
}

const studies = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { minLength: 1, maxLength: 12 });
const registries = fc.array(studies, { minLength: 1, maxLength: 3 });

test("the largest counts are those of a naive count, whatever segments came before", () => {
  fc.assert(
    fc.property(
      registries,
      fc.array(studies, { maxLength: 2 }),
      fc.integer({ min: 0, max: 8 }),
      fc.uniqueArray(fc.nat(40), { maxLength: 6 }),
      fc.infiniteStream(fc.boolean()),
      (segments, earlier, limit, selected, chosen) => {
        const ranks = new NameRanks();
        const columns = segments.map(columnOf);
        // Ranks are those of an earlier version, of which some segments are still there.
        ranks.update([...earlier.map(columnOf), ...columns.slice(0, 1)]);
        ranks.update(columns);
        const documents = segments.map((own) =>
          own.flatMap((_, i) => (chosen.next().value === true ? i : [])),
        );
        const parts = documents.map((own) => ({ documents: Uint16Array.from(own) }));
        const kept = selected.map(nameOf).filter((name) => ranks.find(name) >= 0);
        const expected = expectedCounts(segments, documents, limit, kept);
        expect(counted(columns, ranks, parts, limit, kept)).toEqual(expected);
      },
    ),
  );
});

test("names that rows do not hold are counted where they can be among the largest", () => {
  // Every study of the first segment has a name of its own and one that two share; the rare ones win among the chosen.
  const many = Array.from({ length: MOST_CODED + 2_000 }, (_, i) => [i, 20_000 + (i >> 1)]);
  const rest = Array.from({ length: MOST_CODED + 2_000 }, (_, i) => [20_000 + (i >> 1)]);
  const columns = [columnOf(many), columnOf(rest)];
  const ranks = new NameRanks();
  ranks.update(columns);
  const documents = [[5, 6, 9_000, 9_001, 10_100], [8]];
  const parts = documents.map((own) => ({ documents: Uint16Array.from(own) }));
  for (const limit of [1, 3, 50])
    for (const kept of [[], [nameOf(10_100)], [1, 2, 3, 9_001, 10_100].map(nameOf)])
      expect(counted(columns, ranks, parts, limit, kept)).toEqual(
        expectedCounts([many, rest], documents, limit, kept),
      );
});

test("a name of several chosen sites counts once a study", () => {
  const column = columnOf([[1, 1, 2], [2], [3, 1]]);
  const ranks = new NameRanks();
  ranks.update([column]);
  // Sites 0 and 1 of the first study, none of the second, site 5 of the third.
  const sites = { sites: Uint32Array.of(0, 1, 5), ends: Uint32Array.of(2, 3) };
  const parts = [{ documents: Uint16Array.of(1), sites }];
  expect(counted([column], ranks, parts, 5, [])).toEqual([
    [nameOf(1), 2],
    [nameOf(2), 1],
  ]);
});

test("names are found and read after segments have come and gone; what is gone is not found", () => {
  const ranks = new NameRanks();
  const [first, second, merged] = [
    columnOf([[1, 2, 3]]),
    columnOf([[3, 4]]),
    columnOf([
      [2, 3],
      [0, 4],
    ]),
  ];
  ranks.update([first]);
  ranks.update([first, second]);
  ranks.update([merged]);
  for (const number of [0, 2, 3, 4]) {
    const rank = ranks.find(nameOf(number));
    expect(ranks.nameOf(rank)).toBe(nameOf(number));
    expect(ranks.placeIn(merged, rank)).toBe(merged.names.find(nameOf(number)));
  }
  expect(ranks.find(nameOf(1))).toBe(-1);
  const [a = -1, b = -1, c = -1] = [0, 2, 4].map((number) => ranks.find(nameOf(number)));
  expect(ranks.compare(a, b)).toBeLessThan(0);
  expect(ranks.compare(b, c)).toBeLessThan(0);
});

test("a name has a place in the columns that have it, in no other", () => {
  const ranks = new NameRanks();
  const [first, second] = [columnOf([[1, 3, 5]]), columnOf([[2], [3]])];
  ranks.update([first, second]);
  const placesOf = (number: number): readonly number[] =>
    [first, second].map((column) => ranks.placeIn(column, ranks.find(nameOf(number))));
  expect(placesOf(1)).toEqual([0, -1]);
  expect(placesOf(2)).toEqual([-1, 0]);
  expect(placesOf(3)).toEqual([1, 1]);
  expect(placesOf(5)).toEqual([2, -1]);
});

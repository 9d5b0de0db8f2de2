/** @module Asks the reference engine and a snapshot the same and compares all of both answers. */
import { expect } from "vitest";
import type { SearchRequest } from "../../query/search-request.ts";
import { foldText } from "../../study/fold.ts";
import { FACETS } from "../search-engine.ts";
import type { Hit, SearchAnswer, SearchEngine, SearchOptions } from "../search-engine.ts";
import type { Snapshot } from "./snapshot.ts";

const ALL = { facets: FACETS, facetLimit: 20, points: true, lastUpdates: true } satisfies SearchOptions;

/**
 * Fails where the answers differ in anything but the form of cursors, and what {@link comparable} leaves out.
 * @param hasOutdated whether the snapshot has documents that were replaced
 */
export async function expectSameAnswers(
  reference: SearchEngine,
  snapshot: Snapshot,
  request: SearchRequest,
  { hasOutdated = false, ...options }: SearchOptions & { readonly hasOutdated?: boolean } = {},
): Promise<SearchAnswer> {
  const expected = await reference.search(request, { ...ALL, ...options });
  const found = snapshot.search(request, { ...ALL, ...options });
  expect(comparable(found, hasOutdated)).toEqual(comparable(expected, hasOutdated));
  expect(snapshot.findAll(request)).toEqual(await reference.findAll(request));
  await expectSameTogether(reference, snapshot, request, found);
  const [first] = found.hits;
  if (first !== undefined) await expectSameExplanation(reference, snapshot, request, first);
  return found;
}

/** Two names of a place counted as one. */
async function expectSameTogether(
  reference: SearchEngine,
  snapshot: Snapshot,
  request: SearchRequest,
  { facets }: SearchAnswer,
): Promise<void> {
  const namesOf = (facet: "city" | "facility") => [
    (facets[facet] ?? []).slice(0, 2).map(({ value }) => value),
    (facets[facet] ?? []).slice(2, 3).map(({ value }) => value),
  ];
  const asked = { facets: [], together: { city: namesOf("city"), facility: namesOf("facility") } };
  const found = snapshot.search({ ...request, pageSize: 1 }, asked);
  expect(found.together).toEqual((await reference.search({ ...request, pageSize: 1 }, asked)).together);
}

async function expectSameExplanation(
  reference: SearchEngine,
  snapshot: Snapshot,
  request: SearchRequest,
  { nctId, score }: Hit,
): Promise<void> {
  const { explanation } = snapshot.search(request, { explain: nctId });
  expect(explanation?.score).toBe(score);
  expect(explanation).toEqual((await reference.search(request, { explain: nctId })).explanation);
}

/**
 * Which of several spellings of a name is the commonest is counted over all documents of the segments: those that were
 * replaced have a say until they are merged away, which may show `portland` for `Portland`.
 */
function comparable(answer: SearchAnswer, hasOutdated: boolean): unknown {
  const hasNext = answer.next !== undefined;
  if (!hasOutdated) return { ...answer, next: hasNext };
  const facets = Object.entries(answer.facets).map(([facet, counts]) => [
    facet,
    counts.map(({ value, count, point }) => ({ value: foldText(value), count, point })),
  ]);
  return { ...answer, next: hasNext, facets: Object.fromEntries(facets) };
}

/** Follows the cursors of both engines through all pages. */
export async function expectSamePages(
  reference: SearchEngine,
  snapshot: Snapshot,
  request: SearchRequest,
  options: SearchOptions = {},
): Promise<void> {
  let [expected, found] = [await reference.search(request, options), snapshot.search(request, options)];
  const pages = [found.hits];
  while (expected.next !== undefined && found.next !== undefined) {
    expected = await reference.search(request, { ...options, after: expected.next });
    found = snapshot.search(request, { ...options, after: found.next });
    expect(found.hits).toEqual(expected.hits);
    pages.push(found.hits);
  }
  expect(found.next).toBe(expected.next);
  const all = snapshot.search({ ...request, page: 1, pageSize: Math.max(1, found.total) }, options);
  expect(pages.flat()).toEqual(all.hits.slice((request.page - 1) * request.pageSize));
}

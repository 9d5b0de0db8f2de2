/**
 * @module Input that is wrong, huge or costly: each is refused for its reason or answered as the plain meaning says,
 * within the budget of a search, while others are answered.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SearchRequest } from "../../query/search-request.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { demoStudies } from "../../registry/demo/demo-studies.ts";
import { engineWith } from "../reference/made-studies.ts";
import { FACETS } from "../search-engine.ts";
import type { SearchEngine } from "../search-engine.ts";
import { QueryTimeoutError } from "../search-problem.ts";
import { createEmbeddedEngine } from "./create-embedded-engine.ts";
import { commit, journalSource } from "./engine.fixture.ts";

const STUDIES = [...demoStudies({ studies: 300, seed: 1 })];
const folder = mkdtempSync(join(tmpdir(), "trial-atlas-bad-input-"));
let engine: SearchEngine;
let reference: SearchEngine;

beforeAll(async () => {
  commit(folder, STUDIES);
  reference = await engineWith(STUDIES);
  engine = await createEmbeddedEngine({
    folder: join(folder, "index"),
    studies: journalSource(folder),
    threads: 1,
    // Beside other work on a slow machine; that a budget ends a search is tested below.
    budgetMs: 60_000,
  });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const request = (conditions: Partial<SearchRequest>): SearchRequest => ({
  ...emptySearchRequest,
  ...conditions,
});

/** How many studies are found, or why none are looked for. */
async function outcomeOf(asked: SearchEngine, search: SearchRequest): Promise<number | string> {
  try {
    return (await asked.search(search, { facets: FACETS })).total;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "no error";
  }
}

const clauses = (count: number, join: string): string =>
  Array.from({ length: count }, (_, i) => `w${i}`).join(join);

/** Of letters only, like a word that may be misspelt. */
function unknownWord(number: number): string {
  return `hart${String(number).replaceAll(/\d/g, (digit) => "bcdfghjklm"[Number(digit)] ?? "")}`;
}

const TOO_LONG = /^QueryError: .*characters is longer than 20000$/;
const TOO_DEEP = /^QueryError: .*nested deeper than 200 levels$/;
const NO_SUCH = /^QueryError: .*no viable alternative at input '(?:RANGE|DISTANCE)\[/;

/** As the filter `advanced`: how many are found, or the reason of the refusal. */
const EXPRESSIONS: readonly (readonly [name: string, expression: string, outcome: number | RegExp])[] = [
  ["100 KB of words", "lorem ipsum dolor ".repeat(5_600), TOO_LONG],
  ["100 KB of one word", "a".repeat(100_000), TOO_LONG],
  [
    "10,000 words that nobody knows",
    Array.from({ length: 10_000 }, (_, i) => unknownWord(i)).join(" "),
    TOO_LONG,
  ],
  ["10,000 alternatives", clauses(10_000, " OR "), TOO_LONG],
  ["10,000 conditions", clauses(10_000, " AND "), TOO_LONG],
  ["as many clauses as are read", clauses(900, " OR "), 0],
  ["10,000 negations", `${"NOT ".repeat(10_000)}cancer`, TOO_LONG],
  ["1,000 brackets", `${"(".repeat(1_000)}cancer${")".repeat(1_000)}`, TOO_DEEP],
  ["1,000 open brackets", "(".repeat(1_000), TOO_DEEP],
  ["1,000 nested areas", `${"AREA[Condition](".repeat(1_000)}x${")".repeat(1_000)}`, TOO_DEEP],
  ["1,000 nested scopes", `${"SEARCH[Location](".repeat(1_000)}x${")".repeat(1_000)}`, TOO_DEEP],
  ["a prefix of one letter", "a*", 296],
  ["a range turned round", "AREA[StartDate]RANGE[MAX,MIN]", NO_SUCH],
  ["a range of numbers turned round", "AREA[EnrollmentCount]RANGE[900,10]", 0],
  ["a latitude out of range", "AREA[LocationGeoPoint]DISTANCE[91,0,50mi]", NO_SUCH],
  ["a longitude out of range", "AREA[LocationGeoPoint]DISTANCE[0,-777,50mi]", NO_SUCH],
  ["a radius below nothing", "AREA[LocationGeoPoint]DISTANCE[0,0,-5mi]", NO_SUCH],
  ["a date that no calendar has", "AREA[StartDate]RANGE[2020-02-31,MAX]", NO_SUCH],
  ["no operand", "NOT", /^QueryError: .*inner bool query clause cannot be null$/],
];

test.each(EXPRESSIONS)("%s as a filter: as the reference engine", async (_name, advanced, expected) => {
  const outcome = await outcomeOf(engine, request({ advanced }));
  expect(outcome).toEqual(await outcomeOf(reference, request({ advanced })));
  if (typeof expected === "number") expect(outcome).toBe(expected);
  else expect(outcome).toMatch(expected);
});

test.each(EXPRESSIONS)("%s as a text: as the reference engine, never refused", async (_name, term) => {
  const outcome = await outcomeOf(engine, request({ text: { term } }));
  expect(outcome).toEqual(await outcomeOf(reference, request({ text: { term } })));
  expect(outcome).toEqual(expect.any(Number));
});

test("a page far away is empty", async () => {
  const far = await engine.search(request({ page: 1_000_000_000 }));
  expect([far.total, far.hits, far.next]).toEqual([STUDIES.length, [], undefined]);
});

test("a search that takes too long is stopped with a message", async () => {
  const hurried = await createEmbeddedEngine({
    folder: join(folder, "index"),
    studies: journalSource(folder),
    threads: 0,
    budgetMs: 0,
  });
  try {
    const asked = hurried.search(request({ text: { term: "EXPANSION[None]of" } }), { facets: FACETS });
    await expect(asked).rejects.toThrow(QueryTimeoutError);
    await expect(asked).rejects.toThrow("The search was stopped: it was not done after 0 seconds.");
  } finally {
    await hurried.close();
  }
});

test("others are answered while costly searches run and are stopped", async () => {
  const shared = await createEmbeddedEngine({
    folder: join(folder, "index"),
    studies: journalSource(folder),
    threads: 2,
    budgetMs: 1_000,
  });
  try {
    const costly = Array.from({ length: 2 }, () =>
      outcomeOf(shared, request({ advanced: clauses(900, " OR ") })),
    );
    expect(await outcomeOf(shared, request({}))).toBe(STUDIES.length);
    for (const outcome of await Promise.all(costly))
      expect([0, "QueryTimeoutError: The search was stopped: it was not done after 1 seconds."]).toContain(
        outcome,
      );
  } finally {
    await shared.close();
  }
});

/**
 * @module Every real record takes part in comparing the two engines: a few hundred of them at a time are indexed by
 * both, then asked for by what they say themselves. Test files share the records among them, to run side by side.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedLines, withSharedData } from "../../../test/shared-data.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import { nctIdOf } from "../../study/study.ts";
import type { NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import { createReferenceEngine } from "../reference/create-reference-engine.ts";
import { expectSameAnswers, expectSamePages } from "./equality.fixture.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import type { IndexOfStudies } from "./index-of-studies.fixture.ts";
import { expressionsAbout, fieldCondition, orders, requestsAbout } from "./searches.arbitrary.ts";
import { walkStudy } from "./walk-study.ts";

/** How many records are compared at a time: native records are long, with results; converted ones are short. */
const FILES = [
  { file: "data/studies-v2.ndjson.gz", atATime: 150, records: 4_210 },
  { file: "data/studies-converted.ndjson.gz", atATime: 500, records: 19_981 },
] as const;

/** Of each group. */
const REQUESTS = 5;
const EXPRESSIONS = 4;
/** Every so manyth group is paged through, and has older versions of studies before it. */
const PAGED = 5;

/**
 * Of searches that chance has drawn, 73 to 75 % find something; with 400 of them a standard deviation is 2 %, so that
 * less is no chance.
 */
const LEAST_FOUND = 0.6;

/** Long, for a machine that does much else. */
const TIMEOUT = { timeout: 900_000 };

const LEAF_NUMBERS = PIECES.flatMap(({ children }, number) => (children.length === 0 ? [number] : []));
/** Fields that no record spells out: every study has most of them. */
const DERIVED = LEAF_NUMBERS.filter((number) => PIECES[number]?.indexedOnly);

/** @param share of `shares`: every `shares`-th group of records, from this one on */
export function compareAllRecords(share: number, shares: number): void {
  withSharedData(
    `both engines over all real records, share ${share + 1} of ${shares}`,
    FILES.map(({ file }) => file),
    () => {
      const isOurs = (piece: number): boolean => piece % shares === share;
      const comparison = new Comparison(isOurs);
      for (const { file, atATime, records } of FILES)
        test(file, TIMEOUT, async () => {
          const before = comparison.records;
          for await (const group of groupsOf(file, atATime, share, shares)) await comparison.compare(group);
          // Groups are dealt out, so a share may be one group away from the mean.
          expect(Math.abs(comparison.records - before - records / shares)).toBeLessThanOrEqual(atATime);
        });
      test("searches found something, and every field was asked for", async ({ annotate }) => {
        await annotate(comparison.summary);
        expect(comparison.meanTotal).toBeGreaterThan(5);
        expect(comparison.nonEmpty).toBeGreaterThan(LEAST_FOUND);
        expect(comparison.fields).toBeGreaterThan(LEAF_NUMBERS.filter(isOurs).length * 0.9);
      });
    },
  );
}

async function* groupsOf(
  file: string,
  atATime: number,
  share: number,
  shares: number,
): AsyncGenerator<readonly Study[]> {
  let group: Study[] = [];
  let number = 0;
  let line = 0;
  const isOurs = (): boolean => number % shares === share;
  for await (const text of sharedLines(file)) {
    // All of them are studies: `study.int.test.ts` reads each with the schema.
    if (isOurs()) group.push(JSON.parse(text) as Study);
    line += 1;
    if (line % atATime !== 0) continue;
    if (isOurs()) yield group;
    group = [];
    number += 1;
  }
  if (group.length > 0) yield group;
}

class Comparison {
  /** One for all groups: it knows most words after the first. */
  readonly #reference = createReferenceEngine();
  readonly #isOurs: (piece: number) => boolean;
  #present: readonly NctId[] = [];
  #groups = 0;
  #totals: number[] = [];
  readonly #fields = new Set<number>();
  records = 0;

  /** @param isOurs whether this comparison asks for a field; others do for the rest */
  constructor(isOurs: (piece: number) => boolean) {
    this.#isOurs = isOurs;
  }

  get meanTotal(): number {
    return this.#totals.reduce((sum, total) => sum + total, 0) / this.#totals.length;
  }

  get nonEmpty(): number {
    return this.#totals.filter((total) => total > 0).length / this.#totals.length;
  }

  get fields(): number {
    return this.#fields.size;
  }

  get summary(): string {
    const found = `${(100 * this.nonEmpty).toFixed(0)} % found something, ${this.meanTotal.toFixed(1)} studies on average`;
    return `${this.records} records in ${this.#groups} groups, ${this.#totals.length} searches: ${found}; ${this.fields} fields`;
  }

  async compare(group: readonly Study[]): Promise<void> {
    const studies = [...new Map(group.map((study) => [nctIdOf(study), study])).values()];
    const ids = studies.map(nctIdOf);
    const isPaged = this.#groups % PAGED === 0;
    const gone = this.#present.filter((id) => !ids.includes(id));
    await this.#reference.update({ dataVersion: "1", changed: studies, removed: gone });
    this.#present = ids;
    const index = indexOfStudies(studies, 2, isPaged ? studies.slice(0, 20).toReversed() : []);
    try {
      await this.#search(studies, index, isPaged);
    } catch (error) {
      throw new Error(`among the records from ${ids[0] ?? "none"} to ${ids.at(-1) ?? "none"}`, {
        cause: error,
      });
    } finally {
      index.close();
    }
    this.records += group.length;
    this.#groups += 1;
  }

  async #search(studies: readonly Study[], { snapshot }: IndexOfStudies, isPaged: boolean): Promise<void> {
    const options = { hasOutdated: isPaged };
    const everything = await expectSameAnswers(this.#reference, snapshot, emptySearchRequest, options);
    expect(everything.total).toBe(studies.length);
    await fc.assert(
      fc.asyncProperty(fc.noShrink(requestsAbout(studies)), orders, async (request, order) => {
        const { total } = await expectSameAnswers(this.#reference, snapshot, request, { order, ...options });
        this.#totals.push(total);
      }),
      { numRuns: REQUESTS },
    );
    const terms = [
      ...fc.sample(fc.noShrink(expressionsAbout(studies)), EXPRESSIONS),
      ...this.#newFields(studies),
    ];
    for (const term of terms) {
      const request = { ...emptySearchRequest, text: { term } };
      const { total } = await expectSameAnswers(this.#reference, snapshot, request, {
        facets: [],
        ...options,
      });
      this.#totals.push(total);
    }
    if (isPaged)
      for (const sort of ["updated", "enrollment"] as const)
        await expectSamePages(this.#reference, snapshot, { ...emptySearchRequest, sort, pageSize: 100 });
  }

  /** For each field that no search has asked for yet and a study has: a condition on it. */
  *#newFields(studies: readonly Study[]): Generator<string> {
    for (const study of studies) {
      const had = new Set(DERIVED);
      walkStudy(study, { value: (piece) => had.add(piece), structure: (piece) => had.add(piece) });
      for (const number of had) {
        const piece = PIECES[number];
        if (piece === undefined || piece.children.length > 0) continue;
        if (!this.#isOurs(number) || this.#fields.has(number)) continue;
        this.#fields.add(number);
        yield* fc.sample(fieldCondition([study], [piece]), 1);
      }
    }
  }
}

/** @module The embedded engine answers as the reference engine does: real studies, every documented expression, every order. */
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { sharedLines, sharedText, withSharedData } from "../../../test/shared-data.ts";
import { QueryError } from "../../query/query-error.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import { parseStudy } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { engineWith } from "../reference/made-studies.ts";
import { SUGGESTION_KINDS, type SearchAnswer, type SearchEngine } from "../search-engine.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { studyNames } from "../../vocabulary/study-names.ts";
import { createVocabulary } from "../vocabulary.ts";
import { Directory } from "./directory.ts";
import { expectSameAnswers, expectSamePages } from "./equality.fixture.ts";
import { indexOfStudies } from "./index-of-studies.fixture.ts";
import type { IndexOfStudies } from "./index-of-studies.fixture.ts";

const REGISTRY = "data/studies-v2.ndjson.gz";
const CONVERTED = "data/studies-converted.ndjson.gz";
const EXPRESSIONS = "api/expressions.txt";

/** Every n-th record, so that the reference engine, which looks at every study, is soon done; all take part in `equality-over-all`. */
const EVERY: Readonly<Record<string, number>> = { [REGISTRY]: 12, [CONVERTED]: 120 };

const SOME_OUTDATED = { hasOutdated: true };

withSharedData(
  "equality with the reference engine over real studies",
  [REGISTRY, CONVERTED, EXPRESSIONS],
  () => {
    let studies: readonly Study[] = [];
    let reference: SearchEngine;
    let index: IndexOfStudies;
    const expressions = sharedText(EXPRESSIONS)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t")[0] ?? "");

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
      expect(expressions).toHaveLength(288);
      let total = 0;
      for (const term of expressions) {
        const request = { ...emptySearchRequest, text: { term } };
        const options = { facets: [], ...SOME_OUTDATED };
        total += (await expectSameAnswers(reference, index.snapshot, request, options)).total;
      }
      expect(total / expressions.length).toBeGreaterThan(20);
    });

    test("as the advanced filter the same is found or refused, by code and place", async () => {
      for (const advanced of expressions) {
        const request = { ...emptySearchRequest, advanced };
        const ask = async (search: () => SearchAnswer | Promise<SearchAnswer>): Promise<unknown> => {
          try {
            return (await search()).total;
          } catch (error) {
            return error;
          }
        };
        const expected = await ask(() => reference.search(request));
        expect(await ask(() => index.snapshot.search(request)), advanced).toEqual(expected);
        if (expected instanceof Error) expect(expected).toBeInstanceOf(QueryError);
      }
    });

    test("names of every kind are suggested alike", async () => {
      const evidence = new NameEvidence();
      for (const study of studies) evidence.add(studyNames(study));
      // Outdated versions still count for the spelling of a name, so there are none.
      const { snapshot, close } = indexOfStudies(studies, 3);
      onTestFinished(close);
      const directory = new Directory(snapshot, createVocabulary(evidence).thesaurus);
      for (const kind of SUGGESTION_KINDS) {
        let offered = 0;
        for (const text of [
          "a",
          "b",
          "c",
          "d",
          "e",
          "g",
          "h",
          "ho",
          "in",
          "l",
          "m",
          "ma",
          "n",
          "s",
          "st",
          "u",
        ]) {
          const asked = { text, kinds: [kind], limit: 50 };
          const expected = await reference.suggest(asked);
          expect(directory.suggest(asked), `${kind} ${text}`).toEqual(expected);
          offered += expected.length;
        }
        expect(offered, kind).toBeGreaterThanOrEqual(5);
      }
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

/** @module Our engine, asked through its port: a note becomes an expression of the registry's language. */
import type { SearchEngine } from "../../src/engine/search-engine.ts";
import type { SearchRequest } from "../../src/query/search-request.ts";
import { emptySearchRequest } from "../../src/query/search-url.ts";
import { foldWords } from "../../src/study/fold.ts";
import type { Ranker } from "./ranker.ts";
import type { ReducedNote } from "./reduce-note.ts";

const PAGE_SIZE = 1_000;

/** Rankers over an engine that holds the studies: the raw note, the reduced query with age and sex as filters. */
export function createAtlasRankers(engine: SearchEngine): readonly Ranker[] {
  return [
    {
      name: "Trial Atlas, raw note",
      rank: ({ note }) =>
        rankBy(engine, { ...emptySearchRequest, synonyms: false, text: { term: rawExpression(note) } }),
    },
    { name: "Trial Atlas, reduced query", rank: ({ reduced }) => rankBy(engine, requestFor(reduced)) },
  ];
}

/** The search that a reduced note stands for. */
function requestFor({ names, words, patient }: ReducedNote): SearchRequest {
  return { ...emptySearchRequest, ...patient, text: { term: weightedExpression(names, words) } };
}

/**
 * Alternatives add up, so a name that counts three times stands three times. Everything is asked in all fields and
 * again in those that say what a study is about; not in eligibility texts, where what excludes stands beside what is
 * demanded.
 */
function weightedExpression(names: ReducedNote["names"], words: ReducedNote["words"]): string {
  return [
    ...names.flatMap(({ text, weight }) => {
      const name = foldWords(text).join(" ");
      return Array.from({ length: weight }, () => [`(${name})`, `AREA[ConditionSearch](${name})`]).flat();
    }),
    // Only names have other names worth searching: a word out of a sentence is itself.
    ...words.flatMap((word) => [`EXPANSION[Term](${word})`, `AREA[ConditionSearch]EXPANSION[Term](${word})`]),
  ].join(" OR ");
}

function rawExpression(note: string): string {
  const words = [...new Set(foldWords(note))];
  return words.map((word) => `(${word} OR AREA[EligibilitySearch]${word})`).join(" OR ");
}

async function rankBy(engine: SearchEngine, request: SearchRequest): Promise<readonly string[]> {
  if (request.text.term === "") return [];
  const ranking: string[] = [];
  for (let page = 1; ; page += 1) {
    const { hits, total } = await engine.search({ ...request, page, pageSize: PAGE_SIZE });
    ranking.push(...hits.map(({ nctId }) => nctId));
    if (hits.length === 0 || ranking.length >= total) return ranking;
  }
}

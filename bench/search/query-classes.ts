/**
 * @module The query classes. Their words are drawn, seeded, from the first studies of the corpus by how many of them
 * have the word, so that the classes mean the same at every size.
 */
import { Random } from "../../src/registry/demo/random.ts";
import { readDocument } from "./bench-document.ts";
import type { BenchQuery, WordQuery } from "./bench-query.ts";
import { studiesOf } from "./demo-corpus.ts";
import type { Corpus } from "./demo-corpus.ts";

/** Typed beginnings of names are asked in another way than searches. */
export type BenchTask =
  | { readonly kind: "search"; readonly query: BenchQuery }
  /** All treatments with a word that begins so: how many, and the 20 with most studies. */
  | { readonly kind: "prefix"; readonly prefix: string }
  /** What a search box suggests: the 8 best of all kinds of names. */
  | { readonly kind: "typeahead"; readonly text: string };

export type QueryClasses = ReadonlyMap<string, readonly BenchTask[]>;

const SAMPLE = 4_000;
const QUERIES = 20;

interface Sample {
  /** Shares of studies by word. */
  readonly shares: ReadonlyMap<string, number>;
  /** Runs of three words of titles. */
  readonly runs: readonly (readonly string[])[];
  readonly treatments: readonly string[];
  readonly places: readonly { readonly city: string; readonly lat: number; readonly lon: number }[];
}

/** All classes with their queries; the same for the same corpus. */
export function queryClasses(corpus: Corpus): QueryClasses {
  const sample = readSample(corpus);
  const random = new Random(corpus.seed, 77);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor((random.next() / 2 ** 32) * items.length)];
    if (item === undefined) throw new Error("The corpus is too small to draw queries from.");
    return item;
  };
  const band = (from: number, to: number): readonly string[] =>
    [...sample.shares].filter(([, share]) => share >= from && share < to).map(([word]) => word);
  const common = band(0.1, 0.25);
  const middle = band(0.01, 0.1);
  const rare = band(2 / SAMPLE, 0.002);
  const word = (words: readonly string[]): WordQuery => ({ kind: "word", word: pick(words) });
  const of = (make: () => Partial<BenchQuery>): BenchTask[] =>
    Array.from({ length: QUERIES }, () => ({
      kind: "search",
      query: { sort: "relevance", page: 1, ...make() },
    }));
  const near = (): BenchQuery["near"] => {
    const { lat, lon } = pick(sample.places);
    return { lat, lon, radiusKm: 50 };
  };
  const beginning = (): string => {
    const name = pick(sample.treatments);
    return name.slice(0, 2 + (random.next() % 4));
  };

  return new Map<string, readonly BenchTask[]>([
    ["common word", of(() => ({ words: word(common) }))],
    ["rare words", of(() => ({ words: word(rare) }))],
    ["two words AND", of(() => ({ words: { kind: "and", operands: [word(middle), word(middle)] } }))],
    ["phrase", of(() => ({ words: { kind: "phrase", words: pick(sample.runs) } }))],
    ["prefix", Array.from({ length: QUERIES }, () => ({ kind: "prefix", prefix: beginning() }))],
    [
      "match-all with filters",
      of(() => ({
        status: pick(["RECRUITING", "COMPLETED", "NOT_YET_RECRUITING"]),
        phase: pick(["PHASE2", "PHASE3"]),
        age: pick([8, 40, 70]),
        sort: "updated",
      })),
    ],
    [
      "word and filters",
      of(() => ({ words: word(middle), status: "RECRUITING", type: "INTERVENTIONAL", sex: "FEMALE" })),
    ],
    [
      "word, 50 km, by distance",
      of(() => ({ words: word(middle), near: near(), status: "RECRUITING", sort: "distance" })),
    ],
    [
      "nested location expression",
      of(() => ({ words: word(common), atSite: { city: pick(sample.places).city, status: "RECRUITING" } })),
    ],
    [
      "ten-clause expression",
      of(() => ({
        words: {
          kind: "but not",
          has: {
            kind: "and",
            operands: [
              { kind: "or", operands: [1, 2, 3, 4].map(() => word(middle)) },
              { kind: "or", operands: [...[1, 2, 3].map(() => word(common)), word(rare)] },
            ],
          },
          lacks: { kind: "or", operands: [word(middle), { kind: "phrase", words: pick(sample.runs) }] },
        },
      })),
    ],
    ["typeahead", Array.from({ length: QUERIES }, () => ({ kind: "typeahead", text: beginning() }))],
    ["page 50", of(() => ({ words: word(common), page: 50 }))],
  ]);
}

function readSample(corpus: Corpus): Sample {
  const counts = new Map<string, number>();
  const runs: (readonly string[])[] = [];
  const treatments: string[] = [];
  const places: { city: string; lat: number; lon: number }[] = [];
  const studies = Math.min(SAMPLE, corpus.studies);
  for (const study of studiesOf({ ...corpus, studies })) {
    const { texts, facts } = readDocument(study);
    for (const word of new Set(texts.flat(2))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const title = texts[0]?.find(({ length }) => length > 3);
    if (title !== undefined) runs.push(title.slice(1, 4));
    treatments.push(...facts.treatments);
    const [site] = facts.sites;
    if (site?.city !== undefined && site.point !== undefined) places.push({ city: site.city, ...site.point });
  }
  const words = [...counts].filter(([word]) => /^[a-z]{4,}$/.test(word));
  return {
    shares: new Map(words.map(([word, count]) => [word, count / studies])),
    runs,
    treatments: treatments.filter((name) => /^[a-z]{6}/.test(name)),
    places,
  };
}

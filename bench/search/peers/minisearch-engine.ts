/** @module MiniSearch, the best known search library of its kind: everything in memory, facets by typed arrays. */
import MiniSearch from "minisearch";
import type { Query } from "minisearch";
import { foldWords } from "../../../src/study/fold.ts";
import { readDocument, WEIGHT_STEPS } from "../bench-document.ts";
import type { BenchEngine } from "../bench-engine.ts";
import { PAGE_SIZE } from "../bench-query.ts";
import type { WordQuery } from "../bench-query.ts";
import { openCards } from "../card-file.ts";
import { changedStudies } from "../change-file.ts";
import { studiesOf } from "../demo-corpus.ts";
import { FactColumns } from "./fact-columns.ts";
import { rowsOf } from "./schema.ts";
import type { Rows } from "./schema.ts";

const FIELDS = ["w0", "w1", "w2", "w3"];

export const minisearchEngine: BenchEngine = {
  mostStudies: 20_000,
  missing: async () => undefined,
  files: [],
  format: "",
  cannot: ["phrase", "ten-clause expression"],
  async open(folder, corpus) {
    const words = new MiniSearch({
      fields: FIELDS,
      processTerm: (term) => term,
      tokenize: (text) => text.split(" "),
      searchOptions: {
        boost: Object.fromEntries(FIELDS.map((field, step) => [field, WEIGHT_STEPS[step] ?? 1])),
      },
    });
    const rows: Rows[] = [];
    const names = new Map<string, number>();
    const treatments = new Map<string, number>();
    for (const study of studiesOf(corpus)) {
      const document = readDocument(study);
      words.add(entryOf(document));
      rows.push(rowsOf(document));
      for (const name of document.facts.treatments) {
        names.set(name, (names.get(name) ?? 0) + 1);
        treatments.set(name, (treatments.get(name) ?? 0) + 1);
      }
      for (const name of document.facts.sponsors) names.set(name, (names.get(name) ?? 0) + 1);
    }
    const columns = new FactColumns(rows);
    const cards = openCards(folder);
    const beginning = (of: ReadonlyMap<string, number>, text: string): readonly string[] =>
      [...of]
        .filter(([name]) => foldWords(name).some((word) => word.startsWith(text)))
        .sort(([, one], [, other]) => other - one)
        .map(([name]) => name);
    return {
      async search(query) {
        const matches =
          query.words === undefined
            ? columns.all()
            : words.search(combinationOf(query.words)).map(({ id, score }) => ({ id: Number(id), score }));
        const { ids, ...answer } = columns.answer(query, matches);
        return { ...answer, cards: cards.read(ids) };
      },
      async prefix(prefix) {
        const labels = beginning(treatments, prefix);
        return { total: labels.length, labels: labels.slice(0, PAGE_SIZE) };
      },
      typeahead: async (text) => beginning(names, text).slice(0, 8),
      async update() {
        for (const study of changedStudies(folder)) words.replace(entryOf(readDocument(study)));
      },
      processes: () => [],
      close: async () => cards.close(),
    };
  },
};

function entryOf({ id, texts }: ReturnType<typeof readDocument>): Record<string, unknown> {
  return { id, ...Object.fromEntries(texts.map((values, step) => [`w${step}`, values.flat().join(" ")])) };
}

function combinationOf(words: WordQuery): Query {
  switch (words.kind) {
    case "word":
      return words.word;
    case "and":
    case "or":
      return { combineWith: words.kind === "and" ? "AND" : "OR", queries: words.operands.map(combinationOf) };
    case "phrase":
    case "but not":
      throw new Error(`MiniSearch knows no ${words.kind}.`);
  }
}

/** @module Our engine, through its port. */
import { join } from "node:path";
import { createEmbeddedEngine } from "../../src/engine/embedded/create-embedded-engine.ts";
import type { EmbeddedEngine } from "../../src/engine/embedded/create-embedded-engine.ts";
import { SEGMENT_FORMAT } from "../../src/engine/embedded/segment-format.ts";
import { FACETS } from "../../src/engine/search-engine.ts";
import { numberOfNctId } from "../../src/study/nct-id.ts";
import type { AtlasStudies } from "./atlas-studies.ts";
import type { BenchEngine } from "./bench-engine.ts";
import { FACET_LIMIT, PAGE_SIZE, requestOf } from "./bench-query.ts";
import { openCards } from "./card-file.ts";
import type { Corpus } from "./demo-corpus.ts";

/** @param threads that search; 0: everything in the calling thread; absent: as a server would have it */
function openAtlas(folder: string, corpus: Corpus, threads?: number): Promise<EmbeddedEngine> {
  const data: AtlasStudies = { corpus, folder };
  return createEmbeddedEngine({
    folder: join(folder, "atlas"),
    studies: { module: new URL("atlas-studies.ts", import.meta.url).href, data },
    ...(threads !== undefined && { threads }),
  });
}

export const atlas: BenchEngine = {
  mostStudies: Number.POSITIVE_INFINITY,
  missing: async () => undefined,
  cannot: [],
  files: ["atlas"],
  format: `segments ${SEGMENT_FORMAT}`,
  async build(folder, corpus) {
    const engine = await openAtlas(folder, corpus);
    await engine.close();
  },
  async open(folder, corpus, threads) {
    const engine = await openAtlas(folder, corpus, threads === 1 ? 0 : threads);
    const cards = openCards(folder);
    return {
      async search(query) {
        const { total, hits, facets } = await engine.search(requestOf(query), {
          facets: FACETS,
          facetLimit: FACET_LIMIT,
        });
        return {
          total,
          facets: Object.fromEntries(
            Object.entries(facets).map(([facet, values]) => [facet, values.map(({ count }) => count)]),
          ),
          cards: cards.read(hits.map(({ nctId }) => numberOfNctId(nctId))),
        };
      },
      async prefix(prefix) {
        const { total, entries } = await engine.browse("treatment", { prefix, limit: PAGE_SIZE });
        return { total, labels: entries.map(({ label }) => label) };
      },
      async typeahead(text) {
        const suggestions = await engine.suggest({ text });
        return suggestions.map(({ label }) => label);
      },
      update: () => engine.catchUp(),
      processes: () => [],
      async close() {
        cards.close();
        await engine.close();
      },
    };
  },
};

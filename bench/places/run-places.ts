/** @module `npm run bench -- places --studies N [--data DIR]`: typing a place, hubs, searches near a place, maps, sitemaps. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { createEmbeddedEngine, INDEX_FOLDER } from "../../src/engine/embedded/create-embedded-engine.ts";
import { indexedStudiesOf } from "../../src/indexed-studies.ts";
import { demoStudies } from "../../src/registry/demo/demo-studies.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import { benchMap, type MapResult } from "./bench-map.ts";
import { benchPages, type PagesResult } from "./bench-pages.ts";
import { benchSitemaps, type SitemapResult } from "./bench-sitemaps.ts";
import { benchTypedPlaces, type TypedPlacesResult } from "./bench-typed-places.ts";

export interface PlacesOptions {
  /** Invented studies, where no folder is given. */
  readonly studies: number;
  readonly seed: number;
  /** A data folder that is there already. */
  readonly data?: string;
  readonly log: (line: string) => void;
}

export interface PlacesReport {
  readonly studies: number;
  readonly typed: TypedPlacesResult;
  readonly map: MapResult;
  readonly pages: PagesResult;
  readonly sitemaps: SitemapResult;
}

/** One thread does everything, so that the process's time is the pages'. */
export async function benchPlaces({ studies, seed, data, log }: PlacesOptions): Promise<PlacesReport> {
  const temporary = data === undefined ? mkdtempSync(join(tmpdir(), "trial-atlas-bench-")) : undefined;
  const folder = data ?? temporary ?? "";
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const store = openRegistryStore(folder, { readonly: temporary === undefined });
  try {
    if (temporary !== undefined) {
      log(`inventing ${studies} studies`);
      const batch = store.beginBatch("benchmark");
      for (const study of demoStudies({ studies, seed })) batch.put(study);
      batch.commit();
    }
    log("index");
    const engine = await createEmbeddedEngine({
      folder: join(folder, INDEX_FOLDER),
      studies: indexedStudiesOf(folder),
      threads: 0,
      budgetMs: 60_000,
    });
    const silent = pino({ level: "silent" });
    const app = createApp({ store, engine, now: () => new Date(), build: "bench", log: silent });
    log("typed places");
    const typed = await benchTypedPlaces();
    log("map");
    const map = await benchMap();
    log("pages");
    const pages = await benchPages(app, engine);
    log("sitemaps");
    const sitemaps = await benchSitemaps(app);
    await engine.close();
    return { studies: store.summary().studies, typed, map, pages, sitemaps };
  } finally {
    store.close();
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

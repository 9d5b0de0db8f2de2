/** @module What the pages of places cost the processor, through the whole application without network and compression. */
import type { App } from "../../src/app.ts";
import type { SearchEngine } from "../../src/engine/search-engine.ts";
import { builtFolder } from "../../src/web/assets.ts";
import { PlaceDirectory } from "../../src/web/locations/place-directory.ts";
import type { PlaceGroup } from "../../src/web/locations/place-groups.ts";
import { levelsBelow, type PlacePath } from "../../src/web/locations/place-path.ts";
import { hubUrl } from "../../src/web/locations/hub-url.ts";
import { lazyGazetteer } from "../../src/web/near/open-gazetteer.ts";
import { percentilesOf, type Percentiles } from "../search/percentiles.ts";
import { cpuMsOf } from "../cpu-time.ts";

interface PageResult {
  readonly page: string;
  readonly path: string;
  readonly htmlBytes: number;
  /** The first time at this version of the data, when lists of places are put together. */
  readonly firstMs: number;
  /** Mean of the times after that. */
  readonly cpuMs: number;
}

export interface PagesResult {
  readonly pages: readonly PageResult[];
  /** Every hub of a sample, asked for once, as a crawler does. */
  readonly sample: Percentiles & { readonly hubs: number };
}

const REPEATS = 20;
const SAMPLE = 200;

export async function benchPages(app: App, engine: SearchEngine): Promise<PagesResult> {
  const get = async (path: string): Promise<string> => {
    const answer = await app.fetch(new Request(`http://localhost${path}`));
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
    return answer.text();
  };
  const directory = new PlaceDirectory(engine, lazyGazetteer(builtFolder("places")));
  const largest = await largestPath(directory);
  const asthma = { id: "D001249", label: "Asthma" };
  const near = "near=Boston%2C+Massachusetts%2C+United+States&radius=50mi";
  const paths: Readonly<Record<string, string>> = {
    "all countries": hubUrl([]),
    "largest country": hubUrl(largest.slice(0, 1)),
    "largest state": hubUrl(largest.slice(0, 2)),
    "largest city": hubUrl(largest.slice(0, 3)),
    "largest facility": hubUrl(largest),
    "asthma in the largest country": hubUrl(largest.slice(0, 1), asthma),
    "asthma in the largest state": hubUrl(largest.slice(0, 2), asthma),
    "search near Boston": `/search?cond=cancer&${near}`,
    "search near Boston, by distance": `/search?cond=cancer&${near}&sort=distance`,
    "the same search anywhere": "/search?cond=cancer",
  };
  // Code gets warm on other pages than those that are measured; the conditions are counted, as a server does in a thread
  // of its own before anybody asks for one.
  for (const path of [
    "/conditions",
    "/locations/france",
    "/search?cond=asthma&near=48.85%2C2.35&radius=80km",
    "/search?cond=asthma",
  ])
    for (let count = 0; count < REPEATS; count++) await get(path);
  const pages: PageResult[] = [];
  for (const [page, path] of Object.entries(paths)) {
    let html = "";
    const firstMs = await cpuMsOf(async () => (html = await get(path)));
    const total = await cpuMsOf(async () => {
      for (let count = 0; count < REPEATS; count++) await get(path);
    });
    pages.push({ page, path, htmlBytes: Buffer.byteLength(html), firstMs, cpuMs: total / REPEATS });
  }
  const times: number[] = [];
  const hubs = await sampleOfHubs(directory);
  for (const path of hubs) times.push(await cpuMsOf(() => get(path)));
  return { pages, sample: { hubs: hubs.length, ...percentilesOf(times) } };
}

/** Where most studies are, level by level. */
async function largestPath(directory: PlaceDirectory): Promise<PlacePath> {
  const path: PlaceGroup[] = [];
  for (let [level] = levelsBelow(path); level !== undefined; [level] = levelsBelow(path)) {
    const [most] = (await directory.below(path, level)).places;
    if (most === undefined) break;
    path.push(most);
  }
  return path;
}

/** Evenly over countries, their cities and the facilities there. */
async function sampleOfHubs(directory: PlaceDirectory): Promise<readonly string[]> {
  const hubs: string[] = [];
  const { places: countries } = await directory.below([], "country");
  for (const country of countries) {
    const [level] = levelsBelow([country]);
    if (level === undefined) continue;
    hubs.push(hubUrl([country]));
    const { places } = await directory.below([country], level);
    for (let index = 0; index < places.length; index += 25) {
      const place = places[index];
      if (place !== undefined) hubs.push(hubUrl([country, place]));
    }
  }
  const step = Math.max(1, Math.floor(hubs.length / SAMPLE));
  return hubs.filter((_, index) => index % step === 0);
}

/** @module What one study page costs the processor, for the record of median size and for the largest. */
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { eligibilityOf } from "../../src/criteria/eligibility-of.ts";
import { createReferenceEngine } from "../../src/engine/reference/create-reference-engine.ts";
import { openReadingStore } from "../../src/store/reading-store.ts";
import { openRegistryStore } from "../../src/store/registry-store.ts";
import { encodeReading, readEligibility, readingDigest } from "../../src/match/kept-reading.ts";
import type { NctId } from "../../src/study/nct-id.ts";
import { studyUrl } from "../../src/web/urls.ts";
import { cpuMsSoFar } from "../cpu-time.ts";

export interface StudyPageResult {
  readonly nctId: string;
  readonly recordBytes: number;
  readonly htmlBytes: number;
  readonly cpuMs: number;
}

const WARM_UP = 300;
const REQUESTS = 300;
/** Large pages take long enough to be measured by fewer. */
const LEAST_REQUESTS = 20;
const LONGEST_MS = 15_000;

/**
 * CPU per request through the whole application, without network and compression, after warm-up; with criteria read
 * before, as on a site that has run for a while.
 */
export async function benchStudyPages(
  folder: string,
): Promise<{ readonly median: StudyPageResult; readonly largest: StudyPageResult }> {
  const store = openRegistryStore(folder, { readonly: true });
  const bySize = [...store.sitemapEntries()]
    .map(({ nctId, title }) => ({ nctId, title, bytes: Buffer.byteLength(store.studyJson(nctId) ?? "") }))
    .sort((one, other) => one.bytes - other.bytes);
  const [median, largest] = [bySize[Math.floor(bySize.length / 2)], bySize.at(-1)];
  if (median === undefined || largest === undefined) throw new Error("There is no study in the store.");
  const neighbours = bySize.slice(Math.floor(bySize.length / 2), Math.floor(bySize.length / 2) + 50);
  const readings = openReadingStore(folder);
  for (const { nctId } of [...neighbours, largest]) {
    const study = store.study(nctId);
    if (study === undefined) continue;
    readings.put([{ nctId, digest: readingDigest(study), data: encodeReading(study, eligibilityOf(study)) }]);
  }
  const app = createApp({
    store,
    eligibility: (study) => readEligibility(readings, study),
    engine: createReferenceEngine(),
    now: () => new Date(),
    build: "bench",
    log: pino({ level: "silent" }),
  });
  const get = async (path: string): Promise<string> => {
    const answer = await app.fetch(new Request(`http://localhost${path}`));
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
    return answer.text();
  };
  for (let count = 0; count < WARM_UP; count += 1) {
    const study = neighbours[count % neighbours.length] ?? median;
    await get(studyUrl(study.nctId, study.title));
  }
  const measure = async (study: { nctId: NctId; title: string; bytes: number }): Promise<StudyPageResult> => {
    const path = studyUrl(study.nctId, study.title);
    const html = await get(path);
    const [cpuBefore, began] = [cpuMsSoFar(), performance.now()];
    let requests = 0;
    while (requests < REQUESTS && (requests < LEAST_REQUESTS || performance.now() - began < LONGEST_MS)) {
      await get(path);
      requests += 1;
    }
    return {
      nctId: study.nctId,
      recordBytes: study.bytes,
      htmlBytes: Buffer.byteLength(html),
      cpuMs: (cpuMsSoFar() - cpuBefore) / requests,
    };
  };
  const result = { median: await measure(median), largest: await measure(largest) };
  readings.close();
  store.close();
  return result;
}

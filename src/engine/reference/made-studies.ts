/** @module Small studies made for tests: only what a test speaks of. */
import type { Study } from "../../study/study.ts";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { SearchAnswer, SearchEngine, SearchOptions } from "../search-engine.ts";
import { createReferenceEngine } from "./create-reference-engine.ts";
import type { ReferenceEngine } from "./create-reference-engine.ts";

type Protocol = Study["protocolSection"];

/** A study `NCT0000000n`, with the given modules. */
export function madeStudy(
  number: number,
  modules: Omit<Protocol, "identificationModule"> & { title?: string; acronym?: string } = {},
  rest: Omit<Study, "protocolSection"> = {},
): Study {
  const { title, acronym, ...protocol } = modules;
  return {
    protocolSection: {
      identificationModule: {
        nctId: `NCT${String(number).padStart(8, "0")}`,
        ...(title === undefined ? {} : { briefTitle: title }),
        ...(acronym === undefined ? {} : { acronym }),
      },
      ...protocol,
    },
    ...rest,
  };
}

/** An engine that holds the studies. */
export async function engineWith(studies: readonly Study[]): Promise<ReferenceEngine> {
  const engine = createReferenceEngine();
  await engine.update({ dataVersion: "1", changed: studies, removed: [] });
  return engine;
}

/** The answer to the empty request with some conditions. */
export function ask(
  engine: SearchEngine,
  conditions: Partial<SearchRequest>,
  options?: SearchOptions,
): Promise<SearchAnswer> {
  return engine.search({ ...emptySearchRequest, ...conditions }, options);
}

/** The numbers of the studies found, in the order of the answer. */
export async function numbersFound(
  engine: SearchEngine,
  conditions: Partial<SearchRequest>,
): Promise<readonly number[]> {
  const { hits, total } = await ask(engine, { pageSize: 1000, ...conditions });
  if (total !== hits.length) throw new Error(`total ${total}, but ${hits.length} hits`);
  return hits.map(({ nctId }) => Number(nctId.slice(3)));
}

/** @module One ETag for everything that is answered from one state of the data, as ClinicalTrials.gov has it. */
import type { ApiContext } from "./api-context.ts";

/** `"12-9f86d081/12-9f86d081/2026-11-20-a1b2c3"`: data of the store, data of the engine, code. */
export function dataTag({ store, engine, build }: ApiContext): string {
  return `"${store.dataVersion()}/${engine.dataVersion}/${build}"`;
}

/** {@link dataTag} for answers that also depend on the day: how old a status is, which dates have passed. */
export function dailyTag(context: ApiContext): string {
  return `${dataTag(context).slice(0, -1)}/${context.now().toISOString().slice(0, 10)}"`;
}

/** Whether `If-None-Match` names the tag. `*` is not honoured: it would answer 304 for what does not exist. */
export function namesTag(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag) ?? false;
}

/** @module Whether a store holds what a registry server serves: the judgement at the end of every sync test. */
import { isInvented, parseNctId } from "../../src/study/nct-id.ts";
import { contentHash } from "../../src/store/content-hash.ts";
import type { RegistryStore } from "../../src/store/registry-store.ts";
import type { RegistryData } from "./registry-data.ts";

/**
 * What is wrong with the store, in words; empty where it holds every served study with its content and no other.
 * `versionHolder` is no content: it differs in every record after every refresh.
 */
export function differencesToServer(store: RegistryStore, data: RegistryData): readonly string[] {
  const differences: string[] = [];
  const served = new Set<string>();
  for (const { nctId: text, line } of data.records) {
    served.add(text);
    const nctId = parseNctId(text);
    const stored = nctId === undefined ? undefined : store.studyJson(nctId);
    if (stored === undefined) differences.push(`${text} is missing`);
    else if (!contentHash(JSON.parse(stored)).equals(contentHash(JSON.parse(line)))) {
      differences.push(`${text} is not as served`);
    }
  }
  for (const { nctId } of store.sitemapEntries()) {
    if (!served.has(nctId)) differences.push(`${nctId} is ${isInvented(nctId) ? "invented" : "not served"}`);
  }
  return differences;
}

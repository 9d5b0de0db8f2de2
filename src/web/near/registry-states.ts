/** @module States and regions that occur in the records: `Bavaria` is in no table of ours, but sites are there. */
import type { SearchEngine } from "../../engine/search-engine.ts";
import type { RegistryState } from "../../places/place.ts";
import { emptySearchRequest } from "../../query/search-url.ts";

/** More than there are, misspelt ones included. */
const MOST = 10_000;
/** Studies; below it is a slip of the pen more often than a region. */
const NAMED_BY = 2;

/** Counted once for each version of the data. */
export function registryStates(engine: SearchEngine): () => Promise<readonly RegistryState[]> {
  let known: { readonly version: string; readonly states: readonly RegistryState[] } | undefined;
  return async () => {
    if (known?.version === engine.dataVersion) return known.states;
    const { facets, dataVersion } = await engine.search(
      { ...emptySearchRequest, pageSize: 1 },
      { facets: ["state"], facetLimit: MOST },
    );
    const named = (facets.state ?? []).filter(({ count }) => count >= NAMED_BY);
    known = { version: dataVersion, states: named.map(({ value, label = value }) => ({ state: label })) };
    return known.states;
  };
}

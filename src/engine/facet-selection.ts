/** @module What a request selects in a facet, and the request without it. */
import type { SearchRequest } from "../query/search-request.ts";
import { presentCountryName } from "../study/country.ts";
import { foldText } from "../study/fold.ts";
import { presentMeshId } from "../study/mesh-id.ts";
import type { FacetName } from "./search-engine.ts";

/** A facet is counted over what satisfies this: everything asked for but its own selection. */
export function withoutFacet(request: SearchRequest, facet: FacetName): SearchRequest {
  const isSingle = facet === "sex" || facet === "healthy" || facet === "results";
  return { ...request, [facet]: isSingle ? undefined : [] };
}

/**
 * The key of each selected value with the value as the request has it:
 * `facetSelection({ …, country: ["Korea, Republic of"] }, "country")` → `south korea` → `Korea, Republic of`.
 */
export function facetSelection(request: SearchRequest, facet: FacetName): ReadonlyMap<string, string> {
  const selected = request[facet];
  if (selected === undefined) return new Map();
  if (typeof selected === "string" || typeof selected === "boolean")
    return new Map([[String(selected), String(selected)]]);
  return new Map(selected.map((value) => [facetKey(facet, value), value]));
}

/** The keys of some values: those that choose the same are one. */
export function facetKeys(facet: FacetName, values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => facetKey(facet, value)))];
}

const NAMES: ReadonlySet<FacetName> = new Set(["state", "city", "facility", "treatment", "sponsor"]);

/** What two spellings of one value share. */
function facetKey(facet: FacetName, value: string): string {
  if (facet === "country") return foldText(presentCountryName(value));
  if (facet === "condition") return presentMeshId(value);
  return NAMES.has(facet) ? foldText(value) : value;
}

/** @module The facets whose values are names of sites' places; people choose them by the name they read. */
import type { FacetName } from "./search-engine.ts";

export type PlaceFacet = "country" | "state" | "city" | "facility";

export const PLACE_FACETS: ReadonlySet<FacetName> = new Set<PlaceFacet>([
  "country",
  "state",
  "city",
  "facility",
]);

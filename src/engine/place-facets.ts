/** @module The facets whose values are names of sites' places; people choose them by the name they read. */
import type { FacetName } from "./search-engine.ts";

/** From the largest to the smallest. */
export const PLACE_LEVELS = ["country", "state", "city", "facility"] as const;

export type PlaceFacet = (typeof PLACE_LEVELS)[number];

export const PLACE_FACETS: ReadonlySet<FacetName> = new Set<FacetName>(PLACE_LEVELS);

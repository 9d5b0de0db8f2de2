/** @module Which names of places are suggested. */
import { isUnnamedFacility } from "../../places/facility-name.ts";
import { PLACE_LEVELS, type PlaceFacet } from "../place-facets.ts";

export const SUGGESTED_PLACES = PLACE_LEVELS;

/**
 * Studies that a place must have. Each study types the names of its facilities anew: those of single studies are
 * mostly the writing of one that others write differently, and a million of them would hide the rest.
 */
export function studiesToSuggest(place: PlaceFacet): number {
  return place === "facility" ? 5 : 1;
}

/** `Research Site` and the like are names of no place. */
export function isSuggestedPlace(place: PlaceFacet, name: string): boolean {
  return place !== "facility" || !isUnnamedFacility(name);
}

/** @module The one address of a hub. */
import { conditionInUrl, locationsUrl } from "../urls.ts";
import { slugsOf, type HubCondition, type PlacePath } from "./place-path.ts";

/**
 * A condition in a country or state has a page of the condition (`/conditions/asthma-D001249/in/france`), which people
 * look for; in a city or facility, and all over the world, it narrows the hub (`?condition=D001249`).
 */
export function hubUrl(path: PlacePath, condition?: HubCondition, page = 1): string {
  const slugs = slugsOf(path);
  const last = path.at(-1)?.level;
  return condition !== undefined && (last === "country" || last === "state")
    ? conditionInUrl(condition, slugs, page)
    : locationsUrl(slugs, { ...(condition !== undefined && { condition }), page });
}

/**
 * @module The hubs for search engines: one file of countries and states, then a file for each country or state with
 * its cities and facilities. In the order of their addresses, so that a file changes only where the registry does.
 */
import type { Site } from "../site.ts";
import { hubUrl } from "./hub-url.ts";
import type { PlaceDirectory } from "./place-directory.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { hubRequest, levelsBelow, slugsOf, type PlacePath } from "./place-path.ts";

export interface HubEntry {
  readonly path: string;
  /** Of the study there that was updated last; facilities have none, for each would cost a search. */
  readonly lastUpdatePostDate?: string | undefined;
}

const START = "locations";

/** `locations`, `locations-france`, `locations-united-states.massachusetts`, … */
export async function hubSitemapParts(directory: PlaceDirectory): Promise<readonly string[]> {
  const parts = [START];
  for (const country of bySlug(await directory.below([], "country"))) {
    if (levelsBelow([country]).includes("city")) parts.push(partOf([country]));
    for (const state of await statesOf(directory, country)) parts.push(partOf([country, state]));
  }
  return parts;
}

/** `undefined` for a part that is not among {@link hubSitemapParts}. Entries are worked out while they are sent. */
export async function hubSitemapEntries(
  site: Site,
  directory: PlaceDirectory,
  part: string,
): Promise<AsyncIterable<HubEntry> | undefined> {
  if (part === START) return countriesAndStates(site, directory);
  const resolved = await directory.resolve(part.slice(START.length + 1).split("."));
  const isPart =
    resolved.kind === "found" &&
    partOf(resolved.path) === part &&
    levelsBelow(resolved.path).includes("city");
  return isPart ? citiesAndFacilities(site, directory, resolved.path) : undefined;
}

async function* countriesAndStates(site: Site, directory: PlaceDirectory): AsyncGenerator<HubEntry> {
  for (const country of bySlug(await directory.below([], "country"))) {
    yield await entryOf(site, [country]);
    for (const state of await statesOf(directory, country)) yield await entryOf(site, [country, state]);
  }
}

async function* citiesAndFacilities(
  site: Site,
  directory: PlaceDirectory,
  path: PlacePath,
): AsyncGenerator<HubEntry> {
  for (const city of bySlug(await directory.below(path, "city"))) {
    const inCity = [...path, city];
    yield await entryOf(site, inCity);
    for (const facility of bySlug(await directory.below(inCity, "facility")))
      yield { path: hubUrl([...inCity, facility]) };
  }
}

async function statesOf(directory: PlaceDirectory, country: PlaceGroup): Promise<readonly PlaceGroup[]> {
  return levelsBelow([country]).includes("state") ? bySlug(await directory.below([country], "state")) : [];
}

async function entryOf({ engine, store }: Site, path: PlacePath): Promise<HubEntry> {
  const { hits } = await engine.search({ ...hubRequest(path), sort: "updated", pageSize: 1 }, { facets: [] });
  const [newest] = store.cards(hits.map(({ nctId }) => nctId));
  return { path: hubUrl(path), lastUpdatePostDate: newest?.lastUpdatePostDate };
}

function bySlug({ places }: { readonly places: readonly PlaceGroup[] }): readonly PlaceGroup[] {
  return [...places].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function partOf(path: PlacePath): string {
  return `${START}-${slugsOf(path).join(".")}`;
}

/**
 * @module The hubs for search engines: one file of countries and states, a file for each country or state with its
 * cities and facilities, and one for each country with its conditions. In the order of their addresses, so that a file
 * changes only where the registry does.
 */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import type { SearchEngine } from "../../engine/search-engine.ts";
import { hubUrl } from "./hub-url.ts";
import { EVERY_NAME, type PlaceDirectory } from "./place-directory.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { hubRequest, levelsBelow, slugsOf, type PlacePath } from "./place-path.ts";

export interface HubEntry {
  readonly path: string;
  /** Of the study there that was updated last. */
  readonly lastUpdatePostDate?: string | undefined;
}

const PLACES = "locations";
const CONDITIONS = "conditions";

/** Studies; a condition in a country or state has an entry from so many on: below, its page is a list of few. */
const STUDIES_OF_CONDITION = 10;
/** Studies; countries with fewer hardly have a condition with enough, and states with fewer none of interest. */
const STUDIES_OF_PLACE = 100;

/** `locations`, `locations-france`, `locations-united-states.massachusetts`, `conditions-france`, … */
export async function hubSitemapParts(
  engine: SearchEngine,
  directory: PlaceDirectory,
): Promise<readonly string[]> {
  const parts = [PLACES];
  for (const country of bySlug((await directory.below([], "country")).places)) {
    if (levelsBelow([country]).includes("city")) parts.push(partOf(PLACES, [country]));
    for (const state of await statesOf(engine, directory, country))
      parts.push(partOf(PLACES, [country, state]));
    if (hasConditions(country)) parts.push(partOf(CONDITIONS, [country]));
  }
  return parts;
}

/** `undefined` for a part that is not among {@link hubSitemapParts}. Entries are worked out while they are sent. */
export async function hubSitemapEntries(
  engine: SearchEngine,
  directory: PlaceDirectory,
  part: string,
): Promise<AsyncIterable<HubEntry> | undefined> {
  if (part === PLACES) return countriesAndStates(engine, directory);
  const kind = part.startsWith(`${CONDITIONS}-`) ? CONDITIONS : PLACES;
  const resolved = await directory.resolve(part.slice(kind.length + 1).split("."));
  if (resolved.kind !== "found" || partOf(kind, resolved.path) !== part) return undefined;
  const { path } = resolved;
  if (kind === PLACES)
    return levelsBelow(path).includes("city") ? citiesAndFacilities(engine, directory, path) : undefined;
  const { places } = await directory.below([], "country");
  const country = path.length === 1 ? places.find(({ slug }) => slug === path[0]?.slug) : undefined;
  return country !== undefined && hasConditions(country)
    ? conditionsIn(engine, directory, country)
    : undefined;
}

async function* countriesAndStates(
  engine: SearchEngine,
  directory: PlaceDirectory,
): AsyncGenerator<HubEntry> {
  for (const country of await placesBelow(engine, directory, [], "country")) {
    yield entryOf([], country);
    for (const state of await statesOf(engine, directory, country)) yield entryOf([country], state);
  }
}

async function* citiesAndFacilities(
  engine: SearchEngine,
  directory: PlaceDirectory,
  path: PlacePath,
): AsyncGenerator<HubEntry> {
  for (const city of await placesBelow(engine, directory, path, "city")) {
    yield entryOf(path, city);
    const inCity = [...path, city];
    for (const facility of await placesBelow(engine, directory, inCity, "facility"))
      yield entryOf(inCity, facility);
  }
}

async function* conditionsIn(
  engine: SearchEngine,
  directory: PlaceDirectory,
  country: PlaceGroup,
): AsyncGenerator<HubEntry> {
  const states = (await statesOf(engine, directory, country))
    .filter(hasConditions)
    .map((state) => [country, state]);
  for (const path of [[country], ...states]) {
    const { facets } = await engine.search(
      { ...hubRequest(path), pageSize: 1 },
      { facets: ["condition"], facetLimit: EVERY_NAME },
    );
    const common = (facets.condition ?? []).filter(({ count }) => count >= STUDIES_OF_CONDITION);
    for (const { value, label = value } of [...common].sort((a, b) => (a.value < b.value ? -1 : 1)))
      yield { path: hubUrl(path, { id: value, label }) };
  }
}

async function statesOf(
  engine: SearchEngine,
  directory: PlaceDirectory,
  country: PlaceGroup,
): Promise<readonly PlaceGroup[]> {
  return levelsBelow([country]).includes("state") ? placesBelow(engine, directory, [country], "state") : [];
}

/** In the order of their addresses, each name with its last update. */
async function placesBelow(
  engine: SearchEngine,
  directory: PlaceDirectory,
  path: PlacePath,
  level: PlaceFacet,
): Promise<readonly PlaceGroup[]> {
  const { facets } = await engine.search(
    { ...hubRequest(path), pageSize: 1 },
    { facets: [level], facetLimit: EVERY_NAME, lastUpdates: true },
  );
  return bySlug(directory.group(level, path, facets[level] ?? []).places);
}

function entryOf(above: PlacePath, place: PlaceGroup): HubEntry {
  const latest = place.counts.reduce(
    (last, { lastUpdate = "" }) => (lastUpdate > last ? lastUpdate : last),
    "",
  );
  return { path: hubUrl([...above, place]), ...(latest !== "" && { lastUpdatePostDate: latest }) };
}

/** Names of one place can be in one study, so the commonest alone must have enough. */
function hasConditions({ counts }: PlaceGroup): boolean {
  return (counts[0]?.count ?? 0) >= STUDIES_OF_PLACE;
}

function bySlug(places: readonly PlaceGroup[]): readonly PlaceGroup[] {
  return [...places].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function partOf(kind: string, path: PlacePath): string {
  return `${kind}-${slugsOf(path).join(".")}`;
}

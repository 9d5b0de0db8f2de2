/**
 * @module Which places the registry has, as addresses name them. The names below one place are asked for once a data
 * version and kept while they are used: a hub's address is resolved without searching every time.
 */
import type { PlaceFacet } from "../../engine/place-facets.ts";
import type { FacetCount, SearchEngine } from "../../engine/search-engine.ts";
import { presentCountryName } from "../../study/country.ts";
import { foldText } from "../../study/fold.ts";
import { rememberingCities } from "../../study/site-point.ts";
import { slugOf } from "../../study/slug.ts";
import {
  groupPlaces,
  placeSlug,
  type CityOfName,
  type PlaceGroup,
  type PlaceGroups,
} from "./place-groups.ts";
import type { Gazetteer } from "../../places/gazetteer.ts";
import { hubRequest, levelsBelow, slugsOf, type PlacePath, type PlaceStep } from "./place-path.ts";

/** More than any place has names below it. */
export const EVERY_NAME = 1_000_000;

/** Lists kept: the countries, the states and some hundreds of cities that are being looked at. */
const LISTS_KEPT = 500;

export type ResolvedPath =
  | { readonly kind: "found"; readonly path: PlacePath }
  /** Found as far as `path`; `asked` is no place below it. */
  | { readonly kind: "unknown"; readonly path: PlacePath; readonly asked: string };

export class PlaceDirectory {
  readonly #engine: SearchEngine;
  readonly #lists = new Map<string, Promise<PlaceGroups>>();
  readonly #places: () => Gazetteer | undefined;
  readonly #cityOfName: CityOfName;
  /** For names of the registry only: what visitors type would be remembered without end. */
  readonly #cityOfRegistryName: CityOfName;
  #dataVersion: string | undefined;

  /** @param places absent, or answering nothing: cities are brought together by their spelling alone */
  constructor(engine: SearchEngine, places: () => Gazetteer | undefined = () => undefined) {
    this.#engine = engine;
    this.#places = places;
    this.#cityOfName = (place) => places()?.cityOfName(place);
    this.#cityOfRegistryName = rememberingCities(this.#cityOfName);
  }

  /**
   * The places that names of the registry mean.
   * @param counts most studies first
   */
  group(level: PlaceFacet, path: PlacePath, counts: readonly FacetCount[]): PlaceGroups {
    return groupPlaces(level, path, counts, this.#cityOfRegistryName);
  }

  /** `resolve(["france", "lyon"])`; parts may be written in any case and spelling that leads to the same address. */
  async resolve(parts: readonly string[]): Promise<ResolvedPath> {
    const path: PlaceStep[] = [];
    for (const asked of parts) {
      const place = await this.#find(path, asked);
      if (place === undefined) return { kind: "unknown", path, asked };
      const { level, slug, label, names, point } = place;
      path.push({ level, slug, label, names, ...(point !== undefined && { point }) });
    }
    return { kind: "found", path };
  }

  /** Places of one level, with all studies counted. */
  async below(path: PlacePath, level: PlaceFacet): Promise<PlaceGroups> {
    if (this.#dataVersion !== this.#engine.dataVersion) {
      this.#lists.clear();
      this.#dataVersion = this.#engine.dataVersion;
    }
    const key = [level, ...slugsOf(path)].join("/");
    const known = this.#lists.get(key);
    const list = known ?? this.#read(path, level);
    // Deleting and setting moves the list to the end: the first is always the one not used for longest.
    this.#lists.delete(key);
    this.#lists.set(key, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > LISTS_KEPT && oldest !== undefined) this.#lists.delete(oldest);
    return list.catch((error: unknown) => {
      this.#lists.delete(key);
      throw error;
    });
  }

  async #read(path: PlacePath, level: PlaceFacet): Promise<PlaceGroups> {
    const { facets } = await this.#engine.search(
      { ...hubRequest(path), pageSize: 1 },
      { facets: [level], facetLimit: EVERY_NAME, points: level === "city" || level === "facility" },
    );
    const counts: readonly FacetCount[] = facets[level] ?? [];
    return this.group(level, path, counts);
  }

  async #find(path: PlacePath, asked: string): Promise<PlaceGroup | undefined> {
    const words = asked.replaceAll("-", " ");
    for (const level of levelsBelow(path)) {
      const slug = slugOf(asked, 200);
      const { places } = await this.below(path, level);
      // `usa`, `korea-republic-of` and other names of countries lead to the present one.
      const present = level === "country" ? slugOf(presentCountryName(words), 200) : slug;
      const spelt =
        places.find((place) => place.slug === slug) ?? places.find((place) => place.slug === present);
      if (spelt !== undefined) return spelt;
      // `mass-general-hospital` leads to `massachusetts-general-hospital`, `muenchen` to `munich`.
      const other = placeSlug(level, words, path, this.#cityOfName);
      const area = this.#areaSlug(level, path, words);
      const meant =
        places.find((place) => place.slug === other) ?? places.find((place) => place.slug === area);
      if (meant !== undefined) return meant;
    }
    return undefined;
  }

  /** `deutschland` → `germany`, and `ma` in the United States → `massachusetts`. */
  #areaSlug(level: PlaceFacet, path: PlacePath, words: string): string | undefined {
    if (level !== "country" && level !== "state") return undefined;
    const meaning = this.#places()?.meaningOf([words, ...path.map(({ label }) => label)].join(", "));
    return meaning?.kind === "place" && meaning.place.kind === level
      ? slugOf(foldText(meaning.place.name))
      : undefined;
  }
}

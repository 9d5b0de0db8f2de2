/**
 * @module Typed text → places: a point to be near to, or an area to search in. What several places are called is
 * offered as a choice; nothing is guessed without a word. Everything is looked up in tables in memory.
 */
import { rememberingCities } from "../study/site-point.ts";
import { areaOfRecord, type CityOfRecord } from "./city-bearers.ts";
import { cityIndex, type CityIndex, type NamedCity } from "./city-index.ts";
import { apart, cityLabel, DOMINANCE, landmarkNear, plainLabel, weightOf } from "./city-label.ts";
import { readGazetteerFile } from "./gazetteer-file.ts";
import { cityOfName } from "./city-of-name.ts";
import { locateCity } from "./locate-city.ts";
import type { PointOfRecord } from "./locate-city.ts";
import {
  isPoint,
  type AreaPlace,
  type Place,
  type PlaceChoice,
  type PlaceMeaning,
  type PlaceOptions,
  type PointPlace,
  type RegistryState,
} from "./place.ts";
import { placeKey } from "./place-key.ts";
import { areaOf, countryName, qualifierReader, type Qualifier } from "./qualifier.ts";
import { regionOf } from "./regions.ts";
import { similarAreas } from "./similar-areas.ts";
import { cutsOf, readTypedPlace, type TypedPlace } from "./typed-place.ts";
import { canadianPoint, zipPoint } from "./zip-codes.ts";

export interface Gazetteer {
  /**
   * What a text may mean, best first: what bears the name, what begins so, what is spelt like it. For typeahead and
   * for questions back. `findPlaces("bosto")[0]?.place.label` → `Boston, Massachusetts, United States`.
   */
  findPlaces(text: string, options?: PlaceOptions): readonly PlaceChoice[];
  /** What a text means, if that is clear; a spelling that is not quite right is never clear. */
  meaningOf(text: string, options?: PlaceOptions): PlaceMeaning;
  /** Where a city is that a record names without coordinates; `undefined` where that would be a guess. */
  readonly locateCity: (city: CityOfRecord) => PointOfRecord | undefined;
  /** The gazetteer's name of the city that a record names: one for all its names in the registry. See {@link cityOfName}. */
  readonly cityOfName: (city: CityOfRecord) => string | undefined;
}

const DEFAULT_LIMIT = 8;
/** Places of the same name that are mentioned beside the one that is taken. */
const OTHERS_SHOWN = 4;
/** People; smaller namesakes of a state are no reason to ask, and of a country nobody asks at all. */
const RIVAL_OF_STATE_FROM = 250_000;
/** People; `LA` is a city of this size, or it is no city. */
const TWO_LETTERS_FROM = 300_000;
/** Candidates looked at where a name has mistakes, before those outside the area that was named go. */
const SPELLINGS_TRIED = 60;
/** Ways to take a misspelt text apart; a name, a state and a country of two words each are six. */
const CUTS_WITH_MISTAKES = 6;

/** `bytes` are those of a compiled file, decompressed; they are kept, not copied. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const file = readGazetteerFile(bytes);
  const cities = cityIndex(file);
  const readArea = qualifierReader(file.header.countryKeys);
  const areaNames = similarAreas(file.header.countryKeys);

  const cityPlace = (city: number): PointPlace => ({
    kind: "city",
    label: cityLabel(cities, city),
    name: cities.name(city),
    ...cities.point(city),
    countryCode: cities.countryCode(city),
    population: cities.population(city),
  });

  const zipPlace = (zip: string): PointPlace | undefined => {
    const point = zipPoint(file.tables, zip);
    if (point === undefined) return undefined;
    const { lat, lon, isOfPrefix, city } = point;
    const state = regionOf("US", cities.admin1(city))?.name ?? countryName(cities.countryCode(city));
    return {
      kind: isOfPrefix ? "zipArea" : "zip",
      label: `${zip} (near ${[cities.name(city), state].join(", ")})`,
      name: zip,
      lat,
      lon,
      countryCode: cities.countryCode(city),
      population: cities.population(city),
    };
  };

  const canadianPlace = (fsa: string): PointPlace | undefined => {
    const point = canadianPoint(file.tables, fsa);
    if (point === undefined) return undefined;
    const { lat, lon, city } = point;
    const province = regionOf("CA", cities.admin1(city))?.name ?? countryName("CA");
    return {
      kind: "forwardSortationArea",
      label: `${fsa} (near ${cities.name(city)}, ${province})`,
      name: fsa,
      lat,
      lon,
      countryCode: "CA",
      population: cities.population(city),
    };
  };

  /** Cities that bear the name of the first cut that any city bears. */
  const citiesNamed = (typed: TypedPlace): readonly NamedCity[] => {
    for (const { name, within, tail } of cutsOf(typed.key, readArea)) {
      if (tail !== "" && within === undefined) continue;
      const found = cities.named(name).filter(({ city }) => liesIn(cities, city, within));
      const near = typed.nearKey;
      const kept = near === undefined ? found : found.filter(({ city }) => isNear(cities, city, near));
      const known = name.length > 2 || within !== undefined ? kept : kept.filter(isLarge(cities));
      if (known.length > 0) return wellKnown(cities, known);
    }
    return [];
  };

  const exact = (text: string, states: readonly RegistryState[]): PlaceMeaning | undefined => {
    const typed = readTypedPlace(text);
    if (typed.key === "") return undefined;
    const zip = typed.zip !== undefined && meansZip(typed, readArea) ? zipPlace(typed.zip) : undefined;
    const postcode =
      zip ??
      (typed.canadian !== undefined && meansCanada(typed, readArea)
        ? canadianPlace(typed.canadian.fsa)
        : undefined);
    if (postcode !== undefined) return { kind: "place", place: postcode, others: [] };
    const areas = distinct(readArea(typed.key).map(areaOf));
    const named = citiesNamed(typed);
    const labelled = labelOfItself(cities, named, typed);
    const area = areas.find(({ label }) => placeKey(label) === typed.key);
    if (area?.kind === "state" && area.label !== area.name)
      return { kind: "place", place: area, others: placesOf(apart(cities, named), OTHERS_SHOWN) };
    if (labelled !== undefined) return { kind: "place", place: cityPlace(labelled), others: [] };
    const candidates = apart(cities, named);
    if (areas.length > 0) return withAreas(areas, readArea(typed.key), candidates);
    if (candidates.length > 0) return ofCities(candidates);
    const own = states.filter(({ state }) => placeKey(state) === typed.key).map(stateOfRecords);
    if (own.length === 0) return undefined;
    return own.length === 1 && own[0] !== undefined
      ? { kind: "place", place: own[0], others: [] }
      : { kind: "several", choices: own };
  };

  const placesOf = (candidates: readonly NamedCity[], limit: number): readonly PointPlace[] => {
    const places = candidates.slice(0, 2 * limit).map(({ city }) => cityPlace(city));
    // Two of the same label lie near the same city: the more populous one stands for both.
    return distinct(places).slice(0, limit);
  };

  const withAreas = (
    areas: readonly AreaPlace[],
    qualifiers: readonly Qualifier[],
    candidates: readonly NamedCity[],
  ): PlaceMeaning => {
    const others = placesOf(candidates, OTHERS_SHOWN);
    const [area] = areas;
    const [city] = candidates;
    const isNation = qualifiers.some(
      ({ countryCode, admin1 }) => countryCode === "GB" && admin1 !== undefined,
    );
    const rival = city !== undefined && weightOf(cities, city) >= RIVAL_OF_STATE_FROM;
    if (area === undefined || areas.length > 1 || isNation || (area.kind === "state" && rival))
      return { kind: "several", choices: [...areas, ...others] };
    return { kind: "place", place: area, others };
  };

  const ofCities = (candidates: readonly NamedCity[]): PlaceMeaning => {
    const [first, second] = candidates;
    if (first === undefined) return { kind: "unknown", suggestions: [] };
    if (second === undefined || weightOf(cities, first) >= DOMINANCE * weightOf(cities, second))
      return {
        kind: "place",
        place: cityPlace(first.city),
        others: placesOf(candidates.slice(1), OTHERS_SHOWN),
      };
    const choices = placesOf(candidates, DEFAULT_LIMIT);
    const [only] = choices;
    return choices.length === 1 && only !== undefined
      ? { kind: "place", place: only, others: [] }
      : { kind: "several", choices };
  };

  /** Names that differ a little, the area behind them understood or itself misspelt. */
  const misspelt = (typed: TypedPlace, limit: number): readonly NamedCity[] => {
    const found: NamedCity[] = [];
    for (const { name, within, tail } of cutsOf(typed.key, readArea).slice(0, CUTS_WITH_MISTAKES)) {
      if (found.length >= limit) break;
      const meant = within ?? (tail === "" ? undefined : areaNames.likely(tail).flatMap(readArea));
      const tried =
        tail !== "" && within === undefined ? cities.named(name) : cities.like(name, SPELLINGS_TRIED);
      const fits = tried.filter(({ city }) => meant?.length === 0 || liesIn(cities, city, meant));
      found.push(...ownNamesFirst(fits).slice(0, limit));
    }
    return found;
  };

  const findPlaces = (text: string, options: PlaceOptions = {}): readonly PlaceChoice[] => {
    const { limit = DEFAULT_LIMIT, registryStates = [] } = options;
    const choices: PlaceChoice[] = placesIn(exact(text, registryStates)).map((place) => ({
      place,
      match: "name",
    }));
    const typed = readTypedPlace(text);
    const add = (places: readonly Place[], match: PlaceChoice["match"]): void => {
      for (const place of places) choices.push({ place, match });
    };
    const enough = (): boolean => distinctChoices(choices).length >= limit;
    if (typed.key !== "" && typed.nearKey === undefined) {
      if (!enough())
        add(areaNames.beginning(typed.key, registryStates).flatMap(areasNamed(registryStates)), "beginning");
      if (!enough()) add(placesOf(apart(cities, cities.beginning(typed.key, 2 * limit)), limit), "beginning");
      if (choices.length === 0) {
        add(areaNames.like(typed.key, registryStates).flatMap(areasNamed(registryStates)), "spelling");
        add(placesOf(apart(cities, misspelt(typed, limit)), limit), "spelling");
      }
    }
    return distinctChoices(choices).slice(0, limit);
  };

  const areasNamed =
    (states: readonly RegistryState[]) =>
    (key: string): readonly AreaPlace[] => {
      const areas = readArea(key).map(areaOf);
      return areas.length > 0
        ? areas
        : states.filter(({ state }) => placeKey(state) === key).map(stateOfRecords);
    };

  return {
    findPlaces,
    meaningOf: (text, options = {}) =>
      exact(text, options.registryStates ?? []) ?? {
        kind: "unknown",
        suggestions: findPlaces(text, options).map(({ place }) => place),
      },
    // Records name the same cities again and again, once for each of a thousand sites.
    locateCity: rememberingCities((city) => locateCity(cities, readArea, city)),
    cityOfName: (place) => {
      const area = areaOfRecord(place, readArea);
      const city = area && cityOfName(cities, place.city ?? "", area);
      return city === undefined ? undefined : cities.name(city);
    },
  };
}

/** Digits at the end are a ZIP code where they stand alone or behind a state of the United States. */
function meansZip({ key, zip }: TypedPlace, readArea: (key: string) => readonly Qualifier[]): boolean {
  if (key === zip) return true;
  return cutsOf(key, readArea).some(({ within }) => within?.some(({ countryCode }) => countryCode === "US"));
}

/** `London, Ontario N6A` is in Canada, `London N1C` is not. */
function meansCanada(
  { key, canadian }: TypedPlace,
  readArea: (key: string) => readonly Qualifier[],
): boolean {
  if (canadian === undefined || canadian.isPlain) return canadian !== undefined;
  const before = key.slice(0, key.lastIndexOf(canadian.fsa.toLowerCase())).trim();
  return cutsOf(before, readArea).some(({ within }) =>
    within?.some(({ countryCode }) => countryCode === "CA"),
  );
}

function liesIn(cities: CityIndex, city: number, within: readonly Qualifier[] | undefined): boolean {
  return (
    within === undefined ||
    within.some(
      ({ countryCode, admin1 }) =>
        cities.countryCode(city) === countryCode && (admin1 === undefined || cities.admin1(city) === admin1),
    )
  );
}

/** Another name of a city hardly counts beside one that bears it as its own and is this many times as populous. */
const OBSCURE = 20;

/** Most populous first, without cities that next to nobody calls so. */
function wellKnown(cities: CityIndex, named: readonly NamedCity[]): readonly NamedCity[] {
  const sorted = [...named].sort((a, b) => weightOf(cities, b) - weightOf(cities, a) || a.city - b.city);
  const most = sorted[0] === undefined ? 0 : weightOf(cities, sorted[0]);
  return sorted.filter((candidate) => candidate.isOwn || OBSCURE * weightOf(cities, candidate) >= most);
}

function ownNamesFirst(named: readonly NamedCity[]): readonly NamedCity[] {
  return [...named].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.city - b.city);
}

function isNear(cities: CityIndex, city: number, nearKey: string): boolean {
  const landmark = landmarkNear(cities, city);
  return landmark !== undefined && placeKey(cities.name(landmark)) === nearKey;
}

function isLarge(cities: CityIndex): (candidate: NamedCity) => boolean {
  return ({ city, isOwn }) => isOwn && cities.population(city) >= TWO_LETTERS_FROM;
}

/** The city whose whole label was typed: then nothing is left to ask. */
function labelOfItself(
  cities: CityIndex,
  named: readonly NamedCity[],
  { key, nearKey }: TypedPlace,
): number | undefined {
  const same = named.filter(({ city }) => placeKey(plainLabel(cities, city)) === key).map(({ city }) => city);
  if (nearKey === undefined && same.length < 2) return same[0];
  const label = nearKey === undefined ? key : `${key} near ${nearKey}`;
  return same.find((city) => placeKey(cityLabel(cities, city)) === label);
}

function stateOfRecords({ state, country }: RegistryState): AreaPlace {
  return {
    kind: "state",
    label: country === undefined ? state : `${state}, ${country}`,
    name: state,
    state,
    ...(country !== undefined && { country }),
  };
}

function placesIn(meaning: PlaceMeaning | undefined): readonly Place[] {
  if (meaning === undefined) return [];
  if (meaning.kind === "place") return [meaning.place, ...meaning.others];
  return meaning.kind === "several" ? meaning.choices : meaning.suggestions;
}

function distinct<Kind extends Place>(places: readonly Kind[]): readonly Kind[] {
  return places.filter(
    (place, index) => places.findIndex((other) => identity(other) === identity(place)) === index,
  );
}

function distinctChoices(choices: readonly PlaceChoice[]): readonly PlaceChoice[] {
  return choices.filter(
    ({ place }, index) => choices.findIndex((other) => identity(other.place) === identity(place)) === index,
  );
}

function identity(place: Place): string {
  return `${isPoint(place) ? "point" : place.kind} ${place.label}`;
}

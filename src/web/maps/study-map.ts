/** @module The sites of a study on a map: a dot for each city, as large as it has sites. */
import type { MapPoint } from "../../places/base-map.ts";
import { presentCountryName } from "../../study/country.ts";
import { sitePosition, type LocateCity } from "../../study/site-point.ts";
import { isOpen } from "../../study/status.ts";
import type { Location, Study } from "../../study/study.ts";
import { counted } from "../wording.ts";
import type { MappedPlace } from "./dots.ts";
import { mapView, type MapView } from "./map-view.ts";

export interface StudyMap {
  readonly view: MapView;
  /** Sites without coordinates in the record, shown where the gazetteer has their city. */
  readonly located: number;
  /** Sites whose coordinates are far from the city that the record names, shown there. */
  readonly moved: number;
  /** Sites that nothing says where they lie. */
  readonly unmapped: number;
}

/** `undefined` where no site has a point. */
export function studyMap(study: Study, locateCity?: LocateCity): StudyMap | undefined {
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  const sites = locations.map((site) => ({ site, ...sitePosition(site, locateCity) }));
  const mapped = sites.filter(({ point }) => point !== undefined);
  const located = mapped.filter(({ from }) => from === "city").length;
  const moved = mapped.filter(({ from }) => from === "cityInstead").length;
  const names = presentNames(locations);
  const countries = new Set(locations.map(({ country }) => country && names.get(country)));
  const isInUs = countries.size === 1 && countries.has("United States");
  const places = placesOf(mapped, countries.size === 1 ? new Map() : names);
  const cities = counted(places.length, "city", "cities");
  const where =
    countries.size > 1 ? `${cities} of ${counted(countries.size, "country", "countries")}` : cities;
  const view = mapView(
    "sites",
    "Map of the sites",
    places,
    isInUs,
    `${counted(mapped.length, "site")} in ${where}${openWords(mapped.map(({ site }) => site))}.`,
  );
  return view === undefined
    ? undefined
    : { view, located, moved, unmapped: locations.length - mapped.length };
}

function openWords(sites: readonly Location[]): string {
  if (sites.every(({ status }) => status === undefined)) return "";
  const open = sites.filter(({ status }) => isOpen(status)).length;
  return `, ${open.toLocaleString("en-US")} of them recruiting`;
}

interface LocatedSite {
  readonly site: Location;
  readonly point?: MapPoint | undefined;
}

type Where = Omit<MappedPlace, "count" | "open">;

/** Countries as records name them → their present names; a study with a thousand sites names few. */
function presentNames(locations: readonly Location[]): ReadonlyMap<string, string> {
  const named = new Set(locations.flatMap(({ country = [] }) => country));
  return new Map([...named].map((country) => [country, presentCountryName(country)]));
}

/** Steps of a degree, about a metre: nearer points are the same. */
const STEPS = 100_000;

/** @param areas what to write behind a city, by the country that its record names */
function placesOf(sites: readonly LocatedSite[], areas: ReadonlyMap<string, string>): readonly MappedPlace[] {
  const byPoint = new Map<number, { readonly place: Where; readonly sites: Location[] }>();
  for (const { site, point } of sites) {
    const { city, country } = site;
    if (point === undefined) continue;
    const { lat, lon } = point;
    const key = Math.round((lat + 90) * STEPS) * 360 * STEPS + Math.round((lon + 180) * STEPS);
    const area = country === undefined ? undefined : areas.get(country);
    const known = byPoint.get(key);
    if (known !== undefined) {
      known.sites.push(site);
      continue;
    }
    const name = city ?? "A place without a name";
    const place = { name, ...(area !== undefined && { area }), point: { lat, lon } };
    byPoint.set(key, { place, sites: [site] });
  }
  return [...byPoint.values()].map(({ place, sites: there }): MappedPlace => {
    const says = there.some(({ status }) => status !== undefined);
    const open = says ? there.filter(({ status }) => isOpen(status)).length : undefined;
    return Object.assign(place, { count: there.length, open, sites: there });
  });
}

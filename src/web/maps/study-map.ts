/** @module The sites of a study on a map: a dot for each city, as large as it has sites. */
import type { MapPoint } from "../../places/base-map.ts";
import type { Gazetteer } from "../../places/gazetteer.ts";
import { presentCountryName } from "../../study/country.ts";
import { isOpen } from "../../study/status.ts";
import type { Location, Study } from "../../study/study.ts";
import { counted } from "../wording.ts";
import type { MappedPlace } from "./dots.ts";
import { mapView, type MapView } from "./map-view.ts";

export interface StudyMap {
  readonly view: MapView;
  /** Sites without coordinates in the record, shown where the gazetteer has their city. */
  readonly located: number;
  /** Sites that nothing says where they lie. */
  readonly unmapped: number;
}

/** Finds the city of a site that came without coordinates. */
export type LocateCity = Gazetteer["locateCity"];

/** `undefined` where no site has a point. */
export function studyMap(study: Study, locateCity?: LocateCity): StudyMap | undefined {
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  const sites = locations.map((site) => ({ site, point: site.geoPoint ?? locateCity?.(site) }));
  const mapped = sites.filter(({ point }) => point !== undefined);
  const located = mapped.filter(({ site }) => site.geoPoint === undefined).length;
  const countries = new Set(locations.map(({ country }) => country && presentCountryName(country)));
  const isInUs = countries.size === 1 && countries.has("United States");
  const places = placesOf(mapped, countries.size === 1);
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
  return view === undefined ? undefined : { view, located, unmapped: locations.length - mapped.length };
}

function openWords(sites: readonly Location[]): string {
  if (sites.every(({ status }) => status === undefined)) return "";
  const open = sites.filter(({ status }) => isOpen(status)).length;
  return `, ${open.toLocaleString("en-US")} of them recruiting`;
}

interface LocatedSite {
  readonly site: Location;
  readonly point: MapPoint | undefined;
}

type Where = Omit<MappedPlace, "count" | "open">;

function placesOf(sites: readonly LocatedSite[], isInOne: boolean): readonly MappedPlace[] {
  const byPoint = new Map<string, { readonly place: Where; readonly sites: Location[] }>();
  for (const { site, point } of sites) {
    const { city, country } = site;
    if (point === undefined) continue;
    const { lat, lon } = point;
    const key = `${lat} ${lon}`;
    const area = country === undefined || isInOne ? undefined : presentCountryName(country);
    const known = byPoint.get(key) ?? {
      place: {
        name: city ?? "A place without a name",
        ...(area !== undefined && { area }),
        point: { lat, lon },
      },
      sites: [],
    };
    known.sites.push(site);
    byPoint.set(key, known);
  }
  return [...byPoint.values()].map(({ place, sites: there }): MappedPlace => {
    const says = there.some(({ status }) => status !== undefined);
    const open = says ? there.filter(({ status }) => isOpen(status)).length : undefined;
    return Object.assign(place, { count: there.length, open, sites: there });
  });
}

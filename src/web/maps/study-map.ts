/** @module The sites of a study on a map: a dot for each city, as large as it has sites. */
import { presentCountryName } from "../../study/country.ts";
import { isOpen } from "../../study/status.ts";
import type { Location, Study } from "../../study/study.ts";
import { counted } from "../wording.ts";
import type { MappedPlace } from "./dots.ts";
import { mapView, type MapView } from "./map-view.ts";

export interface StudyMap {
  readonly view: MapView;
  /** Sites that the record gives no coordinates for. */
  readonly unmapped: number;
}

/** `undefined` where the record gives no site a point. */
export function studyMap(study: Study): StudyMap | undefined {
  const locations = study.protocolSection.contactsLocationsModule?.locations ?? [];
  const mapped = locations.filter(({ geoPoint }) => geoPoint !== undefined);
  const countries = new Set(locations.map(({ country }) => country && presentCountryName(country)));
  const isInUs = countries.size === 1 && countries.has("United States");
  const places = placesOf(mapped);
  const cities = counted(places.length, "city", "cities");
  const where =
    countries.size > 1 ? `${cities} of ${counted(countries.size, "country", "countries")}` : cities;
  const view = mapView(
    "sites",
    "Map of the sites",
    places,
    isInUs,
    `${counted(mapped.length, "site")} in ${where}${openWords(mapped)}.`,
  );
  return view === undefined ? undefined : { view, unmapped: locations.length - mapped.length };
}

function openWords(sites: readonly Location[]): string {
  if (sites.every(({ status }) => status === undefined)) return "";
  const open = sites.filter(({ status }) => isOpen(status)).length;
  return `, ${open.toLocaleString("en-US")} of them recruiting`;
}

function placesOf(sites: readonly Location[]): readonly MappedPlace[] {
  const byPoint = new Map<string, { place: MappedPlace; sites: Location[] }>();
  for (const site of sites) {
    const { geoPoint, city, country } = site;
    if (geoPoint === undefined) continue;
    const { lat, lon } = geoPoint;
    const key = `${lat} ${lon}`;
    const label = [city, country === undefined ? undefined : presentCountryName(country)]
      .filter((part) => part !== undefined)
      .join(", ");
    const known = byPoint.get(key) ?? {
      place: {
        label: label === "" ? "A place without a name" : label,
        point: { lat, lon },
        count: 0,
        open: undefined,
      },
      sites: [],
    };
    known.sites.push(site);
    byPoint.set(key, known);
  }
  return [...byPoint.values()].map(({ place, sites: there }) => ({
    ...place,
    count: there.length,
    open: there.every(({ status }) => status === undefined)
      ? undefined
      : there.filter(({ status }) => isOpen(status)).length,
  }));
}

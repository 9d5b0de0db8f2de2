/** @module What the map that can be zoomed is told. */
import { wordsFor } from "../../study/enumerations.ts";
import type { Location } from "../../study/study.ts";
import type { MappedPlace } from "./dots.ts";
import type { MapView } from "./map-view.ts";

/** Sites named of one place; the list on the page has them all. */
const SITES_NAMED = 8;

/**
 * What the map that can be zoomed shows, as short as it can be:
 * `[latitude, longitude, number, recruiting or null, name, place in the list of areas, address or sites]`.
 */
export function zoomPlaces({ places, kind }: MapView): Readonly<Record<string, unknown>> {
  const areas = [...new Set(places.map(({ area = "" }) => area))];
  const rows = places.map((place) => {
    const { point, count, open, name, area = "" } = place;
    const details = detailsOf(place);
    return [
      Number(point.lat.toFixed(2)),
      Number(point.lon.toFixed(2)),
      count,
      open ?? null,
      name,
      areas.indexOf(area),
      ...(details === undefined ? [] : [details]),
    ];
  });
  return { kind, areas, places: rows };
}

/** Sites of a study as `[facility, status]`, or the address of a place. */
function detailsOf({
  href,
  sites,
}: MappedPlace): string | readonly (readonly [string, string])[] | undefined {
  return sites?.slice(0, SITES_NAMED).map(siteWords) ?? href;
}

function siteWords({ facility = "Site without a name", status }: Location): readonly [string, string] {
  return [facility, status === undefined ? "status not reported" : wordsFor("RecruitmentStatus", status)];
}

/** @module What the map that can be zoomed is told. */
import type { MapView } from "./map-view.ts";

/**
 * What the map that can be zoomed shows, as short as it can be:
 * `[latitude, longitude, number, recruiting or null, name, place in the list of areas]`.
 */
export function zoomPlaces({ places, kind }: MapView): Readonly<Record<string, unknown>> {
  const areas = [...new Set(places.map(({ area = "" }) => area))];
  const rows = places.map(({ point, count, open, name, area = "" }) => [
    Number(point.lat.toFixed(2)),
    Number(point.lon.toFixed(2)),
    count,
    open ?? null,
    name,
    areas.indexOf(area),
  ]);
  return { kind, areas, places: rows };
}

/** @module The places of a hub on its map. */
import { mapView, type MapView } from "../maps/map-view.ts";
import type { MappedPlace } from "../maps/dots.ts";
import type { Hub } from "./hub.ts";
import { hubUrl } from "./hub-url.ts";
import { countedPlaces, hubWords } from "./hub-words.ts";
import { placeWords } from "./place-path.ts";
import { thousands } from "../wording.ts";

/** Dots beyond this number would only cover each other; the list has them all. */
const PLACES_SHOWN = 400;

/** `undefined` where nothing of the hub has a known point. */
export function hubMap(hub: Hub): MapView | undefined {
  const { path, condition } = hub;
  const isInUs = path[0]?.label === "United States";
  const [list] = hub.lists;
  const last = path.at(-1);
  if (list === undefined || list.level === "facility") {
    // Sites of one city nearly all have the point of the city.
    const point = last?.point;
    if (point === undefined) return undefined;
    const place = { name: placeWords(path), point, count: hub.studies, open: hub.recruiting };
    return mapView("studies", `Map: ${placeWords(path)}`, [place], isInUs, hubWords(hub).lead);
  }
  const places = list.entries.flatMap((place): readonly MappedPlace[] => {
    const { label, point, studies, recruiting } = place;
    const href = hubUrl([...path, place], condition);
    return point === undefined ? [] : [{ name: label, point, count: studies, open: recruiting, href }];
  });
  const missing = list.entries.length - places.length;
  const summary = [
    `Studies in ${countedPlaces(list)}${list.total > list.entries.length ? ", those of this page" : ""}; a study can be in several.`,
    ...(missing > 0
      ? [`${thousands(missing)} of them ${missing === 1 ? "has" : "have"} no known point.`]
      : []),
  ].join(" ");
  return mapView(
    "studies",
    path.length === 0 ? "Map of all countries" : `Map of ${placeWords(path)}`,
    places.slice(0, PLACES_SHOWN),
    isInUs,
    summary,
  );
}

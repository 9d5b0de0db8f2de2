/** @module A map as a page shows it: its dots, and in words what they say. */
import { counted, countedStudies, thousands } from "../wording.ts";
import { dotMap, type Dot, type DotMap, type MappedPlace } from "./dots.ts";

export interface MapView extends DotMap {
  /** Names the map for those who cannot see it: `Map of the sites`. */
  readonly title: string;
  /** What the map says, in a sentence or two. */
  readonly summary: string;
  readonly kind: MapKind;
  readonly places: readonly MappedPlace[];
}

/** Sites of one study add up; studies do not, because one study can be in many places. */
export type MapKind = "sites" | "studies";

/** Places named in the summary, those with most. */
const NAMED = 5;

/**
 * @param summary begins the description of the map
 * @returns `undefined` where no place has a point
 */
export function mapView(
  kind: MapKind,
  title: string,
  places: readonly MappedPlace[],
  isInUs: boolean,
  summary: string,
): MapView | undefined {
  if (places.length === 0) return undefined;
  const most = [...places].sort((a, b) => b.count - a.count).slice(0, NAMED);
  const named = most.map((place) => `${labelOf(place)} (${thousands(place.count)})`).join("; ");
  const isWhole = places.length <= NAMED;
  return {
    ...dotMap(places, isInUs, kind === "sites"),
    kind,
    title,
    places,
    summary: places.length === 1 ? summary : `${summary} ${isWhole ? "On the map" : "Most"}: ${named}.`,
  };
}

/** `Boston, United States` */
function labelOf({ name, area }: MappedPlace): string {
  return area === undefined ? name : `${name}, ${area}`;
}

/** `Boston, United States: 3 sites, 2 recruiting`; what shares a dot is named too. */
export function dotWords({ places }: Dot, kind: MapKind): string {
  const shown = places.slice(0, 3).map((place) => placeWords(place, kind));
  const rest = places.length - shown.length;
  return rest === 0 ? shown.join("; ") : `${shown.join("; ")}; and ${counted(rest, "more place")}`;
}

function placeWords(place: MappedPlace, kind: MapKind): string {
  const { count, open } = place;
  const number = kind === "sites" ? counted(count, "site") : countedStudies(count);
  return `${labelOf(place)}: ${number}${open === undefined ? "" : `, ${thousands(open)} recruiting`}`;
}

/** `open`: somebody there recruits; `closed`: nobody does; `unsaid`: the records do not say. */
export function dotStatus({ places }: Dot): "open" | "closed" | "unsaid" {
  if (places.some(({ open = 0 }) => open > 0)) return "open";
  return places.every(({ open }) => open === undefined) ? "unsaid" : "closed";
}

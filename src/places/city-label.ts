/** @module What cities are called so that nobody takes one for another: `Paris, Texas, United States`. */
import { distanceKm, type GeoPoint } from "../study/geo-distance.ts";
import type { CityIndex, NamedCity } from "./city-index.ts";
import { placeKey } from "./place-key.ts";
import { countryName } from "./qualifier.ts";
import { regionOf } from "./regions.ts";

/** Times as populous as the next of the name: then the name alone means this one, if not without a word about the others. */
export const DOMINANCE = 10;
/** Another name of a city counts for less: Venice is Venezia, but there is a Venice in Florida. */
const OTHER_NAME_SHARE = 0.3;

/** People, with what the name is to the city taken into account. */
export function weightOf(cities: CityIndex, { city, isOwn }: NamedCity): number {
  return (cities.population(city) + 1) * (isOwn ? 1 : OTHER_NAME_SHARE);
}

/** `Boston, Massachusetts, United States`; regions only where they are commonly said. */
export function plainLabel(cities: CityIndex, city: number): string {
  const code = cities.countryCode(city);
  const region = regionOf(code, cities.admin1(city))?.name;
  return [cities.name(city), region, countryName(code)]
    .filter((part, index, parts) => part !== undefined && part !== parts[index - 1])
    .join(", ");
}

/** The plain label, and where that does not tell the city from others: `Neustadt, Germany (near Leipzig)`. */
export function cityLabel(cities: CityIndex, city: number): string {
  const plain = plainLabel(cities, city);
  const others = cities
    .named(placeKey(cities.name(city)))
    .filter((other) => other.isOwn && other.city !== city && plainLabel(cities, other.city) === plain);
  const most = Math.max(0, ...others.map((other) => weightOf(cities, other)));
  if (cities.population(city) + 1 >= DOMINANCE * most) return plain;
  const landmark = landmarkNear(cities, city);
  return landmark === undefined ? plain : `${plain} (near ${cities.name(landmark)})`;
}

/** People; cities that are known beyond their surroundings. */
const LANDMARK_FROM = 100_000;

/** The nearest large city of the country, other than the city itself. */
export function landmarkNear(cities: CityIndex, city: number): number | undefined {
  const { lat, lon } = cities.point(city);
  const country = cities.countryCode(city);
  // Within a country it is enough to compare on a flat map that is true around the city.
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest: number | undefined;
  let least = Infinity;
  for (let other = 0; other < cities.size && cities.population(other) >= LANDMARK_FROM; other++) {
    if (other === city || cities.countryCode(other) !== country) continue;
    const point = cities.point(other);
    const [north, east] = [point.lat - lat, (point.lon - lon) * shrink];
    const squared = north * north + east * east;
    if (squared < least) [nearest, least] = [other, squared];
  }
  return nearest;
}

/** Kilometres: a district or suburb of the same name is no other place. */
const SAME_PLACE_KM = 20;

/** `New Delhi` is meant rather than Delhi; `București` is the capital rather than a village of that name beside it. */
function isKnownAsItself(cities: CityIndex, { city, isOwn }: NamedCity): boolean {
  return isOwn && cities.population(city) >= LANDMARK_FROM;
}

/** Of places of one name that lie together keeps one, rather the one whose own name it is; the order stays. */
export function apart(cities: CityIndex, candidates: readonly NamedCity[]): readonly NamedCity[] {
  const kept: { candidate: NamedCity; readonly point: GeoPoint }[] = [];
  for (const candidate of candidates) {
    const point = cities.point(candidate.city);
    const beside = kept.find((other) => distanceKm(other.point, point) <= SAME_PLACE_KM);
    if (beside === undefined) kept.push({ candidate, point });
    else if (isKnownAsItself(cities, candidate) && !beside.candidate.isOwn) beside.candidate = candidate;
  }
  return kept.map(({ candidate }) => candidate);
}

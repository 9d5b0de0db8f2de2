/** @module `filter.geo` and `geoDecay`: circles on the ground, and how much nearness counts. */
import { incorrectFormat } from "./api-error.ts";

const KM_PER_MILE = 1.609344;
/** The official limits of DISTANCE: 500 miles, 805 kilometres. */
const LARGEST = { mi: 500, km: 805 } as const;

export interface GeoCircle {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

const CIRCLE = /^distance\((-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(km|mi)?\)$/;

/**
 * `readCircle("filter.geo", "distance(47.6,-122.3,50mi)")`. Without a unit the radius is in miles, as on the web site.
 * @throws ApiError unless it is a point on earth and a radius of 1 to 500 mi or 805 km
 */
export function readCircle(parameter: string, text: string): GeoCircle {
  const match = CIRCLE.exec(text.replaceAll(" ", ""));
  if (match === null) throw incorrectFormat(parameter);
  const [lat, lon, radius] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const unit = match[4] === "km" ? "km" : "mi";
  const isOnEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!isOnEarth || radius < 1 || radius > LARGEST[unit]) throw incorrectFormat(parameter);
  return { lat, lon, radiusKm: unit === "mi" ? radius * KM_PER_MILE : radius };
}

/** `AREA[LocationGeoPoint]DISTANCE[47.6, -122.3, 80.4672km]` */
export function circleExpression({ lat, lon, radiusKm }: GeoCircle): string {
  return `AREA[LocationGeoPoint]DISTANCE[${lat}, ${lon}, ${Number(radiusKm.toFixed(4))}km]`;
}

/** How much a study counts whose nearest site is that far away: 1 at the point, `decay` at `scale` + `offset`. */
export type Decay = (distanceKm: number) => number;

const LENGTH = String.raw`(\d+(?:\.\d+)?)(km|mi)`;
const DECAY = new RegExp(
  String.raw`^func:(gauss|exp|linear),scale:${LENGTH},offset:${LENGTH},decay:(\d+(?:\.\d+)?)$`,
);

const DEFAULT_DECAY = "func:exp,scale:300mi,offset:0mi,decay:0.5";

/** @throws ApiError; also for a scale of 0 or a decay outside of 0 to 1, for which there is no function */
export function readDecay(text: string | undefined): Decay {
  const match = DECAY.exec(text ?? DEFAULT_DECAY);
  if (match === null) throw incorrectFormat("geoDecay");
  const [scale, offset] = [kilometres(match[2], match[3]), kilometres(match[4], match[5])];
  const decay = Number(match[6]);
  if (scale <= 0 || decay <= 0 || decay >= 1) throw incorrectFormat("geoDecay");
  const beyond = (distanceKm: number): number => Math.max(0, distanceKm - offset) / scale;
  switch (match[1]) {
    case "gauss":
      return (distanceKm) => decay ** (beyond(distanceKm) ** 2);
    case "linear":
      return (distanceKm) => Math.max(0, 1 - (1 - decay) * beyond(distanceKm));
    case undefined:
    default:
      return (distanceKm) => decay ** beyond(distanceKm);
  }
}

function kilometres(number: string | undefined, unit: string | undefined): number {
  return Number(number) * (unit === "mi" ? KM_PER_MILE : 1);
}

/**
 * @module The base maps and where a point lies on them. The land is projected once, when the site is built
 * (`scripts/build-maps.mjs`, with d3-geo); the dots of a page are projected here, by the same formulas.
 */
import { albersUsa } from "./albers-usa.ts";

/** Degrees. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
}

/** In units of the base map, from its top left corner. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
}

export type BaseMapName =
  | "world"
  | "us-states"
  | "europe"
  | "asia"
  | "africa"
  | "north-america"
  | "south-america"
  | "oceania";

export interface BaseMap {
  readonly name: BaseMapName;
  readonly width: number;
  readonly height: number;
  /** `undefined` for a point that is not on this map. */
  position(point: MapPoint): MapPosition | undefined;
}

const RADIANS = Math.PI / 180;

/** A part of the world in Mercator's projection; `west` to `east` may cross the 180th meridian (`east` above 180). */
interface Region {
  readonly name: BaseMapName;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** From the smallest: the first that holds all points is taken. */
export const REGIONS: readonly Region[] = [
  { name: "europe", west: -25, east: 46, south: 33.5, north: 71.5 },
  { name: "south-america", west: -93, east: -33, south: -56.5, north: 14 },
  { name: "africa", west: -26, east: 64, south: -36, north: 38.5 },
  { name: "oceania", west: 94, east: 191, south: -48.5, north: 12 },
  { name: "north-america", west: -169, east: -51, south: 5.5, north: 72 },
  { name: "asia", west: 24, east: 150, south: -12, north: 62 },
];

const REGION_WIDTH = 960;

/** Units a radian of longitude in a region. */
export function regionScale({ west, east }: Region): number {
  return REGION_WIDTH / ((east - west) * RADIANS);
}

/**
 * Mercator's northing of a latitude, in radians of longitude at the equator.
 * @public `scripts/build-maps.mjs` needs it too
 */
export function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
}

function regionMap(region: Region): BaseMap {
  const { name, west, east, south, north } = region;
  const scale = regionScale(region);
  const top = northing(north);
  return {
    name,
    width: REGION_WIDTH,
    height: Math.round((top - northing(south)) * scale),
    position({ lat, lon }) {
      const turned = lon < west ? lon + 360 : lon;
      if (turned < west || turned > east || lat < south || lat > north) return undefined;
      return { x: (turned - west) * RADIANS * scale, y: (top - northing(lat)) * scale };
    },
  };
}

/** Natural Earth, the projection of Tom Patterson and Bojan Šavrič, as d3-geo's `geoNaturalEarth1` has it. */
export const WORLD = { width: 960, height: 458, scale: 172, centerX: 480, centerY: 252 } as const;

function worldPosition({ lat, lon }: MapPoint): MapPosition | undefined {
  const phi = lat * RADIANS;
  const phi2 = phi * phi;
  const phi4 = phi2 * phi2;
  const x =
    lon *
    RADIANS *
    (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
  const y = phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
  const position = { x: WORLD.centerX + WORLD.scale * x, y: WORLD.centerY - WORLD.scale * y };
  return position.y >= 0 && position.y <= WORLD.height ? position : undefined;
}

const WORLD_MAP: BaseMap = {
  name: "world",
  width: WORLD.width,
  height: WORLD.height,
  position: worldPosition,
};

/** The frame of us-atlas, whose states come projected. */
const US_MAP: BaseMap = { name: "us-states", width: 975, height: 610, position: albersUsa };

const MAPS: readonly BaseMap[] = [US_MAP, ...REGIONS.map(regionMap), WORLD_MAP];

/** `baseMap("world").position({ lat: 51.5, lon: 0 })` → about `{ x: 480, y: 96 }` */
export function baseMap(name: BaseMapName): BaseMap {
  return MAPS.find((map) => map.name === name) ?? WORLD_MAP;
}

/**
 * The closest map that shows all the points: the states where everything lies in the United States, a part of the
 * world, or the world.
 * @param isInUs whether all of them are known to be in the United States: near its borders a map cannot tell
 */
export function baseMapFor(points: readonly MapPoint[], isInUs: boolean): BaseMap {
  return (
    MAPS.find(
      (map) =>
        (map.name !== "us-states" || isInUs) && points.every((point) => map.position(point) !== undefined),
    ) ?? WORLD_MAP
  );
}

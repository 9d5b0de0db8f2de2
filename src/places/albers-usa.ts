/**
 * @module The map of the United States: Albers' equal-area conic projection of the lower 48 states, with Alaska at
 * about a third of the scale and Hawaii, in the frame of us-atlas (975 by 610; d3-geo's
 * `geoAlbersUsa().scale(1300).translate([487.5, 305])`).
 */
import type { MapPoint, MapPosition } from "./base-map.ts";

const RADIANS = Math.PI / 180;
const SCALE = 1300;
const CENTER_X = 487.5;
const CENTER_Y = 305;

interface Piece {
  readonly rotate: number;
  readonly center: MapPoint;
  readonly parallels: readonly [number, number];
  readonly scale: number;
  /** Of the piece's middle from that of the map, in units of the scale; then the frame it is cut to. */
  readonly shift: readonly [number, number];
  readonly frame: readonly [left: number, top: number, right: number, bottom: number];
}

/** In the order in which d3-geo tries them. */
const PIECES: readonly Piece[] = [
  {
    rotate: 96,
    center: { lon: -0.6, lat: 38.7 },
    parallels: [29.5, 45.5],
    scale: 1,
    shift: [0, 0],
    frame: [-0.455, -0.238, 0.455, 0.238],
  },
  {
    rotate: 154,
    center: { lon: -2, lat: 58.5 },
    parallels: [55, 65],
    scale: 0.35,
    shift: [-0.307, 0.201],
    frame: [-0.425, 0.12, -0.214, 0.234],
  },
  {
    rotate: 157,
    center: { lon: -3, lat: 19.9 },
    parallels: [8, 18],
    scale: 1,
    shift: [-0.205, 0.212],
    frame: [-0.214, 0.166, -0.115, 0.234],
  },
];

/** Albers' conic, both angles in degrees; `lon` from the middle meridian. In radii of the globe. */
function conic(lat: number, lon: number, [south, north]: readonly [number, number]): MapPosition {
  const sine = Math.sin(south * RADIANS);
  const n = (sine + Math.sin(north * RADIANS)) / 2;
  const c = 1 + sine * (2 * n - sine);
  const r = Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat * RADIANS))) / n;
  const angle = lon * RADIANS * n;
  return { x: r * Math.sin(angle), y: Math.sqrt(c) / n - r * Math.cos(angle) };
}

/** `undefined` for a point that is in no state: Puerto Rico, Guam, any other country beyond the frame. */
export function albersUsa({ lat, lon }: MapPoint): MapPosition | undefined {
  for (const { rotate, center, parallels, scale, shift, frame } of PIECES) {
    const turned = ((((lon + rotate + 180) % 360) + 360) % 360) - 180;
    const point = conic(lat, turned, parallels);
    const middle = conic(center.lat, center.lon, parallels);
    const x = (point.x - middle.x) * scale + shift[0];
    const y = (middle.y - point.y) * scale + shift[1];
    const [left, top, right, bottom] = frame;
    if (x >= left && x < right && y >= top && y < bottom)
      return { x: CENTER_X + x * SCALE, y: CENTER_Y + y * SCALE };
  }
  return undefined;
}

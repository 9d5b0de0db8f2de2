/** @module Places made into the dots of a map: positions, sizes, a frame around them, overlapping ones together. */
import type { Location } from "../../study/study.ts";
import { baseMapFor, type BaseMap, type MapPoint } from "../../places/base-map.ts";

export interface MappedPlace {
  /** `Boston` */
  readonly name: string;
  /** `United States`, where it is not the same for all places of the map. */
  readonly area?: string;
  readonly point: MapPoint;
  /** Sites, or studies, there. */
  readonly count: number;
  /** Those of them that recruit; `undefined` where nothing there says. */
  readonly open: number | undefined;
  /** Where more about the place stands. */
  readonly href?: string;
  /** Of a study: its sites there. */
  readonly sites?: readonly Location[];
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The largest first; what is too near to be told apart stands in one dot. */
  readonly places: readonly MappedPlace[];
}

/** In units of the base map. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DotMap {
  readonly base: BaseMap;
  readonly frame: Frame;
  /** Large ones first, so that small ones lie on top. */
  readonly dots: readonly Dot[];
}

/** Parts of the frame's width. */
const SMALLEST_RADIUS = 0.0075;
const LARGEST_RADIUS = 0.03;
const MARGIN = 0.07;
/** Width to height. */
const ASPECT = 1.8;
/** Less of a base map is not shown, in parts of its width: land must stay recognisable. */
const CLOSEST: Readonly<Record<string, number>> = { world: 0.6, "us-states": 0.16 };
const CLOSEST_REGION = 0.2;
/** Places nearer than this, in parts of the frame's width, share a dot; where there are many, up to twice that. */
const APART = 0.014;
const MANY_PLACES = 250;
const MOST_APART = 2 * APART;

/**
 * The dots for some places on the closest base map that shows them all.
 * @param isInUs whether all of them are in the United States
 * @param addsUp whether the counts of several places add up; studies do not, since one can be in many places
 */
export function dotMap(places: readonly MappedPlace[], isInUs: boolean, addsUp: boolean): DotMap {
  const base = baseMapFor(
    places.map(({ point }) => point),
    isInUs,
  );
  const positioned = places.flatMap((place) => {
    const position = base.position(place.point);
    return position === undefined ? [] : [{ place, ...position }];
  });
  const frame = frameAround(positioned, base);
  const apart = frame.width * Math.min(MOST_APART, APART * Math.max(1, places.length / MANY_PLACES));
  const groups: Group[] = [];
  const groupNear = groupFinder(apart);
  for (const { place, x, y } of positioned.sort((a, b) => b.place.count - a.place.count)) {
    const group: Group = { x, y, count: place.count, places: [place] };
    const near = groupNear(group);
    if (near === undefined) groups.push(group);
    else {
      near.places.push(place);
      if (addsUp) near.count += place.count;
    }
  }
  const most = groups.reduce((largest, { count }) => Math.max(largest, count), 1);
  const range = (LARGEST_RADIUS - SMALLEST_RADIUS) * spread(most);
  // Many dots would cover each other, and the land.
  const scale = Math.min(1, Math.max(0.5, Math.sqrt(40 / groups.length)));
  const dots = groups
    .map(({ x, y, count, places: there }) => ({
      x,
      y,
      radius: frame.width * scale * (SMALLEST_RADIUS + range * Math.sqrt(count / most)),
      places: there,
    }))
    .sort((a, b) => b.radius - a.radius);
  return { base, frame, dots };
}

interface Group {
  readonly x: number;
  readonly y: number;
  count: number;
  readonly places: MappedPlace[];
}

/**
 * Finds, among the groups that it was asked about and found none for, the first nearer than `apart`. In squares of
 * that size only nine need a look.
 */
function groupFinder(apart: number): (group: Group) => Group | undefined {
  const squares = new Map<number, Group[]>();
  const keyOf = (column: number, row: number): number => row * COLUMNS + column;
  return (group) => {
    const [column, row] = [Math.floor(group.x / apart), Math.floor(group.y / apart)];
    for (let r = row - 1; r <= row + 1; r++)
      for (let c = column - 1; c <= column + 1; c++)
        for (const other of squares.get(keyOf(c, r)) ?? [])
          if (Math.hypot(other.x - group.x, other.y - group.y) < apart) return other;
    const key = keyOf(column, row);
    const square = squares.get(key);
    if (square === undefined) squares.set(key, [group]);
    else square.push(group);
    return undefined;
  };
}

/** More than a map has squares beside each other. */
const COLUMNS = 100_000;

/** A single site is no large circle just because no other place has more. */
function spread(most: number): number {
  return Math.min(1, Math.log10(most + 1) / 2 + 0.15);
}

function frameAround(positions: readonly { readonly x: number; readonly y: number }[], base: BaseMap): Frame {
  const xs = positions.map(({ x }) => x);
  const ys = positions.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const closest = base.width * (CLOSEST[base.name] ?? CLOSEST_REGION);
  const wanted = Math.max(
    closest,
    (right - left) * (1 + 2 * MARGIN),
    (bottom - top) * (1 + 2 * MARGIN) * ASPECT,
  );
  const width = Math.min(wanted, base.width);
  const height = Math.min(Math.max(width / ASPECT, (bottom - top) * (1 + 2 * MARGIN)), base.height);
  return {
    x: within((left + right) / 2 - width / 2, base.width - width),
    y: within((top + bottom) / 2 - height / 2, base.height - height),
    width,
    height,
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/**
 * @module The base maps: land and borders, projected once when the site is built, so that a page sends only its dots.
 * `src/places/base-map.ts` says how big each map is and where a point lies on it. Data: Natural Earth (through
 * world-atlas) and the US Census (through us-atlas), both public domain.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature, merge, mesh } from "topojson-client";

const require = createRequire(import.meta.url);

/** One file for light and dark pages: greys that let the page's own background through. */
const STYLE =
  "path{fill:#7d8ca0;fill-opacity:.38}.b{fill:none;stroke:#7d8ca0;stroke-opacity:.55;stroke-width:7}";

/** Steps a unit of the map. */
const PRECISION = 10;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BASE_MAPS = join(ROOT, "src/places/base-map.ts");
const DATA = {
  world: require.resolve("world-atlas/countries-110m.json"),
  detailed: require.resolve("world-atlas/countries-50m.json"),
  statesProjected: require.resolve("us-atlas/states-albers-10m.json"),
  states: require.resolve("us-atlas/states-10m.json"),
};

/**
 * File name → content. Projecting takes two seconds, so what was made is kept until this script, the projections or
 * the data change.
 * @returns {Promise<Record<string, string>>}
 */
export async function buildMaps() {
  const hash = createHash("sha256");
  const sources = [fileURLToPath(import.meta.url), BASE_MAPS, ...Object.values(DATA)];
  for (const file of sources) hash.update(readFileSync(file));
  const folder = join(ROOT, "node_modules/.cache/trial-atlas");
  const kept = join(folder, `maps-${hash.digest("hex").slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  const made = makeMaps(await projections());
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(made));
  renameSync(`${kept}.${process.pid}`, kept);
  return made;
}

/** `src/places/base-map.ts`, which this script runs too. */
async function projections() {
  const { outputFiles } = await bundle({
    entryPoints: [BASE_MAPS],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function makeMaps(maps) {
  const world = landAndBorders(DATA.world);
  const detailed = landAndBorders(DATA.detailed);
  return Object.fromEntries([
    ["world.svg", worldMap(world, maps)],
    ["us-states.svg", usMap(topology(DATA.statesProjected), maps)],
    ...maps.REGIONS.map((region) => [`${region.name}.svg`, regionMap(detailed, region, maps)]),
    ["zoom-base.json", zoomBase(detailed, topology(DATA.states))],
  ]);
}

/** What the map that can be zoomed is drawn from; a hundredth of a degree is about a kilometre. */
function zoomBase(world, states) {
  const stateBorders = mesh(states, states.objects.states, (a, b) => a !== b);
  const shapes = { land: world.land, borders: world.borders, states: stateBorders };
  const features = Object.entries(shapes).map(([kind, { type, coordinates }]) => ({
    type: "Feature",
    properties: { kind },
    geometry: { type, coordinates: rounded(coordinates) },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

/** Lists of points lose those that are nearer than four kilometres to the last one kept. */
function rounded(coordinates) {
  if (!Array.isArray(coordinates[0]?.[0]) && Array.isArray(coordinates[0])) return thinned(coordinates);
  return coordinates.map((part) => rounded(part)).filter((part) => part.length > 0);
}

function thinned(points) {
  const kept = [];
  points.forEach(([lon, lat], index) => {
    const [lastLon, lastLat] = kept.at(-1) ?? [1000, 1000];
    const isEnd = index === points.length - 1;
    if (isEnd || Math.hypot(lon - lastLon, lat - lastLat) > 0.04)
      kept.push([Math.round(lon * 100) / 100, Math.round(lat * 100) / 100]);
  });
  return kept.length < 2 ? [] : kept;
}

function topology(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Without Antarctica, which holds no site and a third of a map. */
function landAndBorders(file) {
  const world = topology(file);
  const { countries } = world.objects;
  return {
    land: merge(
      world,
      countries.geometries.filter(({ id }) => id !== "010"),
    ),
    borders: mesh(world, countries, (a, b) => a !== b),
  };
}

function worldMap(world, { baseMap, WORLD }) {
  const projection = geoNaturalEarth1().scale(WORLD.scale).translate([WORLD.centerX, WORLD.centerY]);
  return svg(baseMap("world"), world, projection);
}

function regionMap(world, region, { baseMap, northing, regionScale }) {
  const map = baseMap(region.name);
  const projection = geoMercator()
    .rotate([-(region.west + region.east) / 2, 0])
    .scale(regionScale(region))
    .translate([map.width / 2, northing(region.north) * regionScale(region)])
    .clipExtent([
      [-2, -2],
      [map.width + 2, map.height + 2],
    ]);
  return svg(map, world, projection);
}

function usMap(states, { baseMap }) {
  const { nation, states: all } = states.objects;
  const land = feature(states, nation);
  return svg(baseMap("us-states"), { land, borders: mesh(states, all, (a, b) => a !== b) }, null);
}

/** Coordinates in tenths of the map's units, as steps from point to point: half the size of decimals. */
function svg(map, { land, borders }, projection) {
  const size = `viewBox="0 0 ${map.width * PRECISION} ${map.height * PRECISION}"`;
  const paths = [land, borders].map((shape) => steps(geoPath(projection)(shape) ?? ""));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} width="${map.width}" height="${map.height}">` +
    `<style>${STYLE}</style><path d="${paths[0]}"/><path class="b" d="${paths[1]}"/></svg>\n`
  );
}

/** `M1.23,4.56L…Z` → relative whole numbers; points that fall together are left out, and rings of less than three. */
function steps(path) {
  let out = "";
  for (const [part] of path.matchAll(/M[^M]+/g)) {
    const isRing = part.endsWith("Z");
    const points = part
      .replaceAll(/[MZ]/g, "")
      .split("L")
      .map((pair) => pair.split(",").map((number) => Math.round(Number(number) * PRECISION)))
      .filter(([x, y], index, all) => index === 0 || x !== all[index - 1][0] || y !== all[index - 1][1]);
    if (points.length < (isRing ? 3 : 2)) continue;
    const [[x0, y0]] = points;
    const moves = points.slice(1).map(([x, y], index) => pair(x - points[index][0], y - points[index][1]));
    out += `M${pair(x0, y0)}l${moves.join(" ").replaceAll(" -", "-")}${isRing ? "z" : ""}`;
  }
  return out;
}

function pair(x, y) {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

import { geoAlbersUsa, geoMercator, geoNaturalEarth1, type GeoProjection } from "d3-geo";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGIONS, WORLD, baseMap, baseMapFor, regionScale, type BaseMapName } from "./base-map.ts";
import { countryPoint } from "./country-points.ts";
import { statePoint, statesOf } from "./states.ts";

const points = fc.record({
  lat: fc.integer({ min: -8500, max: 8500 }).map((hundredths) => hundredths / 100),
  lon: fc.integer({ min: -18000, max: 18000 }).map((hundredths) => hundredths / 100),
});

/** Where this project's map shows a point, d3-geo's projection has it too. */
function agrees(name: BaseMapName, projection: GeoProjection): void {
  const map = baseMap(name);
  fc.assert(
    fc.property(points, (point) => {
      const position = map.position(point);
      if (position === undefined) return;
      const [x = Number.NaN, y = Number.NaN] = projection([point.lon, point.lat]) ?? [];
      expect(position.x).toBeCloseTo(x, 4);
      expect(position.y).toBeCloseTo(y, 4);
    }),
    { numRuns: 3000 },
  );
}

describe("positions are those of d3-geo", () => {
  it("world", () => {
    agrees("world", geoNaturalEarth1().scale(WORLD.scale).translate([WORLD.centerX, WORLD.centerY]));
  });

  it("United States", () => {
    agrees("us-states", geoAlbersUsa().scale(1300).translate([487.5, 305]));
    const projection = geoAlbersUsa().scale(1300).translate([487.5, 305]);
    for (const [lat, lon] of [
      [42.36, -71.06],
      [61.2, -149.9],
      [21.3, -157.9],
      [25.8, -80.2],
      [47.6, -122.3],
    ] as const) {
      const [x = 0, y = 0] = projection([lon, lat]) ?? [];
      expect(baseMap("us-states").position({ lat, lon })?.x).toBeCloseTo(x, 4);
      expect(baseMap("us-states").position({ lat, lon })?.y).toBeCloseTo(y, 4);
    }
  });

  it.each(REGIONS)("$name", (region) => {
    const { name, west, east, north } = region;
    const scale = regionScale(region);
    const projection = geoMercator()
      .rotate([-(west + east) / 2, 0])
      .scale(scale)
      .translate([480, 0]);
    const top = projection([(west + east) / 2, north])?.[1] ?? 0;
    agrees(name, projection.translate([480, -top]));
  });
});

describe("baseMapFor", () => {
  const boston = { lat: 42.36, lon: -71.06 };
  const berlin = { lat: 52.5, lon: 13.4 };
  const sydney = { lat: -33.87, lon: 151.2 };
  it.each([
    ["us-states", [boston], true],
    ["north-america", [boston], false],
    ["europe", [berlin], false],
    ["oceania", [sydney, { lat: -17.7, lon: 178.1 }], false],
    ["world", [boston, berlin], false],
    ["world", [{ lat: 90, lon: 0 }], false],
  ] as const)("%s", (name, shown, isInUs) => {
    expect(baseMapFor(shown, isInUs).name).toBe(name);
  });
});

it("has a point for the countries and states that matter most", () => {
  for (const name of ["Germany", "Korea, Republic of", "Turkey (Türkiye)", "Côte d’Ivoire", "Taiwan"])
    expect(countryPoint(name), name).toBeDefined();
  expect(countryPoint("Narnia")).toBeUndefined();
  expect(statesOf("Germany")).toBeUndefined();
  expect(statesOf("toString")).toBeUndefined();
  expect(statePoint("United States", "new york")?.lat).toBeCloseTo(42.9, 0);
  expect(statePoint("Canada", "Québec")).toBeDefined();
});

import { describe, expect, it } from "vitest";
import { dotMap, type MappedPlace } from "./dots.ts";
import { dotStatus, dotWords, mapView } from "./map-view.ts";

const place = (name: string, lat: number, lon: number, count: number, open?: number): MappedPlace => ({
  name,
  point: { lat, lon },
  count,
  open,
});
const BERLIN = place("Berlin", 52.52, 13.4, 40, 3);
const POTSDAM = place("Potsdam", 52.4, 13.06, 2, 0);
const MUNICH = place("Munich", 48.14, 11.58, 10, 0);
const BOSTON = place("Boston", 42.36, -71.06, 5);

describe("dotMap", () => {
  it("brings together what cannot be told apart, and loses no place", () => {
    const { dots, base } = dotMap([POTSDAM, BERLIN, BOSTON, MUNICH], false, true);
    expect(base.name).toBe("world");
    expect(dots.flatMap(({ places }) => places)).toHaveLength(4);
    expect(dots[0]?.places.map(({ name }) => name)).toEqual(["Berlin", "Potsdam"]);
  });

  it("shows close places apart on a map of their own, the larger the count the larger the dot", () => {
    const { dots, base, frame } = dotMap([BERLIN, MUNICH], false, true);
    expect(base.name).toBe("europe");
    expect(dots.map(({ places }) => places[0]?.name)).toEqual(["Berlin", "Munich"]);
    expect(dots[0]?.radius).toBeGreaterThan(dots[1]?.radius ?? Infinity);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(frame.x);
      expect(x).toBeLessThan(frame.x + frame.width);
      expect(y).toBeGreaterThan(frame.y);
      expect(y).toBeLessThan(frame.y + frame.height);
    }
    expect(frame.x + frame.width).toBeLessThanOrEqual(base.width);
    expect(frame.y + frame.height).toBeLessThanOrEqual(base.height);
  });

  it("knows the states only where everything is in the United States", () => {
    expect(dotMap([BOSTON], true, true).base.name).toBe("us-states");
    expect(dotMap([BOSTON], false, true).base.name).toBe("north-america");
  });
});

describe("words of a dot", () => {
  const dotOf = (...places: MappedPlace[]) => ({ x: 0, y: 0, radius: 1, places });
  it("name each place with its own number: studies of two cities do not add up", () => {
    expect(dotWords(dotOf(BERLIN, POTSDAM), "studies")).toBe(
      "Berlin: 40 studies, 3 recruiting; Potsdam: 2 studies, 0 recruiting",
    );
    expect(dotWords(dotOf(BERLIN, POTSDAM, MUNICH, BOSTON), "sites")).toMatch(/; and 1 more place$/);
  });

  it("tell what is not said from what is closed", () => {
    expect(dotStatus(dotOf(BOSTON))).toBe("unsaid");
    expect(dotStatus(dotOf(POTSDAM, BOSTON))).toBe("closed");
    expect(dotStatus(dotOf(POTSDAM, BERLIN))).toBe("open");
  });
});

it("a map has a summary that says what it shows, and none without places", () => {
  expect(mapView("sites", "Map", [BERLIN, MUNICH], false, "50 sites.")?.summary).toBe(
    "50 sites. On the map: Berlin (40); Munich (10).",
  );
  expect(mapView("sites", "Map", [], false, "")).toBeUndefined();
});

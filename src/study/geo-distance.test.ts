import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "./geo-distance.ts";

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distanceKm", () => {
  it.each([
    ["Boston to New York", { lat: 42.36, lon: -71.06 }, { lat: 40.71, lon: -74.01 }, 306, 1],
    ["Paris to London", { lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 }, 343.6, 0.5],
    ["pole to pole", { lat: 90, lon: 0 }, { lat: -90, lon: 123 }, 20015.1, 0.1],
    ["across the date line", { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.195, 0.01],
  ])("%s", (_name, a, b, km, tolerance) => {
    expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(tolerance);
  });

  it("agrees with the angle between the vectors", () => {
    const vector = ({ lat, lon }: { lat: number; lon: number }) => {
      const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
      return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
    };
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [ax, ay, az] = vector(a);
        const [bx, by, bz] = vector(b);
        const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
        const model = 6371.0088 * Math.atan2(cross, ax * bx + ay * by + az * bz);
        // Near antipodes the haversine loses digits: a metre is not what a search by distance depends on.
        expect(Math.abs(distanceKm(a, b) - model)).toBeLessThan(0.5);
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 9);
      }),
    );
  });
});

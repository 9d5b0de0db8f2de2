/** @module Distances on the ground. */

/** WGS 84 degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the Earth (IUGG R1), kilometres. */
const EARTH_RADIUS_KM = 6371.0088;

const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * Great-circle distance in kilometres by the haversine formula, true to about 0.5 % (the Earth is no sphere).
 * `distanceKm({ lat: 42.36, lon: -71.06 }, { lat: 40.71, lon: -74.01 })` → about 306 (Boston to New York).
 */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const sinLat = Math.sin(((b.lat - a.lat) * RADIANS_PER_DEGREE) / 2);
  const sinLon = Math.sin(((b.lon - a.lon) * RADIANS_PER_DEGREE) / 2);
  const cosines = Math.cos(a.lat * RADIANS_PER_DEGREE) * Math.cos(b.lat * RADIANS_PER_DEGREE);
  // Rounding may carry antipodes past 1, where asin has no value.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(sinLat * sinLat + cosines * sinLon * sinLon)));
}

/**
 * @module Countries that people know by their states or provinces, and where each of these stands on a map. Elsewhere
 * the registry's `state` is empty for most sites, or whatever came to mind (`Cedex`, `POL`): there, cities follow the
 * country directly.
 */
import { foldText } from "../study/fold.ts";
import type { MapPoint } from "./base-map.ts";

interface CountryStates {
  /** What they are called: `States`, `Provinces and territories`. */
  readonly heading: string;
  readonly one: string;
  /** Whether nearly every site names its state; where not, cities of the country are listed too. */
  readonly isComplete: boolean;
}

const COUNTRIES: Readonly<Record<string, CountryStates>> = {
  Australia: { heading: "States and territories", one: "state", isComplete: false },
  Canada: { heading: "Provinces and territories", one: "province", isComplete: false },
  "United States": { heading: "States", one: "state", isComplete: true },
};

/** Name, latitude, longitude: the middle of the land (US Census, public domain), elsewhere of where people live. */
const POINTS: Readonly<Record<string, string>> = {
  "United States": `
    Alabama 32.8 -86.8; Alaska 64.2 -152.5; Arizona 34.3 -111.7; Arkansas 34.9 -92.4; California 37.2 -119.5;
    Colorado 39.0 -105.5; Connecticut 41.6 -72.7; Delaware 39.0 -75.5; District of Columbia 38.9 -77.0; Florida 28.6 -82.5;
    Georgia 32.6 -83.4; Hawaii 19.6 -155.5; Idaho 44.4 -114.6; Illinois 40.0 -89.2; Indiana 39.9 -86.3;
    Iowa 42.1 -93.5; Kansas 38.5 -98.4; Kentucky 37.5 -85.3; Louisiana 31.0 -92.0; Maine 45.4 -69.2;
    Maryland 39.0 -76.8; Massachusetts 42.3 -71.8; Michigan 43.5 -84.6; Minnesota 46.3 -94.3; Mississippi 32.7 -89.7;
    Missouri 38.4 -92.5; Montana 47.1 -109.6; Nebraska 41.5 -99.8; Nevada 39.3 -116.6; New Hampshire 43.7 -71.6;
    New Jersey 40.2 -74.7; New Mexico 34.4 -106.1; New York 42.9 -75.5; North Carolina 35.6 -79.4; North Dakota 47.5 -100.5;
    Ohio 40.3 -82.8; Oklahoma 35.6 -97.5; Oregon 43.9 -120.6; Pennsylvania 40.9 -77.8; Rhode Island 41.7 -71.6;
    South Carolina 33.9 -80.9; South Dakota 44.4 -100.2; Tennessee 35.9 -86.4; Texas 31.5 -99.3; Utah 39.3 -111.7;
    Vermont 44.1 -72.7; Virginia 37.5 -78.9; Washington 47.4 -120.4; West Virginia 38.6 -80.6; Wisconsin 44.6 -90.0;
    Wyoming 43.0 -107.6;`,
  Canada: `
    Alberta 53.3 -114.0; British Columbia 51.0 -122.0; Manitoba 51.5 -98.0; New Brunswick 46.6 -66.3; Newfoundland and Labrador 48.7 -56.0;
    Northwest Territories 63.0 -117.0; Nova Scotia 45.0 -63.2; Nunavut 66.0 -95.0; Ontario 45.5 -79.5; Prince Edward Island 46.3 -63.2;
    Quebec 47.5 -72.5; Saskatchewan 52.0 -106.0; Yukon 61.5 -135.0;`,
  Australia: `
    Australian Capital Territory -35.5 149.0; New South Wales -32.5 148.0; Northern Territory -19.5 133.4; Queensland -23.5 146.0; South Australia -31.0 135.5;
    Tasmania -42.0 146.6; Victoria -37.0 144.3; Western Australia -28.0 121.0;`,
};

const POINT_BY_STATE: ReadonlyMap<string, MapPoint> = new Map(
  Object.entries(POINTS).flatMap(([country, table]) =>
    table.split(";").flatMap((row) => {
      const match = /^\s*(.+) (\S+) (\S+)$/.exec(row);
      if (match === null) return [];
      const [, name = "", lat, lon] = match;
      return [[keyOf(country, name), { lat: Number(lat), lon: Number(lon) }] as const];
    }),
  ),
);

/** `undefined` where cities follow the country directly. `country` is a present name. */
export function statesOf(country: string): CountryStates | undefined {
  return Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
}

/** `statePoint("United States", "massachusetts")` → `{ lat: 42.3, lon: -71.8 }` */
export function statePoint(country: string, state: string): MapPoint | undefined {
  return POINT_BY_STATE.get(keyOf(country, state));
}

function keyOf(country: string, state: string): string {
  return `${country}\n${foldText(state)}`;
}

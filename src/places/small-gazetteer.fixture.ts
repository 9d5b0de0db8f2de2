/** @module A gazetteer of a dozen places for tests: compiled and opened like the real one. */
import { compileGazetteer } from "./compile-gazetteer.ts";
import { openGazetteer, type Gazetteer } from "./gazetteer.ts";
import { writeGazetteerFile } from "./gazetteer-file.ts";

/** Name, other names, latitude, longitude, kind, country, region, population. */
const CITIES: readonly (readonly [string, string, number, number, string, string, string, number])[] = [
  ["Boston", "", 42.35843, -71.05977, "PPLA", "US", "MA", 650_000],
  ["Boston", "", 52.97633, -0.02664, "PPL", "GB", "ENG", 45_000],
  ["Worcester", "", 42.26259, -71.80229, "PPLA2", "US", "MA", 185_000],
  ["Springfield", "", 37.21533, -93.29824, "PPLA2", "US", "MO", 166_000],
  ["Springfield", "", 42.10148, -72.58981, "PPLA2", "US", "MA", 154_000],
  ["Springfield", "", 39.80172, -89.64371, "PPLA", "US", "IL", 116_000],
  ["Washington", "Washington DC,Washington D.C.", 38.89511, -77.03637, "PPLC", "US", "DC", 690_000],
  ["New York City", "New York,NYC", 40.71427, -74.00597, "PPL", "US", "NY", 8_800_000],
  ["Munich", "München,Muenchen,Monaco di Baviera", 48.13743, 11.57549, "PPLA", "DE", "02", 1_260_000],
  ["Ghost Town", "", 40, -100, "PPLQ", "US", "KS", 0],
  ["Neustadt", "", 49.35, 8.15, "PPL", "DE", "08", 54_000],
  ["Neustadt", "", 54.1, 10.8, "PPL", "DE", "10", 15_000],
  ["Ludwigshafen", "", 49.48, 8.44, "PPL", "DE", "08", 170_000],
  ["Hamburg", "", 53.55, 10, "PPLA", "DE", "04", 1_700_000],
  ["Toronto", "", 43.70643, -79.39864, "PPLA", "CA", "08", 2_790_000],
  ["Seongnam-si", "Seongnam", 37.43861, 127.13778, "PPLA2", "KR", "13", 1_030_000],
];

const ZIPS = [
  { zip: "02115", lat: 42.3427, lon: -71.0921 },
  { zip: "02116", lat: 42.3496, lon: -71.0763 },
  { zip: "01608", lat: 42.2625, lon: -71.8019 },
];

const CANADIAN_AREAS = [
  { fsa: "M5V", name: "Downtown Toronto (CN Tower)", lat: 43.6525, lon: -79.3686 },
  { fsa: "H0H", name: "Reserved (Santa Claus)", lat: 90, lon: 0 },
];

export function smallGazetteer(): Gazetteer {
  const lines = CITIES.map(([name, others, lat, lon, kind, country, region, population], index) =>
    [index + 1, name, name, others, lat, lon, "P", kind, country, "", region, "", "", "", population].join(
      "\t",
    ),
  );
  const sources = { cityLines: [...lines, "no row"], zipAreas: ZIPS, canadianAreas: CANADIAN_AREAS };
  return openGazetteer(writeGazetteerFile(compileGazetteer(sources)));
}

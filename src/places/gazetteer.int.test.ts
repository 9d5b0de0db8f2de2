import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testGazetteer } from "../../test/gazetteer.ts";
import { sharedText, withSharedData } from "../../test/shared-data.ts";
import { distanceKm } from "../study/geo-distance.ts";
import { isPoint, type PlaceMeaning } from "./place.ts";

const gazetteer = testGazetteer();

/** Typed text, what is to be made of it, and the places: all of them for `is`, some of the offered ones for `asks`, the first for `unknown`. */
const TABLE = readFileSync(new URL("./typed-places.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

const VERDICTS = { place: "is", several: "asks", unknown: "unknown" } as const;

function labelsOf(meaning: PlaceMeaning): readonly string[] {
  if (meaning.kind === "place") return [meaning.place.label];
  return (meaning.kind === "several" ? meaning.choices : meaning.suggestions).map(({ label }) => label);
}

describe("200 and more typed places", () => {
  it.each(TABLE)("%s %s %s", (typed = "", verdict, places = "") => {
    const meaning = gazetteer.meaningOf(typed);
    const labels = labelsOf(meaning);
    expect(VERDICTS[meaning.kind]).toBe(verdict);
    if (verdict === "asks") expect(labels).toEqual(expect.arrayContaining(places.split("; ")));
    else if (places !== "") expect(labels[0]).toBe(places);
  });

  it("are indeed as many", () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(200);
  });
});

it("whatever is offered means itself when it is asked for", () => {
  const offered = TABLE.flatMap(([typed = ""]) => gazetteer.findPlaces(typed)).map(({ place }) => place);
  const strays = offered.filter((place) => {
    const again = gazetteer.meaningOf(place.label);
    return !(again.kind === "place" && again.place.label === place.label);
  });
  expect(offered.length).toBeGreaterThan(500);
  expect(strays.map(({ label }) => label)).toEqual([]);
  expect(offered.filter(isPoint).every(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180)).toBe(
    true,
  );
});

withSharedData("cities of the registry", ["data/geo/ctgov-city-points.tsv"], () => {
  const cities = sharedText("data/geo/ctgov-city-points.tsv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([city, state, country, lat, lon]) => ({
      city,
      state,
      country,
      lat: Number(lat),
      lon: Number(lon),
    }));

  it("lie where the registry says, where they are found; the rest is not guessed", () => {
    const found = cities.flatMap((city) => {
      const point = gazetteer.locateCity(city);
      return point === undefined ? [] : [distanceKm(city, point)];
    });
    // Most of the rest are slips of the registry: its Frankfurt/M. lies 141 km from Frankfurt.
    expect(found.length / cities.length).toBeGreaterThan(0.87);
    expect(found.filter((km) => km <= 30).length / found.length).toBeGreaterThan(0.98);
  });
});

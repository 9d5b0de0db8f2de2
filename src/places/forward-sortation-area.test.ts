import { expect, test } from "vitest";
import { believableAreas, fsaNumber, isInProvince } from "./forward-sortation-area.ts";

const DUNCAN = { name: "Duncan", asciiName: "Duncan", admin1: "02", lat: 48.78, lon: -123.7 };
const LADYSMITH = { name: "Ladysmith", asciiName: "Ladysmith", admin1: "02", lat: 48.98, lon: -123.82 };
const SAINT_HENRI = { name: "Saint-Henri", asciiName: "Saint-Henri", admin1: "10", lat: 46.69, lon: -71.07 };
const TOWNS = [DUNCAN, LADYSMITH, SAINT_HENRI];

function kept(areas: Parameters<typeof believableAreas>[0]): readonly string[] {
  return believableAreas(areas, TOWNS).map(({ fsa }) => fsa);
}

test("an area far from the town of its name is left out, one near to it stays", () => {
  const duncan = { fsa: "V9L", name: "Duncan", lat: 48.7768, lon: -123.7077 };
  // As it is published, 165 km from Ladysmith.
  const astray = { fsa: "V9G", name: "Ladysmith", lat: 50.089, lon: -125.3444 };
  expect(kept([duncan, astray])).toEqual(["V9L"]);
});

test("a town of the same name elsewhere in the province is no reason, where neighbours agree", () => {
  const inMontreal = [
    { fsa: "H4C", name: "Saint-Henri", lat: 45.478, lon: -73.5922 },
    { fsa: "H4B", name: "Loyola", lat: 45.46, lon: -73.63 },
    { fsa: "H4E", name: "Ville Émard", lat: 45.457, lon: -73.6 },
  ];
  expect(kept(inMontreal)).toEqual(["H4C", "H4B", "H4E"]);
});

test("what lies outside Canada is no area", () => {
  expect(kept([{ fsa: "H0H", name: "Reserved (Santa Claus)", lat: 90, lon: 0 }])).toEqual([]);
  expect(kept([{ fsa: "E1H", name: "Lakeville", lat: Number.NaN, lon: 46.15 }])).toEqual([]);
});

test("letters stand for provinces, and numbers sort as the text does", () => {
  expect(isInProvince("J8X", "10")).toBe(true);
  expect(isInProvince("J8X", "08")).toBe(false);
  expect(isInProvince("X0A", "14")).toBe(true);
  expect(isInProvince("D1A", "08")).toBe(false);
  expect(fsaNumber("A1B")).toBeLessThan(fsaNumber("A1C"));
  expect(fsaNumber("A9Z")).toBeLessThan(fsaNumber("B0A"));
});

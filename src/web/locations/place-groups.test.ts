import { describe, expect, it, test } from "vitest";
import { groupPlaces, placeSlug, type CityOfName } from "./place-groups.ts";
import { hubRequest, levelsBelow, placeWords, type PlaceStep } from "./place-path.ts";
import { hubUrl } from "./hub-url.ts";

const step = (level: PlaceStep["level"], label: string): PlaceStep => ({
  level,
  label,
  slug: placeSlug(level, label, []) ?? "",
  names: [label],
});
const US = step("country", "United States");
const MISSOURI = step("state", "Missouri");
const GERMANY = step("country", "Germany");
const asthma = { id: "D001249", label: "Asthma" };

describe("groupPlaces", () => {
  it("makes one place of the names that share an address, and keeps every name", () => {
    const { places, unnamed } = groupPlaces(
      "city",
      [US, MISSOURI],
      [
        { value: "St. Louis", count: 90 },
        { value: "Kansas City", count: 70 },
        { value: "St Louis", count: 12 },
        { value: "-", count: 2 },
        { value: "Gone", count: 0 },
      ],
    );
    expect(places.map(({ slug, label, names }) => [slug, label, names])).toEqual([
      ["st-louis", "St. Louis", ["St. Louis", "St Louis"]],
      ["kansas-city", "Kansas City", ["Kansas City"]],
    ]);
    expect(unnamed).toEqual([{ value: "-", count: 2 }]);
  });

  it("brings the names of a city together under the one that the gazetteer has", () => {
    const cityOfName: CityOfName = ({ city = "", country }) =>
      country === "Germany" && /^M(?:ü|ue?)n(?:chen|ich)$/.test(city) ? "Munich" : undefined;
    const counts = [
      { value: "München", count: 90 },
      { value: "Berlin", count: 70 },
      { value: "Munich", count: 12 },
      { value: "Muenchen", count: 2 },
    ];
    const { places } = groupPlaces("city", [GERMANY], counts, cityOfName);
    expect(places.map(({ slug, label, names }) => [slug, label, names])).toEqual([
      ["munich", "München", ["München", "Munich", "Muenchen"]],
      ["berlin", "Berlin", ["Berlin"]],
    ]);
    expect(groupPlaces("city", [US], counts, cityOfName).places).toHaveLength(4);
    expect(groupPlaces("facility", [GERMANY], counts, cityOfName).places).toHaveLength(4);
  });

  it("puts cities where the registry does, countries and states where maps write their names", () => {
    const point = { lat: 38.6, lon: -90.2 };
    const city = groupPlaces("city", [US, MISSOURI], [{ value: "St. Louis", count: 1, point }]);
    expect(city.places[0]?.point).toEqual(point);
    expect(groupPlaces("country", [], [{ value: "Germany", count: 1 }]).places[0]?.point).toBeDefined();
    expect(groupPlaces("state", [US], [{ value: "Missouri", count: 1 }]).places[0]?.point).toBeDefined();
  });
});

test("states come between a country and its cities only where people know the country by them", () => {
  expect(levelsBelow([])).toEqual(["country"]);
  expect(levelsBelow([US])).toEqual(["state"]);
  expect(levelsBelow([step("country", "Canada")])).toEqual(["state", "city"]);
  expect(levelsBelow([GERMANY])).toEqual(["city"]);
  expect(levelsBelow([US, MISSOURI])).toEqual(["city"]);
  expect(levelsBelow([GERMANY, step("city", "Berlin")])).toEqual(["facility"]);
  expect(levelsBelow([GERMANY, step("city", "Berlin"), step("facility", "Charité")])).toEqual([]);
});

test("the request asks for every spelling, at one and the same site", () => {
  const city = { ...step("city", "St. Louis"), names: ["St. Louis", "St Louis"] };
  expect(hubRequest([US, MISSOURI, city], asthma)).toMatchObject({
    country: ["United States"],
    state: ["Missouri"],
    city: ["St. Louis", "St Louis"],
    condition: ["D001249"],
  });
});

test("each place with and without a condition has one address", () => {
  const berlin = step("city", "Berlin");
  expect(hubUrl([US, MISSOURI])).toBe("/locations/united-states/missouri");
  expect(hubUrl([US, MISSOURI], asthma)).toBe("/conditions/asthma-D001249/in/united-states/missouri");
  expect(hubUrl([GERMANY, berlin], asthma, 2)).toBe("/locations/germany/berlin?condition=D001249&page=2");
  expect(hubUrl([], asthma)).toBe("/locations?condition=D001249");
});

test("places in words", () => {
  expect(placeWords([US])).toBe("the United States");
  expect(placeWords([US, MISSOURI])).toBe("Missouri, United States");
  expect(placeWords([GERMANY])).toBe("Germany");
});

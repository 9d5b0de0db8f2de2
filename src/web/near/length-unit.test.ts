import { expect, test } from "vitest";
import { KM_PER_MILE } from "../../query/url-values.ts";
import { aboutDistance, lengthUnitFor, radiusChoices, unitOfRadius } from "./length-unit.ts";

test.each([
  ["en-US,en;q=0.9", "mi"],
  ["es-US", "mi"],
  ["en-GB,en-US;q=0.8", "km"],
  ["de", "km"],
  ["*", "km"],
  ["", "km"],
  [undefined, "km"],
])("the language %s counts in %s", (language, unit) => {
  expect(lengthUnitFor(language)).toBe(unit);
});

test.each([
  [0, "km", "about 1 km or less"],
  [11.7, "km", "about 12 km"],
  [1363, "km", "about 1,360 km"],
  [1, "mi", "about 1 mile or less"],
  [80.4672, "mi", "about 50 miles"],
  [804.672, "mi", "about 500 miles"],
] as const)("%d km in %s: %s", (km, unit, words) => {
  expect(aboutDistance(km, unit)).toBe(words);
});

test("a radius keeps the unit in which it was given", () => {
  expect([50 * KM_PER_MILE, 80, 1.609344].map(unitOfRadius)).toEqual(["mi", "km", "mi"]);
});

test("the radius in force is always one of the choices", () => {
  const selected = (choices: ReturnType<typeof radiusChoices>) =>
    choices.filter((choice) => choice.selected).map(({ value }) => value);
  expect(selected(radiusChoices("mi"))).toEqual(["50mi"]);
  expect(selected(radiusChoices("km"))).toEqual(["80km"]);
  expect(selected(radiusChoices("mi", 30 * KM_PER_MILE))).toEqual(["30mi"]);
  expect(selected(radiusChoices("km", 12.5))).toEqual(["12.5km"]);
});

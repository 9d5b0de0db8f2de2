import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPoint, type PlaceMeaning } from "./place.ts";
import { smallGazetteer } from "./small-gazetteer.fixture.ts";

const gazetteer = smallGazetteer();

function told(meaning: PlaceMeaning): string {
  if (meaning.kind === "place") return `is ${meaning.place.label}`;
  const places = meaning.kind === "several" ? meaning.choices : meaning.suggestions;
  return `${meaning.kind}: ${places.map(({ label }) => label).join("; ")}`;
}

describe("a typed place", () => {
  it.each([
    ["Boston", "is Boston, Massachusetts, United States"],
    ["boston england", "is Boston, England, United Kingdom"],
    [
      "Springfield",
      "several: Springfield, Missouri, United States; Springfield, Massachusetts, United States; Springfield, Illinois, United States",
    ],
    ["Springfield, IL", "is Springfield, Illinois, United States"],
    ["MÜNCHEN", "is Munich, Germany"],
    ["Bostn", "unknown: Boston, Massachusetts, United States; Boston, England, United Kingdom"],
    ["Wocrester", "unknown: Worcester, Massachusetts, United States"],
    ["Ghost Town", "unknown: "],
    ["", "unknown: "],
    ["?!", "unknown: "],
    ["Neustadt", "several: Neustadt, Germany (near Ludwigshafen); Neustadt, Germany (near Hamburg)"],
    ["Neustadt, Germany (near Hamburg)", "is Neustadt, Germany (near Hamburg)"],
    ["CA", "several: Canada; California, United States"],
    ["02115", "is 02115 (near Boston, Massachusetts)"],
    ["99999", "unknown: "],
    ["M5V", "is M5V (near Toronto, Ontario)"],
    ["m5v 3l9", "is M5V (near Toronto, Ontario)"],
    ["M5V3L9", "is M5V (near Toronto, Ontario)"],
    ["M5V-3L9, Canada", "is M5V (near Toronto, Ontario)"],
    ["Toronto, ON M5V 3L9", "is M5V (near Toronto, Ontario)"],
    ["Toronto, Ontario M5V", "is M5V (near Toronto, Ontario)"],
    ["M5V (near Toronto, Ontario)", "is M5V (near Toronto, Ontario)"],
    // No letter of Canada Post, no area, and an area that nobody knows where it is.
    ["D5V 3L9", "unknown: "],
    ["M5Z 1A1", "unknown: "],
    ["H0H 0H0", "unknown: "],
  ])("%s", (text, expected) => {
    expect(told(gazetteer.meaningOf(text))).toBe(expected);
  });

  it("tells of other places with the same name when it takes one for the name", () => {
    const meaning = gazetteer.meaningOf("Boston");
    expect(meaning.kind === "place" && meaning.others.map(({ label }) => label)).toEqual([
      "Boston, England, United Kingdom",
    ]);
  });

  it("puts a ZIP code for post boxes into the middle of its neighbours, and says that it did", () => {
    const meaning = gazetteer.meaningOf("02199");
    expect(meaning).toMatchObject({
      kind: "place",
      place: { kind: "zipArea", name: "02199", lat: 42.3462, lon: -71.0842 },
    });
  });

  it("knows a state that only records name", () => {
    const registryStates = [{ state: "Bavaria" }];
    expect(told(gazetteer.meaningOf("bavaria", { registryStates }))).toBe("is Bavaria");
    expect(told(gazetteer.meaningOf("Bavria", { registryStates }))).toBe("unknown: Bavaria");
    expect(told(gazetteer.meaningOf("bavaria"))).toBe("unknown: ");
  });

  it("is found by its beginning for lists to choose from", () => {
    const labels = gazetteer.findPlaces("bos").map(({ place }) => place.label);
    expect(labels).toContain("Boston, Massachusetts, United States");
    expect(gazetteer.findPlaces("bos", { limit: 1 })).toHaveLength(1);
  });

  it("is found while the state behind it is still being typed", () => {
    const labels = gazetteer.findPlaces("Springfield, Ill").map(({ place }) => place.label);
    expect(labels).toEqual(["Springfield, Illinois, United States"]);
  });

  it("never throws, answers the same each time, and offers only what can be asked for", () => {
    const words = fc.constantFrom(
      "boston",
      "spring",
      "field",
      "ma",
      "02115",
      "(near",
      "Hamburg)",
      ",",
      "saint",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const choices = gazetteer.findPlaces(typed);
        expect(gazetteer.findPlaces(typed)).toEqual(choices);
        expect(gazetteer.meaningOf(typed)).toEqual(gazetteer.meaningOf(typed));
        for (const { place } of choices) {
          const again = gazetteer.meaningOf(place.label);
          if (isPoint(place)) expect(again).toMatchObject({ kind: "place", place: { label: place.label } });
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe("a city of a record", () => {
  it.each([
    [{ city: "Boston", state: "Massachusetts", country: "United States" }, "Boston"],
    [{ city: "Boston", state: "Texas", country: "United States" }, undefined],
    [{ city: "Springfield", country: "United States" }, undefined],
    [{ city: "Springfield", state: "Illinois", country: "United States" }, "Springfield"],
    [{ city: "Seongnam-si, Gyeonggi-do", country: "Korea, Republic of" }, "Seongnam-si"],
    [{ city: "80336 München", country: "Germany" }, "Munich"],
    [{ city: "Munich", country: "France" }, undefined],
    [{ city: "Munich" }, undefined],
    [{ country: "Germany" }, undefined],
  ])("%j", (city, expected) => {
    expect(gazetteer.locateCity(city)?.name).toBe(expected);
  });

  it.each([
    [{ city: "München", country: "Germany" }, true],
    [{ city: "Muenchen", state: "Bayern", country: "Germany" }, true],
    [{ city: "80336 München", country: "Germany" }, true],
    // Only a part of what the record says.
    [{ city: "Munich, Großhadern", country: "Germany" }, false],
    // The state is the name of a city, and that one is far.
    [{ city: "Munich", state: "Hamburg", country: "Germany" }, false],
    [{ city: "Hamburg", state: "Hamburg", country: "Germany" }, true],
    // Small, so a place of the same name may be missing among those that are known.
    [{ city: "Boston", country: "United Kingdom" }, false],
    [{ city: "Boston", state: "England", country: "United Kingdom" }, false],
    [{ city: "Boston", state: "MA", country: "United States" }, true],
  ])("%j outweighs coordinates elsewhere: %s", (city, expected) => {
    expect(gazetteer.locateCity(city)?.outweighsCoordinates).toBe(expected);
  });

  it.each([
    [{ city: "Muenchen", country: "Germany" }, "Munich"],
    [{ city: "MÜNCHEN 81377", country: "Germany" }, "Munich"],
    [{ city: "Munich, Großhadern", country: "Germany" }, undefined],
    [{ city: "Neustadt", country: "Germany" }, undefined],
    [{ city: "Springfield", state: "Illinois", country: "United States" }, "Springfield"],
    [{ city: "Springfield", country: "United States" }, undefined],
    [{ city: "Munich", country: "France" }, undefined],
  ])("%j is named %s", (city, expected) => {
    expect(gazetteer.cityOfName(city)).toBe(expected);
  });
});

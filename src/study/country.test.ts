import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRY_CODES } from "./country-codes.ts";
import { countryCode, distinctCountries, presentCountryName } from "./country.ts";

describe("presentCountryName", () => {
  it.each([
    ["Korea, Republic of", "South Korea", "KR"],
    ["Korea, Democratic People's Republic of", "North Korea", "KP"],
    ["Turkey", "Turkey (Türkiye)", "TR"],
    ["Turkey (Türkiye)", "Turkey (Türkiye)", "TR"],
    ["Russian Federation", "Russia", "RU"],
    ["Iran, Islamic Republic of", "Iran", "IR"],
    ["Viet Nam", "Vietnam", "VN"],
    ["Macedonia, The Former Yugoslav Republic of", "North Macedonia", "MK"],
    ["Czech Republic", "Czechia", "CZ"],
    ["Swaziland", "Eswatini", "SZ"],
    ["Gambia", "The Gambia", "GM"],
    ["Côte D'Ivoire", "Côte d’Ivoire", "CI"],
    ["Bonaire, Saint Eustatius and Saba ", "Bonaire, Saint Eustatius and Saba", "BQ"],
    ["Palestinian Territories, Occupied", "Palestinian Territories", "PS"],
    ["Former Yugoslavia", "Federal Republic of Yugoslavia", "YU"],
    ["Former Serbia and Montenegro", "Serbia and Montenegro", "CS"],
    ["united  states", "United States", "US"],
  ])("%j is %j (%s)", (name, present, code) => {
    expect(presentCountryName(name)).toBe(present);
    expect(countryCode(name)).toBe(code);
  });

  it("keeps names it does not know", () => {
    expect(presentCountryName(" Atlantis ")).toBe("Atlantis");
    expect(countryCode("Atlantis")).toBeUndefined();
  });

  it("leaves present names alone, and is at rest after one step", () => {
    for (const name of COUNTRY_CODES.keys()) expect(presentCountryName(name)).toBe(name);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(presentCountryName(presentCountryName(text))).toBe(presentCountryName(text));
      }),
    );
  });

  it("has one code for each name", () => {
    expect(new Set(COUNTRY_CODES.values()).size).toBe(COUNTRY_CODES.size);
    for (const code of COUNTRY_CODES.values()) expect(code).toMatch(/^[A-Z]{2}$/);
  });
});

it("lists countries once, in the order of first mention", () => {
  expect(
    distinctCountries([{ country: "Turkey" }, {}, { country: "Czechia" }, { country: "Turkey (Türkiye)" }]),
  ).toEqual(["Turkey (Türkiye)", "Czechia"]);
});

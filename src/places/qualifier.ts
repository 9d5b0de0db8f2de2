/** @module Countries and states as people name them, alone or behind a city: `Texas`, `MA, USA`, `on canada`, `Korea, Republic of`. */
import { COUNTRY_CODES } from "../study/country-codes.ts";
import type { AreaPlace } from "./place.ts";
import { regionOf, REGIONS_BY_CODE, REGIONS_BY_NAME, type Region } from "./regions.ts";

/** What a city must lie in. */
export interface Qualifier {
  readonly countryCode: string;
  readonly admin1?: string;
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_CODES].map(([name, code]) => [code, name]),
);

/** `state`, `province` and `country` may stand behind a name to say which of several things is meant. */
const KIND_OF_AREA = / (?:state|province|country)$/;

/** The registry's present name: `KR` → `South Korea`. */
export function countryName(code: string): string {
  return COUNTRY_NAMES.get(code) ?? code;
}

/** Reads keys as areas; `countryKeys` is the table of the gazetteer. */
export function qualifierReader(
  countryKeys: Readonly<Record<string, string>>,
): (key: string) => readonly Qualifier[] {
  const keys = new Map(Object.entries(countryKeys));

  const countries = (key: string): readonly Qualifier[] => {
    const code = keys.get(key) ?? (COUNTRY_NAMES.has(key.toUpperCase()) ? key.toUpperCase() : undefined);
    return code === undefined ? [] : [{ countryCode: code }];
  };
  const regions = (key: string): readonly Qualifier[] =>
    [...(REGIONS_BY_NAME.get(key) ?? []), ...(REGIONS_BY_CODE.get(key) ?? [])].map(ofRegion);

  const regionAndCountry = (key: string): readonly Qualifier[] => {
    const words = key.split(" ");
    return words.slice(1).flatMap((_, index) => {
      const [country] = countries(words.slice(index + 1).join(" "));
      const named = regions(words.slice(0, index + 1).join(" "));
      return named.filter(({ countryCode }) => countryCode === country?.countryCode);
    });
  };

  return (key) => {
    const kind = KIND_OF_AREA.exec(key)?.[0].trim();
    const bare = kind === undefined ? key : key.replace(KIND_OF_AREA, "");
    const areas = [
      ...(kind === undefined || kind === "country" ? countries(bare) : []),
      ...(kind === "country" ? [] : regions(bare)),
      ...regionAndCountry(key),
    ];
    return areas.filter(
      (area, index) =>
        areas.findIndex((other) => other.countryCode === area.countryCode && other.admin1 === area.admin1) ===
        index,
    );
  };
}

/**
 * The area as records name it. The registry hardly ever names the nations of the United Kingdom, so they stand for
 * the whole of it: who gets that for an answer is told so by its name.
 */
export function areaOf({ countryCode, admin1 }: Qualifier): AreaPlace {
  const country = countryName(countryCode);
  const region = admin1 === undefined ? undefined : regionOf(countryCode, admin1);
  if (region === undefined || countryCode === "GB") {
    const label = REGIONS_BY_NAME.has(country.toLowerCase()) ? `${country} (country)` : country;
    return { kind: "country", label, name: country, country };
  }
  return {
    kind: "state",
    label: `${region.name}, ${country}`,
    name: region.name,
    country,
    state: region.name,
  };
}

function ofRegion({ countryCode, admin1 }: Region): Qualifier {
  return { countryCode, admin1 };
}

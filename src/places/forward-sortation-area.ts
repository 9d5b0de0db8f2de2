/**
 * @module Canadian postcodes: their first three characters, the forward sortation area (`M5V` of `M5V 3L9`), lie
 * somewhere; what the other three mean is not free to know. The first letter says the province.
 */
import { distanceKm, type GeoPoint } from "../study/geo-distance.ts";
import { placeKey } from "./place-key.ts";

export interface ForwardSortationArea extends GeoPoint {
  /** `M5V` */
  readonly fsa: string;
  /** What Canada Post calls it: `Calgary (City Centre / Calgary Tower)`. */
  readonly name: string;
}

/** A town that an area can lie in. */
export interface CanadianTown extends GeoPoint {
  readonly name: string;
  readonly asciiName: string;
  /** GeoNames' code of the province. */
  readonly admin1: string;
}

/** First letters by GeoNames' codes of provinces. */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  A: ["05"],
  B: ["07"],
  C: ["09"],
  E: ["04"],
  G: ["10"],
  H: ["10"],
  J: ["10"],
  K: ["08"],
  L: ["08"],
  M: ["08"],
  N: ["08"],
  P: ["08"],
  R: ["03"],
  S: ["11"],
  T: ["01"],
  V: ["02"],
  X: ["13", "14"],
  Y: ["12"],
};

/** `H0H` is Santa Claus's, at the North Pole. */
const RESERVED = "H0H";
/** Kilometres; an area farther from the town of its name than this is doubtful. */
const TOWN_WITHIN_KM = 60;
/** Kilometres; so near to two areas of the same first two characters, a doubtful one is right after all. */
const SIBLINGS_WITHIN_KM = 30;

/** Whether a region of GeoNames is one that the area's letter stands for. */
export function isInProvince(fsa: string, admin1: string): boolean {
  return PROVINCES[fsa.charAt(0)]?.includes(admin1) ?? false;
}

/** A number that sorts as the text does. */
export function fsaNumber(fsa: string): number {
  return Number.parseInt(fsa, 36);
}

/**
 * The areas whose point can be believed: about one in a hundred of the published ones lies hundreds of kilometres
 * away from the town that it is named after, or has no point. No answer is better than a distance from there.
 */
export function believableAreas(
  areas: readonly ForwardSortationArea[],
  towns: readonly CanadianTown[],
): readonly ForwardSortationArea[] {
  const inCanada = areas.filter(
    ({ fsa, lat, lon }) => fsa !== RESERVED && lat > 41 && lat < 84 && lon > -142 && lon < -52,
  );
  return inCanada.filter((area) => {
    const key = placeKey(area.name.replace(/ ?\(.*/, ""));
    const named = towns.filter(
      ({ name, asciiName, admin1 }) =>
        isInProvince(area.fsa, admin1) && (placeKey(name) === key || placeKey(asciiName) === key),
    );
    if (named.length === 0 || named.some((town) => distanceKm(area, town) <= TOWN_WITHIN_KM)) return true;
    const near = inCanada.filter(
      (other) =>
        other !== area &&
        other.fsa.slice(0, 2) === area.fsa.slice(0, 2) &&
        distanceKm(area, other) <= SIBLINGS_WITHIN_KM,
    );
    return near.length >= 2;
  });
}

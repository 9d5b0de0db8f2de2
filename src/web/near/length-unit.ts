/** @module Miles or kilometres: which, in what steps, and how a distance is said that is not exact. */
import { KM_PER_MILE } from "../../query/url-values.ts";

export type LengthUnit = "mi" | "km";

/** Radiuses to choose from; the registry's own longest is 500 miles. */
const STEPS: Readonly<Record<LengthUnit, readonly number[]>> = {
  mi: [10, 25, 50, 100, 200, 500],
  km: [15, 40, 80, 150, 300, 800],
};

/** Where nobody chose: an hour's drive or so. */
export const DEFAULT_RADIUS: Readonly<Record<LengthUnit, string>> = { mi: "50mi", km: "80km" };

/** Miles for people whose browser asks for the language of the United States first. Nothing is kept of it. */
export function lengthUnitFor(acceptLanguage: string | undefined): LengthUnit {
  const [first = ""] = acceptLanguage?.split(/[,;]/) ?? [];
  return /^[a-z]{2,3}(?:-[a-z]{4})?-us$/i.test(first.trim()) ? "mi" : "km";
}

/** The unit in which a radius was given: `50mi` is a whole number of miles, `80km` is none. */
export function unitOfRadius(radiusKm: number): LengthUnit {
  const miles = Math.round(radiusKm / KM_PER_MILE);
  return miles * KM_PER_MILE === radiusKm ? "mi" : "km";
}

/** `{ value: "50mi", words: "50 miles" }`, with the current radius where it is none of the steps. */
export function radiusChoices(
  unit: LengthUnit,
  currentKm?: number,
): readonly { readonly value: string; readonly words: string; readonly selected: boolean }[] {
  const kmPerUnit = unit === "mi" ? KM_PER_MILE : 1;
  const current = currentKm === undefined ? Number.parseInt(DEFAULT_RADIUS[unit], 10) : currentKm / kmPerUnit;
  const steps = STEPS[unit].includes(current) ? STEPS[unit] : [...STEPS[unit], current].sort((a, b) => a - b);
  return steps.map((step) => ({
    value: `${step}${unit}`,
    words: `${step} ${unit === "mi" ? (step === 1 ? "mile" : "miles") : "km"}`,
    selected: step === current,
  }));
}

/** `about 12 km`; rounded the more the farther it is, because points are mostly city centres. */
export function aboutDistance(km: number, unit: LengthUnit): string {
  const length = unit === "mi" ? km / KM_PER_MILE : km;
  const words = unit === "mi" ? "miles" : "km";
  if (length < 1.5) return `about 1 ${unit === "mi" ? "mile" : "km"} or less`;
  const rounded = length < 100 ? Math.round(length) : Math.round(length / 10) * 10;
  return `about ${rounded.toLocaleString("en-US")} ${words}`;
}

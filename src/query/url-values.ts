/** @module Single values of search addresses: how each is read, and what is said when it cannot be. */
import { parseAge } from "../study/age.ts";
import { presentCountryName } from "../study/country.ts";
import type { GeoPoint } from "../study/geo-distance.ts";
import { valuesOf, wordsFor, type EnumerationName } from "../study/enumerations.ts";
import { presentMeshId } from "../study/mesh-id.ts";
import { firstDay, lastDay, parsePartialDate } from "../study/partial-date.ts";
import { codedValue } from "./coded-words.ts";
import { SORTS, type DateRange, type Sort } from "./search-request.ts";

/** `accepted` completes the sentence "Accepted: …". */
type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly accepted: string };

/** A text from an address, trimmed, without control characters, not empty. */
export type ValueReader<Value> = (text: string) => Reading<Value>;

/** Characters; the registry's longest name of a facility has 254. */
const MAX_NAME_LENGTH = 500;

/** Years. */
const MAX_AGE = 130;

/** Kilometres; the registry's own limits are 1 mi and 500 mi or 805 km. */
const RADIUS_LIMITS_KM = { from: 1, to: 805 } as const;

export const KM_PER_MILE = 1.609344;

export const PAGE_SIZES = [10, 20, 50, 100] as const;

/** `readCoded("Phase")("2")` → `PHASE2`. */
export function readCoded(enumeration: EnumerationName): ValueReader<string> {
  return (text) => {
    const value = codedValue(enumeration, text);
    return value === undefined ? refused(choiceWords(enumeration)) : read(value);
  };
}

export const readName: ValueReader<string> = (text) =>
  text.length > MAX_NAME_LENGTH
    ? refused(`names of up to ${MAX_NAME_LENGTH} characters`)
    : read(text.replaceAll(/\s+/g, " "));

/** `Korea, Republic of` → `South Korea`; a name that is not known stays, and finds what bears it. */
export const readCountry: ValueReader<string> = (text) => {
  const name = readName(text);
  return name.ok ? read(presentCountryName(name.value)) : name;
};

export const readMeshId: ValueReader<string> = (text) => {
  const id = text.toUpperCase();
  return /^[CD]\d{6,9}$/.test(id) ? read(presentMeshId(id)) : refused("MeSH numbers such as D003924");
};

/** A number of years, or an age with its unit: `52`, `0.5`, `6 months`. */
export const readAge: ValueReader<number> = (text) => {
  const years = /^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : parseAge(text)?.years;
  return years === undefined || years > MAX_AGE
    ? refused(`years from 0 to ${MAX_AGE}, or an age such as 6 months`)
    : read(years);
};

/** `ALL` and `any` are no condition: everybody's studies are found by either sex. */
export const readSex: ValueReader<"FEMALE" | "MALE" | undefined> = (text) => {
  const value = codedValue("Sex", text);
  if (value === "FEMALE" || value === "MALE") return read(value);
  return value === "ALL" || text.toLowerCase() === "any" ? read(undefined) : refused("female, male");
};

/** `readYesNo(["with"], ["without"])` reads these beside yes, no, true, false, y, n, 1 and 0. */
export function readYesNo(yes: readonly string[] = [], no: readonly string[] = []): ValueReader<boolean> {
  const [yesWords, noWords] = [
    new Set(["yes", "true", "y", "1", ...yes]),
    new Set(["no", "false", "n", "0", ...no]),
  ];
  return (text) => {
    const word = text.toLowerCase();
    if (yesWords.has(word)) return read(true);
    return noWords.has(word) ? read(false) : refused("yes, no");
  };
}

/** `2020-01_2024-06`, `2020_`, `_2024-06-30`; a date alone is that year, month or day. */
export const readDateRange: ValueReader<DateRange> = (text) => {
  const [from = "", to = text, ...more] = text.split("_").map((part) => part.trim());
  const [start, end] = [parsePartialDate(from), parsePartialDate(to)];
  if (
    more.length > 0 ||
    (start === undefined && from !== "") ||
    (end === undefined && to !== "") ||
    (start === undefined && end === undefined)
  )
    return refused(
      "dates such as 2024, 2024-06 or 2024-06-30, and ranges such as 2020-01_2024-06, 2020_ or _2024",
    );
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end))
    return refused("ranges whose first date is not after the last");
  return read({ ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) });
};

/** One end of a range, as two boxes of a form give it. */
export const readDate: ValueReader<string> = (text) => {
  const date = parsePartialDate(text);
  return date === undefined ? refused("dates such as 2024, 2024-06 or 2024-06-30") : read(date);
};

const DECIMAL = String.raw`[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const POINT = new RegExp(String.raw`^(${DECIMAL})\s*,\s*(${DECIMAL})$`, "i");

/** `48.8566,2.3522`: degrees north and east. */
const readPoint: ValueReader<GeoPoint> = (text) => {
  const match = POINT.exec(text);
  // Adding 0 makes -0 a plain 0.
  const [lat, lon] = [Number(match?.[1]) + 0, Number(match?.[2]) + 0];
  return match !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    ? read({ lat, lon })
    : refused("a latitude and a longitude such as 48.8566,2.3522");
};

/** A point, or the name of a place where `pointOf` knows it; then the name comes along as it was typed. */
export function readPlace(
  pointOf: (name: string) => GeoPoint | undefined = () => undefined,
): ValueReader<GeoPoint & { readonly name?: string }> {
  return (text) => {
    const point = readPoint(text);
    if (point.ok) return point;
    const name = text.replaceAll(/\s+/g, " ");
    const place = pointOf(name);
    return place === undefined ? point : read({ lat: place.lat, lon: place.lon, name });
  };
}

/** Kilometres: `50mi` → 80.4672, `80km` → 80. */
export const readRadiusKm: ValueReader<number> = (text) => {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*(mi|km)$/i.exec(text) ?? [];
  const km = Number(digits) * (unit?.toLowerCase() === "mi" ? KM_PER_MILE : 1);
  return km >= RADIUS_LIMITS_KM.from && km <= RADIUS_LIMITS_KM.to
    ? read(km)
    : refused("distances such as 50mi or 80km, from 1km to 500mi");
};

export const readSort: ValueReader<Sort> = (text) => {
  const sort = SORTS.find((name) => name === text.toLowerCase());
  return sort === undefined ? refused(SORTS.join(", ")) : read(sort);
};

/** A page past the last is no matter of reading: whoever answers knows how many there are. */
export const readPage: ValueReader<number> = (text) => {
  const page = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return page >= 1 ? read(page) : refused("whole numbers from 1");
};

export const readPageSize: ValueReader<number> = (text) => {
  const size = PAGE_SIZES.find((candidate) => String(candidate) === text);
  return size === undefined ? refused(PAGE_SIZES.join(", ")) : read(size);
};

/** Miles where they are whole, else kilometres; {@link readRadiusKm} gives back exactly the same number. */
export function radiusText(radiusKm: number): string {
  const miles = Math.round(radiusKm / KM_PER_MILE);
  return miles * KM_PER_MILE === radiusKm ? `${miles}mi` : `${radiusKm}km`;
}

/** The inverse of {@link readDateRange}. */
export function dateRangeText(range: DateRange): string {
  return `${range.from ?? ""}_${range.to ?? ""}`;
}

function choiceWords(enumeration: EnumerationName): string {
  return valuesOf(enumeration)
    .map((value) => wordsFor(enumeration, value).replaceAll(",", ""))
    .join(", ");
}

function read<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

function refused(accepted: string): { readonly ok: false; readonly accepted: string } {
  return { ok: false, accepted };
}

/** @module Reads the fact tables (one fact a line, columns parted by `|`) into typed values, once. */
import { CITY_LINES } from "./cities.ts";
import { CONDITION_LINES } from "./conditions.ts";
import { COUNTRY_LINES } from "./countries.ts";
import { DRUG_LINES } from "./drugs.ts";
import { MESH_TERM_LINES } from "./mesh-terms.ts";
import { CARE_LINES } from "./care.ts";

/** A MeSH descriptor as `derivedSection` shows it. */
export interface MeshTerm {
  readonly id: string;
  readonly term: string;
}

/** A field of medicine: it decides which treatments, outcomes and criteria belong together. */
type Field = string;

export interface Condition {
  readonly mesh: MeshTerm;
  readonly ancestors: readonly MeshTerm[];
  readonly field: Field;
  readonly weight: number;
  readonly names: readonly string[];
}

export interface Treatment {
  /** InterventionType. */
  readonly type: string;
  readonly name: string;
  readonly mesh?: MeshTerm;
  readonly ancestors: readonly MeshTerm[];
  /** Empty: used everywhere. */
  readonly fields: readonly Field[];
  readonly weight: number;
  readonly otherNames: readonly string[];
}

export interface City {
  readonly country: string;
  readonly state?: string;
  readonly city: string;
  readonly lat: number;
  readonly lon: number;
  readonly zip?: string;
  readonly weight: number;
  /** Where its sites stand in a record: the United States first, then by country, state and city. */
  readonly order: number;
}

export interface Country {
  readonly name: string;
  readonly aloneWeight: number;
  readonly amongManyWeight: number;
}

function rows(lines: string): string[][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
}

function listed(cell: string | undefined, separator: string): string[] {
  return cell === undefined || cell === "" ? [] : cell.split(separator);
}

const terms = new Map(rows(MESH_TERM_LINES).map(([id = "", term = ""]) => [id, Object.freeze({ id, term })]));

function meshTerms(cell: string | undefined): MeshTerm[] {
  return listed(cell, " ").flatMap((id) => terms.get(id) ?? []);
}

export const CONDITIONS: readonly Condition[] = rows(CONDITION_LINES).map(
  ([id = "", term = "", field = "", weight, ancestors, names]) => ({
    mesh: terms.get(id) ?? { id, term },
    ancestors: meshTerms(ancestors),
    field,
    weight: Number(weight),
    names: listed(names, ";"),
  }),
);

const drugs: readonly Treatment[] = rows(DRUG_LINES).map(
  ([type = "", name = "", id = "", fields, weight, ancestors, otherNames]) => ({
    type,
    name,
    mesh: terms.get(id) ?? { id, term: name },
    ancestors: meshTerms(ancestors),
    fields: listed(fields, " "),
    weight: Number(weight),
    otherNames: listed(otherNames, ";"),
  }),
);

const care: readonly Treatment[] = rows(CARE_LINES).map(([type = "", name = "", fields, weight]) => ({
  type,
  name,
  ancestors: [],
  fields: listed(fields, " "),
  weight: Number(weight),
  otherNames: [],
}));

export const TREATMENTS: readonly Treatment[] = [...drugs, ...care];

function city(
  [country = "", state = "", name = "", lat, lon, zip = "", weight]: string[],
  order: number,
): City {
  return {
    country,
    ...(state !== "" && { state }),
    city: name,
    lat: Number(lat),
    lon: Number(lon),
    ...(zip !== "" && { zip }),
    weight: Number(weight),
    order,
  };
}

function bySiteOrder(a: readonly string[], b: readonly string[]): number {
  const left = `${a[0] === "United States" ? "" : a[0]}|${a[1]}|${a[2]}`;
  const right = `${b[0] === "United States" ? "" : b[0]}|${b[1]}|${b[2]}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const CITIES: readonly City[] = rows(CITY_LINES).sort(bySiteOrder).map(city);

export const COUNTRIES: readonly Country[] = rows(COUNTRY_LINES).map(([name = "", alone, amongMany]) => ({
  name,
  aloneWeight: Number(alone),
  amongManyWeight: Number(amongMany),
}));

/**
 * @module States, provinces and nations that people name beside a city, under GeoNames' codes (`admin1`) and the
 * registry's English names. Countries whose regions hardly anybody types are left to their cities.
 */
import { placeKey } from "./place-key.ts";

export interface Region {
  /** ISO 3166-1. */
  readonly countryCode: string;
  /** GeoNames' `admin1`: `MA`, `08`. */
  readonly admin1: string;
  /** As the registry writes it: `Massachusetts`. */
  readonly name: string;
  /** As people shorten it: `MA`, `ON`. */
  readonly code: string | undefined;
}

/** `admin1=name` or `admin1/code=name`, for US states the code is `admin1` itself. */
const TABLE: Readonly<Record<string, string>> = {
  US: `AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut DE=Delaware
    DC=District_of_Columbia FL=Florida GA=Georgia HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa KS=Kansas
    KY=Kentucky LA=Louisiana ME=Maine MD=Maryland MA=Massachusetts MI=Michigan MN=Minnesota MS=Mississippi
    MO=Missouri MT=Montana NE=Nebraska NV=Nevada NH=New_Hampshire NJ=New_Jersey NM=New_Mexico NY=New_York
    NC=North_Carolina ND=North_Dakota OH=Ohio OK=Oklahoma OR=Oregon PA=Pennsylvania RI=Rhode_Island
    SC=South_Carolina SD=South_Dakota TN=Tennessee TX=Texas UT=Utah VT=Vermont VA=Virginia WA=Washington
    WV=West_Virginia WI=Wisconsin WY=Wyoming`,
  CA: `01/AB=Alberta 02/BC=British_Columbia 03/MB=Manitoba 04/NB=New_Brunswick 05/NL=Newfoundland_and_Labrador
    07/NS=Nova_Scotia 08/ON=Ontario 09/PE=Prince_Edward_Island 10/QC=Quebec 11/SK=Saskatchewan 12/YT=Yukon
    13/NT=Northwest_Territories 14/NU=Nunavut`,
  AU: `01/ACT=Australian_Capital_Territory 02/NSW=New_South_Wales 03/NT=Northern_Territory 04/QLD=Queensland
    05/SA=South_Australia 06/TAS=Tasmania 07/VIC=Victoria 08/WA=Western_Australia`,
  GB: "ENG=England NIR=Northern_Ireland SCT=Scotland WLS=Wales",
};

/** Names of earlier days and of other languages, and shortenings that are no codes. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "District of Columbia": ["D.C."],
  "Newfoundland and Labrador": ["Newfoundland", "Labrador"],
  "Prince Edward Island": ["PEI"],
  California: ["Calif"],
  Massachusetts: ["Mass"],
  Pennsylvania: ["Penn"],
  Connecticut: ["Conn"],
};

const REGIONS: readonly Region[] = Object.entries(TABLE).flatMap(([countryCode, table]) =>
  table.split(/\s+/).map((entry): Region => {
    const [codes = "", name = ""] = entry.split("=");
    const [admin1 = "", code = countryCode === "US" ? admin1 : undefined] = codes.split("/");
    return { countryCode, admin1, name: name.replaceAll("_", " "), code };
  }),
);

const BY_ID: ReadonlyMap<string, Region> = new Map(
  REGIONS.map((region) => [`${region.countryCode}.${region.admin1}`, region]),
);

/** The named region of a country's `admin1` code: `regionOf("US", "MA")?.name` → `Massachusetts`. */
export function regionOf(countryCode: string, admin1: string): Region | undefined {
  return BY_ID.get(`${countryCode}.${admin1}`);
}

/** Key of a name → the regions that bear it, whole names first and apart from codes. */
export const REGIONS_BY_NAME = grouped((region) => [region.name, ...(OTHER_NAMES[region.name] ?? [])]);
/** `wa` → Washington and Western Australia. */
export const REGIONS_BY_CODE = grouped(({ code }) => (code === undefined ? [] : [code]));

function grouped(namesOf: (region: Region) => readonly string[]): ReadonlyMap<string, readonly Region[]> {
  const groups = new Map<string, Region[]>();
  for (const region of REGIONS) {
    for (const key of new Set(namesOf(region).map(placeKey)))
      groups.set(key, [...(groups.get(key) ?? []), region]);
  }
  return groups;
}

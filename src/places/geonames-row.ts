/** @module One line of a GeoNames table (`cities500.txt`, tab-separated, UTF-8). */

export interface GeoNamesRow {
  readonly geonameId: number;
  readonly name: string;
  readonly asciiName: string;
  /** Separated by commas. */
  readonly alternateNames: string;
  readonly lat: number;
  readonly lon: number;
  /** `PPL`, `PPLA`, `PPLX`, … */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** First-level division, a code of GeoNames' own outside the United States. */
  readonly admin1: string;
  /** 0 where it is not known. */
  readonly population: number;
}

/** `undefined` for a line that is no such row. */
export function parseGeoNamesRow(line: string): GeoNamesRow | undefined {
  const cells = line.split("\t");
  const [id, name = "", asciiName = "", alternateNames = "", lat, lon, , featureCode = "", countryCode = ""] =
    cells;
  const row = {
    geonameId: Number(id),
    name,
    asciiName,
    alternateNames,
    lat: Number(lat),
    lon: Number(lon),
    featureCode,
    countryCode,
    admin1: cells[10] ?? "",
    population: Number(cells[14] ?? 0),
  };
  const isRow = cells.length > 14 && name !== "" && /^[A-Z]{2}$/.test(countryCode);
  return isRow && [row.geonameId, row.lat, row.lon, row.population].every(Number.isFinite) ? row : undefined;
}

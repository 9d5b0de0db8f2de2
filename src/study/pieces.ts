/** @module The registry's pieces: every name under which a field can be asked for, and its values in a record. */
import { countryCode, distinctCountries } from "./country.ts";
import { PIECES } from "./piece-dictionary.ts";
import type { Derivation, Piece } from "./piece-dictionary.ts";
import type { Study } from "./study.ts";

const PIECE_BY_NAME: ReadonlyMap<string, Piece> = new Map([
  // Later entries win: a further accepted name (`Intervention` of InterventionName) never hides a piece.
  ...PIECES.flatMap((piece) => piece.altPieceNames.map((name) => [name.toLowerCase(), piece] as const)),
  ...PIECES.map((piece) => [piece.path.toLowerCase(), piece] as const),
  ...PIECES.map((piece) => [piece.name.toLowerCase(), piece] as const),
]);

/**
 * Finds a piece by its name, one of its further names, or its dotted path, in any case:
 * `pieceNamed("overallstatus")`, `pieceNamed("Gender")` (Sex), `pieceNamed("ProtocolSection.StatusModule")`.
 */
export function pieceNamed(name: string): Piece | undefined {
  return PIECE_BY_NAME.get(name.trim().toLowerCase());
}

/**
 * All values of a piece in record order, as the record holds them (texts are markup, enumerations are codes):
 * `valuesOfPiece(study, pieceNamed("LocationCity"))` → `["Boston", "Bern"]`. Nothing there → `[]`.
 *
 * - A structure gives the values of all its fields as texts; a point gives `"lat,lon"`.
 * - A counter (`NumLocations`) has one number for each structure that holds it, 0 where the list is missing; at the
 *   top level that structure counts as present even when the record leaves the module out.
 * - A `…Year` piece gives the year of its date; `LocationCountryCode` the ISO code of each country that has one.
 */
export function valuesOfPiece(study: Study, piece: Piece): string[] | number[] | boolean[] {
  if (piece.derivation !== undefined) {
    const holders = collect([study], piece.segments.slice(0, -1));
    return derived(holders.length === 0 && isTopLevelCounter(piece) ? [{}] : holders, piece.derivation);
  }
  const values = collect([study], piece.segments);
  if (values.every((value) => typeof value === "string")) return values;
  if (values.every((value) => typeof value === "number")) return values;
  if (values.every((value) => typeof value === "boolean")) return values;
  return values.flatMap(textsOf);
}

function derived(holders: readonly unknown[], { rule, paths }: Derivation): string[] | number[] {
  if (rule === "count")
    return holders.map((holder) => paths.reduce((sum, path) => sum + collect([holder], path).length, 0));
  const valuesIn = (holder: unknown) => paths.flatMap((path) => collect([holder], path));
  const textsIn = (holder: unknown) => valuesIn(holder).filter((value) => typeof value === "string");
  if (rule === "distinct") {
    return holders.map((holder) => distinctCountries(textsIn(holder).map((country) => ({ country }))).length);
  }
  const texts = holders.flatMap(textsIn);
  if (rule === "code") return texts.flatMap((country) => countryCode(country) ?? []);
  return texts.map((date) => Number(date.slice(0, 4))).filter((year) => Number.isInteger(year));
}

/** Whether exactly one structure can hold the counter: no list on the way to it. */
function isTopLevelCounter(piece: Piece): boolean {
  const isCounter = piece.derivation?.rule === "count" || piece.derivation?.rule === "distinct";
  return isCounter && piece.segments.length === 3 && piece.segments[0] === "protocolSection";
}

/** What lies at a path below each of the values; lists on the way are entered. */
function collect(values: unknown[], path: readonly string[]): unknown[] {
  let found = values;
  for (const segment of path) {
    const next: unknown[] = [];
    for (const value of found) {
      const below = isRecord(value) ? value[segment] : undefined;
      if (Array.isArray(below)) for (const item of below) next.push(item);
      else if (below !== undefined && below !== null) next.push(below);
    }
    if (next.length === 0) return next;
    found = next;
  }
  return found;
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isRecord(value)) return [];
  if (typeof value["lat"] === "number" && typeof value["lon"] === "number") {
    return [`${value["lat"]},${value["lon"]}`];
  }
  return Object.values(value).flatMap(textsOf);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

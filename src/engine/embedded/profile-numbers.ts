/**
 * @module The profiles of all segments under common numbers. Segments never change, so what was numbered for one
 * version of the index stays for the next.
 */
import { PROFILE_COLUMNS } from "./columns-builder.ts";
import type { ProfileColumn } from "./columns-builder.ts";
import type { Segment } from "./segment.ts";

/** The values of a column that occur, and of each common profile the place of its value among them. */
interface ColumnOfProfiles {
  readonly table: unknown[];
  /** By the JSON of a value. */
  readonly places: Map<string, number>;
  readonly codes: number[];
}

export class ProfileNumbers {
  readonly #columns: Readonly<Record<ProfileColumn, ColumnOfProfiles>>;
  /** By the places of its values, in the order of the columns. */
  readonly #numbers = new Map<string, number>();
  readonly #bySegment = new WeakMap<Segment, Uint32Array>();

  constructor() {
    const entries = PROFILE_COLUMNS.map((name): [ProfileColumn, ColumnOfProfiles] => [
      name,
      { table: [], places: new Map(), codes: [] },
    ]);
    // An entry for each of the columns.
    this.#columns = Object.fromEntries(entries) as Record<ProfileColumn, ColumnOfProfiles>;
  }

  /** Common profiles so far; some may be of segments that are gone. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The common number of each profile of a segment. */
  of(segment: Segment): Uint32Array {
    const known = this.#bySegment.get(segment);
    if (known !== undefined) return known;
    const { profiles, columns } = segment;
    const placesOf = PROFILE_COLUMNS.map((name) =>
      columns.codes(name).table.map((value) => this.#placeOf(name, value)),
    );
    const numbers = Uint32Array.from({ length: profiles.size }, (_, profile) =>
      this.#numberOf(
        PROFILE_COLUMNS.map((name, column) => placesOf[column]?.[profiles.codes[name][profile] ?? 0] ?? 0),
      ),
    );
    this.#bySegment.set(segment, numbers);
    return numbers;
  }

  /** The values of a column, and of each common profile the place of its value among them. */
  column(name: ProfileColumn): { readonly table: readonly unknown[]; readonly codes: readonly number[] } {
    return this.#columns[name];
  }

  #placeOf(name: ProfileColumn, value: unknown): number {
    const { table, places } = this.#columns[name];
    const key = JSON.stringify(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, table.length);
    return table.push(value) - 1;
  }

  #numberOf(places: readonly number[]): number {
    const key = places.join(" ");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    PROFILE_COLUMNS.forEach((name, column) => this.#columns[name].codes.push(places[column] ?? 0));
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

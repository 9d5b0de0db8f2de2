/** @module The columns of a segment as they are read: typed arrays over memory that workers share. */
import type { SectionFile } from "./section-file.ts";
import { CODE_COLUMNS, NAME_COLUMNS, NUMBER_COLUMNS, SITE_COLUMNS } from "./columns-builder.ts";
import type { CodeColumn, NameColumn, NumberColumn, SiteColumn } from "./columns-builder.ts";
import { StringTable, loadStrings } from "./string-table.ts";
import type { StringTableMemory } from "./string-table.ts";

interface NamesMemory {
  readonly names: StringTableMemory;
  readonly value: SharedArrayBuffer;
  readonly list: SharedArrayBuffer;
  readonly listStart: SharedArrayBuffer;
  readonly listValue: SharedArrayBuffer;
  readonly spelling: StringTableMemory;
  readonly spellingStart: SharedArrayBuffer;
  readonly count: SharedArrayBuffer;
}

/** Everything of the columns that workers share; the tables of codes are small and copied. */
export interface ColumnsMemory {
  readonly nctId: SharedArrayBuffer;
  readonly record: SharedArrayBuffer;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly codes: Readonly<Record<CodeColumn | "siteStatus", SharedArrayBuffer>>;
  readonly numbers: Readonly<Record<NumberColumn, SharedArrayBuffer>>;
  readonly names: Readonly<Record<NameColumn | SiteColumn, NamesMemory>>;
  readonly ownConditions: SharedArrayBuffer;
  readonly siteOffsets: SharedArrayBuffer;
  readonly latitude: SharedArrayBuffer;
  readonly longitude: SharedArrayBuffer;
}

export function loadColumns(file: SectionFile): ColumnsMemory {
  const load = <Name extends string>(names: readonly Name[]): Record<Name, SharedArrayBuffer> =>
    // fromEntries forgets which keys it was given.
    Object.fromEntries(names.map((name) => [name, file.load(name)])) as Record<Name, SharedArrayBuffer>;
  return {
    nctId: file.load("nctId"),
    record: file.load("record"),
    // Written by ColumnsBuilder.write; the file's checksum vouches for it.
    tables: file.properties["codes"] as Readonly<Record<string, readonly unknown[]>>,
    codes: load([...CODE_COLUMNS, "siteStatus"]),
    numbers: load(NUMBER_COLUMNS),
    names: Object.fromEntries(
      [...NAME_COLUMNS, ...SITE_COLUMNS].map((name) => [name, loadNames(file, name)]),
    ) as Record<NameColumn | SiteColumn, NamesMemory>,
    ownConditions: file.load("ownConditions"),
    siteOffsets: file.load("siteOffsets"),
    latitude: file.load("latitude"),
    longitude: file.load("longitude"),
  };
}

function loadNames(file: SectionFile, name: string): NamesMemory {
  return {
    names: loadStrings(file, name),
    value: file.load(`${name}.value`),
    list: file.load(`${name}.list`),
    listStart: file.load(`${name}.listStart`),
    listValue: file.load(`${name}.listValue`),
    spelling: loadStrings(file, `${name}.spelling`),
    spellingStart: file.load(`${name}.spellingStart`),
    count: file.load(`${name}.count`),
  };
}

/** A column of codes with its table: `table[values[document]]`. */
export interface Codes {
  readonly values: Uint16Array;
  readonly table: readonly unknown[];
}

/**
 * A column of names. Study i has the list `list[i]`; list k has the names `listValues[listStarts[k]]` to
 * `listValues[listStarts[k + 1] - 1]`, each once, as places in {@link Names.names}.
 */
export interface Names {
  readonly list: Uint16Array;
  readonly listStarts: Uint32Array;
  readonly listValues: Uint32Array;
  /** Folded names. */
  readonly names: StringTable;
  /** For names of sites, the place of each site's name, or `NO_NAME`; else empty. */
  readonly values: Uint32Array;
  /** How a name is written, with the number of studies or sites that write it so. */
  spellings(place: number): readonly { readonly spelling: string; readonly count: number }[];
}

export class Columns {
  readonly nctId: Uint32Array;
  /** The record that was indexed, as the study source numbers them. */
  readonly record: Uint32Array;
  /** How many of a document's conditions, the first ones, are its own MeSH terms; the others are ancestors of them. */
  readonly ownConditions: Uint16Array;
  /** Sites of document i: `siteOffsets[i]` to `siteOffsets[i + 1] - 1`. */
  readonly siteOffsets: Uint32Array;
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly #codes: Record<CodeColumn | "siteStatus", Codes>;
  readonly #numbers: Record<NumberColumn, Int32Array>;
  readonly #names: Record<NameColumn | SiteColumn, Names>;

  constructor(memory: ColumnsMemory) {
    this.nctId = new Uint32Array(memory.nctId);
    this.record = new Uint32Array(memory.record);
    this.ownConditions = new Uint16Array(memory.ownConditions);
    this.siteOffsets = new Uint32Array(memory.siteOffsets);
    this.latitude = new Float64Array(memory.latitude);
    this.longitude = new Float64Array(memory.longitude);
    this.#codes = mapRecord(memory.codes, (buffer, name) => ({
      values: new Uint16Array(buffer),
      table: memory.tables[name] ?? [],
    }));
    this.#numbers = mapRecord(memory.numbers, (buffer) => new Int32Array(buffer));
    this.#names = mapRecord(memory.names, namesOf);
  }

  get documents(): number {
    return this.nctId.length;
  }

  codes(column: CodeColumn | "siteStatus"): Codes {
    return this.#codes[column];
  }

  numbers(column: NumberColumn): Int32Array {
    return this.#numbers[column];
  }

  names(column: NameColumn | SiteColumn): Names {
    return this.#names[column];
  }
}

function namesOf(memory: NamesMemory): Names {
  const names = new StringTable(memory.names);
  const spelling = new StringTable(memory.spelling);
  const spellingStarts = new Uint32Array(memory.spellingStart);
  const counts = new Uint32Array(memory.count);
  return {
    names,
    values: new Uint32Array(memory.value),
    list: new Uint16Array(memory.list),
    listStarts: new Uint32Array(memory.listStart),
    listValues: new Uint32Array(memory.listValue),
    spellings(place) {
      const first = spellingStarts[place] ?? 0;
      return Array.from({ length: (spellingStarts[place + 1] ?? 0) - first }, (_, i) => ({
        spelling: spelling.at(first + i),
        count: counts[first + i] ?? 0,
      }));
    },
  };
}

function mapRecord<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From, key: Key) => To,
): Record<Key, To> {
  // The entries of a record have its keys and values; TypeScript types them as strings.
  const entries = Object.entries(record) as [Key, From][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value, key)])) as Record<Key, To>;
}

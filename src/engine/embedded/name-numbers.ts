/**
 * @module One number for each name of a column over all segments: its rank in byte order. So counts of many segments
 * are added up in one array, and names are read only when they are answered.
 */
import type { StringTable } from "./string-table.ts";

/** Distinct names in order, as where they are written: a table and a place in it. */
interface Merged {
  readonly table: Uint16Array;
  readonly place: Uint32Array;
  readonly size: number;
  /** Of each table that went in: place → number. */
  readonly numbers: ReadonlyMap<number, Uint32Array>;
}

export class NameNumbers {
  readonly #tables: readonly StringTable[];
  readonly #merged: Merged;

  constructor(tables: readonly StringTable[]) {
    this.#tables = tables;
    this.#merged = mergeAll(
      tables.map((table, index) => alone(table, index)),
      tables,
    );
  }

  /** Distinct names. */
  get size(): number {
    return this.#merged.size;
  }

  /** The numbers of a segment's names, by their place in its table. */
  of(segment: number): Uint32Array {
    return this.#merged.numbers.get(segment) ?? new Uint32Array(0);
  }

  at(number: number): string {
    const table = this.#tables[this.#merged.table[number] ?? 0];
    return table?.at(this.#merged.place[number] ?? 0) ?? "";
  }
}

function alone(table: StringTable, index: number): Merged {
  const numbers = Uint32Array.from({ length: table.size }, (_, place) => place);
  return {
    table: new Uint16Array(table.size).fill(index),
    place: numbers,
    size: table.size,
    numbers: new Map([[index, numbers]]),
  };
}

/** In pairs, so that no name is compared more often than there are rounds. */
function mergeAll(parts: readonly Merged[], tables: readonly StringTable[]): Merged {
  const [first, second] = parts;
  if (first === undefined)
    return { table: new Uint16Array(0), place: new Uint32Array(0), size: 0, numbers: new Map() };
  if (second === undefined) return first;
  const half = parts.length >>> 1;
  return mergeTwo(mergeAll(parts.slice(0, half), tables), mergeAll(parts.slice(half), tables), tables);
}

function mergeTwo(a: Merged, b: Merged, tables: readonly StringTable[]): Merged {
  const table = new Uint16Array(a.size + b.size);
  const place = new Uint32Array(a.size + b.size);
  const numbersOfA = new Uint32Array(a.size);
  const numbersOfB = new Uint32Array(b.size);
  let size = 0;
  for (let i = 0, j = 0; i < a.size || j < b.size; size++) {
    const order = i === a.size ? 1 : j === b.size ? -1 : compare(a, i, b, j, tables);
    const [source, at] = order <= 0 ? [a, i] : [b, j];
    table[size] = source.table[at] ?? 0;
    place[size] = source.place[at] ?? 0;
    if (order <= 0) numbersOfA[i++] = size;
    if (order >= 0) numbersOfB[j++] = size;
  }
  const numbers = new Map<number, Uint32Array>();
  for (const [index, old] of a.numbers)
    numbers.set(
      index,
      old.map((number) => numbersOfA[number] ?? 0),
    );
  for (const [index, old] of b.numbers)
    numbers.set(
      index,
      old.map((number) => numbersOfB[number] ?? 0),
    );
  return { table: table.slice(0, size), place: place.slice(0, size), size, numbers };
}

function compare(a: Merged, i: number, b: Merged, j: number, tables: readonly StringTable[]): number {
  const left = tables[a.table[i] ?? 0];
  const right = tables[b.table[j] ?? 0];
  if (left === undefined || right === undefined) throw new Error("a name of no segment");
  return left.compareWith(a.place[i] ?? 0, right, b.place[j] ?? 0);
}

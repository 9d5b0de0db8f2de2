/**
 * @module Sorted strings in shared memory: found by binary search, named by their place. Two sections of a segment,
 * `NAME.text` (UTF-8, end to end, in byte order) and `NAME.start` (Uint32 per string and one more).
 */
import { firstPlace } from "./first-place.ts";
import type { SectionFile, SectionFileWriter } from "./section-file.ts";

/** @param at gives the strings in byte order, by their place */
export function writeStrings(
  file: SectionFileWriter,
  name: string,
  count: number,
  at: (place: number) => Uint8Array,
): void {
  const starts = new Uint32Array(count + 1);
  let bytes = 0;
  file.begin(`${name}.text`);
  for (let place = 0; place < count; place++) {
    const string = at(place);
    file.write(string);
    bytes += string.length;
    starts[place + 1] = bytes;
  }
  file.section(`${name}.start`, starts);
}

/** The memory of a table, to be shared between workers. */
export interface StringTableMemory {
  readonly text: SharedArrayBuffer;
  readonly start: SharedArrayBuffer;
}

export function loadStrings(file: SectionFile, name: string): StringTableMemory {
  return { text: file.load(`${name}.text`), start: file.load(`${name}.start`) };
}

export class StringTable {
  readonly #text: Buffer;
  readonly #start: Uint32Array;

  constructor(memory: StringTableMemory) {
    this.#text = Buffer.from(memory.text);
    this.#start = new Uint32Array(memory.start);
  }

  get size(): number {
    return this.#start.length - 1;
  }

  at(index: number): string {
    return this.#text.toString("utf8", this.#start[index], this.#start[index + 1]);
  }

  /** The place of a string, or -1. */
  find(string: string): number {
    const wanted = Buffer.from(string);
    const place = this.#lowerBound(wanted);
    return place < this.size && this.#compare(place, wanted) === 0 ? place : -1;
  }

  /** The places of all strings that begin with a prefix: `[first, end)`. */
  range(prefix: string): readonly [first: number, end: number] {
    const wanted = Buffer.from(prefix);
    // 0xff never occurs in UTF-8, so it is greater than every continuation.
    return [this.#lowerBound(wanted), this.#lowerBound(Buffer.concat([wanted, Buffer.from([0xff])]))];
  }

  /** Compares a string of this table with one of another, in byte order. */
  compareWith(place: number, other: StringTable, otherPlace: number): number {
    let a = this.#start[place] ?? 0;
    let b = other.#start[otherPlace] ?? 0;
    const endA = this.#start[place + 1] ?? 0;
    const endB = other.#start[otherPlace + 1] ?? 0;
    for (; a < endA && b < endB; a++, b++) {
      const difference = (this.#text[a] ?? 0) - (other.#text[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return endA - a - (endB - b);
  }

  #lowerBound(wanted: Buffer): number {
    return firstPlace(this.size, (place) => this.#compare(place, wanted) >= 0);
  }

  #compare(place: number, wanted: Buffer): number {
    return this.#text.compare(wanted, 0, wanted.length, this.#start[place], this.#start[place + 1]);
  }
}

/** @module Reads what `piece-values-builder.ts` wrote: documents by presence, by range of values, by size of lists. */
import { addTo, emptySet } from "./bit-set.ts";
import { DIRECTORY_PLACE, DIRECTORY_WIDTH, isKeptAsBits } from "./piece-values-builder.ts";
import type { SectionFile } from "./section-file.ts";

interface PieceNumbers {
  readonly numbers: Float64Array;
  readonly documents: Uint16Array;
}

export class PieceValues {
  readonly #file: SectionFile;
  readonly #directory: Float64Array;
  readonly #documents: number;

  constructor(file: SectionFile, directory: SharedArrayBuffer, documents: number) {
    this.#file = file;
    this.#directory = new Float64Array(directory);
    this.#documents = documents;
  }

  /** Documents that have the piece. */
  present(piece: number): Uint32Array<ArrayBuffer> {
    const [offset, having] = this.#entry(piece, "present");
    const set = emptySet(this.#documents);
    if (isKeptAsBits(having, this.#documents)) return this.#read(offset, set);
    for (const document of this.#read(offset, new Uint16Array(having))) addTo(set, document);
    return set;
  }

  /** Documents with a value (or, for `sizes`, a list length) between the bounds, both inclusive; an absent bound is open. */
  between(
    piece: number,
    part: "values" | "sizes",
    from: number | undefined,
    to: number | undefined,
  ): Uint32Array<ArrayBuffer> {
    const set = emptySet(this.#documents);
    const [offset, distinct] = this.#entry(piece, part);
    const numbers = this.#read(offset, new Float64Array(distinct));
    const ends = this.#read(offset + distinct * 8, new Uint32Array(distinct));
    const first = from === undefined ? 0 : firstIndex(numbers, (number) => number >= from);
    const end = to === undefined ? distinct : firstIndex(numbers, (number) => number > to);
    if (end <= first) return set;
    const before = ends[first - 1] ?? 0;
    const documents = new Uint16Array((ends[end - 1] ?? 0) - before);
    for (const document of this.#read(offset + distinct * 12 + before * 2, documents)) addTo(set, document);
    return set;
  }

  /** All values with their documents, ascending by value, then by document. */
  values(piece: number): PieceNumbers {
    return this.#numbers(piece, "values");
  }

  /** Likewise the lengths of all lists. */
  sizes(piece: number): PieceNumbers {
    return this.#numbers(piece, "sizes");
  }

  #numbers(piece: number, part: "values" | "sizes"): PieceNumbers {
    const [offset, distinct, entries] = this.#entry(piece, part);
    const different = this.#read(offset, new Float64Array(distinct));
    const ends = this.#read(offset + distinct * 8, new Uint32Array(distinct));
    const numbers = new Float64Array(entries);
    different.forEach((number, i) => numbers.fill(number, ends[i - 1] ?? 0, ends[i]));
    return { numbers, documents: this.#read(offset + distinct * 12, new Uint16Array(entries)) };
  }

  /** Each document's largest (or smallest) value of the piece; `-Infinity` where it has none. */
  extremes(piece: number, which: "largest" | "smallest"): Float64Array {
    const { numbers, documents } = this.values(piece);
    const found = new Float64Array(this.#documents).fill(Number.NEGATIVE_INFINITY);
    // Values come in ascending order: the last one said of a document is its largest.
    for (let i = 0; i < documents.length; i++) {
      const at = which === "largest" ? i : documents.length - 1 - i;
      found[documents[at] ?? 0] = numbers[at] ?? 0;
    }
    return found;
  }

  #entry(piece: number, part: keyof typeof DIRECTORY_PLACE): readonly [number, number, number] {
    const at = piece * DIRECTORY_WIDTH + DIRECTORY_PLACE[part];
    return [this.#directory[at] ?? 0, this.#directory[at + 1] ?? 0, this.#directory[at + 2] ?? 0];
  }

  /** Fills `view` with bytes of the section from `offset` on. */
  #read<View extends ArrayBufferView>(offset: number, view: View): View {
    this.#file.read("pieces", offset, new Uint8Array(view.buffer));
    return view;
  }
}

/** The first index of an ascending array at which the condition holds, its length where it never does. */
function firstIndex(numbers: Float64Array, holds: (number: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(numbers[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

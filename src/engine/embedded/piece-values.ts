/** @module Reads what `piece-values-builder.ts` wrote: documents by presence, by range of values, by size of lists. */
import { addTo, emptySet } from "./bit-set.ts";
import { DIRECTORY_WIDTH, PIECE_PARTS } from "./piece-values-builder.ts";
import type { PiecePart } from "./piece-values-builder.ts";
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
    const set = emptySet(this.#documents);
    const { offset, entries } = this.#part(piece, "present");
    for (const document of this.#read(offset, entries, Uint16Array)) addTo(set, document);
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
    const { offset, entries } = this.#part(piece, part);
    const numbers = this.#read(offset, entries, Float64Array);
    const first = from === undefined ? 0 : firstIndex(numbers, (number) => number >= from);
    const end = to === undefined ? entries : firstIndex(numbers, (number) => number > to);
    if (end <= first) return set;
    for (const document of this.#read(offset + entries * 8 + first * 2, end - first, Uint16Array))
      addTo(set, document);
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
    const { offset, entries } = this.#part(piece, part);
    return {
      numbers: this.#read(offset, entries, Float64Array),
      documents: this.#read(offset + entries * 8, entries, Uint16Array),
    };
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

  #part(piece: number, part: PiecePart): { readonly offset: number; readonly entries: number } {
    const at = piece * DIRECTORY_WIDTH + PIECE_PARTS.indexOf(part) * 2;
    return { offset: this.#directory[at] ?? 0, entries: this.#directory[at + 1] ?? 0 };
  }

  #read<View extends Uint16Array | Float64Array>(
    offset: number,
    entries: number,
    View: { new (length: number): View },
  ): View {
    const view = new View(entries);
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

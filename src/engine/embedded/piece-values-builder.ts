/**
 * @module For every piece of one segment: which documents have it, its dates, numbers and ages in order, and the
 * lengths of its lists. These answer MISSING, RANGE and `:size` on any field of the registry's dictionary.
 *
 * Section `pieces`, per piece: the documents that have it, as bits (as in `bit-set.ts`) where that is shorter
 * ({@link isKeptAsBits}), else as Uint16; then for its values and for its sizes the distinct numbers, ascending
 * (Float64), how many entries there are up to and with each (Uint32), and the documents of the entries (Uint16).
 */
import { PIECES } from "../../study/piece-dictionary.ts";
import { addTo, emptySet } from "./bit-set.ts";
import type { SectionFileWriter } from "./section-file.ts";

/**
 * Numbers per piece in the section `pieceDirectory`: where its documents begin and how many there are; then for values
 * and for sizes where they begin, how many distinct numbers and how many entries there are.
 */
export const DIRECTORY_WIDTH = 8;
export const DIRECTORY_PLACE = { present: 0, values: 2, sizes: 5 } as const;

/** Whether the documents of a piece are bits. */
export function isKeptAsBits(having: number, documents: number): boolean {
  return having * 16 > documents;
}

class NumbersOfDocuments {
  readonly #documents: number[] = [];
  readonly #numbers: number[] = [];

  /** Documents come in ascending order. */
  add(document: number, number: number): void {
    this.#documents.push(document);
    this.#numbers.push(number);
  }

  /** Gives how many distinct numbers and how many entries there are. */
  write(file: SectionFileWriter): readonly [distinct: number, entries: number] {
    const counts = new Map<number, number>();
    for (const number of this.#numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    const distinct = Float64Array.from(counts.keys()).sort();
    const ends = new Uint32Array(distinct.length);
    const next = new Map<number, number>();
    let entries = 0;
    distinct.forEach((number, i) => {
      next.set(number, entries);
      entries += counts.get(number) ?? 0;
      ends[i] = entries;
    });
    const documents = new Uint16Array(entries);
    this.#numbers.forEach((number, i) => {
      const place = next.get(number) ?? 0;
      next.set(number, place + 1);
      documents[place] = this.#documents[i] ?? 0;
    });
    for (const part of [distinct, ends, documents]) file.write(new Uint8Array(part.buffer));
    return [distinct.length, entries];
  }
}

export class PieceValuesBuilder {
  readonly #present: readonly number[][] = PIECES.map(() => []);
  readonly #lastPresent = new Int32Array(PIECES.length).fill(-1);
  readonly #values = PIECES.map(() => new NumbersOfDocuments());
  readonly #sizes = PIECES.map(() => new NumbersOfDocuments());

  /** Says that the document has the piece; documents come in ascending order. */
  addPresent(piece: number, document: number): void {
    if (this.#lastPresent[piece] === document) return;
    this.#lastPresent[piece] = document;
    this.#present[piece]?.push(document);
  }

  /** A date in days since 1970, a number, or an age in years. */
  addValue(piece: number, document: number, value: number): void {
    this.#values[piece]?.add(document, value);
  }

  addSize(piece: number, document: number, size: number): void {
    this.#sizes[piece]?.add(document, size);
  }

  /** @param documents of the segment */
  write(file: SectionFileWriter, documents: number): void {
    const directory = new Float64Array(PIECES.length * DIRECTORY_WIDTH);
    file.begin("pieces");
    PIECES.forEach((_, piece) => {
      const at = piece * DIRECTORY_WIDTH;
      const present = this.#present[piece] ?? [];
      directory.set([file.sectionBytes, present.length], at + DIRECTORY_PLACE.present);
      file.write(new Uint8Array(shorterForm(present, documents).buffer));
      for (const [place, numbers] of [
        [DIRECTORY_PLACE.values, this.#values[piece]],
        [DIRECTORY_PLACE.sizes, this.#sizes[piece]],
      ] as const) {
        const from = file.sectionBytes;
        directory.set([from, ...(numbers?.write(file) ?? [0, 0])], at + place);
      }
    });
    file.section("pieceDirectory", directory);
  }
}

function shorterForm(having: readonly number[], documents: number): Uint16Array | Uint32Array {
  if (!isKeptAsBits(having.length, documents)) return Uint16Array.from(having);
  const bits = emptySet(documents);
  for (const document of having) addTo(bits, document);
  return bits;
}

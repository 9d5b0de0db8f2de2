/**
 * @module For every piece of one segment: which documents have it, its dates, numbers and ages in order, and the
 * lengths of its lists. These answer MISSING, RANGE and `:size` on any field of the registry's dictionary.
 */
import { PIECES } from "../../study/piece-dictionary.ts";
import type { SectionFileWriter } from "./section-file.ts";

/** What a piece has in a segment, in the order in which its parts lie in the section `pieces`. */
export const PIECE_PARTS = ["present", "values", "sizes"] as const;
export type PiecePart = (typeof PIECE_PARTS)[number];

/** Numbers per piece in the section `pieceDirectory`: for each part its byte offset and its entries. */
export const DIRECTORY_WIDTH = PIECE_PARTS.length * 2;

/** Bytes of an entry: a document (Uint16), before it for values and sizes a Float64. */
const ENTRY_BYTES: Readonly<Record<PiecePart, number>> = { present: 2, values: 10, sizes: 10 };

interface Pairs {
  readonly documents: number[];
  readonly numbers: number[];
}

export class PieceValuesBuilder {
  readonly #present: number[][] = PIECES.map(() => []);
  readonly #values: Pairs[] = PIECES.map(() => ({ documents: [], numbers: [] }));
  readonly #sizes: Pairs[] = PIECES.map(() => ({ documents: [], numbers: [] }));

  /** Says that the document has the piece; documents come in ascending order. */
  addPresent(piece: number, document: number): void {
    const documents = this.#present[piece];
    if (documents !== undefined && documents.at(-1) !== document) documents.push(document);
  }

  /** A date in days since 1970, a number, or an age in years. */
  addValue(piece: number, document: number, value: number): void {
    push(this.#values[piece], document, value);
  }

  addSize(piece: number, document: number, size: number): void {
    push(this.#sizes[piece], document, size);
  }

  /** Writes the sections `pieces` and `pieceDirectory`. Per part: the sorted numbers, then the documents. */
  write(file: SectionFileWriter): void {
    const directory = new Float64Array(PIECES.length * DIRECTORY_WIDTH);
    file.begin("pieces");
    PIECES.forEach((_, piece) => {
      PIECE_PARTS.forEach((part, column) => {
        const entries = this.#write(file, piece, part);
        const at = piece * DIRECTORY_WIDTH + column * 2;
        directory[at] = file.sectionBytes - entries * ENTRY_BYTES[part];
        directory[at + 1] = entries;
      });
    });
    file.section("pieceDirectory", directory);
  }

  #write(file: SectionFileWriter, piece: number, part: PiecePart): number {
    if (part === "present") {
      const documents = Uint16Array.from(this.#present[piece] ?? []);
      file.write(new Uint8Array(documents.buffer));
      return documents.length;
    }
    const { documents, numbers } = (part === "values" ? this.#values : this.#sizes)[piece] ?? {
      documents: [],
      numbers: [],
    };
    const order = Uint32Array.from(numbers, (_, i) => i);
    order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
    file.write(new Uint8Array(Float64Array.from(order, (i) => numbers[i] ?? 0).buffer));
    file.write(new Uint8Array(Uint16Array.from(order, (i) => documents[i] ?? 0).buffer));
    return order.length;
  }
}

function push(pairs: Pairs | undefined, document: number, number: number): void {
  pairs?.documents.push(document);
  pairs?.numbers.push(number);
}

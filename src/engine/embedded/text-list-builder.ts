/**
 * @module Lists the texts of one segment's studies, field by field, as numbers: of each text 64 bits of its SHA-1 and
 * the document. Sorted, such lists of many segments are counted side by side without holding a text in memory; two of
 * the registry's 10⁷ texts of a field share their 64 bits with a probability below one in 100,000.
 */
import { hash } from "node:crypto";
import { PIECES } from "../../study/piece-dictionary.ts";
import { valuesOfPiece } from "../../study/pieces.ts";
import { numberOfNctId } from "../../study/nct-id.ts";
import { nctIdOf } from "../../study/study.ts";
import type { Study } from "../../study/study.ts";
import { pieceKind } from "../../query/essie/piece-kinds.ts";
import { recordBytes } from "../record-sizes.ts";
import { SectionFileWriter } from "./section-file.ts";
import { walkStudy } from "./walk-study.ts";

/** Leaf fields whose values the index knows by their words only. */
export const TEXT_PIECES: ReadonlySet<number> = new Set(
  PIECES.flatMap((piece, number) => (["words", "point"].includes(pieceKind(piece)) ? [number] : [])),
);

/** Those whose values are put together from several fields of the record. */
const COMPOSED = PIECES.map((piece, number) => ({ piece, number })).filter(
  ({ piece, number }) => TEXT_PIECES.has(number) && (piece.indexedOnly || pieceKind(piece) === "point"),
);

/** Visits every text of a study once for each field. */
export function eachText(study: Study, visit: (piece: number, text: string) => void): void {
  const met = new Map<number, Set<string>>();
  const meet = (piece: number, text: string): void => {
    const texts = met.get(piece);
    if (texts === undefined) met.set(piece, new Set([text]));
    else if (texts.has(text)) return;
    else texts.add(text);
    visit(piece, text);
  };
  walkStudy(study, {
    value: (piece, value) => {
      if (TEXT_PIECES.has(piece)) meet(piece, String(value));
    },
    structure: () => undefined,
  });
  for (const { piece, number } of COMPOSED)
    for (const value of valuesOfPiece(study, piece)) meet(number, String(value));
}

export interface TextKey {
  readonly high: number;
  readonly low: number;
}

/** Short texts (cities, terms of events) recur; their keys are worked out once. */
const SHORT = 48;
const SHORT_KEPT = 200_000;

export class TextKeys {
  readonly #known = new Map<string, TextKey>();

  of(text: string): TextKey {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const digest = hash("sha1", text, "buffer");
    const key = { high: digest.readUInt32LE(0), low: digest.readUInt32LE(4) };
    if (text.length <= SHORT && this.#known.size < SHORT_KEPT) this.#known.set(text, key);
    return key;
  }
}

/** Changes when the same studies would be listed differently. */
export const TEXT_LIST_FORMAT = 1;

/** Documents kept of a field with its longest texts: several, because some may be replaced later. */
export const LONGEST_KEPT = 8;

export interface LongText {
  readonly length: number;
  readonly document: number;
  readonly nctNumber: number;
}

interface Entry extends TextKey {
  readonly document: number;
}

export class TextListBuilder {
  readonly #keys: TextKeys;
  readonly #entries = new Map<number, Entries>();
  readonly #longest = new Map<number, LongText[]>();
  readonly #bytes: Uint32Array;

  /** @param documents of the segment */
  constructor(documents: number, keys: TextKeys) {
    this.#bytes = new Uint32Array(documents);
    this.#keys = keys;
  }

  /** Documents come in ascending order; those that are left out have no texts. */
  add(document: number, study: Study): void {
    this.#bytes[document] = recordBytes(study);
    const nctNumber = numberOfNctId(nctIdOf(study));
    eachText(study, (piece, text) => {
      let entries = this.#entries.get(piece);
      if (entries === undefined) this.#entries.set(piece, (entries = new Entries()));
      entries.push({ ...this.#keys.of(text), document });
      this.#keepLongest(piece, { length: text.length, document, nctNumber });
    });
  }

  /** Sections: `bytes` (Uint32 per document) and for each field `NUMBER.high`, `.low` (Uint32), `.documents` (Uint16). */
  write(path: string): void {
    const file = new SectionFileWriter(path);
    try {
      file.section("bytes", this.#bytes);
      for (const [piece, entries] of this.#entries) {
        const order = entries.sorted();
        file.section(
          `${piece}.high`,
          order.map((at) => entries.high(at)),
        );
        file.section(
          `${piece}.low`,
          order.map((at) => entries.low(at)),
        );
        file.section(
          `${piece}.documents`,
          Uint16Array.from(order, (at) => entries.document(at)),
        );
      }
      file.finish({ format: TEXT_LIST_FORMAT, longest: Object.fromEntries(this.#longest) });
    } catch (error) {
      file.abandon();
      throw error;
    }
  }

  #keepLongest(piece: number, text: LongText): void {
    const kept = this.#longest.get(piece);
    if (kept === undefined) {
      this.#longest.set(piece, [text]);
      return;
    }
    const last = kept.at(-1);
    if (kept.length === LONGEST_KEPT && last !== undefined && compareLong(text, last) >= 0) return;
    kept.push(text);
    kept.sort(compareLong);
    if (kept.length > LONGEST_KEPT) kept.pop();
  }
}

/** The longest first, of the lowest NCT id. */
export function compareLong(a: LongText, b: LongText): number {
  return b.length - a.length || a.nctNumber - b.nctNumber;
}

/** Places within one sort key: more entries than one field of a segment can have. */
const PLACES = 2 ** 21;

/** The entries of one field. */
class Entries {
  #high = new Uint32Array(16);
  #low = new Uint32Array(16);
  #documents = new Uint16Array(16);
  #size = 0;

  push({ high, low, document }: Entry): void {
    if (this.#size === this.#high.length) this.#grow();
    this.#high[this.#size] = high;
    this.#low[this.#size] = low;
    this.#documents[this.#size] = document;
    this.#size += 1;
  }

  high(at: number): number {
    return this.#high[at] ?? 0;
  }

  low(at: number): number {
    return this.#low[at] ?? 0;
  }

  document(at: number): number {
    return this.#documents[at] ?? 0;
  }

  /** Places by key. The upper 32 bits and the place fit one double, which is sorted without a call for each comparison. */
  sorted(): Uint32Array<ArrayBuffer> {
    if (this.#size > PLACES) throw new Error(`more than ${PLACES} texts of one field in a segment`);
    const keys = Float64Array.from({ length: this.#size }, (_, at) => this.high(at) * PLACES + at).sort();
    const order = Uint32Array.from(keys, (key) => key % PLACES);
    for (let from = 0; from < order.length;) {
      const high = this.high(order[from] ?? 0);
      const low = this.low(order[from] ?? 0);
      let isMixed = false;
      let to = from + 1;
      for (; to < order.length && this.high(order[to] ?? 0) === high; to++)
        isMixed ||= this.low(order[to] ?? 0) !== low;
      if (isMixed) order.subarray(from, to).sort((a, b) => this.low(a) - this.low(b) || a - b);
      from = to;
    }
    return order;
  }

  #grow(): void {
    const size = this.#high.length * 2;
    const [high, low, documents] = [this.#high, this.#low, this.#documents];
    this.#high = new Uint32Array(size);
    this.#high.set(high);
    this.#low = new Uint32Array(size);
    this.#low.set(low);
    this.#documents = new Uint16Array(size);
    this.#documents.set(documents);
  }
}

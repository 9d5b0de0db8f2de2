/** @module The studies that the reference engine holds, and what ranking must know of all of them together. */
import type { NctId } from "../../study/nct-id.ts";
import { PIECES } from "../../study/piece-dictionary.ts";
import type { Study } from "../../study/study.ts";
import { indexStudy, Pool, type IndexedStudy } from "./indexed-study.ts";
import { Lexicon } from "./lexicon.ts";
import { eachValue, wantedPieces, type PieceNumber, type StudyValues } from "./study-values.ts";

const EVERY_PIECE = wantedPieces(PIECES.keys());

export class Corpus {
  readonly lexicon = new Lexicon();
  readonly #pool = new Pool();
  readonly #studies = new Map<NctId, IndexedStudy>();
  /** Per piece: its words in all studies, and the studies that have it. */
  readonly #words = new Float64Array(PIECES.length);
  readonly #holders = new Uint32Array(PIECES.length);

  get size(): number {
    return this.#studies.size;
  }

  /** In no particular order. */
  get studies(): Iterable<IndexedStudy> {
    return this.#studies.values();
  }

  /** Reads a study; it is not part of the corpus before {@link put}. */
  read(study: Study): IndexedStudy {
    return indexStudy(study, this.lexicon, this.#pool);
  }

  /** Adds a study or replaces its earlier version. */
  put(study: IndexedStudy): void {
    this.remove(study.nctId);
    this.#studies.set(study.nctId, study);
    this.#count(study.values, 1);
  }

  remove(nctId: NctId): void {
    const study = this.#studies.get(nctId);
    if (study === undefined) return;
    this.#studies.delete(nctId);
    this.#count(study.values, -1);
  }

  /** Words that a piece has on average in the studies that have it. */
  averageLength(piece: PieceNumber): number {
    return Math.max(1, (this.#words[piece] ?? 0) / Math.max(1, this.#holders[piece] ?? 0));
  }

  #count(values: StudyValues, sign: 1 | -1): void {
    let last = -1;
    eachValue(values, EVERY_PIECE, (piece, _element, from, to) => {
      this.#words[piece] = (this.#words[piece] ?? 0) + sign * (to - from);
      if (piece !== last) this.#holders[piece] = (this.#holders[piece] ?? 0) + sign;
      last = piece;
    });
  }
}

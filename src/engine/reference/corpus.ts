/** @module The studies that the reference engine holds. */
import type { NctId } from "../../study/nct-id.ts";
import type { Study } from "../../study/study.ts";
import { indexStudy, Pool, type IndexedStudy } from "./indexed-study.ts";
import { Lexicon } from "./lexicon.ts";

export class Corpus {
  readonly lexicon = new Lexicon();
  readonly #pool = new Pool();
  readonly #studies = new Map<NctId, IndexedStudy>();

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
    this.#studies.set(study.nctId, study);
  }

  remove(nctId: NctId): void {
    this.#studies.delete(nctId);
  }
}

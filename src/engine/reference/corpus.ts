/** @module The studies of one data version, as expressions are evaluated over them. */
import type { IndexedStudy } from "./indexed-study.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Corpus {
  readonly lexicon: Lexicon;
  /** In no particular order. */
  readonly studies: readonly IndexedStudy[];
}

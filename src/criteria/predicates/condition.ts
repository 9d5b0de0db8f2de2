/** @module What we know of one condition that people are asked about: how criteria call it, and how we ask. */

/**
 * `lasting`: once there, it stays or its history counts (HIV). `current`: about now (pregnant). `event`: it happened at
 * a time (chemotherapy).
 */
export interface Condition {
  readonly kind: "lasting" | "current" | "event";
  /** After "you must", "if you": `have HIV`, `be pregnant`, `have had chemotherapy`. */
  readonly words: string;
  readonly question: string;
  readonly names: readonly string[];
  /** Names of a part of it: who does not have it does not have the part either; a "yes" tells nothing (`migraine with aura`). */
  readonly partNames?: readonly string[];
  /** Names that mean it only in a list of exclusions: `cancer` beside the cancer that a study is for. */
  readonly exclusionNames?: readonly string[];
  /** Phrases that say it is not there: `HIV negative`. */
  readonly denials?: readonly string[];
  /** Whether nothing that stands around it in a list can be meant to limit it (`pregnant or …`). */
  readonly isPlain?: boolean;
  /** Whether the question also asks about the past: then a "yes" tells nothing about now. */
  readonly asksPast?: boolean;
  /** Whether "women" around it says nothing more. */
  readonly isOfWomen?: boolean;
  /** Whether it stands before the name of a tumour: `HER2-positive breast cancer` is both. */
  readonly isOfTumour?: boolean;
}

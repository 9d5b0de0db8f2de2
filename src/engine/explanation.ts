/**
 * @module Why a study has the score that it has: the parts of the score as the formula of `ranking.ts` adds them up,
 * down to each word in each field. The scores of the parts make up the score of the whole to the last unit.
 */
import type { NctId } from "../study/nct-id.ts";

/** A searched word in the pieces where the study has it. */
export interface ExplainedWord {
  /** As it is compared: `tumours` is `tumor`. */
  readonly form: string;
  /** `rarityOf` its number of studies. */
  readonly rarity: number;
  /** `strengthOf` the sum of weight × impact over the fields. */
  readonly strength: number;
  /** The strongest first; weights are the published ones in hundredths. */
  readonly fields: readonly { readonly piece: string; readonly weight: number; readonly impact: number }[];
}

/** Words sought together. */
export interface ExplainedWords {
  readonly kind: "words";
  /** As searched: typed, or another name for what was typed. */
  readonly text: string;
  /** The search area, where it was one. */
  readonly area?: string;
  /** Those that the study has in the fields searched. */
  readonly words: readonly ExplainedWord[];
  /** Whether the words stand together and in order somewhere; if not, what they score is halved. */
  readonly isTogether: boolean;
  /** Added because a name of the study is just these words. */
  readonly lead: number;
  readonly score: number;
}

export type ScorePart =
  | ExplainedWords
  /** What several words or operands give together. */
  | { readonly kind: "sum"; readonly parts: readonly ScorePart[]; readonly score: number }
  /** Words and other names for them: the best counts, other names after `synonymous` has taken its part. */
  | {
      readonly kind: "best";
      readonly typed: ScorePart | undefined;
      readonly others: readonly { readonly part: ScorePart; readonly counts: number }[];
      readonly score: number;
    }
  /** `TILT[…]`. */
  | {
      readonly kind: "tilted";
      readonly piece: string;
      readonly factor: number;
      readonly part: ScorePart;
      readonly score: number;
    };

export interface Explanation {
  readonly nctId: NctId;
  /** That of the hit. */
  readonly score: number;
  /** One for each text of the request that found the study by words. */
  readonly parts: readonly ScorePart[];
}

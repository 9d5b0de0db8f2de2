/** @module The smallest thing that is understood as a whole: one statement with all its words. */
import type { CriterionNode } from "./node.ts";

export type Side = "inclusion" | "exclusion";

export interface Atom {
  readonly node: CriterionNode;
  /** The place of the first token after it. */
  readonly next: number;
  /** Whether a word that narrows it may hold for its neighbours in a list too: `active hepatitis B, hepatitis C or HIV`. */
  readonly narrows: boolean;
  /** Whether the words of neighbours can be meant to narrow it. */
  readonly isPlain: boolean;
  readonly family: "quantity" | "age" | "scale" | "condition" | "sex";
}

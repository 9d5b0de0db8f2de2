/** @module The smallest thing that is understood as a whole: one statement with all its words. */
import type { CriterionNode, Predicate, TimeWindow } from "./node.ts";

export type Side = "inclusion" | "exclusion";

export interface AtomEvent {
  /** "At least 4 weeks since": the node is turned round. */
  readonly isWaiting: boolean;
  readonly predicates: readonly Predicate[];
  /** Whether words before it look back (`history of`), and so may do for what follows. */
  readonly isPast: boolean;
  readonly window?: TimeWindow;
}

export interface Atom {
  readonly node: CriterionNode;
  /** The place of the first token after it. */
  readonly next: number;
  /** Whether words before it may narrow what follows it in a list too: `active hepatitis B, hepatitis C or HIV`. */
  readonly leads: boolean;
  /** Whether words after it may narrow what stands before it too: `HIV or hepatitis B requiring treatment`. */
  readonly trails: boolean;
  /** Of something that happens: the statement without a time, so that a time said at the end of a list can hold for it. */
  readonly event?: AtomEvent;
  /** Whether the words of neighbours can be meant to narrow it. */
  readonly isPlain: boolean;
  /** Whether it may stand before the name of a tumour and belong to it: `metastatic melanoma`. */
  readonly isOfTumour?: boolean;
  readonly family: "quantity" | "age" | "scale" | "condition" | "sex";
}

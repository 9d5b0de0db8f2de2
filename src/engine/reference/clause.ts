/** @module A part of an expression made ready for one corpus: it judges studies one by one. */
import type { IndexedStudy } from "./indexed-study.ts";

export interface Clause {
  /**
   * Whether the study has what is asked for. With `element`, the fields of sites are those of that one site
   * (its place in `locations`); all other fields are those of the study.
   */
  holds(study: IndexedStudy, element?: number): boolean;
  /** What it adds to the rank of a study for which it holds. */
  score(study: IndexedStudy): number;
}

/** A clause that only decides. */
export function plainClause(holds: Clause["holds"]): Clause {
  return { holds, score: () => 0 };
}

/** Whether a value counts when only one site is looked at. */
export function isInScope(isOfSite: boolean, element: number, only: number | undefined): boolean {
  return only === undefined || !isOfSite || element === only;
}

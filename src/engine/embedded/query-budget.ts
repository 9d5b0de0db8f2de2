/** @module How long one search may take. Whoever does the work asks between two steps whether to go on. */
import { QueryTimeoutError } from "../search-problem.ts";

export class QueryBudget {
  readonly #budgetMs: number;
  readonly #end: number;
  readonly #isCancelled: () => boolean;

  /** @param isCancelled whether nobody waits for the answer any more */
  constructor(budgetMs: number, isCancelled: () => boolean = () => false) {
    this.#budgetMs = budgetMs;
    this.#end = performance.now() + budgetMs;
    this.#isCancelled = isCancelled;
  }

  /** @throws QueryTimeoutError when the time is over or nobody waits; cheap enough for every thousand documents. */
  check(): void {
    if (performance.now() > this.#end || this.#isCancelled()) throw new QueryTimeoutError(this.#budgetMs);
  }
}

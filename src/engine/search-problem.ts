/** @module Why a search that is right cannot be answered now. */

/** The search would have taken too long and was stopped, so that others are not held up. */
export class QueryTimeoutError extends Error {
  override readonly name = "QueryTimeoutError";
  readonly budgetMs: number;

  constructor(budgetMs: number) {
    super(`The search was stopped: it was not done after ${budgetMs / 1000} seconds.`);
    this.budgetMs = budgetMs;
  }
}

/** There is nothing to search in yet: the index is being built, for the first time or anew. */
export class IndexNotReadyError extends Error {
  override readonly name = "IndexNotReadyError";
  /** Studies read so far. */
  readonly done: number;
  /** Studies to read; 0 while that is not known. */
  readonly total: number;

  constructor({ done, total }: { readonly done: number; readonly total: number }) {
    super(
      total === 0
        ? "The search index is being prepared."
        : `The search index is being built: ${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} studies.`,
    );
    this.done = done;
    this.total = total;
  }
}

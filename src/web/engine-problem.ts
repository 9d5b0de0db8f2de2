/** @module What a page says when the engine cannot answer now. */
import { IndexNotReadyError, QueryTimeoutError } from "../engine/search-problem.ts";
import type { ProblemTexts } from "./page-problem.ts";

/** Undefined for errors that are no news of the engine. */
export function engineProblem(error: unknown): ProblemTexts | undefined {
  if (error instanceof IndexNotReadyError)
    return {
      status: 503,
      title: "The search is being prepared",
      lines: [
        `${error.message} Nothing is missing: until it is done, this site cannot search.`,
        "Pages of single studies can be opened already, by their NCT number. Please try again in a few minutes.",
      ],
    };
  if (error instanceof QueryTimeoutError)
    return {
      status: 503,
      title: "This search took too long",
      lines: [
        error.message,
        "It says nothing about whether there are such studies. A search with fewer words or alternatives will be answered.",
      ],
    };
  return undefined;
}

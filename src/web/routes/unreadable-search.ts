/** @module The page for a search address that cannot be understood: it names each part and what would be. */
import { PageProblem } from "../page-problem.ts";
import { searchFormUrl } from "../urls.ts";

export interface UnreadablePart {
  readonly parameter: string;
  /** Already cut to a length that can be shown. */
  readonly value: string;
  /** What is accepted instead. */
  readonly message: string;
}

export function unreadableSearch(errors: readonly UnreadablePart[]): PageProblem {
  return new PageProblem({
    status: 400,
    title: "A part of this search cannot be understood",
    lines: errors.map(
      ({ parameter, value, message }) => `The value “${value}” of “${parameter}”: ${message}`,
    ),
    suggestions: [{ href: searchFormUrl, words: "Start a new search" }],
  });
}

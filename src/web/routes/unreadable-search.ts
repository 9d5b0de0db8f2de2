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

/** `query` is the whole address; the page offers the search without the parts at fault. */
export function unreadableSearch(query: URLSearchParams, errors: readonly UnreadablePart[]): PageProblem {
  const rest = new URLSearchParams(query);
  for (const { parameter } of errors) rest.delete(parameter);
  return new PageProblem({
    status: 400,
    title: "A part of this search cannot be understood",
    lines: errors.map(
      ({ parameter, value, message }) => `“${value}” cannot be read as “${parameter}”. ${message}`,
    ),
    suggestions:
      rest.size === 0
        ? []
        : [{ href: `${searchFormUrl}?${rest}`, words: "Search without what cannot be understood" }],
  });
}

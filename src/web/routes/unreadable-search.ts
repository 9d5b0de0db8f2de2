/** @module The page for a search address that cannot be understood: it names each part and what would be. */
import { PageProblem } from "../page-problem.ts";
import { searchFormUrl } from "../urls.ts";

/** Enough to recognise a value by. */
const VALUE_LENGTH_SHOWN = 80;

export interface UnreadablePart {
  readonly parameter: string;
  readonly value: string;
  /** What is accepted instead. */
  readonly message: string;
}

export function unreadableSearch(errors: readonly UnreadablePart[]): PageProblem {
  return new PageProblem({
    status: 400,
    title: "A part of this search cannot be understood",
    lines: errors.map(
      ({ parameter, value, message }) => `The value “${shortened(value)}” of “${parameter}”: ${message}`,
    ),
    suggestions: [{ href: searchFormUrl, words: "Start a new search" }],
  });
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length <= VALUE_LENGTH_SHOWN
    ? value
    : `${characters.slice(0, VALUE_LENGTH_SHOWN).join("")}…`;
}

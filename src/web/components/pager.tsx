/** @module Links to the other pages of a long list. */
import { pageNumbers } from "../views/page-numbers.ts";

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly last: number;
  readonly urlOf: (page: number) => string;
  /** What is paged, for people who hear the page: `Pages of results`. */
  readonly label: string;
}

export function Pager({ page, last, urlOf, label }: PagerProps) {
  if (last <= 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      <ul>
        {page > 1 && (
          <li>
            <a href={urlOf(page - 1)} rel="prev">
              Previous
            </a>
          </li>
        )}
        {pageNumbers(page, last).map((number, index) =>
          number === undefined ? (
            <li key={`gap-${index}`} class="pager-gap">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={urlOf(number)}
                aria-label={`Page ${number.toLocaleString("en-US")}`}
                aria-current={number === page ? "page" : undefined}
              >
                {number.toLocaleString("en-US")}
              </a>
            </li>
          ),
        )}
        {page < last && (
          <li>
            <a href={urlOf(page + 1)} rel="next">
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

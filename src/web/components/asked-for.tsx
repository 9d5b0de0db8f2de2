/** @module Everything that was asked, each part with a link to the search without it. */
import type { Criterion } from "../../query/criteria-of-request.ts";
import { searchFormUrl, searchUrl } from "../urls.ts";

export interface AskedForProps {
  readonly criteria: readonly Criterion[];
}

export function AskedFor({ criteria }: AskedForProps) {
  if (criteria.length === 0) return null;
  return (
    <div>
      <p class="visually-hidden">What you asked for:</p>
      <ul class="asked-for">
        {criteria.map(({ name, label, value, without }) => (
          <li key={`${name}=${value}`}>
            <a href={searchUrl(without)}>
              <span class="visually-hidden">Remove </span>
              {label}
              <span class="asked-for-sign" aria-hidden="true">
                ×
              </span>
            </a>
          </li>
        ))}
        {criteria.length > 1 && (
          <li>
            <a class="asked-for-all" href={searchFormUrl}>
              Clear all
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** @module An empty result explained: which condition left nothing, and what is found without it. */
import type { SearchRequest } from "../../query/search-request.ts";
import { searchFormUrl, searchUrl } from "../urls.ts";
import { countedStudies } from "../wording.ts";

/** The search with one condition left out. */
export interface Way {
  /** The condition in words; alternatives of one kind count as one condition. */
  readonly label: string;
  readonly without: SearchRequest;
  /** What that search finds. */
  readonly total: number;
}

export function NothingFound({ ways }: { readonly ways: readonly Way[] }) {
  const helpful = ways.filter(({ total }) => total > 0);
  return (
    <div class="nothing-found card">
      {helpful.length > 0 ? (
        <>
          <p>No study fulfils all of these conditions. There would be studies if you left one out:</p>
          <ul>
            {helpful.map(({ label, without, total }) => (
              <li key={label}>
                <a href={searchUrl(without)}>
                  Without <strong>{label}</strong>
                </a>
                {` there ${total === 1 ? "is" : "are"} ${countedStudies(total)}.`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {ways.length > 1
            ? "No study fulfils these conditions, nor would leaving out any single one of them help."
            : "No study that is here fulfils this condition."}{" "}
          Try a broader word or another spelling, or <a href={searchFormUrl}>start again</a>.
        </p>
      )}
      <p class="quiet">
        No match here does not mean that no study exists: studies outside ClinicalTrials.gov are not listed.
      </p>
    </div>
  );
}

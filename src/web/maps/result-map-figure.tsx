/** @module The map of a result: folded, so that the studies stay the first thing; beside it the same as a list. */
import type { Chrome } from "../chrome.ts";
import { countedStudies } from "../wording.ts";
import type { ResultMap } from "./result-map.ts";
import { SiteMap } from "./site-map.tsx";

export function ResultMapFigure({ chrome, map }: { readonly chrome: Chrome; readonly map: ResultMap }) {
  return (
    <details class="result-map no-print">
      <summary>Map of the studies found</summary>
      <SiteMap chrome={chrome} map={map.view} />
      <ul class="entries">
        {map.places.map(({ words, studies, href }) => (
          <li key={words}>
            <a href={href}>{words}</a>
            <span class="quiet">{countedStudies(studies)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** @module A list of conditions, treatments or sponsors with how many studies each has. */
import type { BrowseEntry } from "../../engine/search-engine.ts";
import { countedStudies } from "../wording.ts";

export interface EntryListProps {
  readonly entries: readonly BrowseEntry[];
  readonly urlOf: (entry: BrowseEntry) => string;
}

export function EntryList({ entries, urlOf }: EntryListProps) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.value}>
          <a href={urlOf(entry)}>{entry.label}</a>
          <span class="quiet">{entryCounts(entry)}</span>
        </li>
      ))}
    </ul>
  );
}

/** `1,204 studies, 310 recruiting` */
function entryCounts({ studies, recruiting }: BrowseEntry): string {
  return `${countedStudies(studies)}, ${recruiting.toLocaleString("en-US")} recruiting`;
}

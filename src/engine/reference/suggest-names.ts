/** @module The names that can be suggested, with their counts. */
import type { BrowseDimension, BrowseEntry } from "../search-engine.ts";
import { isSuggestedPlace, studiesToSuggest, type SUGGESTED_PLACES } from "../suggest/suggested-places.ts";
import type { SuggestName } from "../suggest/suggest-index.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import type { Names } from "./names.ts";

const PLACES = [
  ["country", "countries"],
  ["state", "states"],
  ["city", "cities"],
  ["facility", "facilities"],
] as const satisfies readonly (readonly [(typeof SUGGESTED_PLACES)[number], keyof Names])[];

/** Conditions, treatments, sponsors and places; a study counts once for each place of its sites. */
export function* suggestNames(
  studies: readonly IndexedStudy[],
  entriesOf: (dimension: BrowseDimension) => Iterable<BrowseEntry>,
  names: Names,
): Generator<SuggestName> {
  for (const kind of ["condition", "treatment", "sponsor"] as const)
    for (const entry of entriesOf(kind)) yield { kind, ...entry };
  for (const [kind, plural] of PLACES) {
    const counts = new Map<string, { studies: number; recruiting: number }>();
    for (const { facts } of studies)
      for (const place of new Set(facts.sites.map((site) => site[kind]))) {
        if (place === undefined) continue;
        const count = counts.get(place) ?? { studies: 0, recruiting: 0 };
        counts.set(place, count);
        count.studies += 1;
        if (facts.overallStatus === "RECRUITING") count.recruiting += 1;
      }
    for (const [place, count] of counts) {
      const label = names[plural].label(place);
      if (count.studies >= studiesToSuggest(kind) && isSuggestedPlace(kind, label))
        yield { kind, value: label, label, ...count };
    }
  }
}

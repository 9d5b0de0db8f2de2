/**
 * @module What can be browsed and suggested in one snapshot: conditions with their tree, treatments, sponsors, places.
 * Counting it takes seconds for the whole registry, so it is done once a version and away from where searches run.
 */
import { learnConditionTree } from "../../vocabulary/condition-tree.ts";
import type { ConditionEvidence, ConditionTree } from "../../vocabulary/condition-tree.ts";
import type { Thesaurus } from "../../vocabulary/thesaurus.ts";
import type {
  BrowseDimension,
  BrowseEntry,
  NameInText,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import { withOtherNames } from "../suggest/other-names.ts";
import { SuggestIndex } from "../suggest/suggest-index.ts";
import type { SuggestName } from "../suggest/suggest-index.ts";
import { isSuggestedPlace, studiesToSuggest, SUGGESTED_PLACES } from "../suggest/suggested-places.ts";
import { has } from "./bit-set.ts";
import { BrowseList } from "./browse-list.ts";
import { countedNames } from "./counted-names.ts";
import type { Snapshot, SnapshotPart } from "./snapshot.ts";

const DIMENSIONS = ["condition", "treatment", "sponsor"] as const satisfies readonly BrowseDimension[];

export class Directory {
  readonly dataVersion: string;
  readonly #lists: ReadonlyMap<BrowseDimension, BrowseList>;
  readonly #suggestions: SuggestIndex;

  /** @param thesaurus under whose names conditions and treatments are suggested too */
  constructor({ dataVersion, parts }: Snapshot, thesaurus: Thesaurus) {
    this.dataVersion = dataVersion;
    const tree = conditionTree(parts);
    this.#lists = new Map(
      DIMENSIONS.map((dimension) => [dimension, new BrowseList(dimension, entries(parts, dimension), tree)]),
    );
    this.#suggestions = new SuggestIndex(withOtherNames(this.#suggestNames(parts), thesaurus));
  }

  list(dimension: BrowseDimension): BrowseList {
    const list = this.#lists.get(dimension);
    if (list === undefined) throw new Error(`no list of ${dimension}`);
    return list;
  }

  /** See `SearchEngine.suggest`. */
  suggest(options: SuggestOptions): readonly Suggestion[] {
    return this.#suggestions.suggest(options);
  }

  /** See `SearchEngine.namesIn`. */
  namesIn(text: string): readonly NameInText[] {
    return this.#suggestions.namesIn(text);
  }

  *#suggestNames(parts: readonly SnapshotPart[]): Generator<SuggestName> {
    for (const kind of DIMENSIONS) for (const entry of this.list(kind).entries) yield { kind, ...entry };
    for (const kind of SUGGESTED_PLACES)
      for (const { label, studies, recruiting } of countedNames(parts, kind, studiesToSuggest(kind)))
        if (isSuggestedPlace(kind, label)) yield { kind, value: label, label, studies, recruiting };
  }
}

function* entries(parts: readonly SnapshotPart[], dimension: BrowseDimension): Generator<BrowseEntry> {
  for (const { name, label, studies, recruiting } of countedNames(parts, dimension))
    yield { value: name, label, studies, recruiting };
}

function conditionTree(parts: readonly SnapshotPart[]): ConditionTree {
  return learnConditionTree(evidence(parts));
}

/** What records say about conditions: a study's own terms are the first of its column, the others stand above them. */
function* evidence(parts: readonly SnapshotPart[]): Generator<ConditionEvidence> {
  for (const { segment, deleted } of parts) {
    const { names, list, listStarts, listValues } = segment.columns.names("condition");
    const terms = Array.from({ length: names.size }, (_, place) => ({ id: names.at(place) }));
    for (let document = 0; document < segment.documents; document++) {
      if (has(deleted, document)) continue;
      const number = list[document] ?? 0;
      const from = listStarts[number] ?? 0;
      const own = from + (segment.columns.ownConditions[document] ?? 0);
      const read = (start: number, end: number): ConditionEvidence["meshes"] =>
        Array.from(listValues.subarray(start, end), (place) => terms[place] ?? {});
      yield { meshes: read(from, own), ancestors: read(own, listStarts[number + 1] ?? 0) };
    }
  }
}

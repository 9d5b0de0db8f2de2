/** @module Entries that can be browsed, counted as the search for each of them would count. */
import { foldText, foldWords } from "../../study/fold.ts";
import { presentMeshId } from "../../study/mesh-id.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseEntry,
  BrowseOptions,
} from "../search-engine.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import type { Names } from "./names.ts";

/** Entries of one dimension by value, most studies first (ties by value). */
export type BrowseList = ReadonlyMap<string, BrowseEntry>;

const DEFAULT_LIMIT = 100;

/** Counts every condition, treatment or sponsor that some study has. */
export function browseList(
  dimension: BrowseDimension,
  studies: Iterable<IndexedStudy>,
  names: Names,
): BrowseList {
  const counts = new Map<string, { studies: number; recruiting: number }>();
  for (const { facts } of studies)
    for (const value of valuesOf(dimension, facts)) {
      const count = counts.get(value) ?? { studies: 0, recruiting: 0 };
      counts.set(value, count);
      count.studies += 1;
      if (facts.overallStatus === "RECRUITING") count.recruiting += 1;
    }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.studies - x.studies || (a < b ? -1 : 1));
  return new Map(
    ranked.map(([value, count]) => [value, { value, label: labelOf(dimension, value, names), ...count }]),
  );
}

function valuesOf(dimension: BrowseDimension, facts: IndexedStudy["facts"]): ReadonlySet<string> {
  if (dimension === "condition") return facts.conditionIds;
  return dimension === "treatment" ? facts.treatments : facts.sponsors;
}

function labelOf(dimension: BrowseDimension, value: string, names: Names): string {
  if (dimension === "condition") return names.conditions.label(value) ?? value;
  return (dimension === "treatment" ? names.treatments : names.sponsors).label(value);
}

/** One page of a list. `parent` speaks of conditions only. */
export function browsePage(
  dimension: BrowseDimension,
  list: BrowseList,
  names: Names,
  options: BrowseOptions,
): BrowseAnswer {
  const below = dimension === "condition" ? childrenOf(options.parent, names) : undefined;
  const prefix = options.prefix === undefined ? undefined : foldText(options.prefix);
  const entries = [...list.values()].filter(
    ({ value, label }) =>
      (below === undefined || below.has(value)) && (prefix === undefined || hasPrefix(label, prefix)),
  );
  if (options.sort === "name") {
    const keys = new Map(entries.map((entry) => [entry, foldText(entry.label)]));
    const keyOf = (entry: BrowseEntry): string => keys.get(entry) ?? "";
    entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.value < b.value ? -1 : 1));
  }
  const offset = options.offset ?? 0;
  return { total: entries.length, entries: entries.slice(offset, offset + (options.limit ?? DEFAULT_LIMIT)) };
}

function childrenOf(parent: string | undefined, names: Names): ReadonlySet<string> | undefined {
  if (parent === undefined) return undefined;
  const { conditions } = names;
  return new Set(parent === "roots" ? conditions.roots : conditions.children(presentMeshId(parent)));
}

/** Whether the label, or its part from some word on, begins with the folded text: `heart fa` finds Congestive Heart Failure. */
function hasPrefix(label: string, prefix: string): boolean {
  if (foldText(label).startsWith(prefix)) return true;
  const words = foldWords(label);
  const sought = foldWords(prefix).join(" ");
  return sought !== "" && words.some((_word, index) => words.slice(index).join(" ").startsWith(sought));
}

/** One entry with its neighbours; a condition that no study has is no entry. */
export function browseDetail(
  dimension: BrowseDimension,
  list: BrowseList,
  names: Names,
  value: string,
): BrowseDetail | undefined {
  const entry = list.get(dimension === "condition" ? presentMeshId(value) : foldText(value));
  if (entry === undefined) return undefined;
  const entriesOf = (ids: readonly string[]): readonly BrowseEntry[] =>
    ids
      .flatMap((id) => list.get(id) ?? [])
      .sort((a, b) => b.studies - a.studies || (a.value < b.value ? -1 : 1));
  if (dimension !== "condition") return { entry, parents: [], children: [] };
  const { conditions } = names;
  return {
    entry,
    parents: entriesOf(conditions.parents(entry.value)),
    children: entriesOf(conditions.children(entry.value)),
  };
}

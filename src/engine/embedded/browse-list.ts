/** @module Pages of what can be browsed, out of a list that an engine has counted. */
import { foldText, foldWords } from "../../study/fold.ts";
import { presentMeshId } from "../../study/mesh-id.ts";
import type { ConditionTree } from "../../vocabulary/condition-tree.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseEntry,
  BrowseOptions,
} from "../search-engine.ts";

const DEFAULT_LIMIT = 100;

/** Entries of one dimension. */
export class BrowseList {
  readonly #dimension: BrowseDimension;
  readonly #tree: ConditionTree;
  /** By value, most studies first (ties by value). */
  readonly #entries: ReadonlyMap<string, BrowseEntry>;
  /** By name; made when first asked for. */
  #byName: readonly BrowseEntry[] | undefined;
  /** What prefixes are compared with, parallel to the entries; made when first asked for. */
  #searchable: ReadonlyMap<BrowseEntry, SearchableLabel> | undefined;

  /** @param tree speaks of conditions only */
  constructor(dimension: BrowseDimension, entries: Iterable<BrowseEntry>, tree: ConditionTree) {
    this.#dimension = dimension;
    this.#tree = tree;
    const ranked = [...entries].sort((a, b) => b.studies - a.studies || (a.value < b.value ? -1 : 1));
    this.#entries = new Map(ranked.map((entry) => [entry.value, entry]));
  }

  /** Most studies first. */
  get entries(): Iterable<BrowseEntry> {
    return this.#entries.values();
  }

  /** See `SearchEngine.browse`. */
  page({ prefix, parent, sort, offset = 0, limit = DEFAULT_LIMIT }: BrowseOptions): BrowseAnswer {
    const below = this.#childrenOf(parent);
    const fits = prefix === undefined ? undefined : this.#prefixTest(prefix);
    const all = sort === "name" ? this.#sortedByName() : [...this.#entries.values()];
    const entries = all.filter(
      (entry) => (below === undefined || below.has(entry.value)) && (fits === undefined || fits(entry)),
    );
    return { total: entries.length, entries: entries.slice(offset, offset + limit) };
  }

  /** See `SearchEngine.browseEntry`; a condition that no study has is no entry. */
  detail(value: string): BrowseDetail | undefined {
    const isCondition = this.#dimension === "condition";
    const entry = this.#entries.get(isCondition ? presentMeshId(value) : foldText(value));
    if (entry === undefined) return undefined;
    if (!isCondition) return { entry, parents: [], children: [] };
    const entriesOf = (ids: readonly string[]): readonly BrowseEntry[] =>
      ids
        .flatMap((id) => this.#entries.get(id) ?? [])
        .sort((a, b) => b.studies - a.studies || (a.value < b.value ? -1 : 1));
    return {
      entry,
      parents: entriesOf(this.#tree.parents(entry.value)),
      children: entriesOf(this.#tree.children(entry.value)),
    };
  }

  #childrenOf(parent: string | undefined): ReadonlySet<string> | undefined {
    if (parent === undefined || this.#dimension !== "condition") return undefined;
    return new Set(parent === "roots" ? this.#tree.roots : this.#tree.children(presentMeshId(parent)));
  }

  /** Whether a label, or its part from some word on, begins so: `heart fa` finds Congestive Heart Failure. */
  #prefixTest(prefix: string): (entry: BrowseEntry) => boolean {
    this.#searchable ??= new Map(
      [...this.#entries.values()].map((entry) => [
        entry,
        { folded: foldText(entry.label), words: ` ${foldWords(entry.label).join(" ")}` },
      ]),
    );
    const searchable = this.#searchable;
    const folded = foldText(prefix);
    const words = foldWords(folded).join(" ");
    return (entry) => {
      const label = searchable.get(entry);
      if (label === undefined) return false;
      return label.folded.startsWith(folded) || (words !== "" && label.words.includes(` ${words}`));
    };
  }

  #sortedByName(): readonly BrowseEntry[] {
    if (this.#byName === undefined) {
      const keyed = [...this.#entries.values()].map((entry) => ({ entry, key: foldText(entry.label) }));
      keyed.sort((a, b) => compare(a.key, b.key) || compare(a.entry.value, b.entry.value));
      this.#byName = keyed.map(({ entry }) => entry);
    }
    return this.#byName;
  }
}

interface SearchableLabel {
  readonly folded: string;
  /** Each word with a space before it. */
  readonly words: string;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * @module The port behind which studies are searched. It speaks of requests, ids, counts and explanations,
 * never of segments or offsets, so that another engine can stand here without a change in `query`, `api` or `web`.
 */
import type { NctId } from "../study/nct-id.ts";
import type { ExpressionParameter } from "../query/query-error.ts";
import type { SearchRequest, TextParameter } from "../query/search-request.ts";
import type { Expansion } from "../vocabulary/thesaurus.ts";
import type { Piece } from "../study/piece-dictionary.ts";
import type { Explanation } from "./explanation.ts";
import type { PlaceFacet } from "./place-facets.ts";
import type { RecordSizes } from "./record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "./statistics.ts";

export const FACETS = [
  "status",
  "phase",
  "type",
  "purpose",
  "sex",
  "healthy",
  "funder",
  "results",
  "country",
  "state",
  "city",
  "facility",
  "condition",
  "treatment",
  "sponsor",
] as const;
export type FacetName = (typeof FACETS)[number];

/**
 * `value` as it stands in a `SearchRequest`: booleans as `true`, `false`; conditions as MeSH ids; treatments and
 * sponsors folded; places in their commonest spelling; a selected value just as the request has it. `label` where
 * people read another word (a MeSH term for its id, the commonest spelling of a name). `count` is what the search
 * finds in which the value is the facet's only selection; for `sex` that includes studies for all. `point`, where
 * asked for, is where a city or facility lies: as the newest counted study (highest NCT id) that gives a point there writes it.
 * `lastUpdate`, where asked for, is the latest `lastUpdatePostDate` of the studies counted for a place.
 */
export interface FacetCount {
  readonly value: string;
  readonly label?: string;
  readonly count: number;
  readonly point?: { readonly lat: number; readonly lon: number };
  readonly lastUpdate?: string;
}

export interface Hit {
  readonly nctId: NctId;
  /** A whole number (`ranking.ts`), comparable within one answer only; 0 where nothing was searched by words. */
  readonly score: number;
  /** With `near`: the nearest site that satisfies the request's place and status. `index` counts in `locations`. */
  readonly nearestSite?: { readonly index: number; readonly distanceKm: number };
}

/** A name in a text of the request that was searched under its other names too. */
export interface SearchedName extends Expansion {
  readonly parameter: ExpressionParameter;
  /** As typed. */
  readonly words: string;
}

/** A word of a text of the request that is hardly known here, and what may have been meant; nothing was changed. */
export interface Correction {
  readonly parameter: TextParameter;
  readonly word: string;
  readonly meant: string;
  /** The whole text with the word replaced. */
  readonly text: string;
}

export interface SearchAnswer {
  /** Exact. */
  readonly total: number;
  /** The page asked for; empty past the end. */
  readonly hits: readonly Hit[];
  /** For the next page, as {@link SearchOptions.after}; absent on the last. */
  readonly next?: string;
  /** Of the study asked for by {@link SearchOptions.explain}; absent where the search does not find it. */
  readonly explanation?: Explanation;
  /** Exact counts over the whole result, each facet counted without its own selection, largest first (ties by folded value). */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** Studies found with each of {@link SearchOptions.together}, in their order. */
  readonly together?: Readonly<Partial<Record<PlaceFacet, readonly number[]>>>;
  readonly dataVersion: string;
  /** In the order of the texts; absent where nothing but the typed words was searched. */
  readonly expansions?: readonly SearchedName[];
  /** Absent where every word is known. */
  readonly corrections?: readonly Correction[];
}

/** All studies of a search, as plain numbers: there may be hundreds of thousands. */
export interface FoundStudies {
  /** NCT numbers in the order of the request, which has no pages here. */
  readonly nctNumbers: Uint32Array;
  /** With `near`: of each study its {@link Hit.nearestSite}. */
  readonly nearestSites?: { readonly indexes: Uint32Array; readonly distancesKm: Float64Array };
  readonly dataVersion: string;
}

/**
 * A piece of dates or numbers, or `@relevance`. Of several values of a study the largest counts when descending, the
 * smallest when ascending; an incomplete date counts as its first day; a missing value comes last either way.
 */
export interface OrderItem {
  readonly piece: string;
  readonly descending: boolean;
}

export interface SearchOptions {
  /**
   * The `next` of a page of the same search: the page behind it, whatever `page` says. However deep, it costs no more
   * than the first.
   */
  readonly after?: string;
  /** A study whose score is to be explained: which words in which fields, with what weight. */
  readonly explain?: NctId;
  /** Instead of the request's own order; ties by the next item, then by NCT id, highest first. */
  readonly order?: readonly OrderItem[];
  readonly facets?: readonly FacetName[];
  /** Values kept per facet, the largest; default 50. Selected values are always kept. */
  readonly facetLimit?: number;
  /** Whether cities and facilities come with the point where they lie; default not, because it costs a look at every site. */
  readonly points?: boolean;
  /**
   * Spellings of one place, each in one group only: a study counts once for a group where a site that satisfies the
   * request has one of its names, as in the search that selects them all.
   */
  readonly together?: Readonly<Partial<Record<PlaceFacet, readonly (readonly string[])[]>>>;
  /** Whether countries, states, cities and facilities come with the last update among their studies; default not. */
  readonly lastUpdates?: boolean;
  readonly signal?: AbortSignal;
}

/** What can be browsed with a page of its own. */
export type BrowseDimension = "condition" | "treatment" | "sponsor";

export interface BrowseOptions {
  /** Keeps entries whose label, from its start or from some word on, begins with this text; case and accents aside. */
  readonly prefix?: string;
  /**
   * For conditions: only descriptors directly below this MeSH id; `"roots"` for the top of the tree: MeSH's disease
   * categories and other terms that have children and no parent. The tree is learnt from the records (`vocabulary/`).
   */
  readonly parent?: string;
  /** Default: most studies first (ties by value). */
  readonly sort?: "studies" | "name";
  readonly offset?: number;
  /** Default 100. */
  readonly limit?: number;
}

export interface BrowseEntry {
  /** As it stands in a `SearchRequest`: MeSH id, or folded name. */
  readonly value: string;
  readonly label: string;
  /** Studies that the search for this value finds. */
  readonly studies: number;
  /** Those of them whose overall status is RECRUITING. */
  readonly recruiting: number;
}

export interface BrowseAnswer {
  readonly total: number;
  readonly entries: readonly BrowseEntry[];
}

/** One entry with its neighbours in the tree (conditions) for a page of its own. */
export interface BrowseDetail {
  readonly entry: BrowseEntry;
  /** Most studies first; empty where the dimension is no tree. */
  readonly parents: readonly BrowseEntry[];
  readonly children: readonly BrowseEntry[];
}

/** What names stand for. */
export const SUGGESTION_KINDS = [
  "condition",
  "treatment",
  "sponsor",
  "country",
  "state",
  "city",
  "facility",
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface SuggestOptions {
  /** What was typed so far. */
  readonly text: string;
  /** Default: all. */
  readonly kinds?: readonly SuggestionKind[];
  /** Default 8. */
  readonly limit?: number;
}

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** As it stands in a `SearchRequest`. */
  readonly value: string;
  readonly label: string;
  /** The other name that fits what was typed, where the label does not. */
  readonly matched?: string;
  /** Studies of the name, as browsing counts them. */
  readonly studies: number;
  /** Those of them whose overall status is RECRUITING. */
  readonly recruiting: number;
}

/** A condition or treatment of the registry that a text names. */
export interface NameInText {
  /** As the registry calls it, whatever the text does. */
  readonly name: string;
  readonly kind: "condition" | "treatment";
  /** UTF-16 units of the text. */
  readonly span: { readonly start: number; readonly end: number };
}

export interface SearchEngine {
  readonly dataVersion: string;
  /**
   * @throws QueryError when an expression cannot be understood; it names the parameter and the position.
   * @throws CursorError when `after` is no cursor of this search (`cursor.ts`)
   */
  search(request: SearchRequest, options?: SearchOptions): Promise<SearchAnswer>;
  /** All that {@link search} finds, of one data version, for those who count or download it. @throws QueryError */
  findAll(request: SearchRequest, signal?: AbortSignal): Promise<FoundStudies>;
  browse(dimension: BrowseDimension, options?: BrowseOptions): Promise<BrowseAnswer>;
  browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined>;
  /** Names that begin like what was typed, best first. */
  suggest(options: SuggestOptions): Promise<readonly Suggestion[]>;
  /** Conditions and treatments that a text names, longest names first, in its order; the text is not kept. */
  namesIn(text: string): Promise<readonly NameInText[]>;
  /**
   * What all studies say in some leaf fields, in the order of the pieces. Texts of a large registry may take minutes
   * to count the first time, beside whatever else is asked; a later version only costs what is new in it.
   */
  valueStatistics(pieces: readonly Piece[]): Promise<readonly ValueStatistics[]>;
  /** How long some lists are, in the order of the pieces. */
  sizeStatistics(pieces: readonly Piece[]): Promise<readonly SizeStatistics[]>;
  /** How large all records are; takes as long as counting texts. */
  recordSizes(): Promise<RecordSizes>;
  close(): Promise<void>;
}

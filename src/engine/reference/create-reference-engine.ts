/**
 * @module The reference engine: every answer by looking at every study. It is the model that faster engines are
 * compared with, and serves registries of some tens of thousands of studies by itself.
 */
import { setImmediate } from "node:timers/promises";
import { expressionsOf } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { structuredMatcher, type StructuredMatcher } from "../../query/structured-conditions.ts";
import { facetSelection, withoutFacet } from "../facet-selection.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  FacetCount,
  FacetName,
  Hit,
  SearchAnswer,
  SearchEngine,
  SearchOptions,
  StudyChanges,
} from "../search-engine.ts";
import { browseDetail, browseList, browsePage, type BrowseList } from "./browse.ts";
import { Corpus } from "./corpus.ts";
import { clauseOf } from "./evaluate-expression.ts";
import { countFacet } from "./facets.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { LastUsed } from "./last-used.ts";
import { readNames, type Names } from "./names.ts";
import { compareBy, effectiveSort } from "./sort.ts";

const DEFAULT_FACET_LIMIT = 50;

/** Studies read between two looks at what else is waiting, so that a long update does not hold up the site. */
const STUDIES_AT_A_TIME = 20;

/** Searches by words whose studies are kept: each holds a list of up to all studies. */
const SEARCHES_KEPT = 16;
/** Facets kept. */
const FACETS_KEPT = 500;

/**
 * An engine without studies; {@link SearchEngine.update} brings them.
 * @example
 * const engine = createReferenceEngine();
 * await engine.update({ dataVersion: "2026-11-20", changed: studies, removed: [] });
 * (await engine.search({ ...emptySearchRequest, text: { cond: "heart failure" } })).total
 */
export function createReferenceEngine(): SearchEngine {
  return new ReferenceEngine();
}

/** The studies that the words of a request find. */
interface FoundByWords {
  readonly studies: readonly IndexedStudy[];
  /** Whether words rank what they find. */
  readonly ranks: boolean;
  scoreOf(study: IndexedStudy): number;
}

class ReferenceEngine implements SearchEngine {
  readonly #corpus = new Corpus();
  #dataVersion = "";
  #lastUpdate: Promise<void> = Promise.resolve();
  // All that follows is worked out when first asked for and ends with the data version.
  #names: Names | undefined;
  readonly #lists = new LastUsed<BrowseList>(3);
  readonly #searches = new LastUsed<FoundByWords>(SEARCHES_KEPT);
  readonly #facets = new LastUsed<readonly FacetCount[]>(FACETS_KEPT);

  get dataVersion(): string {
    return this.#dataVersion;
  }

  async search(request: SearchRequest, options: SearchOptions = {}): Promise<SearchAnswer> {
    options.signal?.throwIfAborted();
    const byWords = this.#findByWords(request);
    const found = satisfying(byWords.studies, request);
    return {
      total: found.length,
      hits: hitsOf(found, request, byWords),
      facets: this.#countFacets(byWords.studies, found, request, options),
      dataVersion: this.#dataVersion,
    };
  }

  async browse(dimension: BrowseDimension, options: BrowseOptions = {}): Promise<BrowseAnswer> {
    return browsePage(dimension, this.#browseList(dimension), this.#namesNow(), options);
  }

  async browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined> {
    return browseDetail(dimension, this.#browseList(dimension), this.#namesNow(), value);
  }

  /** One update after the other, each seen as a whole or not at all. */
  update(changes: StudyChanges): Promise<void> {
    const update = this.#lastUpdate.then(() => this.#apply(changes));
    this.#lastUpdate = update.catch(() => undefined);
    return update;
  }

  async close(): Promise<void> {
    await this.#lastUpdate;
  }

  async #apply({ dataVersion, changed, removed }: StudyChanges): Promise<void> {
    const read: IndexedStudy[] = [];
    for (const study of changed) {
      read.push(this.#corpus.read(study));
      if (read.length % STUDIES_AT_A_TIME === 0) await setImmediate();
    }
    for (const nctId of removed) this.#corpus.remove(nctId);
    for (const study of read) this.#corpus.put(study);
    this.#dataVersion = dataVersion;
    this.#names = undefined;
    this.#lists.clear();
    this.#searches.clear();
    this.#facets.clear();
  }

  #findByWords(request: SearchRequest): FoundByWords {
    return this.#searches.get(JSON.stringify([request.text, request.advanced]), () => {
      const clauses = expressionsOf(request).map(({ resolved, ranks }) => ({
        clause: clauseOf(resolved, this.#corpus),
        ranks,
      }));
      const ranking = clauses.filter(({ ranks }) => ranks);
      const scores = new Map<IndexedStudy, number>();
      return {
        studies: [...this.#corpus.studies].filter((study) =>
          clauses.every(({ clause }) => clause.holds(study)),
        ),
        ranks: ranking.length > 0,
        scoreOf: (study) => {
          const known =
            scores.get(study) ?? ranking.reduce((sum, { clause }) => sum + clause.score(study), 0);
          scores.set(study, known);
          return known;
        },
      };
    });
  }

  #countFacets(
    inWords: readonly IndexedStudy[],
    found: readonly IndexedStudy[],
    request: SearchRequest,
    { facets = [], facetLimit = DEFAULT_FACET_LIMIT, signal }: SearchOptions,
  ): Readonly<Partial<Record<FacetName, readonly FacetCount[]>>> {
    const conditions = JSON.stringify({ ...request, sort: "", page: 0, pageSize: 0 });
    return Object.fromEntries(
      facets.map((facet) => {
        signal?.throwIfAborted();
        const counts = this.#facets.get(`${facet} ${facetLimit} ${conditions}`, () => {
          const isSelected = facetSelection(request, facet).size > 0;
          const studies = isSelected ? satisfying(inWords, withoutFacet(request, facet)) : found;
          return countFacet(facet, studies, request, this.#namesNow(), facetLimit);
        });
        return [facet, counts];
      }),
    );
  }

  #namesNow(): Names {
    this.#names ??= readNames(this.#corpus.studies);
    return this.#names;
  }

  #browseList(dimension: BrowseDimension): BrowseList {
    return this.#lists.get(dimension, () => browseList(dimension, this.#corpus.studies, this.#namesNow()));
  }
}

/** The studies that satisfy the structured conditions of a request. */
function satisfying(studies: readonly IndexedStudy[], request: SearchRequest): readonly IndexedStudy[] {
  const matcher = structuredMatcher(request);
  return studies.filter(({ facts }) => matcher.matches(facts));
}

/** The page asked for. */
function hitsOf(
  found: readonly IndexedStudy[],
  request: SearchRequest,
  byWords: FoundByWords,
): readonly Hit[] {
  const matcher = structuredMatcher(request);
  const sort = effectiveSort(request, byWords.ranks);
  const from = (request.page - 1) * request.pageSize;
  // Scores and distances cost the most: where another order is asked for, only those of the page are worked out.
  return found
    .map((study) => ({
      study,
      score: sort === "relevance" ? byWords.scoreOf(study) : 0,
      distanceKm: sort === "distance" ? matcher.nearestSite(study.facts)?.distanceKm : undefined,
    }))
    .sort(compareBy(sort))
    .slice(from, from + request.pageSize)
    .map(({ study }) => hitOf(study, byWords, matcher));
}

function hitOf(study: IndexedStudy, byWords: FoundByWords, matcher: StructuredMatcher): Hit {
  const hit = { nctId: study.nctId, score: byWords.scoreOf(study) };
  const nearestSite = matcher.nearestSite(study.facts);
  return nearestSite === undefined ? hit : { ...hit, nearestSite };
}

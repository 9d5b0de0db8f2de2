/**
 * @module The reference engine: every answer by looking at every study. It is the model that faster engines are
 * compared with, and serves registries of some tens of thousands of studies by itself.
 */
import { setImmediate } from "node:timers/promises";
import { expressionsOf } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { structuredMatcher } from "../../query/structured-conditions.ts";
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
import { facetSelection, withoutFacet } from "../facet-selection.ts";
import { browseDetail, browseList, browsePage, type BrowseList } from "./browse.ts";
import type { Clause } from "./clause.ts";
import { Corpus } from "./corpus.ts";
import { clauseOf } from "./evaluate-expression.ts";
import { countFacet } from "./facets.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { readNames, type Names } from "./names.ts";
import { compareBy, effectiveSort, type RankedStudy } from "./sort.ts";

const DEFAULT_FACET_LIMIT = 50;

/** Studies read between two looks at what else is waiting, so that a long update does not hold up the site. */
const STUDIES_AT_A_TIME = 20;

/**
 * An engine without studies; {@link SearchEngine.update} brings them.
 * @example
 * const engine = createReferenceEngine();
 * await engine.update({ dataVersion: "2026-11-20", changed: studies, removed: [] });
 * (await engine.search({ ...emptySearchRequest, text: { cond: "heart failure" } })).total;
 */
export function createReferenceEngine(): SearchEngine {
  return new ReferenceEngine();
}

/** What is worked out once for each data version, when first asked for. */
interface Derived {
  names?: Names;
  readonly lists: Map<BrowseDimension, BrowseList>;
}

class ReferenceEngine implements SearchEngine {
  readonly #corpus = new Corpus();
  #dataVersion = "";
  #derived: Derived = { lists: new Map() };
  #lastUpdate: Promise<void> = Promise.resolve();

  get dataVersion(): string {
    return this.#dataVersion;
  }

  async search(request: SearchRequest, options: SearchOptions = {}): Promise<SearchAnswer> {
    options.signal?.throwIfAborted();
    const clauses = expressionsOf(request).map(({ resolved, ranks }) => ({
      clause: clauseOf(resolved, this.#corpus),
      ranks,
    }));
    const inWords = [...this.#corpus.studies].filter((study) =>
      clauses.every(({ clause }) => clause.holds(study)),
    );
    const found = satisfying(inWords, request);
    const ranking = clauses.filter(({ ranks }) => ranks).map(({ clause }) => clause);
    return {
      total: found.length,
      hits: this.#hits(found, request, ranking),
      facets: this.#facets(inWords, found, request, options),
      dataVersion: this.#dataVersion,
    };
  }

  #hits(found: readonly IndexedStudy[], request: SearchRequest, ranking: readonly Clause[]): readonly Hit[] {
    const matcher = structuredMatcher(request);
    const sort = effectiveSort(request, ranking.length > 0);
    const scoreOf = (study: IndexedStudy): number =>
      ranking.reduce((sum, clause) => sum + clause.score(study), 0);
    // Scores cost the most: where another order is asked for, only the page's own are worked out.
    const ranked: RankedStudy[] = found.map((study) => ({
      study,
      score: sort === "relevance" ? scoreOf(study) : 0,
      distanceKm: sort === "distance" ? matcher.nearestSite(study.facts)?.distanceKm : undefined,
    }));
    const from = (request.page - 1) * request.pageSize;
    const page = ranked.sort(compareBy(sort)).slice(from, from + request.pageSize);
    return page.map(({ study, score }) => {
      const hit = { nctId: study.nctId, score: sort === "relevance" ? score : scoreOf(study) };
      const nearestSite = matcher.nearestSite(study.facts);
      return nearestSite === undefined ? hit : { ...hit, nearestSite };
    });
  }

  #facets(
    inWords: readonly IndexedStudy[],
    found: readonly IndexedStudy[],
    request: SearchRequest,
    { facets = [], facetLimit = DEFAULT_FACET_LIMIT }: SearchOptions,
  ): Readonly<Partial<Record<FacetName, readonly FacetCount[]>>> {
    return Object.fromEntries(
      facets.map((facet) => {
        const studies =
          facetSelection(request, facet).size > 0 ? satisfying(inWords, withoutFacet(request, facet)) : found;
        return [facet, countFacet(facet, studies, request, this.#names(), facetLimit)];
      }),
    );
  }

  async browse(dimension: BrowseDimension, options: BrowseOptions = {}): Promise<BrowseAnswer> {
    return browsePage(dimension, this.#list(dimension), this.#names(), options);
  }

  async browseEntry(dimension: BrowseDimension, value: string): Promise<BrowseDetail | undefined> {
    return browseDetail(dimension, this.#list(dimension), this.#names(), value);
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
    this.#derived = { lists: new Map() };
  }

  #names(): Names {
    this.#derived.names ??= readNames(this.#corpus.studies);
    return this.#derived.names;
  }

  #list(dimension: BrowseDimension): BrowseList {
    const known = this.#derived.lists.get(dimension);
    if (known !== undefined) return known;
    const list = browseList(dimension, this.#corpus.studies, this.#names());
    this.#derived.lists.set(dimension, list);
    return list;
  }
}

/** The studies that satisfy the structured conditions of a request. */
function satisfying(studies: readonly IndexedStudy[], request: SearchRequest): readonly IndexedStudy[] {
  const matcher = structuredMatcher(request);
  return studies.filter(({ facts }) => matcher.matches(facts));
}

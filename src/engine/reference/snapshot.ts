/**
 * @module One data version with everything that is answered from it. It never changes, so a search that began before
 * an update ends with the studies it began with.
 */
import { setImmediate } from "node:timers/promises";
import type { RequestExpression } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { structuredMatcher, type StructuredMatcher } from "../../query/structured-conditions.ts";
import { numberOfNctId, type NctId } from "../../study/nct-id.ts";
import type { Piece } from "../../study/piece-dictionary.ts";
import { readCursor, writeCursor, type CursorPosition } from "../cursor.ts";
import { facetSelection, withoutFacet } from "../facet-selection.ts";
import type {
  BrowseAnswer,
  BrowseDetail,
  BrowseDimension,
  BrowseOptions,
  FacetCount,
  FacetName,
  FoundStudies,
  Hit,
  OrderItem,
  SearchAnswer,
  SearchOptions,
  NameInText,
  SuggestOptions,
  Suggestion,
} from "../search-engine.ts";
import type { NameGroup } from "../../vocabulary/name-group.ts";
import { NameEvidence } from "../../vocabulary/name-evidence.ts";
import { recordBytes, recordSizes } from "../record-sizes.ts";
import type { RecordSizes } from "../record-sizes.ts";
import type { SizeStatistics, ValueStatistics } from "../statistics.ts";
import { readRequestWords } from "../request-words.ts";
import { SuggestIndex } from "../suggest/suggest-index.ts";
import { withOtherNames } from "../suggest/other-names.ts";
import { createVocabulary, type Vocabulary } from "../vocabulary.ts";
import { browseDetail, browseList, browsePage, type BrowseList } from "./browse.ts";
import type { Corpus } from "./corpus.ts";
import { clauseOf } from "./evaluate-expression.ts";
import { explain } from "./explain.ts";
import { countFacet, countTogether } from "./facets.ts";
import type { IndexedStudy } from "./indexed-study.ts";
import { LastUsed } from "./last-used.ts";
import { readNames, type Names } from "./names.ts";
import { sizeStatistics, valueStatistics } from "./statistics.ts";
import { suggestNames } from "./suggest-names.ts";
import { compareByOrder } from "./order.ts";
import { compareBy, effectiveSort, type RankedStudy } from "./sort.ts";

const DEFAULT_FACET_LIMIT = 50;

/** Searches by words whose studies are kept: each holds a list of up to all studies. */
const SEARCHES_KEPT = 16;
const FACETS_KEPT = 500;

/** Studies judged between two looks at what else is waiting: a long expression must not hold up the site. */
const STUDIES_AT_A_TIME = 500;

/** The studies that the words of a request find. */
interface FoundByWords {
  readonly studies: readonly IndexedStudy[];
  /** Whether words rank what they find. */
  readonly ranks: boolean;
  scoreOf(study: IndexedStudy): number;
}

export class Snapshot {
  readonly dataVersion: string;
  readonly #corpus: Corpus;
  #names: Names | undefined;
  readonly #lists = new Map<BrowseDimension, BrowseList>();
  readonly #searches = new LastUsed<FoundByWords>(SEARCHES_KEPT);
  readonly #facets = new LastUsed<readonly FacetCount[]>(FACETS_KEPT);

  readonly #importedNames: readonly NameGroup[];
  #vocabulary: Vocabulary | undefined;
  #suggestions: SuggestIndex | undefined;

  constructor(dataVersion: string, corpus: Corpus, importedNames: readonly NameGroup[] = []) {
    this.dataVersion = dataVersion;
    this.#corpus = corpus;
    this.#importedNames = importedNames;
  }

  /** See `SearchEngine.search`. */
  async search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
    const words = readRequestWords(request, this.#vocabularyOnce());
    const byWords = await this.#findByWords(request, words.expressions, options.signal);
    const found = satisfying(byWords.studies, request);
    return {
      total: found.length,
      ...this.#page(found, request, byWords, options),
      ...this.#explanation(found, words.expressions, options.explain),
      facets: await this.#countFacets(byWords.studies, found, request, options),
      ...(options.together !== undefined && { together: countTogether(options.together, found, request) }),
      dataVersion: this.dataVersion,
      ...(words.expansions.length > 0 && { expansions: words.expansions }),
      ...(words.corrections.length > 0 && { corrections: words.corrections }),
    };
  }

  /** See `SearchEngine.findAll`. */
  async findAll(request: SearchRequest, signal: AbortSignal | undefined): Promise<FoundStudies> {
    const { expressions } = readRequestWords(request, this.#vocabularyOnce());
    const byWords = await this.#findByWords(request, expressions, signal);
    const sorted = this.#sorted(satisfying(byWords.studies, request), request, byWords);
    const nctNumbers = Uint32Array.from(sorted, ({ nctId }) => numberOfNctId(nctId));
    const { dataVersion } = this;
    if (request.near === undefined) return { nctNumbers, dataVersion };
    const matcher = structuredMatcher(request);
    const sites = sorted.map(({ facts }) => matcher.nearestSite(facts));
    const nearestSites = {
      indexes: Uint32Array.from(sites, (site) => site?.index ?? 0),
      distancesKm: Float64Array.from(sites, (site) => site?.distanceKm ?? Number.NaN),
    };
    return { nctNumbers, nearestSites, dataVersion };
  }

  /** See `SearchEngine.suggest`. */
  suggest(options: SuggestOptions): readonly Suggestion[] {
    return this.#suggestionsOnce().suggest(options);
  }

  /** See `SearchEngine.namesIn`. */
  namesIn(text: string): readonly NameInText[] {
    return this.#suggestionsOnce().namesIn(text);
  }

  #suggestionsOnce(): SuggestIndex {
    this.#suggestions ??= new SuggestIndex(
      withOtherNames(
        suggestNames(
          this.#corpus.studies,
          (dimension) => this.#browseList(dimension).values(),
          this.#namesOnce(),
        ),
        this.#vocabularyOnce().thesaurus,
      ),
    );
    return this.#suggestions;
  }

  /** See `SearchEngine.browse`. */
  browse(dimension: BrowseDimension, options: BrowseOptions): BrowseAnswer {
    return browsePage(dimension, this.#browseList(dimension), this.#namesOnce(), options);
  }

  /** See `SearchEngine.browseEntry`. */
  browseEntry(dimension: BrowseDimension, value: string): BrowseDetail | undefined {
    return browseDetail(dimension, this.#browseList(dimension), this.#namesOnce(), value);
  }

  /** See `SearchEngine.valueStatistics`. */
  valueStatistics(pieces: readonly Piece[]): readonly ValueStatistics[] {
    const records = this.#corpus.studies.toSorted((a, b) => (a.nctId < b.nctId ? -1 : 1));
    return pieces.map((piece) =>
      valueStatistics(
        records.map(({ record }) => record),
        piece,
      ),
    );
  }

  /** See `SearchEngine.sizeStatistics`. */
  sizeStatistics(pieces: readonly Piece[]): readonly SizeStatistics[] {
    const records = this.#corpus.studies.map(({ record }) => record);
    return pieces.map((piece) => sizeStatistics(records, piece));
  }

  /** See `SearchEngine.recordSizes`. */
  recordSizes(): RecordSizes {
    return recordSizes(
      this.#corpus.studies.map(({ nctId, record }) => ({ nctId, bytes: recordBytes(record) })),
    );
  }

  async #findByWords(
    { text, advanced, synonyms }: SearchRequest,
    expressions: readonly RequestExpression[],
    signal: AbortSignal | undefined,
  ): Promise<FoundByWords> {
    const key = JSON.stringify([text, advanced, synonyms]);
    const known = this.#searches.get(key);
    if (known !== undefined) return known;
    const clauses = expressions.map(({ resolved, ranks }) => ({
      clause: clauseOf(resolved, this.#corpus),
      ranks,
    }));
    const studies: IndexedStudy[] = [];
    for (const [index, study] of this.#corpus.studies.entries()) {
      if (index % STUDIES_AT_A_TIME === STUDIES_AT_A_TIME - 1) await setImmediate();
      signal?.throwIfAborted();
      if (clauses.every(({ clause }) => clause.holds(study))) studies.push(study);
    }
    const ranking = clauses.filter(({ ranks }) => ranks);
    const scores = new Map<IndexedStudy, number>();
    const scoreOf = (study: IndexedStudy): number => {
      const score = scores.get(study) ?? ranking.reduce((sum, { clause }) => sum + clause.score(study), 0);
      scores.set(study, score);
      return score;
    };
    return this.#searches.set(key, { studies, ranks: ranking.length > 0, scoreOf });
  }

  /** The page asked for, by its number or behind a study; a cursor here is the number of the last study. */
  #page(
    found: readonly IndexedStudy[],
    request: SearchRequest,
    byWords: FoundByWords,
    { order = [], after }: SearchOptions,
  ): Pick<SearchAnswer, "hits" | "next"> {
    const sorted = this.#sorted(found, request, byWords, order);
    const from =
      after === undefined
        ? (request.page - 1) * request.pageSize
        : placeBehind(sorted, readCursor(after, request, order));
    const page = sorted.slice(from, from + request.pageSize);
    const matcher = structuredMatcher(request);
    const hits = page.map((study) => hitOf(study, byWords, matcher));
    const last = page.at(-1);
    if (last === undefined || sorted.length <= from + request.pageSize) return { hits };
    return { hits, next: writeCursor([numberOfNctId(last.nctId)], request, order) };
  }

  /** The studies in the order of the request, or in one that was asked for instead. */
  #sorted(
    found: readonly IndexedStudy[],
    request: SearchRequest,
    byWords: FoundByWords,
    order: readonly OrderItem[] = [],
  ): readonly IndexedStudy[] {
    const matcher = structuredMatcher(request);
    const sort = effectiveSort(request, byWords.ranks);
    const compare: (a: RankedStudy, b: RankedStudy) => number =
      order.length > 0 ? compareByOrder(order, this.#corpus) : compareBy(sort);
    const needs = (name: "relevance" | "distance"): boolean =>
      order.length > 0 ? order.some(({ piece }) => piece === `@${name}`) : sort === name;
    const [needsScores, needsDistances] = [needs("relevance"), needs("distance")];
    // Scores and distances cost the most: where another order is asked for, only those of the page are worked out.
    return found
      .map((study) => ({
        study,
        score: needsScores ? byWords.scoreOf(study) : 0,
        distanceKm: needsDistances ? matcher.nearestSite(study.facts)?.distanceKm : undefined,
      }))
      .sort(compare)
      .map(({ study }) => study);
  }

  #explanation(
    found: readonly IndexedStudy[],
    expressions: readonly RequestExpression[],
    nctId: NctId | undefined,
  ): Pick<SearchAnswer, "explanation"> {
    const study = nctId === undefined ? undefined : found.find((candidate) => candidate.nctId === nctId);
    if (study === undefined) return {};
    const parts = expressions
      .filter(({ ranks }) => ranks)
      .flatMap(({ resolved }) => explain(resolved, study, this.#corpus) ?? []);
    const score = parts.reduce((sum, part) => sum + part.score, 0);
    return { explanation: { nctId: study.nctId, score, parts } };
  }

  async #countFacets(
    inWords: readonly IndexedStudy[],
    found: readonly IndexedStudy[],
    request: SearchRequest,
    { facets = [], facetLimit = DEFAULT_FACET_LIMIT, points, lastUpdates, signal }: SearchOptions,
  ): Promise<SearchAnswer["facets"]> {
    const conditions = JSON.stringify({ ...request, sort: "", page: 0, pageSize: 0 });
    const counts: Partial<Record<FacetName, readonly FacetCount[]>> = {};
    for (const facet of facets) {
      const key = `${facet} ${facetLimit} ${points} ${lastUpdates} ${conditions}`;
      const known = this.#facets.get(key);
      if (known === undefined) {
        await setImmediate();
        signal?.throwIfAborted();
        const isSelected = facetSelection(request, facet).size > 0;
        const studies = isSelected ? satisfying(inWords, withoutFacet(request, facet)) : found;
        counts[facet] = this.#facets.set(
          key,
          countFacet(facet, studies, request, this.#namesOnce(), facetLimit, { points, lastUpdates }),
        );
      } else counts[facet] = known;
    }
    return counts;
  }

  #vocabularyOnce(): Vocabulary {
    if (this.#vocabulary === undefined) {
      const evidence = new NameEvidence();
      for (const { names } of this.#corpus.studies) evidence.add(names);
      this.#vocabulary = createVocabulary(evidence, this.#importedNames);
    }
    return this.#vocabulary;
  }

  #namesOnce(): Names {
    this.#names ??= readNames(this.#corpus.studies);
    return this.#names;
  }

  #browseList(dimension: BrowseDimension): BrowseList {
    const known = this.#lists.get(dimension);
    if (known !== undefined) return known;
    const list = browseList(dimension, this.#corpus.studies, this.#namesOnce());
    this.#lists.set(dimension, list);
    return list;
  }
}

/** The studies that satisfy the structured conditions of a request. */
function satisfying(studies: readonly IndexedStudy[], request: SearchRequest): readonly IndexedStudy[] {
  const matcher = structuredMatcher(request);
  return studies.filter(({ facts }) => matcher.matches(facts));
}

/** The place behind a study; the end where it is no longer found. */
function placeBehind(sorted: readonly IndexedStudy[], [number]: CursorPosition): number {
  const place = sorted.findIndex(({ nctId }) => numberOfNctId(nctId) === number);
  return place < 0 ? sorted.length : place + 1;
}

function hitOf(study: IndexedStudy, byWords: FoundByWords, matcher: StructuredMatcher): Hit {
  const hit = { nctId: study.nctId, score: byWords.scoreOf(study) };
  const nearestSite = matcher.nearestSite(study.facts);
  return nearestSite === undefined ? hit : { ...hit, nearestSite };
}

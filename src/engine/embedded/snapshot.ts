/**
 * @module One version of the whole index, searched as one: segments that never change, each with the documents that a
 * later segment has replaced.
 */
import type { RequestExpression } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { nctIdOfNumber, numberOfNctId } from "../../study/nct-id.ts";
import type { NctId } from "../../study/nct-id.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Explanation } from "../explanation.ts";
import { facetKeys, facetSelection, withoutFacet } from "../facet-selection.ts";
import { emptySearchRequest, formatSearchUrl } from "../../query/search-url.ts";
import { rarityOf } from "../ranking.ts";
import { readRequestWords } from "../request-words.ts";
import { PLACE_LEVELS, type PlaceFacet } from "../place-facets.ts";
import { FACETS } from "../search-engine.ts";
import type {
  FacetCount,
  FacetName,
  FoundStudies,
  Hit,
  OrderItem,
  SearchAnswer,
  SearchOptions,
} from "../search-engine.ts";
import { wordForms } from "../../vocabulary/word-forms.ts";
import { LastUsed } from "../reference/last-used.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Rank } from "./best-documents.ts";
import { countTogether } from "./count-together.ts";
import { bestDocuments, exactScores, sortedDocuments } from "./best-hits.ts";
import type { HitQuery } from "./best-hits.ts";
import { fullSet, has, sizeOf, subtract } from "./bit-set.ts";
import { CodeFacets } from "./code-facet.ts";
import { PreparedWords, SegmentQuery } from "./evaluate.ts";
import type { ReadStudy, SnapshotFacts } from "./evaluate.ts";
import { Explainer } from "./explain.ts";
import { documentsSatisfying } from "./filter.ts";
import type { DocumentsOfParts, FoundPart, SnapshotPart } from "./found-part.ts";
import { nearestSiteReader, orderOf } from "./hit-order.ts";
import { takeBackSets } from "./lent-sets.ts";
import { NameFacets, isNameFacet } from "./name-facet.ts";
import { QueryBudget } from "./query-budget.ts";
import type { SoughtWords } from "./sought-words.ts";

export type { SnapshotPart } from "./found-part.ts";

const DEFAULT_FACET_LIMIT = 50;

/** Facets of all studies that are remembered: each with the limits and additions it was asked with. */
const WHOLE_FACETS_KEPT = 200;

/** Words whose rarity is remembered. */
const RARITIES_KEPT = 100_000;

export interface SnapshotOptions extends Omit<SearchOptions, "signal"> {
  /** Default: as long as it takes. */
  readonly budget?: QueryBudget;
}

interface LivePart extends SnapshotPart {
  /** The documents that are not deleted: never changed. */
  readonly live: Uint32Array<ArrayBuffer>;
  /** Memory for what a search finds; searches are answered one after the other. */
  readonly found: Uint32Array<ArrayBuffer>;
  /** The same for what it would find without the selection of a facet. */
  readonly foundByOthers: Uint32Array<ArrayBuffer>;
}

type Extremes = { readonly lowest: number; readonly highest: number } | undefined;

export class Snapshot {
  readonly dataVersion: string;
  readonly parts: readonly SnapshotPart[];
  /** Studies in this version. */
  readonly studies: number;
  readonly #liveParts: readonly LivePart[];
  readonly #readStudy: ReadStudy;
  #vocabulary: Vocabulary | undefined;
  readonly #names: NameFacets;
  readonly #codes: CodeFacets;
  readonly #rarities = new Map<string, number>();
  readonly #extremes = new Map<number, Extremes>();
  /** Counted over all studies, as the start of a search shows them. */
  readonly #wholeFacets = new LastUsed<readonly FacetCount[]>(WHOLE_FACETS_KEPT);

  /**
   * @param vocabulary other names and spellings; without one, words stand for themselves only
   * @param before the snapshot whose place this one takes: nothing is asked of it any more
   */
  constructor(
    dataVersion: string,
    parts: readonly SnapshotPart[],
    readStudy: ReadStudy,
    vocabulary?: Vocabulary,
    before?: Snapshot,
  ) {
    this.dataVersion = dataVersion;
    this.parts = parts;
    this.#liveParts = parts.map(({ segment, deleted }) => {
      const live = fullSet(segment.documents);
      subtract(live, deleted);
      return { segment, deleted, live, found: live.slice(), foundByOthers: live.slice() };
    });
    this.studies = this.#liveParts.reduce((sum, { live }) => sum + sizeOf(live), 0);
    this.#readStudy = readStudy;
    this.#vocabulary = vocabulary;
    this.#names = new NameFacets(parts, before === undefined ? undefined : before.#names);
    this.#codes = new CodeFacets(parts, before === undefined ? undefined : before.#codes);
  }

  /** Makes what is otherwise made when it is first needed: columns joined over segments, sites in the order of their places. */
  warm(): void {
    this.search(emptySearchRequest, { facets: FACETS });
    this.search({ ...emptySearchRequest, near: { lat: 0, lon: 0, radiusKm: 1 } });
    // Counting sites of studies that recruit, ages and dates come with filters only.
    this.search(
      { ...emptySearchRequest, status: ["RECRUITING"], age: 50, sort: "updated" },
      { facets: FACETS },
    );
  }

  /** From now on words have these other names and spellings. */
  useVocabulary(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
  }

  /**
   * See `SearchEngine.search`.
   * @throws QueryTimeoutError when the budget is used up
   */
  search(request: SearchRequest, options: SnapshotOptions = {}): SearchAnswer {
    const budget = options.budget ?? new QueryBudget(Number.POSITIVE_INFINITY);
    takeBackSets();
    this.#names.beginSearch();
    this.#codes.beginSearch();
    const { expressions, expansions, ...words } = readRequestWords(request, this.#vocabulary);
    const corrections = words.corrections.filter(({ meant }) => this.#occurs(meant));
    const query = this.#find(request, expressions, budget, options.order);
    const { parts } = query;
    const found = parts.map(({ documents }) => documents);
    const { hits, next } = this.#page(query, options);
    const findsAll = asksForAll(request);
    const explanation = options.explain === undefined ? undefined : explanationOf(query, options.explain);
    return {
      total: parts.reduce((sum, { documents }) => sum + documents.length, 0),
      hits,
      ...(next !== undefined && { next }),
      ...(explanation !== undefined && { explanation }),
      facets: Object.fromEntries(
        (options.facets ?? []).map((facet) => {
          budget.check();
          const count = (): readonly FacetCount[] => this.#facet(facet, request, parts, found, options);
          return [facet, findsAll ? this.#wholeFacet(facet, options, count) : count()];
        }),
      ),
      ...(options.together !== undefined && {
        together: this.#together(options.together, request, parts, found),
      }),
      dataVersion: this.dataVersion,
      ...(expansions.length > 0 && { expansions }),
      ...(corrections.length > 0 && { corrections }),
    };
  }

  /**
   * See `SearchEngine.findAll`.
   * @throws QueryTimeoutError when the budget is used up
   */
  findAll(request: SearchRequest, budget = new QueryBudget(Number.POSITIVE_INFINITY)): FoundStudies {
    takeBackSets();
    const { expressions } = readRequestWords(request, this.#vocabulary);
    const query = this.#find(request, expressions, budget);
    const { segments, documents, nctNumbers } = sortedDocuments(query).all();
    const { dataVersion } = this;
    if (request.near === undefined) return { nctNumbers, dataVersion };
    const nearestSites = nearestSiteReaders(query);
    const indexes = new Uint32Array(documents.length);
    const distancesKm = new Float64Array(documents.length);
    for (let i = 0; i < documents.length; i++) {
      const site = nearestSites(segments[i] ?? 0, documents[i] ?? 0);
      indexes[i] = site?.index ?? 0;
      distancesKm[i] = site?.distanceKm ?? Number.NaN;
    }
    return { nctNumbers, nearestSites: { indexes, distancesKm }, dataVersion };
  }

  #find(
    request: SearchRequest,
    expressions: readonly RequestExpression[],
    budget: QueryBudget,
    orderItems?: readonly OrderItem[],
  ): HitQuery {
    const prepared = new PreparedWords();
    const parts = this.#liveParts.map((part, number): FoundPart => {
      const { segment, deleted, live } = part;
      budget.check();
      const query = new SegmentQuery(segment, prepared, this.#readStudy, budget);
      const byWords = expressions.reduce((left, { resolved }) => query.documentsAmong(resolved, left), live);
      const found = documentsSatisfying(request, segment, byWords, part.found);
      return { number, segment, deleted, query, byWords, found, documents: segment.listOf(found) };
    });
    const ranking = expressions.filter(({ ranks }) => ranks).map(({ resolved }) => resolved);
    const order = orderOf(request, ranking.length > 0, orderItems);
    return { request, ranking, order, parts, facts: this.#facts(parts) };
  }

  #page(query: HitQuery, { after, order }: SnapshotOptions): Pick<SearchAnswer, "hits" | "next"> {
    const { request } = query;
    const behind = after === undefined ? undefined : rankOf(readCursor(after, request, order));
    const from = behind === undefined ? (request.page - 1) * request.pageSize : 0;
    // One more than asked for says whether there is a next page.
    const best = bestDocuments(query, { from, count: request.pageSize + 1, after: behind });
    const page = best.slice(0, request.pageSize);
    // Where relevance decides, it is what a hit was ranked by.
    const scores =
      query.order[0]?.by === "relevance" ? page.map(({ rank }) => Math.abs(rank)) : exactScores(query, page);
    const last = page.at(-1);
    const nearestSites = nearestSiteReaders(query);
    const hits = page.map(({ segment, document, nctNumber }, i) =>
      hitOf(nctNumber, scores[i] ?? 0, nearestSites(segment, document)),
    );
    if (last === undefined || best.length <= request.pageSize) return { hits };
    return { hits, next: writeCursor(positionOf(last), request, order) };
  }

  #together(
    asked: NonNullable<SearchOptions["together"]>,
    request: SearchRequest,
    parts: readonly FoundPart[],
    found: DocumentsOfParts,
  ): SearchAnswer["together"] {
    const counts: { [facet in PlaceFacet]?: readonly number[] } = {};
    for (const facet of PLACE_LEVELS) {
      const groups = asked[facet]?.map((names) => facetKeys(facet, names));
      if (groups !== undefined) counts[facet] = countTogether(facet, groups, parts, found, request);
    }
    return counts;
  }

  /** What all studies say does not change with the question. */
  #wholeFacet(
    facet: FacetName,
    { facetLimit, points, lastUpdates }: SnapshotOptions,
    count: () => readonly FacetCount[],
  ): readonly FacetCount[] {
    const key = JSON.stringify([facet, facetLimit, points, lastUpdates]);
    return this.#wholeFacets.get(key) ?? this.#wholeFacets.set(key, count());
  }

  #facet(
    facet: FacetName,
    request: SearchRequest,
    parts: readonly FoundPart[],
    found: DocumentsOfParts,
    options: SnapshotOptions,
  ): readonly FacetCount[] {
    const { facetLimit = DEFAULT_FACET_LIMIT } = options;
    const others = withoutFacet(request, facet);
    const selection = facetSelection(request, facet);
    const documents =
      selection.size === 0
        ? found
        : parts.map(({ number, segment, byWords }) =>
            segment.listOf(
              documentsSatisfying(others, segment, byWords, this.#liveParts[number]?.foundByOthers),
            ),
          );
    return isNameFacet(facet)
      ? this.#names.count(facet, documents, others, selection, facetLimit, options)
      : this.#codes.count(facet, documents, others, selection, facetLimit);
  }

  #facts(parts: readonly FoundPart[]): SnapshotFacts {
    return {
      raritiesOf: (words) => words.distinct.map((word) => this.#rarity(word, words, parts)),
      extremesOf: (piece) => this.#extremesOf(piece),
    };
  }

  /** Whether a study has the word: what is learnt about words may be of a version in which another study had it. */
  #occurs(word: string): boolean {
    return wordForms(word).every((form) =>
      this.parts.some(({ segment, deleted }) => {
        const blocks = segment.blocksOf(form);
        if (sizeOf(deleted) === 0) return blocks.length > 0;
        const lists = segment.terms.read(blocks);
        return lists.some(({ documents }) => documents.some((document) => !has(deleted, document)));
      }),
    );
  }

  #rarity(word: string, words: SoughtWords, parts: readonly FoundPart[]): number {
    const key = `${word} ${words.where}`;
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    let having = 0;
    for (const { query, segment, deleted } of parts) {
      const inSegment = query.words(words);
      if (sizeOf(deleted) === 0) having += inSegment.countWith(word);
      else
        for (const document of segment.listOf(inSegment.documentsWith(word)))
          if (!has(deleted, document)) having++;
    }
    const rarity = rarityOf(having, this.studies);
    if (this.#rarities.size >= RARITIES_KEPT) this.#rarities.clear();
    this.#rarities.set(key, rarity);
    return rarity;
  }

  #extremesOf(piece: number): Extremes {
    if (this.#extremes.has(piece)) return this.#extremes.get(piece);
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { segment, deleted } of this.parts) {
      const largest = segment.pieces.extremes(piece, "largest");
      for (const [document, value] of largest.entries()) {
        if (value === Number.NEGATIVE_INFINITY || has(deleted, document)) continue;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
    const extremes = lowest <= highest ? { lowest, highest } : undefined;
    this.#extremes.set(piece, extremes);
    return extremes;
  }
}

/** Whether nothing is asked that a study could fail. */
function asksForAll(request: SearchRequest): boolean {
  const { sort, page, pageSize } = emptySearchRequest;
  return formatSearchUrl({ ...request, sort, page, pageSize }) === "";
}

/** Undefined where the search does not find the study. */
function explanationOf({ ranking, parts, facts }: HitQuery, nctId: NctId): Explanation | undefined {
  const number = numberOfNctId(nctId);
  for (const { segment, query, documents } of parts) {
    const document = documents.find((candidate) => segment.columns.nctId[candidate] === number);
    if (document === undefined) continue;
    const explainer = new Explainer(query, document, facts);
    const explained = ranking.flatMap((resolved) => explainer.explain(resolved) ?? []);
    return { nctId, score: explained.reduce((sum, { score }) => sum + score, 0), parts: explained };
  }
  return undefined;
}

function hitOf(nctNumber: number, score: number, nearestSite: Hit["nearestSite"]): Hit {
  return { nctId: nctIdOfNumber(nctNumber), score, ...(nearestSite !== undefined && { nearestSite }) };
}

/** Reads the nearest site of found documents, in segments made ready when the first of them is asked for. */
function nearestSiteReaders({
  request,
  parts,
}: HitQuery): (part: number, document: number) => Hit["nearestSite"] {
  const readers: ReturnType<typeof nearestSiteReader>[] = [];
  return (part, document) => {
    const segment = parts[part]?.segment;
    if (segment === undefined) throw new Error("a document of no segment");
    return (readers[part] ??= nearestSiteReader(request, segment))(document);
  };
}

function positionOf({ rank, more, nctNumber }: Rank): (number | null)[] {
  return [...[rank, ...more].map((number) => (Number.isFinite(number) ? number : null)), nctNumber];
}

function rankOf(position: readonly (number | null)[]): Rank {
  const numbers = position.map((number) => number ?? Number.NEGATIVE_INFINITY);
  const [rank = 0, ...more] = numbers.slice(0, -1);
  return { rank, more, nctNumber: numbers.at(-1) ?? 0 };
}

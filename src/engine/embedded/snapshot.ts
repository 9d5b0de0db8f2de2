/**
 * @module One version of the whole index, searched as one: segments that never change, each with the documents that a
 * later segment has replaced.
 */
import { expressionsOf } from "../../query/request-expressions.ts";
import type { RequestExpression } from "../../query/request-expressions.ts";
import type { SearchRequest, Sort } from "../../query/search-request.ts";
import { distanceKm } from "../../study/geo-distance.ts";
import { nctIdOfNumber } from "../../study/nct-id.ts";
import { facetSelection, withoutFacet } from "../facet-selection.ts";
import { rarityOf } from "../ranking.ts";
import { effectiveSort } from "../reference/sort.ts";
import type { FacetCount, FacetName, Hit, SearchAnswer, SearchOptions } from "../search-engine.ts";
import { BestDocuments } from "./best-documents.ts";
import type { Ranked } from "./best-documents.ts";
import { intersect, sizeOf, subtract } from "./bit-set.ts";
import { NO_DAY } from "./columns-builder.ts";
import { countFacet } from "./count-facet.ts";
import type { FacetCounts, FacetPoints } from "./count-facet.ts";
import { PreparedWords, SegmentQuery } from "./evaluate.ts";
import type { ReadStudy, SnapshotFacts } from "./evaluate.ts";
import { facetCounts } from "./facet-counts.ts";
import { documentsSatisfying, pointOf, siteCondition } from "./filter.ts";
import { QueryBudget } from "./query-budget.ts";
import type { Segment } from "./segment.ts";
import type { SoughtWords } from "./words-in-segment.ts";

const DEFAULT_FACET_LIMIT = 50;

type Bits = Uint32Array<ArrayBuffer>;

export interface SnapshotOptions extends Omit<SearchOptions, "signal"> {
  /** Default: as long as it takes. */
  readonly budget?: QueryBudget;
}

export interface SnapshotPart {
  readonly segment: Segment;
  /** Documents that are no longer part of the registry as it stands here. */
  readonly deleted: Bits;
}

/** One part while a request is answered. */
interface PartQuery extends SnapshotPart {
  readonly number: number;
  readonly query: SegmentQuery;
  /** Documents that the words find, filters aside. */
  readonly byWords: Bits;
  readonly found: Bits;
}

export class Snapshot {
  readonly dataVersion: string;
  readonly parts: readonly SnapshotPart[];
  readonly #readStudy: ReadStudy;
  readonly #rarities = new Map<string, number>();
  readonly #extremes = new Map<number, { readonly lowest: number; readonly highest: number } | undefined>();

  constructor(dataVersion: string, parts: readonly SnapshotPart[], readStudy: ReadStudy) {
    this.dataVersion = dataVersion;
    this.parts = parts;
    this.#readStudy = readStudy;
  }

  /** Studies in this version. */
  get studies(): number {
    return this.parts.reduce((sum, { segment, deleted }) => sum + segment.documents - sizeOf(deleted), 0);
  }

  /**
   * See `SearchEngine.search`.
   * @throws QueryTimeoutError when the budget is used up
   */
  search(request: SearchRequest, options: SnapshotOptions = {}): SearchAnswer {
    const budget = options.budget ?? new QueryBudget(Number.POSITIVE_INFINITY);
    // Other names for typed words belong here: `expandWords` over every expression that is resolved.
    const expressions = expressionsOf(request);
    const parts = this.#query(request, expressions, budget);
    const total = parts.reduce((sum, { found }) => sum + sizeOf(found), 0);
    const facts = this.#facts(parts);
    return {
      total,
      hits: this.#hits(request, expressions, parts, facts),
      facets: Object.fromEntries(
        (options.facets ?? []).map((facet) => {
          budget.check();
          return [facet, this.#facet(facet, request, parts, options)];
        }),
      ),
      dataVersion: this.dataVersion,
    };
  }

  #query(
    request: SearchRequest,
    expressions: readonly RequestExpression[],
    budget: QueryBudget,
  ): readonly PartQuery[] {
    const prepared = new PreparedWords();
    return this.parts.map(({ segment, deleted }, number) => {
      budget.check();
      const query = new SegmentQuery(segment, prepared, this.#readStudy);
      const byWords = query.documents({ kind: "every" }).slice();
      for (const { resolved } of expressions) intersect(byWords, query.documents(resolved));
      subtract(byWords, deleted);
      const found = documentsSatisfying(request, segment);
      intersect(found, byWords);
      return { number, segment, deleted, query, byWords, found };
    });
  }

  #hits(
    request: SearchRequest,
    expressions: readonly RequestExpression[],
    parts: readonly PartQuery[],
    facts: SnapshotFacts,
  ): readonly Hit[] {
    const ranking = expressions.filter(({ ranks }) => ranks);
    const sort = effectiveSort(request, ranking.length > 0);
    const from = (request.page - 1) * request.pageSize;
    const best = new BestDocuments(from + request.pageSize);
    const scoresOf = (part: PartQuery, among: Bits): Float64Array => {
      const scores = new Float64Array(part.segment.documents);
      for (const { resolved } of ranking) part.query.score(resolved, scores, among, facts);
      return scores;
    };
    const scores = new Map<PartQuery, Float64Array>();
    for (const part of parts) {
      if (sort === "relevance") scores.set(part, scoresOf(part, part.found));
      const rankOf = rankReader(sort, request, part, scores.get(part));
      const { nctId } = part.segment.columns;
      for (const document of part.segment.listOf(part.found)) {
        const rank = rankOf(document);
        const nctNumber = nctId[document] ?? 0;
        if (best.admits(rank, nctNumber)) best.offer({ segment: part.number, document, rank, nctNumber });
      }
    }
    const page = best.sorted().slice(from);
    return page.map((ranked) => {
      const part = parts[ranked.segment];
      if (part === undefined) throw new Error("a hit of no segment");
      const own = scores.get(part) ?? scoresOf(part, part.found);
      scores.set(part, own);
      return hitOf(ranked, request, part, own[ranked.document] ?? 0);
    });
  }

  #facet(
    facet: FacetName,
    request: SearchRequest,
    parts: readonly PartQuery[],
    { facetLimit = DEFAULT_FACET_LIMIT, points: withPoints = false }: SearchOptions,
  ): readonly FacetCount[] {
    const others = withoutFacet(request, facet);
    const selection = facetSelection(request, facet);
    const counts: FacetCounts = new Map();
    const points: FacetPoints | undefined = withPoints ? new Map() : undefined;
    for (const { segment, byWords, found } of parts) {
      let documents = found;
      if (selection.size > 0) {
        documents = documentsSatisfying(others, segment);
        intersect(documents, byWords);
      }
      countFacet(facet, segment, segment.listOf(documents), others, counts, points);
    }
    return facetCounts(
      facet,
      counts,
      selection,
      facetLimit,
      this.parts.map(({ segment }) => segment),
      points,
    );
  }

  #facts(parts: readonly PartQuery[]): SnapshotFacts {
    return {
      raritiesOf: (words) => words.distinct.map((word) => this.#rarity(word, words, parts)),
      extremesOf: (piece) => this.#extremesOf(piece),
    };
  }

  #rarity(word: string, words: SoughtWords, parts: readonly PartQuery[]): number {
    const key = `${word}\0${words.fields.map(({ number }) => number).join(",")}`;
    const known = this.#rarities.get(key);
    if (known !== undefined) return known;
    let having = 0;
    for (const { query, deleted } of parts) {
      const documents = query.words(words).documentsWith(word).slice();
      subtract(documents, deleted);
      having += sizeOf(documents);
    }
    const rarity = rarityOf(having, this.studies);
    this.#rarities.set(key, rarity);
    return rarity;
  }

  #extremesOf(piece: number): { readonly lowest: number; readonly highest: number } | undefined {
    if (this.#extremes.has(piece)) return this.#extremes.get(piece);
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { segment, deleted } of this.parts) {
      const { numbers, documents } = segment.pieces.values(piece);
      const largest = new Map<number, number>();
      documents.forEach((document, i) => largest.set(document, numbers[i] ?? 0));
      for (const [document, value] of largest) {
        if (((deleted[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0) continue;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
    const extremes = lowest <= highest ? { lowest, highest } : undefined;
    this.#extremes.set(piece, extremes);
    return extremes;
  }
}

/** What orders the documents of a part: larger is better. */
function rankReader(
  sort: Sort,
  request: SearchRequest,
  { segment }: PartQuery,
  scores: Float64Array | undefined,
): (document: number) => number {
  switch (sort) {
    case "relevance":
      return (document) => scores?.[document] ?? 0;
    case "distance": {
      const nearest = nearestSiteReader(request, segment);
      return (document) => -(nearest(document)?.distanceKm ?? Number.POSITIVE_INFINITY);
    }
    case "enrollment": {
      const people = segment.columns.numbers("enrollment");
      return (document) => {
        const count = people[document] ?? -1;
        return count < 0 ? Number.NEGATIVE_INFINITY : count;
      };
    }
    case "updated":
    case "posted":
    case "start": {
      const days = segment.columns.numbers(sort);
      return (document) => {
        const day = days[document] ?? NO_DAY;
        return day === NO_DAY ? Number.NEGATIVE_INFINITY : day;
      };
    }
  }
}

/** The nearest site that satisfies the place and the status; equal distances: the first listed. */
function nearestSiteReader(
  request: SearchRequest,
  segment: Segment,
): (document: number) => Hit["nearestSite"] {
  const { near } = request;
  if (near === undefined) return () => undefined;
  const condition = siteCondition(request, segment);
  const { siteOffsets } = segment.columns;
  return (document) => {
    let nearest: Hit["nearestSite"];
    const first = siteOffsets[document] ?? 0;
    const end = siteOffsets[document + 1] ?? 0;
    for (let site = first; site < end; site++) {
      const point = pointOf(segment, site);
      if (point === undefined || !condition(site, document)) continue;
      const distance = distanceKm(near, point);
      if (nearest === undefined || distance < nearest.distanceKm)
        nearest = { index: site - first, distanceKm: distance };
    }
    return nearest;
  };
}

function hitOf(
  { document, nctNumber }: Ranked,
  request: SearchRequest,
  { segment }: PartQuery,
  score: number,
): Hit {
  const nearestSite = nearestSiteReader(request, segment)(document);
  const hit = { nctId: nctIdOfNumber(nctNumber), score };
  return nearestSite === undefined ? hit : { ...hit, nearestSite };
}

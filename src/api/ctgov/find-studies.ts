/** @module The studies of one page of `/studies`: numbers in order, the exact total, the data version they belong to. */
import type { OrderItem, SearchAnswer } from "../../engine/search-engine.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { nctIdOfNumber, numberOfNctId, type NctId } from "../../study/nct-id.ts";
import type { ApiContext } from "../api-context.ts";
import { KeptOrders } from "./kept-orders.ts";
import type { Decay } from "./geo-filter.ts";
import { staleToken } from "./page-token.ts";
import { commonIds, idsExpression, type StudiesQuery } from "./studies-query.ts";

export interface FoundStudies {
  readonly total: number;
  readonly nctIds: readonly NctId[];
  readonly dataVersion: string;
}

/** "Ignored, if the response contains more than 10,000 studies." */
const MOST_WITH_DECAY = 10_000;
const STUDIES_PER_SEARCH = 1_000;

/** Answers pages; keeps the orders that cost more than a search. */
export class StudyFinder {
  readonly #context: ApiContext;
  readonly #byNearness = new KeptOrders();

  constructor(context: ApiContext) {
    this.#context = context;
  }

  /**
   * The page that begins after `offset` studies. `key` names the query.
   * @throws ApiError when the data were renewed between two searches for one page
   */
  async page(query: StudiesQuery, key: string, offset: number, signal: AbortSignal): Promise<FoundStudies> {
    if (asksOnlyForIds(query)) return this.#ofIds(query, offset);
    const request = withIds(query);
    if (query.decay !== undefined) {
      const near = await this.#nearness(request, query.decay, key, signal);
      if (near !== undefined)
        return {
          ...near,
          nctIds: Array.from(near.numbers.slice(offset, offset + query.pageSize), nctIdOfNumber),
        };
    }
    return this.#window(request, query.order, offset, query.pageSize, signal);
  }

  /** Known numbers need no search. */
  #ofIds(query: StudiesQuery, offset: number): FoundStudies {
    const { store, engine } = this.#context;
    const stored = store.cards(commonIds(query.ids)).map(({ nctId }) => nctId);
    return {
      total: stored.length,
      nctIds: stored.slice(offset, offset + query.pageSize),
      dataVersion: engine.dataVersion,
    };
  }

  /** Pages of the engine are aligned; a page size that changed on the way needs two of them. */
  async #window(
    request: SearchRequest,
    order: readonly OrderItem[],
    offset: number,
    pageSize: number,
    signal: AbortSignal,
  ): Promise<FoundStudies> {
    const skip = offset % pageSize;
    const page = (offset - skip) / pageSize + 1;
    const search = (number: number): Promise<SearchAnswer> =>
      this.#context.engine.search({ ...request, page: number, pageSize }, { order, facets: [], signal });
    const first = await search(page);
    const second = skip === 0 ? undefined : await search(page + 1);
    if (second !== undefined && second.dataVersion !== first.dataVersion) throw staleToken();
    return {
      total: first.total,
      nctIds: [...first.hits.slice(skip), ...(second?.hits.slice(0, skip) ?? [])].map(({ nctId }) => nctId),
      dataVersion: first.dataVersion,
    };
  }

  /** Relevance times nearness; undefined where too much is found. */
  async #nearness(
    request: SearchRequest,
    decay: Decay,
    key: string,
    signal: AbortSignal,
  ): Promise<(Omit<FoundStudies, "nctIds"> & { readonly numbers: Uint32Array }) | undefined> {
    const { engine } = this.#context;
    const known = this.#byNearness.get(key, engine.dataVersion);
    if (known !== undefined) return { numbers: known, total: known.length, dataVersion: engine.dataVersion };
    const ranked: { readonly number: number; readonly rank: number }[] = [];
    let total = Number.POSITIVE_INFINITY;
    let dataVersion: string | undefined;
    for (let page = 1; ranked.length < total; page++) {
      const answer = await engine.search(
        { ...request, sort: "relevance", page, pageSize: STUDIES_PER_SEARCH },
        { order: [{ piece: "@relevance", descending: true }], facets: [], signal },
      );
      dataVersion ??= answer.dataVersion;
      total = answer.total;
      if (total > MOST_WITH_DECAY) return undefined;
      if (answer.dataVersion !== dataVersion) throw staleToken();
      if (answer.hits.length === 0) break;
      for (const { nctId, score, nearestSite } of answer.hits) {
        // Where nothing is searched by words, nearness alone decides.
        const rank = Math.max(1, score) * decay(nearestSite?.distanceKm ?? Number.POSITIVE_INFINITY);
        ranked.push({ number: numberOfNctId(nctId), rank });
      }
    }
    ranked.sort((a, b) => b.rank - a.rank || b.number - a.number);
    const numbers = Uint32Array.from(ranked, ({ number }) => number);
    this.#byNearness.set(key, dataVersion ?? engine.dataVersion, numbers);
    return { numbers, total: numbers.length, dataVersion: dataVersion ?? engine.dataVersion };
  }
}

function asksOnlyForIds({ ids, request, order }: StudiesQuery): boolean {
  const hasText = Object.keys(request.text).length > 0;
  return (
    ids.length > 0 &&
    !hasText &&
    request.advanced === undefined &&
    request.near === undefined &&
    order.length === 0
  );
}

function withIds({ request, ids }: StudiesQuery): SearchRequest {
  if (ids.length === 0) return request;
  const expression = idsExpression(commonIds(ids));
  const { advanced } = request;
  return { ...request, advanced: advanced === undefined ? expression : `(${advanced}) AND ${expression}` };
}

/** @module The studies of one page of `/studies`: numbers in order, the exact total, the data version they belong to. */
import { CursorError } from "../../engine/cursor.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { nctIdOfNumber, numberOfNctId, type NctId } from "../../study/nct-id.ts";
import type { ApiContext } from "../api-context.ts";
import { KeptOrders } from "./kept-orders.ts";
import type { Decay } from "./geo-filter.ts";
import { staleToken, type PagePlace } from "./page-token.ts";
import { commonIds, idsExpression, type StudiesQuery } from "./studies-query.ts";

export interface FoundStudies {
  readonly total: number;
  readonly nctIds: readonly NctId[];
  readonly dataVersion: string;
  /** The engine's mark of where the page ends; absent where it gave none. */
  readonly next?: string | undefined;
}

/** "Ignored, if the response contains more than 10,000 studies." */
const MOST_WITH_DECAY = 10_000;
const STUDIES_PER_SEARCH = 1_000;
const BY_RELEVANCE = [{ piece: "@relevance", descending: true }] as const;

/** Answers pages; keeps the orders that cost more than a search. */
export class StudyFinder {
  readonly #context: ApiContext;
  readonly #byNearness = new KeptOrders();

  constructor(context: ApiContext) {
    this.#context = context;
  }

  /**
   * The page at a place; `key` names the query.
   * @throws ApiError when the data were renewed since the place was marked
   */
  async page(query: StudiesQuery, key: string, place: PagePlace, signal: AbortSignal): Promise<FoundStudies> {
    const { offset } = place;
    if (asksOnlyForIds(query)) return this.#ofIds(query, offset);
    const request = withIds(query);
    if (query.decay !== undefined) {
      const near = await this.#nearness(request, query.decay, key, signal);
      if (near !== undefined) {
        const numbers = near.numbers.slice(offset, offset + query.pageSize);
        return { ...near, nctIds: Array.from(numbers, nctIdOfNumber) };
      }
    }
    return this.#behind(request, query, place, signal);
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

  async #behind(
    request: SearchRequest,
    { order, pageSize }: StudiesQuery,
    { offset, cursor }: PagePlace,
    signal: AbortSignal,
  ): Promise<FoundStudies> {
    const { engine } = this.#context;
    // The page before was full and the last: without looking ahead nobody could tell.
    if (offset > 0 && cursor === undefined) return { total: 0, nctIds: [], dataVersion: engine.dataVersion };
    try {
      const { total, hits, next, dataVersion } = await engine.search(
        { ...request, page: 1, pageSize },
        { order, facets: [], signal, ...(cursor !== undefined && { after: cursor }) },
      );
      return { total, nctIds: hits.map(({ nctId }) => nctId), dataVersion, next };
    } catch (error) {
      if (error instanceof CursorError) throw staleToken();
      throw error;
    }
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
    let dataVersion: string | undefined;
    let after: string | undefined;
    do {
      const answer = await engine.search(
        { ...request, sort: "relevance", page: 1, pageSize: STUDIES_PER_SEARCH },
        { order: BY_RELEVANCE, facets: [], signal, ...(after !== undefined && { after }) },
      );
      dataVersion ??= answer.dataVersion;
      if (answer.total > MOST_WITH_DECAY) return undefined;
      if (answer.dataVersion !== dataVersion) throw staleToken();
      for (const { nctId, score, nearestSite } of answer.hits) {
        // Where nothing is searched by words, nearness alone decides.
        const rank = Math.max(1, score) * decay(nearestSite?.distanceKm ?? Number.POSITIVE_INFINITY);
        ranked.push({ number: numberOfNctId(nctId), rank });
      }
      after = answer.next;
    } while (after !== undefined);
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

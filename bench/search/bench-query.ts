/**
 * @module A question put to every engine: small enough to say in the registry's expressions, in FTS5, in SQL and in
 * plain code, with one and the same meaning.
 */
import type { Circle, SearchRequest } from "../../src/query/search-request.ts";
import { emptySearchRequest } from "../../src/query/search-url.ts";

/** Words are in the form under which search compares them (`wordForms`); a phrase has at least two. */
export type WordQuery =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "phrase"; readonly words: readonly string[] }
  | { readonly kind: "and" | "or"; readonly operands: readonly WordQuery[] }
  /** Has the first, lacks the second. */
  | { readonly kind: "but not"; readonly has: WordQuery; readonly lacks: WordQuery };

export interface BenchQuery {
  /** Over BasicSearch, without other names for the words. */
  readonly words?: WordQuery;
  /** One and the same site has this city (its whole name) and this status. */
  readonly atSite?: { readonly city: string; readonly status: string };
  readonly status?: string;
  readonly phase?: string;
  readonly type?: string;
  readonly sex?: "FEMALE" | "MALE";
  /** Whole years. */
  readonly age?: number;
  /** Folded present name. */
  readonly country?: string;
  readonly near?: Circle;
  readonly sort: "relevance" | "updated" | "distance";
  readonly page: number;
}

export const PAGE_SIZE = 20;
export const FACET_LIMIT = 50;

/** The question as our port takes it. */
export function requestOf(query: BenchQuery): SearchRequest {
  const { words, atSite, status, phase, type, sex, age, country, near, sort, page } = query;
  const list = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return {
    ...emptySearchRequest,
    text: words === undefined ? {} : { term: expressionOf(words) },
    ...(atSite !== undefined && {
      advanced: `SEARCH[Location](AREA[LocationCity]COVERAGE[FullMatch]"${atSite.city}" AND AREA[LocationStatus]${atSite.status})`,
    }),
    status: list(status),
    phase: list(phase),
    type: list(type),
    country: list(country),
    ...(sex !== undefined && { sex }),
    ...(age !== undefined && { age }),
    ...(near !== undefined && { near }),
    synonyms: false,
    sort,
    page,
    pageSize: PAGE_SIZE,
  };
}

function expressionOf(words: WordQuery): string {
  switch (words.kind) {
    case "word":
      return words.word;
    case "phrase":
      return `"${words.words.join(" ")}"`;
    case "and":
    case "or":
      return `(${words.operands.map(expressionOf).join(words.kind === "and" ? " AND " : " OR ")})`;
    case "but not":
      return `(${expressionOf(words.has)} AND NOT ${expressionOf(words.lacks)})`;
  }
}

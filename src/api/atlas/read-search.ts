/** @module The parameters of a search as programs send them, in all addresses that take one. */
import { isPoint, type PointPlace } from "../../places/place.ts";
import { checkExpressions } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { parseSearchUrl } from "../../query/search-url.ts";
import type { ApiContext } from "../api-context.ts";
import { Problem } from "./problem.ts";

export interface ReadSearch {
  readonly request: SearchRequest;
  /** Names of parameters that mean nothing here and had no effect. */
  readonly ignored?: readonly string[] | undefined;
}

/** @throws Problem for parameters that cannot be read, QueryError for a text that is no expression */
export function readSearch(context: ApiContext, params: URLSearchParams): ReadSearch {
  const parsed = parseSearchUrl(params, { pointOf: (name) => pointOf(context, name) });
  if (!parsed.ok)
    throw new Problem(400, "The search cannot be read", {
      detail: parsed.errors.map(({ parameter, message }) => `${parameter}: ${message}`).join(" "),
      next: "Correct the parameters under `errors` and ask again.",
      errors: parsed.errors,
    });
  // People's slips are read generously on the site; a program must hear of its own.
  checkExpressions(parsed.request);
  return parsed;
}

/** A place that a program names in `near` must be clear; a doubtful one is refused like an unknown one. */
export function pointOf({ places }: ApiContext, name: string): PointPlace | undefined {
  const meaning = places?.()?.meaningOf(name);
  return meaning?.kind === "place" && isPoint(meaning.place) ? meaning.place : undefined;
}

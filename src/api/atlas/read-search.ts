/** @module The parameters of a search as programs send them, in all addresses that take one. */
import { isPoint, type Place, type PointPlace } from "../../places/place.ts";
import { checkExpressions } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import type { UrlError } from "../../query/url-reader.ts";
import { parseSearchUrl } from "../../query/search-url.ts";
import type { ApiContext } from "../api-context.ts";
import { Problem } from "./problem.ts";

/** Candidates that a message names. */
const MOST_PLACES = 5;

export interface ReadSearch {
  readonly request: SearchRequest;
  /** Names of parameters that mean nothing here and had no effect. */
  readonly ignored?: readonly string[] | undefined;
}

/** @throws Problem for parameters that cannot be read, QueryError for a text that is no expression */
export function readSearch(context: ApiContext, params: URLSearchParams): ReadSearch {
  const parsed = parseSearchUrl(params, { pointOf: (name) => pointOf(context, name) });
  if (!parsed.ok) {
    const errors = parsed.errors.map((error) =>
      // Of several values the message is that there may be one.
      error.parameter === "near" && params.getAll("near").length === 1
        ? { ...error, message: placeMessage(context, error) }
        : error,
    );
    throw new Problem(400, "The search cannot be read", {
      detail: errors.map(({ parameter, message }) => `${parameter}: ${message}`).join(" "),
      next: "Correct the parameters under `errors` and ask again.",
      errors,
    });
  }
  // People's slips are read generously on the site; a program must hear of its own.
  checkExpressions(parsed.request);
  return parsed;
}

/** What the site would ask back: which of several places is meant, or what it may be. */
function placeMessage({ places }: ApiContext, { value, message }: UrlError): string {
  const meaning = places?.()?.meaningOf(value);
  if (meaning === undefined) return message;
  if (meaning.kind === "place") return "This is no point: send a country as `country`, a state as `state`.";
  const labels = (candidates: readonly Place[]): string =>
    candidates
      .slice(0, MOST_PLACES)
      .map(({ label }) => label)
      .join("; ");
  if (meaning.kind === "several") return `Several places have this name: ${labels(meaning.choices)}.`;
  const similar = meaning.suggestions.length === 0 ? "" : ` Similar: ${labels(meaning.suggestions)}.`;
  return `This is neither a point such as 48.8566,2.3522 nor the name of a place.${similar}`;
}

/** A place that a program names in `near` must be clear; a doubtful one is refused like an unknown one. */
export function pointOf({ places }: ApiContext, name: string): PointPlace | undefined {
  const meaning = places?.()?.meaningOf(name);
  return meaning?.kind === "place" && isPoint(meaning.place) ? meaning.place : undefined;
}

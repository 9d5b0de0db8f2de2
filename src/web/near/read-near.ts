/**
 * @module `near` in an address: a point, a place by name, or an area that turns into a filter. What is not clear is
 * asked back; nothing is guessed without a word.
 */
import type { Gazetteer } from "../../places/gazetteer.ts";
import { isPoint, type Place, type PlaceOptions, type PointPlace } from "../../places/place.ts";
import { DEFAULT_RADIUS, type LengthUnit } from "./length-unit.ts";

export type NearReading =
  /** No place, or a point: the parameters are as good as they were, except that a radius was put in. */
  | { readonly kind: "plain"; readonly params: URLSearchParams }
  /** The name stays in the address; `place` is what it is taken for. */
  | {
      readonly kind: "point";
      readonly params: URLSearchParams;
      readonly place: PointPlace;
      readonly others: readonly PlaceLink[];
    }
  /** A country or state: `near` made way for filters. */
  | { readonly kind: "area"; readonly params: URLSearchParams }
  | { readonly kind: "question"; readonly question: PlaceQuestion };

/** A place and the address that means it. */
export interface PlaceLink {
  readonly label: string;
  readonly params: URLSearchParams;
}

export interface PlaceQuestion {
  readonly text: string;
  /** The name is known, but of several places. */
  readonly isKnown: boolean;
  readonly choices: readonly PlaceLink[];
}

const POINT = /^[-+\d.e]+\s*,\s*[-+\d.e]+$/i;

/** `params` are those of a search address; they are not changed. `unit` is for a radius that nobody gave. */
export function readNear(
  params: URLSearchParams,
  gazetteer: Gazetteer | undefined,
  unit: LengthUnit,
  options: PlaceOptions = {},
): NearReading {
  const given = params.getAll("near");
  const text = given[0]?.trim() ?? "";
  // Repeated values are refused where addresses are read.
  if (text === "" || given.length > 1) return { kind: "plain", params };
  if (POINT.test(text) || gazetteer === undefined) return { kind: "plain", params: withRadius(params, unit) };
  const meaning = gazetteer.meaningOf(text, options);
  const linkTo = (place: Place): PlaceLink => ({
    label: place.label,
    params: withPlace(params, place, unit),
  });
  if (meaning.kind === "unknown")
    return { kind: "question", question: { text, isKnown: false, choices: meaning.suggestions.map(linkTo) } };
  if (meaning.kind === "several")
    return { kind: "question", question: { text, isKnown: true, choices: meaning.choices.map(linkTo) } };
  const { place, others } = meaning;
  if (!isPoint(place)) return { kind: "area", params: withPlace(params, place, unit) };
  return { kind: "point", params: withRadius(params, unit), place, others: others.map(linkTo) };
}

/** The same question about another place: a point by its label, an area as filters. */
function withPlace(params: URLSearchParams, place: Place, unit: LengthUnit): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete("page");
  if (isPoint(place)) {
    next.set("near", place.label);
    return withRadius(next, unit);
  }
  next.delete("near");
  next.delete("radius");
  if (place.country !== undefined && !next.getAll("country").includes(place.country))
    next.append("country", place.country);
  if (place.state !== undefined && !next.getAll("state").includes(place.state))
    next.append("state", place.state);
  return next;
}

function withRadius(params: URLSearchParams, unit: LengthUnit): URLSearchParams {
  if ((params.get("radius") ?? "").trim() !== "") return params;
  const next = new URLSearchParams(params);
  next.set("radius", DEFAULT_RADIUS[unit]);
  return next;
}

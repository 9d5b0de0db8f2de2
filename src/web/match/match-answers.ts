/**
 * @module What the form of `/match` sent: which trials to look through, and what the person said. It comes in the body
 * of a POST and is used for one answer.
 */
import type { Facts } from "../../criteria/facts.ts";
import { VARIABLES, type VariableId } from "../../criteria/predicates/variables.ts";
import { questionOf, type Question } from "../../criteria/question.ts";
import { fieldNames, readAnswers } from "../../criteria/read-answers.ts";
import type { Gazetteer } from "../../places/gazetteer.ts";
import type { PlaceOptions } from "../../places/place.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { parseSearchUrl } from "../../query/search-url.ts";
import type { LengthUnit } from "../near/length-unit.ts";
import { readNear, type PlaceQuestion } from "../near/read-near.ts";

export interface MatchAnswers {
  /** Everything that was sent, to be shown in the fields again. */
  readonly given: URLSearchParams;
  readonly facts: Facts;
  readonly problems: ReadonlyMap<VariableId, string>;
  /** What was answered, in the order of the form. */
  readonly answered: readonly Question[];
  readonly skipped: readonly VariableId[];
  /** One question at a time, or all that are open. */
  readonly asks: "one" | "all";
  readonly everyStatus: boolean;
  /** From 1. */
  readonly page: number;
  /** The trials to look through; absent where the place or the words are not clear. */
  readonly request?: SearchRequest;
  /** The place is not clear. */
  readonly place?: PlaceQuestion;
  /** What the search cannot read, in words. */
  readonly unreadable: readonly string[];
}

/** Always asked first. */
export const FIRST_QUESTIONS: readonly VariableId[] = ["age", "sex"];

export interface PlaceReading {
  readonly gazetteer: Gazetteer | undefined;
  readonly lengthUnit: LengthUnit;
  readonly options: PlaceOptions;
}

export function readMatchAnswers(given: URLSearchParams, reading: PlaceReading): MatchAnswers {
  const answered = questionsIn(given);
  const { facts, problems } = readAnswers(answered, given);
  const page = Number(given.get("page") ?? "1");
  return {
    given,
    facts,
    problems,
    answered,
    skipped: given.getAll("skip").flatMap((id) => (isVariable(id) ? [id] : [])),
    asks: given.get("ask") === "all" ? "all" : "one",
    everyStatus: given.get("every") === "yes",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
    ...trialsAsked(given, reading),
  };
}

/** The questions of which the form holds an answer. */
function questionsIn(given: URLSearchParams): readonly Question[] {
  const ids = Object.keys(VARIABLES).filter(isVariable);
  return ids.filter((id) => (given.get(fieldNames(id).value)?.trim() ?? "") !== "").map(questionOf);
}

function isVariable(id: string): id is VariableId {
  return Object.hasOwn(VARIABLES, id);
}

function trialsAsked(
  given: URLSearchParams,
  { gazetteer, lengthUnit, options }: PlaceReading,
): Pick<MatchAnswers, "request" | "place" | "unreadable"> {
  const params = new URLSearchParams();
  for (const name of ["cond", "radius"]) {
    const value = given.get(name)?.trim() ?? "";
    if (value !== "") params.set(name, value);
  }
  // A choice among places of the same name wins over what was typed.
  const near = (given.get("place") ?? given.get("near") ?? "").trim();
  if (near !== "") params.set("near", near);
  else params.delete("radius");
  const place = readNear(params, gazetteer, lengthUnit, options);
  if (place.kind === "question") return { place: place.question, unreadable: [] };
  const pointOf = place.kind === "point" ? () => place.place : undefined;
  const parsed = parseSearchUrl(place.params, { ...(pointOf !== undefined && { pointOf }) });
  return parsed.ok
    ? { request: parsed.request, unreadable: [] }
    : { unreadable: parsed.errors.map(({ message }) => message) };
}

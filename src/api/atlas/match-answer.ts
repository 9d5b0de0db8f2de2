/** @module `POST /match`: one person against the studies of a search. Nothing of the request is kept or logged. */
import type { ItemVerdict } from "../../criteria/check-study.ts";
import type { Reason } from "../../criteria/evaluate.ts";
import { RULES_VERSION } from "../../criteria/predicates/parse-criterion.ts";
import type { FieldVerdict } from "../../criteria/registry-fields.ts";
import type { MatchAnswer, MatchedStudy, Matcher, OpenQuestion } from "../../match/create-matcher.ts";
import { checkExpressions } from "../../query/request-expressions.ts";
import type { SearchRequest } from "../../query/search-request.ts";
import { parseSearchUrl } from "../../query/search-url.ts";
import type { ApiContext } from "../api-context.ts";
import { factsAsked, readMatchBody } from "./match-body.ts";
import { Problem } from "./problem.ts";
import { pointOf } from "./read-search.ts";

/** @throws Problem, QueryError, MatchNotReadyError */
export async function matchAnswer(
  context: ApiContext,
  body: unknown,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const matcher = matcherOf(context);
  const asked = readMatchBody(body, context.now());
  const { everyStatus, possible, likelyNot, facts } = asked;
  const answer = await matcher.match(
    { facts, request: searchRequest(context, asked.search) },
    {
      everyStatus,
      signal,
      ...(possible !== undefined && { possible }),
      ...(likelyNot !== undefined && { likelyNot }),
    },
  );
  return {
    rulesVersion: RULES_VERSION,
    ...countsOf(answer),
    studies: answer.studies.map(studyAnswer),
    refused: answer.refused.map(studyAnswer),
    questions: answer.questions.map(questionAnswer),
    facts: factsAsked(asked),
    doubts: asked.doubts,
  };
}

function matcherOf({ matcher }: ApiContext): Matcher {
  if (matcher !== undefined) return matcher;
  throw new Problem(503, "This copy matches nobody", {
    detail: "Criteria are only read while a site is served.",
    next: "Ask a copy that is served with `trial-atlas serve`.",
  });
}

/** Errors name the parameter, never its value. */
function searchRequest(context: ApiContext, params: URLSearchParams): SearchRequest {
  const parsed = parseSearchUrl(params, { pointOf: (name) => pointOf(context, name) });
  const unknown = parsed.ok ? (parsed.ignored ?? []) : [];
  if (!parsed.ok || unknown.length > 0)
    throw new Problem(400, "The search cannot be read", {
      detail: "Some parameters under `search` are unknown or cannot be understood.",
      next: "Correct the parameters under `errors`: they are those of GET /search.",
      errors: [
        ...(parsed.ok ? [] : parsed.errors).map(({ parameter, message }) => inSearch(parameter, message)),
        ...unknown.map((parameter) => inSearch(parameter, "There is no such parameter.")),
      ],
    });
  checkExpressions(parsed.request);
  return parsed.request;
}

function inSearch(parameter: string, message: string) {
  return { parameter: `search.${parameter}`, value: "", message };
}

function questionAnswer({ question, decides, expected }: OpenQuestion) {
  const { id, ...shown } = question;
  return { variable: id, ...shown, decides, expected: Number(expected.toFixed(1)) };
}

function countsOf({ total, strongPossible, possible, likelyNot, unread, isComplete }: MatchAnswer) {
  return { total, strongPossible, possible, likelyNot, unread, isComplete };
}

function studyAnswer({ card, check, isIncomplete, nearestSite }: MatchedStudy) {
  const { fields, items, needs, verdict } = check;
  const reasons = (truth: FieldVerdict["truth"], outcome: ItemVerdict["outcome"]) => [
    ...fields.filter((field) => field.truth === truth).map(fieldReason),
    ...items.filter((item) => item.outcome === outcome).map(itemReason),
  ];
  return {
    card,
    verdict,
    against: reasons("false", "against"),
    met: reasons("true", "met"),
    /** Criteria that nothing decides yet. */
    open:
      fields.filter(({ truth }) => truth === "unknown").length +
      items.filter(({ outcome }) => outcome === "open").length,
    needs,
    isIncomplete,
    ...(nearestSite !== undefined && { nearestSite }),
  };
}

function fieldReason({ field, says, fact }: FieldVerdict) {
  return {
    source: "field",
    field,
    quote: says,
    because:
      fact === undefined ? [] : [{ variable: field === "healthyVolunteers" ? "healthy" : field, fact }],
  };
}

function itemReason({ item, because }: ItemVerdict) {
  return {
    source: "criterion",
    side: item.side,
    quote: item.text,
    span: item.span,
    because: because.map(({ predicate: { variable }, fact }: Reason) => ({ variable, fact })),
  };
}

/** @module Our own interface for programs, `/api/atlas/v1`: the site's search, cards, names, places and criteria as JSON. */
import { Hono, type Context } from "hono";
import { cors } from "hono/cors";
import { SUGGESTION_KINDS, type SuggestionKind } from "../../engine/search-engine.ts";
import { IndexNotReadyError, QueryTimeoutError } from "../../engine/search-problem.ts";
import { QueryError } from "../../query/query-error.ts";
import { cardOf } from "../../study/card.ts";
import type { Study } from "../../study/study.ts";
import type { ApiContext } from "../api-context.ts";
import { dailyTag, dataTag, namesTag } from "../data-tag.ts";
import { faultOf } from "../fault.ts";
import { answerOfStudy } from "./asked-study.ts";
import { eligibilityAnswer } from "./eligibility.ts";
import { eligibilityExports } from "./eligibility-exports.ts";
import { matchRoutes } from "./match-routes.ts";
import { openApiDocument } from "./openapi-document.ts";
import { badParameter, Problem, problemBody } from "./problem.ts";
import { readNames, readWholeNumber } from "./read-parameter.ts";
import { searchAnswer } from "./search-answer.ts";
import { statisticsAnswer } from "./statistics-answer.ts";

export interface AtlasContext extends ApiContext {
  /** What the page of a study says, as data; made by who makes the page. */
  readonly studyPage: (study: Study) => unknown;
}

const LONGEST_TEXT = 100;
const DEFAULT_NAMES = 8;
const MOST_NAMES = 50;

/** `createAtlasApi(context).request("/search?cond=asthma&facets=status")` answers without a port. */
export function createAtlasApi(context: AtlasContext): Hono {
  const { store, engine } = context;
  const app = new Hono();
  app.use(cors({ origin: "*", allowMethods: ["GET", "HEAD", "POST"], exposeHeaders: ["ETag"] }));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    // What is asked for may be about somebody's health: shared caches keep nothing; what a POST says, nobody keeps.
    c.res.headers.set("Cache-Control", c.req.method === "POST" ? "no-store" : "private, no-cache");
  });

  app.get("/openapi.json", (c) => c.json(openApiDocument(originOf(context, c))));
  app.get("/search", (c) =>
    answer(context, c, () => searchAnswer(context, new URL(c.req.url).searchParams, c.req.raw.signal)),
  );
  app.get("/statistics", (c) =>
    answer(context, c, () => statisticsAnswer(context, new URL(c.req.url).searchParams)),
  );
  app.get("/suggest", (c) =>
    answer(context, c, async () => {
      const text = (c.req.query("text") ?? "").slice(0, LONGEST_TEXT);
      const names = await engine.suggest({
        text,
        kinds: readKinds(c),
        limit: readLimit(c),
      });
      return { suggestions: names };
    }),
  );
  app.get("/places", (c) =>
    answer(context, c, () => {
      const places = context.places?.();
      if (places === undefined)
        throw new Problem(503, "This copy knows no places", {
          detail: "The gazetteer was not built.",
          next: "Search with a point (`near=48.85,2.35`) instead of a name.",
        });
      const text = (c.req.query("text") ?? "").slice(0, LONGEST_TEXT);
      return Promise.resolve({ places: places.findPlaces(text, { limit: readLimit(c) }) });
    }),
  );
  app.get("/studies/:nctId", (c) =>
    answerOfStudy(context, c, (nctId) => {
      const stored = store.storedStudy(nctId);
      if (stored === undefined) return undefined;
      const { study, contentHash, firstStoredAt, changedAt } = stored;
      const record = `${originOf(context, c)}/api/v2/studies/${nctId}`;
      return () =>
        JSON.stringify({ nctId, card: cardOf(study), contentHash, firstStoredAt, changedAt, record });
    }),
  );
  app.get("/studies/:nctId/page", (c) =>
    answerOfStudy(
      context,
      c,
      (nctId) => {
        const study = store.study(nctId);
        return study && (() => JSON.stringify(context.studyPage(study)));
      },
      { tag: dailyTag(context) },
    ),
  );
  app.get("/studies/:nctId/eligibility", (c) =>
    answerOfStudy(context, c, (nctId) => {
      const study = store.study(nctId);
      return study && (() => JSON.stringify(eligibilityAnswer(study, context.eligibility?.(study))));
    }),
  );
  app.route("/", eligibilityExports(context));
  app.route("/", matchRoutes(context));
  app.all("*", () => {
    throw new Problem(404, "There is nothing at this address", {
      detail: "No path of this interface is written so, or it takes another method.",
      next: "See /api/atlas/v1/openapi.json for all of them.",
    });
  });
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem !== undefined)
      return c.body(JSON.stringify(problemBody(problem)), problem.status, {
        "Content-Type": "application/problem+json",
        ...(problem.status === 503 && { "Retry-After": "30" }),
      });
    const reference = crypto.randomUUID().slice(0, 8);
    context.log.error({ reference, fault: faultOf(error) }, "an API answer failed");
    const body = {
      type: "about:blank",
      title: "Internal error",
      status: 500,
      next: `Tell the operator: ${reference}`,
    };
    return c.body(JSON.stringify(body), 500, { "Content-Type": "application/problem+json" });
  });
  return app;
}

async function answer(context: ApiContext, c: Context, content: () => Promise<unknown>): Promise<Response> {
  const tag = dataTag(context);
  if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
  return c.body(JSON.stringify(await content()), 200, { ETag: tag, "Content-Type": "application/json" });
}

/** All kinds where none is named. */
function readKinds(c: Context): readonly SuggestionKind[] {
  const kinds = readNames("kinds", c.req.query("kinds") ?? "", SUGGESTION_KINDS);
  return kinds.length === 0 ? SUGGESTION_KINDS : kinds;
}

function readLimit(c: Context): number {
  return readWholeNumber("limit", c.req.query("limit"), { otherwise: DEFAULT_NAMES, most: MOST_NAMES });
}

function problemOf(error: Error): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof QueryError)
    return badParameter(error.parameter, error.expression, `${error.message}. ${error.cause.advice}`);
  if (error instanceof QueryTimeoutError || error instanceof IndexNotReadyError)
    return new Problem(503, "No answer for now", {
      detail: error.message,
      next: "Ask again in half a minute.",
    });
  return undefined;
}

function originOf({ publicUrl }: ApiContext, c: Context): string {
  return (publicUrl ?? new URL(c.req.url).origin).replace(/\/$/, "");
}

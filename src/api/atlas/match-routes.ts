/**
 * @module `POST /match`: what is sent is about somebody's health. It comes in a body, is used for one answer, and is
 * neither kept nor logged nor cached; no error repeats a value.
 */
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MatchNotReadyError } from "../../match/create-matcher.ts";
import { QueryError } from "../../query/query-error.ts";
import type { ApiContext } from "../api-context.ts";
import { matchAnswer } from "./match-answer.ts";
import { Problem } from "./problem.ts";

/** A patient's whole record in FHIR has some megabytes. */
const MOST_MIB = 8;

export function matchRoutes(context: ApiContext): Hono {
  const routes = new Hono();
  const limit = bodyLimit({
    maxSize: MOST_MIB * 1_048_576,
    onError: () => {
      throw new Problem(400, "The request is too long", {
        detail: `A body may have up to ${MOST_MIB} MiB.`,
        next: "Send only what is about the person.",
      });
    },
  });
  routes.post("/match", limit, async (c) => {
    const content = await answered(matchAnswer(context, await readJson(c), c.req.raw.signal));
    return c.body(JSON.stringify(content), 200, { "Content-Type": "application/json" });
  });
  return routes;
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new Problem(400, "The request cannot be read", {
      detail: "The body is no JSON.",
      next: "See /api/atlas/v1/openapi.json for what it may hold.",
    });
  }
}

async function answered<Content>(answer: Promise<Content>): Promise<Content> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof MatchNotReadyError)
      throw new Problem(503, "No answer for now", {
        detail: error.message,
        next: "Ask again in half a minute.",
      });
    if (error instanceof QueryError)
      throw new Problem(400, "The search cannot be read", {
        detail: `${error.message}. ${error.cause.advice}`,
        next: "Correct the parameter under `errors`.",
        errors: [{ parameter: `search.${error.parameter}`, value: "", message: error.message }],
      });
    throw error;
  }
}

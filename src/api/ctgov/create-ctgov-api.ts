/**
 * @module ClinicalTrials.gov's API v2 as it is spoken there: change the host, keep the program. To be mounted at
 * `/api/v2`. What is compatible, chosen or deliberately better stands in `docs/ctgov-api.md`.
 */
import { Hono } from "hono";
import { cors } from "hono/cors";
import { IndexNotReadyError, QueryTimeoutError } from "../../engine/search-problem.ts";
import { QueryError } from "../../query/query-error.ts";
import type { ApiContext } from "../api-context.ts";
import { faultOf } from "../fault.ts";
import { ApiError } from "./api-error.ts";
import { dictionaryRoutes } from "./dictionary/dictionary-routes.ts";
import { downloadAllRoutes } from "./download-all.ts";
import { singleStudyRoutes } from "./single-study.ts";
import { statisticsRoutes } from "./statistics/statistics-routes.ts";
import { studiesPageRoutes } from "./studies-page.ts";

/** The registry's own edge refuses addresses of half this length; 1,300 numbers in `filter.ids` fit in. */
const MAX_URL_LENGTH = 16_000;

/** `createCtgovApi(context).request("/studies?query.cond=asthma")` answers without a port. */
export function createCtgovApi(context: ApiContext): Hono {
  const app = new Hono();
  app.use(cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: EXPOSED }));
  app.use(async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      return c.text("Only GET is allowed", 405, { Allow: "GET, HEAD" });
    if (c.req.url.length > MAX_URL_LENGTH)
      throw new ApiError(`The address is longer than ${MAX_URL_LENGTH} characters`, 414);
    await next();
    c.res.headers.set("X-Content-Type-Options", "nosniff");
    // What is asked for may be about somebody's health: shared caches keep nothing.
    c.res.headers.set("Cache-Control", "private, no-cache");
    return undefined;
  });
  const routes = [
    dictionaryRoutes(context),
    downloadAllRoutes(context),
    statisticsRoutes(context),
    studiesPageRoutes(context),
    // Last: its pattern would take the other names for numbers.
    singleStudyRoutes(context),
  ];
  for (const route of routes) app.route("/", route);
  app.all("*", () => {
    throw new ApiError("Not found", 404);
  });
  app.onError((error, c) => {
    if (error instanceof QueryError) return c.text(error.message, 400);
    // Programs try 503 again, and so they should: the index grows, and other searches end.
    const problem =
      error instanceof QueryTimeoutError || error instanceof IndexNotReadyError
        ? new ApiError(error.message, 503)
        : error;
    if (problem instanceof ApiError)
      return c.text(problem.message, problem.status, problem.status === 503 ? { "Retry-After": "60" } : {});
    const reference = crypto.randomUUID().slice(0, 8);
    context.log.error({ reference, fault: faultOf(error) }, "an API answer failed");
    return c.text(`Internal error, reference ${reference}`, 500);
  });
  return app;
}

/** What scripts of other sites may read. */
const EXPOSED = ["ETag", "x-total-count", "x-next-page-token"];

/** @module What the API says about itself: fields, search areas, enumerations, version (API contract, sections 2.4 and 2.5). */
import { Hono, type Context } from "hono";
import { SEARCH_AREAS } from "../../../query/search-areas.ts";
import type { ApiContext } from "../../api-context.ts";
import { dataTag, namesTag } from "../../data-tag.ts";
import { QueryString } from "../query-string.ts";
import { ENUMS } from "./enums.ts";
import { fieldNodes } from "./metadata.ts";

/** The version of the registry's API that is spoken here. */
const API_VERSION = "2.0.5";

export function dictionaryRoutes(context: ApiContext): Hono {
  const app = new Hono();
  const answer = (
    c: Context,
    known: readonly string[],
    content: (query: QueryString) => unknown,
  ): Response => {
    const body = content(new QueryString(new URL(c.req.url).searchParams, known));
    const tag = dataTag(context);
    if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
    return c.body(JSON.stringify(body), 200, { ETag: tag, "Content-Type": "application/json" });
  };
  app.get("/version", (c) => answer(c, [], () => versionOf(context)));
  app.get("/studies/metadata", (c) =>
    answer(c, ["includeIndexedOnly", "includeHistoricOnly"], (query) => {
      // No historic record is kept apart here, so there are no fields that only those have.
      query.truth("includeHistoricOnly");
      return fieldNodes(query.truth("includeIndexedOnly"));
    }),
  );
  app.get("/studies/search-areas", (c) => answer(c, [], () => [{ name: "Study", areas: SEARCH_AREAS }]));
  app.get("/studies/enums", (c) => answer(c, [], () => ENUMS));
  return app;
}

/** The registry's time of our data: UTC, without an offset. */
function versionOf({ store }: ApiContext): { readonly apiVersion: string; readonly dataTimestamp: string } {
  const { dataTimestamp, updatedAt } = store.summary();
  const time = dataTimestamp ?? updatedAt?.slice(0, 19) ?? "1970-01-01T00:00:00";
  return { apiVersion: API_VERSION, dataTimestamp: time.length === 10 ? `${time}T00:00:00` : time };
}

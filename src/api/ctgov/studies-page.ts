/** @module `GET /studies`: one page of studies as JSON or CSV (API contract, sections 2.1.1 to 2.1.4). */
import { Hono } from "hono";
import type { NctId } from "../../study/nct-id.ts";
import type { ApiContext } from "../api-context.ts";
import { dataTag, namesTag } from "../data-tag.ts";
import { inTurns, streamOf } from "../text-stream.ts";
import { StudyFinder } from "./find-studies.ts";
import { FIRST_PAGE, pageToken, placeOfToken, queryKey, staleToken } from "./page-token.ts";
import { readStudiesQuery, type StudiesQuery } from "./studies-query.ts";
import { csvColumns, jsonLines } from "./study-rows.ts";

/** Longer pages are streams. */
const STUDIES_AT_ONCE = 25;

export function studiesPageRoutes(context: ApiContext): Hono {
  const { store, engine } = context;
  const finder = new StudyFinder(context);
  return new Hono().get("/studies", async (c) => {
    const params = new URL(c.req.url).searchParams;
    const query = readStudiesQuery(params, (nctId) => store.aliasTarget(nctId));
    const rows = rowsOf(context, query);
    const key = queryKey(params);
    const tag = dataTag(context);
    const { dataVersion } = engine;
    const place =
      query.pageToken === undefined ? FIRST_PAGE : placeOfToken(query.pageToken, key, dataVersion);
    if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });

    const found = await finder.page(query, key, place, c.req.raw.signal);
    // Renewed while the search ran: the place was one of the old data.
    if (query.pageToken !== undefined && found.dataVersion !== dataVersion) throw staleToken();
    // No look-ahead: a page that is full leads on, even when nothing follows.
    const next =
      found.nctIds.length < query.pageSize
        ? undefined
        : pageToken({ offset: place.offset + query.pageSize, cursor: found.next }, key, found.dataVersion);
    const isFirst = query.pageToken === undefined;
    const headers = {
      ETag: tag,
      "Content-Type": rows.contentType,
      ...(query.format === "csv" && {
        ...(query.countTotal && isFirst && { "x-total-count": String(found.total) }),
        ...(next !== undefined && { "x-next-page-token": next }),
      }),
    };
    const frame = { isFirst, next, ...(query.countTotal && isFirst && { total: found.total }) };
    const parts = rows.parts(found.nctIds, frame);
    if (found.nctIds.length > STUDIES_AT_ONCE) return c.body(streamOf(inTurns(parts)), 200, headers);
    return c.body(wholeOf(parts), 200, headers);
  });
}

interface PageFrame {
  readonly isFirst: boolean;
  readonly total?: number;
  readonly next: string | undefined;
}

interface Rows {
  readonly contentType: string;
  readonly parts: (nctIds: readonly NctId[], frame: PageFrame) => Iterable<string | Uint8Array>;
}

/** @throws ApiError for a field or column that is none */
function rowsOf({ store }: ApiContext, query: StudiesQuery): Rows {
  if (query.format === "csv") {
    const { header, lineOf } = csvColumns(query.fields);
    return {
      contentType: "text/csv; charset=utf-8",
      *parts(nctIds, { isFirst }) {
        if (isFirst) yield header;
        for (const nctId of nctIds) {
          const study = store.study(nctId);
          if (study !== undefined) yield lineOf(study);
        }
      },
    };
  }
  const lineOf = jsonLines(store, query);
  return {
    contentType: "application/json",
    *parts(nctIds, { total, next }) {
      yield total === undefined ? '{"studies":[' : `{"totalCount":${total},"studies":[`;
      let before = "\n";
      for (const nctId of nctIds) {
        const line = lineOf(nctId);
        // A study that left the registry since it was found is no longer to be shown.
        if (line === undefined) continue;
        yield before;
        yield line;
        before = ",\n";
      }
      yield before === "\n" ? "]" : "\n]";
      yield next === undefined ? "}" : `,"nextPageToken":"${next}"}`;
    },
  };
}

function wholeOf(parts: Iterable<string | Uint8Array>): Buffer<ArrayBuffer> {
  return Buffer.concat(Array.from(parts, (part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

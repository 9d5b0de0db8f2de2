/** @module `GET /studies/download?format=json.zip`: the whole registry as one archive, streamed (API contract, section 8). */
import { Hono } from "hono";
import { zipArchive, type ZipEntry } from "../../formats/zip-archive.ts";
import type { RegistryStore } from "../../store/registry-store.ts";
import type { ApiContext } from "../api-context.ts";
import { dataTag, namesTag } from "../data-tag.ts";
import { streamOf } from "../text-stream.ts";
import { invalidValue } from "./api-error.ts";
import { QueryString } from "./query-string.ts";

export function downloadAllRoutes(context: ApiContext): Hono {
  return new Hono().get("/studies/download", (c) => {
    const query = new QueryString(new URL(c.req.url).searchParams, ["format"]);
    const format = query.text("format") ?? "json.zip";
    if (format !== "json.zip") throw invalidValue("format", format);
    const tag = dataTag(context);
    if (namesTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, { ETag: tag });
    return c.body(streamOf(zipArchive(everyStudy(context.store))), 200, {
      ETag: tag,
      "Content-Type": "application/zip",
      "Content-Disposition": 'attachment; filename="ctg-studies.json.zip"',
    });
  });
}

/** One file per study, by number, each as it stands when its turn comes. */
function* everyStudy(store: RegistryStore): Generator<ZipEntry> {
  for (const { nctId } of store.sitemapEntries()) {
    const content = store.studyBytes(nctId);
    if (content !== undefined) yield { name: `${nctId}.json`, content };
  }
}

/**
 * @module "Not modified" without rendering. A page depends on the code, the data, the day (statuses show their
 * age) and the progress line, on nothing about the visitor: one weak ETag serves all addresses.
 */
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { syncLineOf } from "../chrome.ts";
import type { Site } from "../site.ts";

/** `W/"k3Jx…"`, for all pages of this moment. */
function pageTag(site: Site): string {
  const { dataVersion, invented } = site.store.summary();
  const day = site.now().toISOString().slice(0, 10);
  const parts = [site.build, dataVersion, site.engine.dataVersion, invented, day, syncLineOf(site) ?? ""];
  return `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22)}"`;
}

/**
 * Answers 304 where the visitor's copy is still right, otherwise marks a successful answer with the tag.
 * `private`: a search address is nobody's business but the visitor's, so shared caches keep nothing.
 */
export function conditional(site: Site): MiddlewareHandler {
  return async (c, next) => {
    const tag = pageTag(site);
    const cacheControl = "private, no-cache";
    if (namesTag(c.req.header("if-none-match"), tag)) {
      return c.body(null, 304, {
        ETag: tag,
        "Cache-Control": cacheControl,
        Vary: "Accept-Encoding, Accept-Language",
      });
    }
    await next();
    if (c.res.status === 200 && !c.res.headers.has("etag")) c.res.headers.set("ETag", tag);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("Cache-Control", cacheControl);
    return undefined;
  };
}

/** `*` is not honoured: it would answer 304 for pages that do not exist. */
function namesTag(header: string | undefined, tag: string): boolean {
  return header?.split(",").some((candidate) => candidate.trim() === tag) ?? false;
}

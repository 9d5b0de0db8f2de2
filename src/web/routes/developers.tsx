/** @module `/developers`: how programs read this site. */
import { Hono } from "hono";
import { emptySearchRequest } from "../../query/search-url.ts";
import type { Site } from "../site.ts";
import { developersUrl } from "../urls.ts";
import { DevelopersPage } from "../views/developers-page.tsx";
import { sendPage, type WebEnv } from "../web-env.ts";

export function developerRoutes(site: Site): Hono<WebEnv> {
  return new Hono<WebEnv>().get(developersUrl, async (c) => {
    const { hits } = await site.engine.search({ ...emptySearchRequest, pageSize: 1 }, { facets: [] });
    const nctId = hits[0]?.nctId;
    const { chrome } = c.var;
    const document = site.describeApi?.(chrome.origin, nctId);
    return sendPage(c, <DevelopersPage chrome={chrome} {...(document !== undefined && { document })} />);
  });
}

/** @module What programs ask before people come: is it well, what may be crawled. */
import { Hono } from "hono";
import { absoluteUrl, searchFormUrl, sitemapUrl } from "../urls.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";

export function machineRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/healthz", (c) => {
    const { studies, dataVersion } = site.store.summary();
    const searchable = site.engine.dataVersion;
    return c.json({ status: "ok", build: site.build, studies, dataVersion, searchable }, 200, {
      "Cache-Control": "no-store",
    });
  });
  routes.get("/robots.txt", (c) => c.text(robots(c.var.chrome.origin, c.var.chrome.invented)));
  return routes;
}

/**
 * Every study and every browse page may be found through search engines, but not the endless combinations of
 * filters; and nothing where studies are invented.
 */
function robots(origin: string, invented: boolean): string {
  const rules = invented ? ["Disallow: /"] : [`Disallow: ${searchFormUrl}?`, "Disallow: /*?prefix="];
  return ["User-agent: *", ...rules, "", `Sitemap: ${absoluteUrl(origin, sitemapUrl)}`, ""].join("\n");
}

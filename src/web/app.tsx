/** @module The web site: middleware, routes, and what happens when something goes wrong. */
import { Hono, type Context } from "hono";
import { trimTrailingSlash } from "hono/trailing-slash";
import { builtFolder, readAssetUrls } from "./assets.ts";
import { chromeOf } from "./chrome.ts";
import { compression } from "./middleware/compression.ts";
import { engineProblem } from "./engine-problem.ts";
import { conditional } from "./middleware/conditional.ts";
import { limits } from "./middleware/limits.ts";
import { faultForLog, requestLog } from "./middleware/request-log.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { PageProblem, type ProblemTexts } from "./page-problem.ts";
import { aboutRoutes } from "./routes/about.tsx";
import { assetRoutes } from "./routes/assets.ts";
import { mapRoutes } from "./maps/map-routes.ts";
import { mapTilesRoutes } from "./maps/map-tiles-routes.ts";
import { locationRoutes } from "./locations/location-routes.tsx";
import { browseRoutes } from "./routes/browse.tsx";
import { developerRoutes } from "./routes/developers.tsx";
import { machineRoutes } from "./routes/for-machines.ts";
import { homeRoutes } from "./routes/home.tsx";
import { searchRoutes } from "./routes/search.tsx";
import { suggestRoutes } from "./routes/suggest.ts";
import { sitemapRoutes } from "./routes/sitemap.ts";
import { glossaryRoutes } from "./glossary/glossary-routes.tsx";
import { matchRoutes } from "./match/match-routes.tsx";
import type { Site } from "./site.ts";
import { checkRoutes } from "./study/check/check-routes.tsx";
import { studyRoutes } from "./study/study-routes.tsx";
import { ProblemPage } from "./views/problem-page.tsx";
import { sendPage, type WebEnv } from "./web-env.ts";

const PAGES = [
  homeRoutes,
  searchRoutes,
  studyRoutes,
  locationRoutes,
  mapRoutes,
  browseRoutes,
  glossaryRoutes,
  aboutRoutes,
  developerRoutes,
  sitemapRoutes,
] as const;

/**
 * The whole site as one Hono app, to be mounted last at `/`: whatever no page answers gets the 404 page.
 * `createWebApp(site).request("/search?cond=asthma")` answers without a port.
 */
export function createWebApp(site: Site): Hono<WebEnv> {
  const assetsFolder = site.assetsFolder ?? builtFolder("assets");
  const assetUrl = readAssetUrls(assetsFolder);
  const app = new Hono<WebEnv>();

  app.use(requestLog(site.log), securityHeaders(), compression());
  app.use(async (c, next) => {
    c.set("chrome", chromeOf(site, assetUrl, c.req.url));
    await next();
  });
  app.route("/", checkRoutes(site));
  app.route("/", matchRoutes(site));
  app.use(limits(), trimTrailingSlash());
  app.route("/", assetRoutes(assetsFolder));
  app.route("/", mapTilesRoutes(site));
  app.route("/", machineRoutes(site));
  app.route("/", suggestRoutes(site));
  app.use(conditional(site));
  for (const routes of PAGES) app.route("/", routes(site));
  app.all("*", () => {
    throw new PageProblem(NO_SUCH_PAGE);
  });
  app.onError((error, c) => answerError(site, error, c));
  return app;
}

const NO_SUCH_PAGE: ProblemTexts = {
  status: 404,
  title: "There is no page at this address",
  lines: [
    "The address may be mistyped, or the page may have moved. A study is found by its NCT number, for instance at /study/NCT01494480.",
  ],
};

function answerError(site: Site, error: Error, c: Context<WebEnv>): Response | Promise<Response> {
  c.header("Cache-Control", "no-store");
  if (error instanceof PageProblem) {
    if (error.texts.status === 405) c.header("Allow", "GET, HEAD");
    return sendPage(c, <ProblemPage chrome={c.var.chrome} problem={error.texts} />, error.texts.status);
  }
  const unanswered = engineProblem(error);
  if (unanswered !== undefined) {
    c.header("Retry-After", "30");
    return sendPage(c, <ProblemPage chrome={c.var.chrome} problem={unanswered} />, unanswered.status);
  }
  const reference = crypto.randomUUID().slice(0, 8);
  site.log.error({ reference, fault: faultForLog(error) }, "a page failed");
  const problem = {
    title: "Something went wrong on our side",
    lines: [
      "This page could not be made. Your request was fine; trying again in a minute may help.",
      `If it keeps failing, tell whoever runs this site the reference ${reference}.`,
    ],
  };
  return sendPage(c, <ProblemPage chrome={c.var.chrome} problem={problem} />, 500);
}

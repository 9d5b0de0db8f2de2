/** @module The places of a study's map, asked for only by those who zoom it: there can be a thousand of them. */
import { Hono } from "hono";
import { parseNctId } from "../../study/nct-id.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";
import { studyMap } from "./study-map.ts";
import { zoomPlaces } from "./zoom-places.ts";

export function mapRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get("/maps/:file{NCT\\d{8}\\.json}", (c, next) => {
    const nctId = parseNctId(c.req.param("file").slice(0, -".json".length));
    const study = nctId === undefined ? undefined : site.store.study(nctId);
    const map = study === undefined ? undefined : studyMap(study, site.places?.()?.locateCity);
    if (map === undefined) return next();
    return c.json(zoomPlaces(map.view));
  });
  return routes;
}

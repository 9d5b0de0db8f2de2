/** @module The whole application behind one fetch function: pages for people, and interfaces for programs beside them. */
import { Hono } from "hono";
import { createAtlasApi } from "./api/atlas/create-atlas-api.ts";
import { openApiDocument } from "./api/atlas/openapi-document.ts";
import { createCtgovApi } from "./api/ctgov/create-ctgov-api.ts";
import { createWebApp } from "./web/app.tsx";
import { builtFolder } from "./web/assets.ts";
import { compression } from "./web/middleware/compression.ts";
import { requestLog } from "./web/middleware/request-log.ts";
import { lazyGazetteer } from "./web/near/open-gazetteer.ts";
import type { Study } from "./study/study.ts";
import type { Site } from "./web/site.ts";
import { studyView, type StudyView } from "./web/study/study-view.ts";

export interface App {
  /** Answers one request; `app.fetch(new Request("http://localhost/"))` needs no port. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

const FOR_PROGRAMS = /^\/api\/(?:v2|atlas\/v1)\//;

/** Wires the faces of the application to the store and the engine that `site` names. */
export function createApp(given: Site): App {
  // One gazetteer for all faces: it takes 30 MB once somebody asks for a place.
  const site: Site = { ...given, places: given.places ?? lazyGazetteer(builtFolder("places")) };
  const programs = new Hono();
  programs.use(requestLog(site.log), compression());
  programs.route("/api/v2", createCtgovApi(site));
  const studyPage = (study: Study): StudyView =>
    studyView(study, site.now(), undefined, site.eligibility?.(study));
  programs.route("/api/atlas/v1", createAtlasApi({ ...site, studyPage }));
  const web = createWebApp({ ...site, describeApi: openApiDocument });
  return {
    fetch: (request) =>
      // What is spoken under these prefixes is never HTML, so pages and their problem page are not asked.
      FOR_PROGRAMS.test(new URL(request.url).pathname) ? programs.fetch(request) : web.fetch(request),
  };
}

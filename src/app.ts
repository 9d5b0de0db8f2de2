/** @module The whole application behind one fetch function: pages for people, and interfaces for programs beside them. */
import { Hono } from "hono";
import { createCtgovApi } from "./api/ctgov/create-ctgov-api.ts";
import { createWebApp } from "./web/app.tsx";
import { compression } from "./web/middleware/compression.ts";
import { requestLog } from "./web/middleware/request-log.ts";
import type { Site } from "./web/site.ts";

export interface App {
  /** Answers one request; `app.fetch(new Request("http://localhost/"))` needs no port. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Wires the faces of the application to the store and the engine that `site` names. */
export function createApp(site: Site): App {
  const programs = new Hono();
  programs.use(requestLog(site.log), compression());
  programs.route("/api/v2", createCtgovApi(site));
  const web = createWebApp(site);
  return {
    fetch: (request) =>
      // What is spoken under this prefix is never HTML, so pages and their problem page are not asked.
      new URL(request.url).pathname.startsWith("/api/v2/") ? programs.fetch(request) : web.fetch(request),
  };
}

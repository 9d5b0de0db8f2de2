/** @module The whole application behind one fetch function: pages, and whatever is mounted beside them. */
import { createWebApp } from "./web/app.tsx";
import type { Site } from "./web/site.ts";

export interface App {
  /** Answers one request; `app.fetch(new Request("http://localhost/"))` needs no port. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Wires the faces of the application to the store and the engine that `site` names. */
export function createApp(site: Site): App {
  const web = createWebApp(site);
  return { fetch: (request) => web.fetch(request) };
}

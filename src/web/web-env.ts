/** @module What middleware leaves in the request for the routes of the site. */
import type { Context } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Chrome } from "./chrome.ts";

/** The environment of every Hono app in `web/`: `new Hono<WebEnv>()`, then `c.var.chrome`. */
export interface WebEnv {
  readonly Variables: { chrome: Chrome };
}

/** Answers with a whole page, a `<Layout>` at its root: `return sendPage(c, <HomePage … />)`. */
export function sendPage(c: Context<WebEnv>, page: VNode, status: PageStatus = 200): Response {
  return c.html(`<!doctype html>${renderToString(page)}`, status);
}

export type PageStatus = 200 | 400 | 404 | 405 | 410 | 414 | 500 | 503;

/** @module `/glossary`. */
import { Hono } from "hono";
import { glossaryUrl } from "../urls.ts";
import { sendPage, type WebEnv } from "../web-env.ts";
import { GlossaryPage } from "./glossary-page.tsx";
import { GLOSSARY } from "./terms.ts";

export function glossaryRoutes(): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get(glossaryUrl, (c) => sendPage(c, <GlossaryPage chrome={c.var.chrome} entries={GLOSSARY} />));
  return routes;
}

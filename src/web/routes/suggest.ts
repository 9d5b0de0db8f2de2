/**
 * @module `/suggest?field=cond&text=heart+a`: names of the registry that begin like what is being typed. Answers are
 * kept nowhere: neither in the log, which knows paths only, nor in a cache.
 */
import { Hono } from "hono";
import type { SuggestionKind } from "../../engine/search-engine.ts";
import { suggestPath } from "../urls.ts";
import type { Site } from "../site.ts";
import type { WebEnv } from "../web-env.ts";

/** What belongs into which box. */
const KINDS: Readonly<Record<string, readonly SuggestionKind[]>> = {
  cond: ["condition"],
  term: ["condition", "treatment"],
  intr: ["treatment"],
  locn: ["country", "state", "city", "facility"],
  near: ["country", "state", "city"],
  spons: ["sponsor"],
  lead: ["sponsor"],
};

/** Whether names can be suggested for a box. */
export function hasSuggestions(field: string): boolean {
  return Object.hasOwn(KINDS, field);
}

const LIMIT = 8;
/** Characters; nobody looks at a list while typing more. */
const LONGEST_TEXT = 100;

export function suggestRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get(suggestPath, async (c) => {
    c.header("Cache-Control", "no-store");
    const field = c.req.query("field") ?? "";
    const kinds = hasSuggestions(field) ? KINDS[field] : undefined;
    if (kinds === undefined)
      return c.json({ error: `field must be one of ${Object.keys(KINDS).join(", ")}` }, 400);
    const text = (c.req.query("text") ?? "").slice(0, LONGEST_TEXT);
    const places = field === "near" ? site.places?.()?.findPlaces(text, { limit: LIMIT }) : undefined;
    if (places !== undefined)
      return c.json({ suggestions: places.map(({ place }) => ({ text: place.label })) });
    const found = await site.engine.suggest({ text, kinds, limit: LIMIT });
    const suggestions = found.map(({ label, matched, studies, recruiting }) =>
      // JSON leaves out what is undefined.
      ({ text: matched ?? label, means: matched && label, studies, recruiting }),
    );
    return c.json({ suggestions });
  });
  return routes;
}

/** @module `/locations/…` and `/conditions/…/in/…`: the hubs, and every other way their addresses are written. */
import { Hono, type Context } from "hono";
import { PageProblem, type Suggestion } from "../page-problem.ts";
import type { Site } from "../site.ts";
import { conditionsUrl, conditionUrl, locationsUrl, nameOfPath, searchUrl } from "../urls.ts";
import { sendPage, type WebEnv } from "../web-env.ts";
import { HubPage } from "./hub-page.tsx";
import { hubUrl } from "./hub-url.ts";
import { placeNoun } from "./hub-words.ts";
import { KeptHubs } from "./kept-hubs.ts";
import { PlaceDirectory } from "./place-directory.ts";
import { hubRequest, levelsBelow, placeWords, type HubCondition, type PlacePath } from "./place-path.ts";

/** Country, state, city, facility. */
const MAX_PARTS = 4;
/** The last part of a condition's address: words for people, then the MeSH id that decides. */
const CONDITION_PART = /^(?:.*-)?([A-Z]\d{6,9})$/i;
/** Places proposed where an address names none. */
const SUGGESTIONS = 6;

export function locationRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  const directory = new PlaceDirectory(site.engine, site.places);
  const places = { directory, hubs: new KeptHubs(site.engine, directory) };
  routes.get("/locations", (c) => answer(site, places, c, [], c.req.query("condition")));
  routes.get("/locations/*", (c) =>
    answer(site, places, c, partsAfter(c, "/locations/"), c.req.query("condition")),
  );
  routes.get("/conditions/:entry/in", (c) => c.redirect(`/conditions/${c.req.param("entry")}`, 301));
  routes.get("/conditions/:entry/in/*", (c) => {
    const { pathname } = new URL(c.req.url);
    const entry = pathname.split("/")[2] ?? "";
    const parts = partsAfter(c, `/conditions/${entry}/in/`);
    return answer(site, places, c, parts, CONDITION_PART.exec(entry)?.[1] ?? entry);
  });
  return routes;
}

function partsAfter(c: Context<WebEnv>, start: string): readonly string[] {
  const { pathname } = new URL(c.req.url);
  return pathname
    .slice(start.length)
    .split("/")
    .map((part) => nameOfPath(part) ?? part);
}

interface Places {
  readonly directory: PlaceDirectory;
  readonly hubs: KeptHubs;
}

async function answer(
  site: Site,
  { directory, hubs }: Places,
  c: Context<WebEnv>,
  parts: readonly string[],
  asked: string | undefined,
): Promise<Response> {
  const page = pageOf(c.req.query("page"));
  const condition = asked === undefined ? undefined : await conditionOf(site, asked);
  const resolved = await directory.resolve(parts.slice(0, MAX_PARTS));
  if (resolved.kind === "unknown" || parts.length > MAX_PARTS) {
    const unknown = resolved.kind === "unknown" ? resolved.asked : (parts[MAX_PARTS] ?? "");
    throw await noSuchPlace(directory, resolved.path, unknown);
  }
  const { path } = resolved;
  const canonical = hubUrl(path, condition, page);
  const { pathname, search } = new URL(c.req.url);
  if (pathname + search !== canonical) return c.redirect(canonical, 301);
  const hub = await hubs.read(path, condition, page);
  if (hub.studies === 0 && condition !== undefined) throw noSuchStudies(path, condition);
  if (hub.lists.every(({ lastPage }) => lastPage < page) && page > 1) throw pastTheEnd(path, condition);
  return sendPage(
    c,
    <HubPage
      chrome={c.var.chrome}
      hub={hub}
      page={page}
      newest={site.store.cards(hub.newest)}
      now={site.now()}
    />,
  );
}

function pageOf(text: string | undefined): number {
  if (text === undefined || /^[1-9]\d{0,5}$/.test(text)) return Number(text ?? "1");
  throw new PageProblem({
    status: 400,
    title: "A part of this address cannot be read",
    lines: [`The value “${text.slice(0, 60)}” of “page” is not understood. Use a number from 1.`],
    suggestions: [{ href: locationsUrl(), words: "See all countries" }],
  });
}

async function conditionOf(site: Site, asked: string): Promise<HubCondition> {
  const id = asked.toUpperCase();
  const detail = await site.engine.browseEntry("condition", id);
  if (detail !== undefined) return { id: detail.entry.value, label: detail.entry.label };
  throw new PageProblem({
    status: 404,
    title: "There is no such condition here",
    lines: [`No study that is here now names “${asked.slice(0, 60)}”. A condition is named by its MeSH id.`],
    suggestions: [
      { href: conditionsUrl(), words: "See all conditions" },
      { href: locationsUrl(), words: "See all countries" },
    ],
  });
}

/** A city may have been asked for without its state; names that begin alike may be meant; and there is the search. */
async function noSuchPlace(directory: PlaceDirectory, path: PlacePath, asked: string): Promise<PageProblem> {
  const words = asked
    .replaceAll(/[-\s]+/g, " ")
    .trim()
    .slice(0, 80);
  const [level] = levelsBelow(path);
  const where = path.length === 0 ? "" : ` in ${placeWords(path)}`;
  const similar: Suggestion[] = [];
  if (level !== undefined) {
    const { places } = await directory.below(path, level);
    const start = asked.toLowerCase().slice(0, 4);
    for (const place of places)
      if (place.slug.startsWith(start) && similar.length < SUGGESTIONS)
        similar.push({ href: hubUrl([...path, place]), words: placeWords([...path, place]) });
  }
  return new PageProblem({
    status: 404,
    title: `No ${placeNoun(level ?? "facility")} of this name here`,
    lines: [`No study that is here now has a site at “${words}”${where}.`],
    suggestions: [
      ...similar,
      ...(words === ""
        ? []
        : [
            {
              href: searchUrl({ ...hubRequest(path), text: { locn: `"${words.replaceAll('"', " ")}"` } }),
              words: `Search the sites${where} for “${words}”`,
            },
          ]),
      { href: hubUrl(path), words: path.length === 0 ? "See all countries" : `See all places${where}` },
    ],
  });
}

function noSuchStudies(path: PlacePath, condition: HubCondition): PageProblem {
  return new PageProblem({
    status: 404,
    title: `No study of ${condition.label} in ${placeWords(path)}`,
    lines: ["None of the studies that are here now has a site there."],
    suggestions: [
      { href: conditionUrl(condition.id, condition.label), words: `All studies of ${condition.label}` },
      { href: hubUrl(path), words: `All studies in ${placeWords(path)}` },
    ],
  });
}

function pastTheEnd(path: PlacePath, condition: HubCondition | undefined): PageProblem {
  return new PageProblem({
    status: 404,
    title: "This list has no such page",
    lines: ["It is shorter than that."],
    suggestions: [{ href: hubUrl(path, condition), words: "Go to its beginning" }],
  });
}

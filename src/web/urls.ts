/** @module Every address of the site. Views never spell a path; a changed address changes here. */
import { emptySearchRequest, formatSearchUrl } from "../query/search-url.ts";
import type { Circle, SearchRequest } from "../query/search-request.ts";
import type { NctId } from "../study/nct-id.ts";
import { slugOf } from "../study/slug.ts";

export const homeUrl = "/";
export const glossaryUrl = "/glossary";
export const aboutTheDataUrl = "/about-the-data";
export const privacyUrl = "/privacy";
export const developersUrl = "/developers";
export const whatThisSiteIsNotUrl = "/what-this-site-is-not";
export const faviconUrl = "/favicon.svg";
export const sitemapUrl = "/sitemap.xml";

/** One gzipped file of the sitemap: `pages`, `studies-1`, `locations`, `locations-france`, … */
export function sitemapPartUrl(part: string): string {
  return `/sitemaps/${encodeURIComponent(part)}.xml.gz`;
}

/** The form of `/search` before anything is asked, and the target of search forms. */
export const searchFormUrl = "/search";

export const suggestPath = "/suggest";

/** Where a box asks for names while somebody types into it; `&text=…` follows. */
export function suggestUrl(field: string): string {
  return `${suggestPath}?field=${encodeURIComponent(field)}`;
}

/** The rows of a search: `/search?cond=asthma&status=RECRUITING`. */
export function searchUrl(request: SearchRequest): string {
  return withQuery(searchFormUrl, formatSearchUrl(request));
}

export type DownloadFormat = "csv" | "json" | "ris";

/** The whole result of a search as a file; the page number plays no part. */
export function downloadUrl(request: SearchRequest, format: DownloadFormat): string {
  const query = formatSearchUrl({ ...request, page: 1 });
  return withQuery(searchFormUrl, query === "" ? `format=${format}` : `${query}&format=${format}`);
}

/** `/study/NCT01494480/mesenchymal-stem-cells-…` */
export function studyUrl(nctId: NctId, title: string): string {
  return `/study/${nctId}/${encodeURIComponent(slugOf(title))}`;
}

/** The study with its sites nearest first: `/study/NCT…/…?near=Boston,+MA&radius=50mi`. */
export function studyNearUrl(nctId: NctId, title: string, near: Circle): string {
  return withQuery(studyUrl(nctId, title), formatSearchUrl({ ...emptySearchRequest, near }));
}

/** The questions of one study, and where their answers are sent; they never stand in an address. */
export function studyCheckUrl(nctId: NctId): string {
  return `/study/${nctId}/check`;
}

/** The questions across all trials; answers are sent there, and never stand in an address. */
export const matchUrl = "/match";

/** The places of a study's map, for the script that zooms it. */
export function studyPlacesUrl(nctId: NctId): string {
  return `/maps/${nctId}.json`;
}

/** The operator's own map; its name changes with its content. */
export function mapTilesUrl(version: string): string {
  return `/maps/tiles-${version}.pmtiles`;
}

/** The same study on the registry's own site. */
export function registryStudyUrl(nctId: NctId): string {
  return `https://clinicaltrials.gov/study/${nctId}`;
}

/** The explanation of one term, on the glossary page. */
export function glossaryTermUrl(term: string): string {
  return `${glossaryUrl}#${slugOf(term)}`;
}

/** Where a browse page begins and how it is ordered; everything at its default gives the bare address. */
export interface BrowsePlace {
  readonly prefix?: string;
  readonly sort?: "studies" | "name";
  /** From 1. */
  readonly page?: number;
}

export function conditionsUrl(place: BrowsePlace = {}): string {
  return withQuery("/conditions", browseQuery(place));
}

export function treatmentsUrl(place: BrowsePlace = {}): string {
  return withQuery("/treatments", browseQuery(place));
}

export function sponsorsUrl(place: BrowsePlace = {}): string {
  return withQuery("/sponsors", browseQuery(place));
}

/** `/conditions/amyotrophic-lateral-sclerosis-D000690`: the MeSH id finds the page, the words are for people. */
export function conditionUrl(meshId: string, label: string): string {
  return `/conditions/${encodeURIComponent(slugOf(label))}-${meshId}`;
}

/** `/treatments/tumor+necrosis+factor`: the folded name itself, because a slug would merge different names. */
export function treatmentUrl(name: string): string {
  return `/treatments/${pathOfName(name)}`;
}

/** `/sponsors/university+of+oxford` */
export function sponsorUrl(name: string): string {
  return `/sponsors/${pathOfName(name)}`;
}

/** The inverse of the last part of {@link treatmentUrl} and {@link sponsorUrl}; `undefined` for broken escapes. */
export function nameOfPath(part: string): string | undefined {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** Where a page of the hubs begins: a condition that narrows it, the page of its list. */
export interface HubPlace {
  readonly condition?: { readonly id: string; readonly label: string };
  /** From 1. */
  readonly page?: number;
}

/** `/locations/united-states/massachusetts/boston`; no parts: all countries. */
export function locationsUrl(slugs: readonly string[] = [], { condition, page }: HubPlace = {}): string {
  const query = new URLSearchParams();
  if (condition !== undefined) query.set("condition", condition.id);
  if (page !== undefined && page > 1) query.set("page", String(page));
  return withQuery(
    ["/locations", ...slugs.map((slug) => encodeURIComponent(slug))].join("/"),
    query.toString(),
  );
}

/** `/conditions/asthma-D001249/in/united-states/massachusetts`: a country, or a state of one. */
export function conditionInUrl(
  condition: { readonly id: string; readonly label: string },
  slugs: readonly string[],
  page?: number,
): string {
  const path = [
    conditionUrl(condition.id, condition.label),
    "in",
    ...slugs.map((slug) => encodeURIComponent(slug)),
  ];
  return withQuery(path.join("/"), page !== undefined && page > 1 ? `page=${page}` : "");
}

/** An address as other sites, feeds and search engines must see it: absolute. */
export function absoluteUrl(origin: string, path: string): string {
  return new URL(path, origin).href;
}

function pathOfName(name: string): string {
  return encodeURIComponent(name).replaceAll("%20", "+");
}

function browseQuery({ prefix, sort, page }: BrowsePlace): string {
  const query = new URLSearchParams();
  if (prefix !== undefined && prefix !== "") query.set("prefix", prefix);
  if (sort === "name") query.set("sort", sort);
  if (page !== undefined && page > 1) query.set("page", String(page));
  return query.toString();
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}

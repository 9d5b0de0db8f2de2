/** @module `/study/NCT01494480/slug`: the page of a study, and every other way people write its address. */
import { type Context, Hono } from "hono";
import { emptySearchRequest, parseSearchUrl } from "../../query/search-url.ts";
import { type NctId, parseNctId, isInvented } from "../../study/nct-id.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { titleOf } from "../../study/title.ts";
import type { Study } from "../../study/study.ts";
import { lengthUnitFor } from "../near/length-unit.ts";
import { readNear } from "../near/read-near.ts";
import { PageProblem, type Suggestion } from "../page-problem.ts";
import { StudyMapFigure } from "../maps/study-map-figure.tsx";
import type { Site } from "../site.ts";
import { absoluteUrl, registryStudyUrl, searchUrl, studyUrl } from "../urls.ts";
import { sendPage, type WebEnv } from "../web-env.ts";
import { studyJsonLd } from "./json-ld.ts";
import type { SitesNear } from "./sites-near-view.ts";
import { StudyPage } from "./study-page.tsx";
import { studyView } from "./study-view.ts";

/**
 * One address for each study; bare and lower-case numbers, missing zeros, wrong or old slugs, numbers that were
 * merged into another, and ClinicalTrials.Veeva's `/study/{slug}` redirect to it for good.
 */
export function studyRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  for (const path of [
    "/study/:study",
    "/study/:study/",
    "/study/:study/:slug",
    "/study/:study/:slug/",
  ] as const)
    routes.get(path, (c) => answer(site, c, c.req.param("study")));
  return routes;
}

function answer(site: Site, c: Context<WebEnv>, asked: string): Response {
  const nctId = parseNctId(asked) ?? studyOfSlug(site, asked);
  const study = site.store.study(nctId);
  if (study === undefined) return answerMissing(site, c, nctId);
  const address = studyUrl(nctId, titleOf(study));
  const { pathname, search } = new URL(c.req.url);
  if (pathname !== address) return c.redirect(address + search, 301);
  return sendPage(c, studyPage(site, study, nctId, c));
}

/** The one study of this title; where several share it, none is better than the wrong one. */
function studyOfSlug(site: Site, slug: string): NctId {
  const [found, ...others] = site.store.nctIdsBySlug(slug);
  if (found === undefined) throw notFound(slug);
  if (others.length === 0) return found;
  throw new PageProblem({
    status: 404,
    title: "Several studies have this title",
    lines: ["The address does not say which of them is meant."],
    suggestions: site.store.cards([found, ...others]).map((card) => ({
      href: studyUrl(card.nctId, card.briefTitle),
      words: [card.nctId, card.briefTitle, card.leadSponsor].filter((word) => word !== undefined).join(", "),
    })),
  });
}

function studyPage(site: Site, study: Study, nctId: NctId, c: Context<WebEnv>) {
  const { chrome } = c.var;
  const near = placeOfAddress(site, c);
  const address = studyUrl(nctId, titleOf(study));
  // An invented study has no record elsewhere, and no search engine should list it.
  const registry = isInvented(nctId) ? undefined : registryStudyUrl(nctId);
  const [condition] = study.protocolSection.conditionsModule?.conditions ?? [];
  return (
    <StudyPage
      chrome={chrome}
      view={studyView(study, site.now(), near, site.eligibility?.(study))}
      canonical={address}
      {...(registry !== undefined && {
        jsonLd: studyJsonLd(study, absoluteUrl(chrome.origin, address), registry),
      })}
      links={{
        ...(registry !== undefined && { registry }),
        print: `${address}?view=print`,
        ...(near !== undefined && { sitesByCountry: `${address}#contacts` }),
        ...(condition !== undefined && { similar: recruitingFor(condition) }),
      }}
      map={<StudyMapFigure chrome={chrome} study={study} locateCity={site.places?.()?.locateCity} />}
      print={c.req.query("view") === "print"}
    />
  );
}

/** `?near=Boston,+MA&radius=50mi`, as result pages link to studies. A place that is not clear changes nothing here. */
function placeOfAddress(site: Site, c: Context<WebEnv>): SitesNear | undefined {
  const { searchParams } = new URL(c.req.url);
  if (!searchParams.has("near")) return undefined;
  const params = new URLSearchParams();
  for (const name of ["near", "radius"])
    for (const value of searchParams.getAll(name)) params.append(name, value);
  const gazetteer = site.places?.();
  const reading = readNear(params, gazetteer, lengthUnitFor(c.req.header("accept-language")));
  c.header("Vary", "Accept-Language", { append: true });
  if (reading.kind === "question" || reading.kind === "area") return undefined;
  const place = reading.kind === "point" ? reading.place : undefined;
  const parsed = parseSearchUrl(reading.params, { pointOf: () => place });
  if (!parsed.ok || parsed.request.near === undefined) return undefined;
  return { circle: parsed.request.near, place: place?.label, locate: gazetteer?.locateCity };
}

/** The condition as a phrase, so that no word of it is taken for an operator. */
function recruitingFor(condition: string): string {
  return searchUrl({
    ...emptySearchRequest,
    text: { cond: `"${condition.replaceAll('"', " ")}"` },
    status: ["RECRUITING"],
  });
}

/** A number that is not here: merged into another study, taken out of the registry, or never seen. */
function answerMissing(site: Site, c: Context<WebEnv>, nctId: NctId): Response {
  const target = site.store.presentNumber(nctId);
  const study = target === undefined ? undefined : site.store.study(target);
  if (target !== undefined && study !== undefined) {
    return c.redirect(studyUrl(target, titleOf(study)), 301);
  }
  const removal = site.store.removal(nctId);
  const elsewhere = [
    { href: registryStudyUrl(nctId), words: `Look for ${nctId} at ClinicalTrials.gov` },
    searchFor(nctId),
  ];
  if (removal !== undefined) {
    throw new PageProblem({
      status: 410,
      title: `The study ${nctId} is no longer in the registry`,
      lines: [
        `It was here until ${formatPartialDate(removal.removedAt.slice(0, 10))}. Then ClinicalTrials.gov no longer had it.`,
        "If you take part in this study, ask the study team or your doctor.",
      ],
      suggestions: elsewhere,
    });
  }
  throw new PageProblem({
    status: 404,
    title: `There is no study ${nctId} here`,
    lines: [
      "It may be new and not loaded yet, or the number may be mistyped. The registry itself has the last word.",
    ],
    suggestions: elsewhere,
  });
}

function notFound(asked: string): PageProblem {
  const words = asked.replaceAll(/[-_+\s]+/g, " ").trim();
  return new PageProblem({
    status: 404,
    title: "There is no study at this address",
    lines: [
      "A study is found by its NCT number, for instance at /study/NCT01494480, or by searching for its words.",
    ],
    suggestions: words === "" ? [] : [searchFor(words)],
  });
}

/** Long addresses are cut: the search is a help, not a copy of what was asked. */
function searchFor(words: string): Suggestion {
  const phrase = words.slice(0, 120).replaceAll('"', " ");
  return {
    href: searchUrl({ ...emptySearchRequest, text: { term: phrase } }),
    words: `Search for “${phrase}”`,
  };
}

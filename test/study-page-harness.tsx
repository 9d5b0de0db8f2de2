/** @module Study pages for tests, rendered as the route renders them, without a store. */
import { renderToString } from "preact-render-to-string";
import { registryStudyUrl, studyUrl } from "../src/web/urls.ts";
import { studyJsonLd } from "../src/web/study/json-ld.ts";
import { StudyPage } from "../src/web/study/study-page.tsx";
import { studyView } from "../src/web/study/study-view.ts";
import type { NctId } from "../src/study/nct-id.ts";
import { parseStudy, type Study } from "../src/study/study.ts";
import { titleOf } from "../src/study/title.ts";

export const NOW = new Date("2026-11-22T12:00:00Z");

/** A record of the shared files; throws with the reason where it is none. */
export function studyOf(value: unknown): Study {
  const parsed = parseStudy(value);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.study;
}

export function renderStudyPage(study: Study, print = false): string {
  // parseStudy has checked the form of the number.
  const nctId = study.protocolSection.identificationModule.nctId as NctId;
  const canonical = studyUrl(nctId, titleOf(study));
  const registry = registryStudyUrl(nctId);
  return `<!doctype html>${renderToString(
    <StudyPage
      chrome={{ assetUrl: (name) => `/assets/${name}`, origin: "https://atlas.test", invented: false }}
      view={studyView(study, NOW)}
      canonical={canonical}
      jsonLd={studyJsonLd(study, `https://atlas.test${canonical}`, registry)}
      links={{ registry, print: `${canonical}?view=print`, similar: "/search?cond=x" }}
      print={print}
    />,
  )}`;
}

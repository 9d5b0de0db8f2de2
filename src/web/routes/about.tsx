/** @module The pages about the site itself. */
import { Hono } from "hono";
import { emptySearchRequest } from "../../query/search-url.ts";
import { progressSentence } from "../../registry/sync/sync-progress.ts";
import { wordsFor } from "../../study/enumerations.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import type { Site } from "../site.ts";
import { aboutTheDataUrl, privacyUrl, whatThisSiteIsNotUrl } from "../urls.ts";
import { AboutTheDataPage } from "../views/about-the-data-page.tsx";
import { PrivacyPage } from "../views/privacy-page.tsx";
import { WhatThisSiteIsNotPage } from "../views/what-this-site-is-not-page.tsx";
import { sendPage, type WebEnv } from "../web-env.ts";

/** Enough to see what kind of fault it is; the command line lists them all. */
const QUARANTINED_SHOWN = 50;

export function aboutRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get(privacyUrl, (c) => sendPage(c, <PrivacyPage chrome={c.var.chrome} />));
  routes.get(whatThisSiteIsNotUrl, (c) => sendPage(c, <WhatThisSiteIsNotPage chrome={c.var.chrome} />));
  routes.get(aboutTheDataUrl, async (c) => {
    const summary = site.store.summary();
    const progress = site.sync?.();
    const { total, facets } = await site.engine.search(
      { ...emptySearchRequest, pageSize: 1 },
      { facets: ["status"] },
    );
    return sendPage(
      c,
      <AboutTheDataPage
        chrome={c.var.chrome}
        studies={summary.studies}
        searchable={total}
        dataVersion={summary.dataVersion}
        dataDate={summary.dataTimestamp && formatPartialDate(summary.dataTimestamp)}
        source={summary.source}
        updatedAt={summary.updatedAt && timeWords(summary.updatedAt)}
        progress={progress && progressSentence(progress)}
        lastError={
          progress?.lastError && `${timeWords(progress.lastError.at)}: ${progress.lastError.message}`
        }
        nextRunAt={progress?.nextRunAt && timeWords(progress.nextRunAt)}
        quarantined={summary.quarantined}
        quarantine={site.store.quarantine({ limit: QUARANTINED_SHOWN, offset: 0 })}
        byStatus={(facets.status ?? []).map(({ value, count }) => ({
          words: wordsFor("Status", value),
          count,
        }))}
      />,
    );
  });
  return routes;
}

/** `2026-11-20T14:05:12.000Z` → `20 November 2026, 14:05 UTC` */
function timeWords(iso: string): string {
  return `${formatPartialDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** @module The front page. */
import { Hono } from "hono";
import { emptySearchRequest } from "../../query/search-url.ts";
import { formatPartialDate } from "../../study/partial-date.ts";
import { lengthUnitFor } from "../near/length-unit.ts";
import { hubUrl } from "../locations/hub-url.ts";
import { groupPlaces } from "../locations/place-groups.ts";
import type { Site } from "../site.ts";
import { homeUrl } from "../urls.ts";
import { HomePage } from "../views/home-page.tsx";
import { sendPage, type WebEnv } from "../web-env.ts";

/** Entries per list: a taste, the whole is one link away. */
const ENTRIES_SHOWN = 8;

export function homeRoutes(site: Site): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.get(homeUrl, async (c) => {
    const { engine, store } = site;
    const everything = { ...emptySearchRequest, pageSize: 1 };
    const largest = { limit: ENTRIES_SHOWN } as const;
    const [answer, conditions, treatments, sponsors] = await Promise.all([
      engine.search(everything, { facets: ["status", "country"], facetLimit: ENTRIES_SHOWN }),
      engine.browse("condition", { parent: "roots", ...largest }),
      engine.browse("treatment", largest),
      engine.browse("sponsor", largest),
    ]);
    const { dataTimestamp } = store.summary();
    c.header("Vary", "Accept-Language", { append: true });
    return sendPage(
      c,
      <HomePage
        chrome={c.var.chrome}
        studies={answer.total}
        recruiting={answer.facets.status?.find(({ value }) => value === "RECRUITING")?.count ?? 0}
        dataDate={dataTimestamp === undefined ? undefined : formatPartialDate(dataTimestamp)}
        request={emptySearchRequest}
        lengthUnit={lengthUnitFor(c.req.header("accept-language"))}
        recruitingRequest={{ ...emptySearchRequest, status: ["RECRUITING"] }}
        conditions={conditions.entries}
        treatments={treatments.entries}
        sponsors={sponsors.entries}
        countries={groupPlaces("country", [], answer.facets.country ?? []).places.map((place) => ({
          words: place.label,
          count: place.counts[0]?.count ?? 0,
          href: hubUrl([place]),
        }))}
      />,
    );
  });
  return routes;
}

/** @module The sites of a study from near to far: a few at once, the others and the closed ones in folds. */
import { counted } from "../wording.ts";
import type { SiteNearView, SitesNearView } from "./sites-near-view.ts";
import { Site } from "./sites.tsx";

/** Nearer ones are at hand, the rest one click away. */
const SHOWN = 10;

export interface SitesByDistanceProps {
  readonly sites: SitesNearView;
  /** The same page with its sites by country. */
  readonly byCountry: string | undefined;
  /** Everything unfolded, for paper. */
  readonly open: boolean;
}

export function SitesByDistance({ sites, byCountry, open }: SitesByDistanceProps) {
  const [near, far] = [sites.open.slice(0, SHOWN), sites.open.slice(SHOWN)];
  const { closed } = sites;
  return (
    <div class="sites-near">
      <p>
        Nearest first, from {sites.from}.{" "}
        {byCountry !== undefined && <a href={byCountry}>Show the sites by country instead</a>}
      </p>
      <p class="quiet">
        Distances are approximate, as the crow flies: the registry mostly gives the centre of a site’s city,
        not its building. Ask the site for its address before you travel.
      </p>
      {sites.open.length + closed.length > 0 && sites.noSiteStatus && (
        <p class="quiet">The record does not say of any single site whether it takes people in.</p>
      )}
      {near.length > 0 && <SiteList sites={near} />}
      {far.length > 0 && (
        <details open={open}>
          <summary>{counted(far.length, "more site")}, farther away</summary>
          <SiteList sites={far} start={SHOWN + 1} />
        </details>
      )}
      {closed.length > 0 && (
        <details class="closed-sites" open={open}>
          <summary>
            {counted(closed.length, "site")} that {closed.length === 1 ? "does" : "do"} not take people in
          </summary>
          <SiteList sites={closed} />
        </details>
      )}
    </div>
  );
}

function SiteList({
  sites,
  start = 1,
}: {
  readonly sites: readonly SiteNearView[];
  readonly start?: number;
}) {
  return (
    <ol start={start}>
      {sites.map(({ site, where, distance, from }, index) => (
        <li key={index}>
          <p class="site-distance">
            <strong>{where}</strong>
            {", "}
            {distance ?? "distance not known"}
            {from === "city" && " (the record gives no coordinates: measured to the city)"}
            {from === "cityInstead" &&
              " (the record’s coordinates are far from the city: measured to the city)"}
          </p>
          <Site site={site} />
        </li>
      ))}
    </ol>
  );
}

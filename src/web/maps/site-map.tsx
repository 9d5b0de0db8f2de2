/**
 * @module A map in the page: the base map as a picture of its own, kept for a year, and the dots of this page over it.
 * Works without scripts; what it shows stands beside it as a list.
 */
import type { ComponentChildren } from "preact";
import type { Chrome } from "../chrome.ts";
import { JsonBlock } from "../components/json-ld.tsx";
import type { Dot } from "./dots.ts";
import { zoomPlaces } from "./zoom-places.ts";
import { dotStatus, dotWords, type MapKind, type MapView } from "./map-view.ts";

export interface SiteMapProps {
  readonly chrome: Chrome;
  readonly map: MapView;
  /** Where the places are that the zoomable map shows; without it they stand in the page. */
  readonly placesUrl?: string;
  /** Said below the map, for instance how many sites are not on it. */
  readonly children?: ComponentChildren;
}

/** `counted`: the dot says how many studies, and nothing of their status. */
const STATUSES = ["closed", "unsaid", "counted", "open"] as const;

type Status = (typeof STATUSES)[number];

const LEGEND: Readonly<Record<Exclude<Status, "counted">, string>> = {
  open: "recruiting",
  closed: "not recruiting",
  unsaid: "status not reported",
};

export function SiteMap({ chrome, map, placesUrl, children }: SiteMapProps) {
  const { base, frame, dots, kind, title, summary } = map;
  const groups = STATUSES.map((status) => ({
    status,
    dots: dots.filter((dot) => statusOf(dot, kind) === status),
  }));
  const used = groups
    .flatMap((group) => (group.dots.length > 0 && group.status !== "counted" ? [group.status] : []))
    .reverse();
  const viewBox = [frame.x, frame.y, frame.width, frame.height].map(short).join(" ");
  return (
    <figure
      class="map no-print"
      data-worker={chrome.assetUrl("maps/zoom-worker.js")}
      data-styles={chrome.assetUrl("maps/zoom.css")}
      data-places={placesUrl}
      data-base={chrome.assetUrl("maps/zoom-base.json")}
      data-tiles={chrome.mapTilesUrl}
    >
      <svg viewBox={viewBox} role="img" aria-labelledby="map-title map-summary">
        <title id="map-title">{title}</title>
        <desc id="map-summary">{summary}</desc>
        <image href={chrome.assetUrl(`maps/${base.name}.svg`)} width={base.width} height={base.height} />
        {groups.map(
          (group) =>
            group.dots.length > 0 && (
              <g key={group.status} class={`dots dots-${group.status}`}>
                {group.dots.map((dot) => (
                  <circle key={`${dot.x} ${dot.y}`} cx={short(dot.x)} cy={short(dot.y)} r={short(dot.radius)}>
                    <title>{dotWords(dot, kind)}</title>
                  </circle>
                ))}
              </g>
            ),
        )}
      </svg>
      <button type="button" class="map-zoom button-quiet">
        Zoom the map
      </button>
      <script type="module" src={chrome.assetUrl("islands/map.js")} />
      {placesUrl === undefined && <JsonBlock type="application/json" data={zoomPlaces(map)} />}
      <figcaption>
        {used.length > 0 && (
          <ul class="map-legend">
            {used.map((status) => (
              <li key={status} class={`legend-${status}`}>
                {LEGEND[status]}
              </li>
            ))}
          </ul>
        )}
        <p>{summary}</p>
        {children}
      </figcaption>
    </figure>
  );
}

function statusOf(dot: Dot, kind: MapKind): Status {
  const status = dotStatus(dot);
  return status === "unsaid" && kind === "studies" ? "counted" : status;
}

/** A tenth of a unit is less than a pixel. */
function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}

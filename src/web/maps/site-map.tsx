/**
 * @module A map in the page: the base map as a picture of its own, kept for a year, and the dots of this page over it.
 * Works without scripts; what it shows stands beside it as a list.
 */
import type { ComponentChildren } from "preact";
import type { Chrome } from "../chrome.ts";
import { JsonBlock } from "../components/json-ld.tsx";
import { dotStatus, dotWords, type MapView } from "./map-view.ts";

export interface SiteMapProps {
  readonly chrome: Chrome;
  readonly map: MapView;
  /** Said below the map, for instance how many sites are not on it. */
  readonly children?: ComponentChildren;
}

const STATUSES = ["closed", "unsaid", "open"] as const;

const LEGEND: Readonly<Record<(typeof STATUSES)[number], string>> = {
  open: "recruiting",
  closed: "not recruiting",
  unsaid: "status not reported",
};

export function SiteMap({ chrome, map, children }: SiteMapProps) {
  const { base, frame, dots, kind, title, summary } = map;
  const groups = STATUSES.map((status) => ({
    status,
    dots: dots.filter((dot) => dotStatus(dot) === status),
  }));
  const used = groups.filter((group) => group.dots.length > 0).reverse();
  const viewBox = [frame.x, frame.y, frame.width, frame.height].map(short).join(" ");
  return (
    <figure
      class="map no-print"
      data-worker={chrome.assetUrl("maps/zoom-worker.js")}
      data-styles={chrome.assetUrl("maps/zoom.css")}
      data-base={chrome.assetUrl("maps/zoom-base.json")}
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
      <figcaption>
        <ul class="map-legend">
          {used.map(({ status }) => (
            <li key={status} class={`legend-${status}`}>
              {kind === "studies" && status === "open" ? "somebody is recruiting" : LEGEND[status]}
            </li>
          ))}
        </ul>
        <p>{summary}</p>
        {children}
      </figcaption>
      <button type="button" class="map-zoom button-quiet">
        Zoom the map
      </button>
      <script type="module" src={chrome.assetUrl("islands/map.js")} />
      <JsonBlock type="application/json" data={zoomPlaces(map)} />
    </figure>
  );
}

/** What the map that can be zoomed shows, as short as it can be: `[latitude, longitude, number, recruiting or null, name]`. */
function zoomPlaces({ places, kind }: MapView): Readonly<Record<string, unknown>> {
  return {
    kind,
    places: places.map(({ point, count, open, label }) => [
      Number(point.lat.toFixed(3)),
      Number(point.lon.toFixed(3)),
      count,
      open ?? null,
      label,
    ]),
  };
}

/** A tenth of a unit is less than a pixel. */
function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}

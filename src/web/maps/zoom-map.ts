/**
 * @module The map that can be zoomed, in the browser. Dots are buttons, so that they can be reached by keyboard and
 * need no fonts from anywhere; what overlaps at a zoom level stands in one of them.
 */
import { Map as ZoomMap, Marker, NavigationControl, Popup, setWorkerUrl } from "maplibre-gl";
import type { ZoomData } from "../islands/map.ts";

type Place = ZoomData["places"][number];

/** Pixels between dots that stay apart. */
const APART = 34;
/** Places named in a popup. */
const NAMED = 12;
const CLOSEST_ZOOM = 9;

/** @throws where the browser has no WebGL */
export async function showZoomableMap(box: HTMLElement, urls: DOMStringMap, data: ZoomData): Promise<void> {
  setWorkerUrl(new URL(urls["worker"] ?? "", location.href).href);
  const styles = Object.assign(document.createElement("link"), {
    rel: "stylesheet",
    href: urls["styles"] ?? "",
  });
  const loaded = new Promise((resolve) => styles.addEventListener("load", resolve));
  document.head.append(styles);
  const map = new ZoomMap({
    container: box,
    style: styleOf(urls["base"] ?? ""),
    bounds: boundsOf(data.places),
    fitBoundsOptions: { padding: 48, maxZoom: 6 },
    maxZoom: CLOSEST_ZOOM,
    attributionControl: { customAttribution: "Natural Earth, US Census" },
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: true,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  await Promise.all([loaded, map.once("load")]);
  keepDots(map, data);
}

function keepDots(map: ZoomMap, data: ZoomData): void {
  let markers: readonly Marker[] = [];
  const draw = (): void => {
    for (const marker of markers) marker.remove();
    markers = groupsOf(map, data.places).map((places) => markerOf(map, data, places));
  };
  map.on("zoomend", draw);
  draw();
}

/** Places near to a larger one on the screen join it. */
function groupsOf(map: ZoomMap, places: readonly Place[]): readonly Place[][] {
  const groups: { readonly x: number; readonly y: number; readonly places: Place[] }[] = [];
  for (const place of [...places].sort((a, b) => b[2] - a[2])) {
    const { x, y } = map.project([place[1], place[0]]);
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < APART);
    if (near === undefined) groups.push({ x, y, places: [place] });
    else near.places.push(place);
  }
  return groups.map((group) => group.places);
}

function markerOf(map: ZoomMap, data: ZoomData, places: readonly Place[]): Marker {
  const { kind } = data;
  const [first] = places;
  if (first === undefined) throw new Error("a dot without a place");
  const button = document.createElement("button");
  button.type = "button";
  button.className = places.some(([, , , open]) => open === null || open > 0)
    ? "zoom-dot"
    : "zoom-dot zoom-dot-closed";
  // Sites add up. Studies do not, because one study can be in many places: there the number is of the largest.
  const sum = places.reduce((total, [, , count]) => total + count, 0);
  const number = kind === "sites" ? sum : first[2];
  const more = places.length > 1 && kind === "studies" ? "+" : "";
  button.textContent = number.toLocaleString("en-US") + more;
  button.setAttribute(
    "aria-label",
    places
      .slice(0, 3)
      .map((place) => wordsOf(place, data))
      .join("; "),
  );
  const popup = new Popup({ maxWidth: "22rem", focusAfterOpen: true }).setDOMContent(listOf(places, data));
  popup.on("close", () => button.focus());
  const marker = new Marker({ element: button }).setLngLat([first[1], first[0]]).setPopup(popup).addTo(map);
  popup.on("open", () =>
    popup.getElement()?.addEventListener("keydown", (event) => {
      if (event.key === "Escape") popup.remove();
    }),
  );
  return marker;
}

function listOf(places: readonly Place[], data: ZoomData): HTMLElement {
  const list = document.createElement("ul");
  const named = places.slice(0, NAMED).map((place) => wordsOf(place, data));
  const rest = places.length - named.length;
  for (const words of rest > 0 ? [...named, `and ${rest} more places: zoom in to see them`] : named)
    list.append(Object.assign(document.createElement("li"), { textContent: words }));
  return list;
}

function wordsOf([, , count, open, name, area]: Place, { kind, areas }: ZoomData): string {
  const noun = kind === "sites" ? (count === 1 ? "site" : "sites") : count === 1 ? "study" : "studies";
  const recruiting = open === null ? "" : `, ${open.toLocaleString("en-US")} recruiting`;
  const label = [name, areas[area]].filter((part) => part !== undefined && part !== "").join(", ");
  return `${label}: ${count.toLocaleString("en-US")} ${noun}${recruiting}`;
}

function boundsOf(places: readonly Place[]): [[number, number], [number, number]] {
  const lats = places.map(([lat]) => lat);
  const lons = places.map(([, lon]) => lon);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/** Land, borders and states in the colours of the page. */
function styleOf(base: string) {
  const colours = getComputedStyle(document.documentElement);
  const colour = (name: string): string => colours.getPropertyValue(name).trim();
  const ofKind = (kind: string) => ["==", ["get", "kind"], kind] as ["==", ["get", string], string];
  const line = { "line-color": colour("--line-strong"), "line-width": 1 };
  return {
    version: 8 as const,
    sources: { base: { type: "geojson" as const, data: new URL(base, location.href).href } },
    layers: [
      {
        id: "sea",
        type: "background" as const,
        paint: { "background-color": colour("--surface") },
      },
      {
        id: "land",
        type: "fill" as const,
        source: "base",
        filter: ofKind("land"),
        paint: { "fill-color": colour("--line") },
      },
      { id: "borders", type: "line" as const, source: "base", filter: ofKind("borders"), paint: line },
      {
        id: "states",
        type: "line" as const,
        source: "base",
        filter: ofKind("states"),
        minzoom: 3,
        paint: { ...line, "line-width": 0.5 },
      },
    ],
  };
}

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
/** On the page of a study. */
const LIST_OF_SITES = "#contacts";
/** Farther in there is nothing more to see: dots are middles of cities. */
const CLOSEST_ZOOM = 9;
/** With a map of streets, what a city looks like. */
const CLOSEST_ZOOM_WITH_TILES = 13;

/** @throws where the browser has no WebGL */
export async function showZoomableMap(box: HTMLElement, urls: DOMStringMap, data: ZoomData): Promise<void> {
  setWorkerUrl(new URL(urls["worker"] ?? "", location.href).href);
  const styles = Object.assign(document.createElement("link"), {
    rel: "stylesheet",
    href: urls["styles"] ?? "",
  });
  const loaded = new Promise((resolve) => styles.addEventListener("load", resolve));
  document.head.append(styles);
  const { tiles } = urls;
  const map = new ZoomMap({
    container: box,
    style: styleOf(urls["base"] ?? "", themeColour),
    bounds: boundsOf(data.places),
    // No dot begins below the buttons or the names of the sources.
    fitBoundsOptions: { padding: { top: 48, left: 40, right: 56, bottom: 72 }, maxZoom: 6 },
    maxZoom: tiles === undefined ? CLOSEST_ZOOM : CLOSEST_ZOOM_WITH_TILES,
    attributionControl: { customAttribution: "Natural Earth, US Census" },
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: true,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  await Promise.all([loaded, map.once("load")]);
  if (tiles !== undefined) (await import("./operator-tiles.ts")).addOperatorTiles(map, tiles, themeColour);
  keepDots(map, data);
}

function keepDots(map: ZoomMap, data: ZoomData): void {
  let dots: readonly Dot[] = [];
  const draw = (): void => {
    for (const { marker, popup } of dots) {
      popup.remove();
      marker.remove();
    }
    dots = groupsOf(map, data.places).map((places) => dotOf(map, data, places));
    for (const { button, popup } of dots)
      button.addEventListener("click", (event) => {
        // The map would close at once what opens here.
        event.stopPropagation();
        const wasOpen = popup.isOpen();
        for (const other of dots) other.popup.remove();
        if (!wasOpen) popup.addTo(map);
      });
  };
  map.on("zoomend", draw);
  draw();
}

interface Dot {
  readonly button: HTMLButtonElement;
  readonly marker: Marker;
  readonly popup: Popup;
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

function dotOf(map: ZoomMap, data: ZoomData, places: readonly Place[]): Dot {
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
  button.ariaExpanded = "false";
  const marker = new Marker({ element: button }).setLngLat([first[1], first[0]]).addTo(map);
  const popup = new Popup({ maxWidth: "min(20rem, 80vw)", offset: 16, focusAfterOpen: true })
    .setLngLat(marker.getLngLat())
    .setDOMContent(popupOf(map, data, places));
  popup.on("open", () => {
    button.ariaExpanded = "true";
    popup.getElement()?.addEventListener("keydown", (event) => {
      if (event.key === "Escape") popup.remove();
    });
    if (!isInside(popup.getElement(), map.getContainer())) map.panTo(marker.getLngLat());
  });
  popup.on("close", () => {
    button.ariaExpanded = "false";
    button.focus();
  });
  return { button, marker, popup };
}

/** On a narrow screen a popup beside its dot may be cut off; with the dot in the middle it has room. */
function isInside(popup: HTMLElement | undefined, frame: HTMLElement): boolean {
  if (popup === undefined) return true;
  const [inner, outer] = [popup.getBoundingClientRect(), frame.getBoundingClientRect()];
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The places of a dot with their sites or a link to their page; closer by, more dots stand apart. */
function popupOf(map: ZoomMap, data: ZoomData, places: readonly Place[]): HTMLElement {
  const content = document.createElement("div");
  const list = document.createElement("ul");
  list.append(...places.slice(0, NAMED).map((place) => entryOf(place, data)));
  content.append(list);
  if (places.some(({ 6: more }) => Array.isArray(more)))
    content.append(
      Object.assign(document.createElement("a"), {
        href: LIST_OF_SITES,
        textContent: "Contacts in the list",
      }),
    );
  if (places.length === 1) return content;
  const rest = places.length - NAMED;
  const closer = Object.assign(document.createElement("button"), {
    type: "button",
    className: "button-quiet",
    textContent: rest > 0 ? `Zoom in to see ${rest} more` : "Zoom in",
  });
  closer.addEventListener("click", () => {
    map.fitBounds(boundsOf(places), { padding: 64 });
    map.getCanvas().focus();
  });
  content.append(closer);
  return content;
}

function entryOf(place: Place, data: ZoomData): HTMLElement {
  const entry = document.createElement("li");
  const words = wordsOf(place, data);
  const [, , count, , , , more = []] = place;
  if (typeof more === "string") {
    entry.append(Object.assign(document.createElement("a"), { href: more, textContent: words }));
    return entry;
  }
  entry.append(Object.assign(document.createElement("strong"), { textContent: words }));
  if (more.length === 0) return entry;
  const sites = document.createElement("ul");
  for (const [facility, status] of more)
    sites.append(Object.assign(document.createElement("li"), { textContent: `${facility}: ${status}` }));
  if (count > more.length)
    sites.append(
      Object.assign(document.createElement("li"), { textContent: `and ${count - more.length} more` }),
    );
  entry.append(sites);
  return entry;
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

/** A colour of the page by its name in the style sheet. */
function themeColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Land, borders and states in the colours of the page. */
function styleOf(base: string, colour: (name: string) => string) {
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

/**
 * @module "Zoom the map": the button appears where scripts run, and only a click on it loads the library, its worker
 * and the land, all from this site. Without it, or where it cannot draw, the picture and the list stay.
 */

/** What `maps/site-map.tsx` leaves beside the picture. */
interface ZoomData {
  readonly kind: "sites" | "studies";
  readonly places: readonly (readonly [
    lat: number,
    lon: number,
    count: number,
    open: number | null,
    name: string,
    area: number,
    /** Where more stands about the place, or its sites of the study: facility, status. */
    more?: string | readonly (readonly [facility: string, status: string])[],
  ])[];
  readonly areas: readonly string[];
}

document.documentElement.dataset["maps"] = "";

// Results are replaced while people filter: so the whole document listens, not the button.
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest(".map-zoom") : null;
  const figure = button?.closest<HTMLElement>("figure.map");
  if (button instanceof HTMLButtonElement && figure) void zoom(figure, button);
});

async function zoom(figure: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const picture = figure.querySelector("svg");
  if (picture === null) return;
  button.disabled = true;
  button.textContent = "Loading the map …";
  const box = document.createElement("div");
  box.className = "map-zoomed";
  try {
    const [{ showZoomableMap }, data] = await Promise.all([import("../maps/zoom-map.ts"), readData(figure)]);
    picture.before(box);
    await showZoomableMap(box, figure.dataset, data);
    picture.remove();
    button.remove();
    box.querySelector<HTMLElement>("canvas")?.focus();
  } catch {
    box.remove();
    button.replaceWith(
      Object.assign(document.createElement("p"), {
        textContent: "This browser cannot show the map that zooms. The picture and the list hold the same.",
      }),
    );
  }
}

/** In the page, or at an address where there are many places. */
async function readData(figure: HTMLElement): Promise<ZoomData> {
  const url = figure.dataset["places"];
  const text =
    url === undefined
      ? figure.querySelector('script[type="application/json"]')?.textContent
      : await (await fetch(url)).text();
  // Written by this site (`zoomPlaces`) for this script.
  return JSON.parse(text ?? "") as ZoomData;
}

export type { ZoomData };

/**
 * @module The operator's vector tiles on the zoomable map, in the common schema of Protomaps' basemaps (layers `earth`,
 * `landuse`, `water`, `roads`, `boundaries`; https://docs.protomaps.com/basemaps/layers). Without names: fonts for a
 * map would have to come from somewhere, and the dots say where they are.
 */
import {
  addProtocol,
  type FillLayerSpecification,
  type LayerSpecification,
  type Map as ZoomMap,
} from "maplibre-gl";
import { Protocol } from "pmtiles";

const SOURCE = "operator";

/** Shows the archive at `url` above the site's own land, which stays where the archive has no tiles. */
export function addOperatorTiles(map: ZoomMap, url: string, colour: (name: string) => string): void {
  addProtocol("pmtiles", new Protocol({ metadata: true }).tile);
  map.addSource(SOURCE, { type: "vector", url: `pmtiles://${new URL(url, location.href).href}` });
  for (const layer of layersIn(colour)) map.addLayer(layer);
}

function layersIn(colour: (name: string) => string): readonly LayerSpecification[] {
  const [land, sea, line] = [colour("--line"), colour("--surface"), colour("--line-strong")];
  const area = (id: string, fill: string, opacity = 1): FillLayerSpecification => ({
    id: `tiles-${id}`,
    type: "fill",
    source: SOURCE,
    "source-layer": id,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": fill, "fill-opacity": opacity },
  });
  return [
    area("earth", land),
    { ...area("landuse", colour("--accent"), 0.12), filter: ["==", ["get", "kind"], "hospital"] },
    area("water", sea),
    {
      id: "tiles-rivers",
      type: "line",
      source: SOURCE,
      "source-layer": "water",
      filter: ["==", ["geometry-type"], "LineString"],
      paint: { "line-color": sea, "line-width": 1 },
    },
    {
      id: "tiles-roads",
      type: "line",
      source: SOURCE,
      "source-layer": "roads",
      filter: ["match", ["get", "kind"], ["highway", "major_road", "medium_road"], true, false],
      paint: {
        "line-color": line,
        "line-opacity": 0.6,
        "line-width": ["match", ["get", "kind"], "highway", 1.5, 0.75],
      },
    },
    {
      id: "tiles-minor-roads",
      type: "line",
      source: SOURCE,
      "source-layer": "roads",
      minzoom: 11,
      filter: ["match", ["get", "kind"], ["minor_road"], true, false],
      paint: { "line-color": line, "line-opacity": 0.4, "line-width": 0.5 },
    },
    {
      id: "tiles-boundaries",
      type: "line",
      source: SOURCE,
      "source-layer": "boundaries",
      paint: {
        "line-color": line,
        "line-width": ["match", ["get", "kind"], "country", 1, 0.5],
      },
    },
  ];
}

/** @module The library's own worker, served from here: the content policy allows no other. */
import "maplibre-gl/dist/maplibre-gl-worker.mjs";

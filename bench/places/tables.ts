/** @module The figures of places for people. */
import { bytes, markdownTable, short } from "../markdown-table.ts";
import type { PlacesReport } from "./run-places.ts";

export function placesTables({ studies, typed, map, pages, sitemaps }: PlacesReport): string {
  const { sample } = pages;
  return [
    markdownTable(
      [`${studies.toLocaleString("en-US")} studies, CPU time`, "measured", "first mark"],
      [
        [
          `typing a place, ${typed.lookups.toLocaleString("en-US")} beginnings: p50, p95, p99`,
          [typed.p50Ms, typed.p95Ms, typed.p99Ms].map((time) => `${short(time)} ms`).join(", "),
          "p95 ≤ 3 ms",
        ],
        [
          `map of ${map.sites.toLocaleString("en-US")} sites: Brotli, CPU`,
          `${bytes(map.brotliBytes)}, ${short(map.cpuMs)} ms`,
          "≤ 10 KB, ≤ 2 ms",
        ],
        [
          `${sample.hubs} hubs once each: p50, p95, p99`,
          [sample.p50Ms, sample.p95Ms, sample.p99Ms].map((time) => `${short(time)} ms`).join(", "),
          "≤ 5 ms at 600,000",
        ],
        [
          "all sitemaps: addresses (with date), files, packed",
          `${sitemaps.addresses.toLocaleString("en-US")} (${sitemaps.dated.toLocaleString("en-US")}), ${sitemaps.files}, ${bytes(sitemaps.gzipBytes)}`,
          "≤ 50,000 addresses a file",
        ],
        [
          "all sitemaps: CPU, memory above what was held",
          `${short(sitemaps.cpuSeconds)} s, ${bytes(sitemaps.memoryGrowthBytes)}`,
          "",
        ],
      ],
    ),
    markdownTable(
      ["page", "HTML", "CPU at first", "CPU again"],
      pages.pages.map(({ page, htmlBytes, firstMs, cpuMs }) => [
        page,
        bytes(htmlBytes),
        `${short(firstMs)} ms`,
        `${short(cpuMs)} ms`,
      ]),
    ),
  ].join("\n\n");
}

/** @module The search engines' numbers for people. */
import { bytes, markdownTable, short } from "../markdown-table.ts";
import type { EngineReport, SearchReport } from "./run-search.ts";

/** One table of engines, one of classes with ratios to ours, and what was skipped or differs. */
export function searchTables({ studies, engines, skipped }: SearchReport): string {
  const reports = Object.entries(engines).filter(
    (entry): entry is [string, EngineReport] => entry[1] !== undefined,
  );
  const { atlas } = engines;
  return [
    `${studies.toLocaleString("en-US")} invented studies; every answer with total, all facets and 20 cards`,
    markdownTable(
      [
        "engine",
        "build s (CPU s)",
        "disk",
        "RSS 1 thread",
        "RSS loaded",
        "cold start ms",
        "q/s at 8 (p95 ms)",
        "1,000 updates ms (p95 ms)",
        "totals equal",
        "facets equal",
      ],
      reports.map(([name, report]) => [
        name,
        `${short(report.buildSeconds)} (${short(report.buildCpuSeconds)})`,
        bytes(report.diskBytes),
        bytes(report.askRssBytes),
        bytes(report.rssBytes),
        short(report.coldStartMs),
        `${short(report.queriesPerSecond)} (${short(report.loadP95Ms)})`,
        `${short(report.updateVisibleMs)} (${short(report.p95MsMeanwhile)})`,
        report.agreement === undefined ? "" : `${report.agreement.equalTotals}/${report.agreement.queries}`,
        report.agreement === undefined ? "" : `${report.agreement.equalFacets}/${report.agreement.queries}`,
      ]),
    ),
    markdownTable(
      ["p50 / p95 / p99 ms (× ours)", ...reports.map(([name]) => name)],
      Object.keys(atlas?.classes ?? {}).map((name) =>
        [name].concat(
          reports.map(([engine, report]) => timesOf(report, name, engine === "atlas" ? undefined : atlas)),
        ),
      ),
    ),
    ...Object.entries(skipped).map(([name, reason]) => `SKIPPED ${name}: ${reason}`),
    ...reports.flatMap(([name, { agreement }]) =>
      (agreement?.differences ?? []).map((difference) => `${name} differs from ours: ${difference}`),
    ),
  ].join("\n\n");
}

function timesOf({ classes }: EngineReport, name: string, ours: EngineReport | undefined): string {
  const times = classes[name];
  if (times === undefined) return "–";
  const own = ours?.classes[name];
  const ratio = own === undefined ? "" : ` (× ${short(times.p50Ms / own.p50Ms)})`;
  return `${short(times.p50Ms)} / ${short(times.p95Ms)} / ${short(times.p99Ms)}${ratio}`;
}

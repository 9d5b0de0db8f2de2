/** @module The search engines' numbers for people. */
import { bytes, markdownTable, short } from "../markdown-table.ts";
import type { EngineReport, SearchReport } from "./run-search.ts";

/** Engines, classes with ratios to ours, how cost grows with the studies, and what was skipped or differs. */
export function searchTables(report: SearchReport): string {
  const { studies, skipped, failed, smaller, rounds } = report;
  const reports = reportsOf(report);
  const { atlas } = report.engines;
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
      reports.map(([name, engine]) => [
        name,
        `${short(engine.buildSeconds)} (${short(engine.buildCpuSeconds)})`,
        bytes(engine.diskBytes),
        bytes(engine.askRssBytes),
        bytes(engine.rssBytes),
        short(engine.coldStartMs),
        `${short(engine.queriesPerSecond)} (${short(engine.loadP95Ms)})`,
        `${short(engine.updateVisibleMs)} (${short(engine.p95MsMeanwhile)})`,
        engine.agreement === undefined ? "" : `${engine.agreement.equalTotals}/${engine.agreement.queries}`,
        engine.agreement === undefined ? "" : `${engine.agreement.equalFacets}/${engine.agreement.queries}`,
      ]),
    ),
    markdownTable(
      ["p50 / p95 / p99 ms (× ours)", ...reports.map(([name]) => name)],
      Object.keys(atlas?.classes ?? {}).map((name) =>
        [name].concat(
          reports.map(([engine, own]) => timesOf(own, name, engine === "atlas" ? undefined : atlas)),
        ),
      ),
    ),
    ...medianRatios(reports),
    ...growthTable(report),
    ...reports.flatMap(([name, { keptSince }]) =>
      keptSince === undefined
        ? []
        : `${name}: the index was built ${keptSince} and kept; its build figures are of that time.`,
    ),
    ...[report, ...smaller].flatMap((size) =>
      reportsOf(size).flatMap(([name, engine]) => fewerRounds(name, size.studies, engine, rounds)),
    ),
    ...Object.entries(skipped).map(([name, reason]) => `SKIPPED ${name}: ${reason}`),
    ...Object.entries(failed).map(([name, reason]) => `FAILED ${name}: ${reason}`),
    ...reports.flatMap(([name, { agreement }]) =>
      (agreement?.differences ?? []).map((difference) => `${name} differs from ours: ${difference}`),
    ),
  ].join("\n\n");
}

type Reports = readonly (readonly [string, EngineReport])[];

function reportsOf({ engines }: Pick<SearchReport, "engines">): Reports {
  return Object.entries(engines).flatMap(([name, report]) =>
    report === undefined ? [] : [[name, report] as const],
  );
}

/** At the class in the middle, a peer takes so many times as long as we do. */
function medianRatios(reports: Reports): readonly string[] {
  const [[, ours] = [], ...peers] = reports;
  return peers.map(([name, { classes }]) => {
    const ratios = Object.entries(ours?.classes ?? {})
      .flatMap(([of, { p50Ms }]) => (classes[of] === undefined ? [] : classes[of].p50Ms / p50Ms))
      .sort((a, b) => a - b);
    return `${name}: × ${short(ratios[Math.floor((ratios.length - 1) / 2)] ?? 0)} at the median class (p50)`;
  });
}

/** CPU time, which other programs on the machine disturb least. */
function growthTable({ studies, smaller, engines }: SearchReport): readonly string[] {
  const { atlas } = engines;
  if (smaller.length === 0 || atlas === undefined) return [];
  const sizes = [...smaller, { studies, engines }];
  const names = Object.keys(engines).filter((name) => sizes.every((size) => name in size.engines));
  const cpuOf = (size: Pick<SearchReport, "engines">, engine: string, of: string): number | undefined =>
    reportsOf(size).find(([name]) => name === engine)?.[1].classes[of]?.cpuMs;
  const [first] = sizes;
  return [
    `CPU ms a question at ${sizes.map((size) => size.studies.toLocaleString("en-US")).join(" → ")} studies (× the first; linear is × ${short(studies / (first?.studies ?? studies))})`,
    markdownTable(
      ["class", ...names],
      Object.keys(atlas.classes).map((of) =>
        [of].concat(
          names.map((engine) => {
            const times = sizes.map((size) => cpuOf(size, engine, of));
            const [least, most] = [times[0], times.at(-1)];
            if (least === undefined || most === undefined) return "–";
            return `${times.map(short).join(" → ")} (× ${short(most / least)})`;
          }),
        ),
      ),
    ),
  ];
}

function fewerRounds(
  engine: string,
  studies: number,
  { classes }: EngineReport,
  rounds: number,
): readonly string[] {
  const fewer = Object.entries(classes).filter(([, own]) => own.rounds < rounds);
  if (fewer.length === 0) return [];
  const told = fewer.map(([name, own]) => `${name} ${own.rounds}`).join(", ");
  return [
    `${engine} at ${studies.toLocaleString("en-US")}: fewer than ${rounds} rounds were measured: ${told}`,
  ];
}

function timesOf({ classes }: EngineReport, name: string, ours: EngineReport | undefined): string {
  const times = classes[name];
  if (times === undefined) return "–";
  const own = ours?.classes[name];
  const ratio = own === undefined ? "" : ` (× ${short(times.p50Ms / own.p50Ms)})`;
  return `${short(times.p50Ms)} / ${short(times.p95Ms)} / ${short(times.p99Ms)}${ratio}`;
}

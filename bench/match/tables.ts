/** @module The numbers of matching for people. */
import { bytes, markdownTable, short } from "../markdown-table.ts";
import type { MatchReport } from "./run-match.ts";

/** Two tables, with the first marks where there are some. */
export function matchTables(report: MatchReport): string {
  const { studies, records, areReal, times } = report;
  const origin = `${records.toLocaleString("en-US")} ${areReal ? "real" : "invented"} records${studies > records ? ", repeated" : ""}`;
  return [
    markdownTable(
      [`${studies.toLocaleString("en-US")} studies (${origin})`, "measured", "first mark"],
      [
        ["reading the criteria of one study, CPU", `${short(report.readingCpuMs)} ms`, "≤ 1.5 ms"],
        ["criteria that can be decided", short(report.criteria), ""],
        [
          "of them distinct; distinct statements",
          `${short(report.distinctCriteria)}; ${short(report.distinctStatements)}`,
          "",
        ],
        ["file", bytes(report.fileBytes), ""],
        ["columns in memory", bytes(report.memoryBytes), "≤ 200 MB"],
        ["loading, CPU", `${short(report.loadCpuMs)} ms`, ""],
        ["taking up 3,000 changed studies and writing the file, CPU", `${short(report.updateCpuMs)} ms`, ""],
      ],
    ),
    markdownTable(
      ["a profile of eight answers against", "studies", "likely not", "CPU", "p50", "p95", "first mark"],
      times.map(({ name, considered, likelyNot, cpuMs, p50Ms, p95Ms }) => [
        name,
        considered.toLocaleString("en-US"),
        likelyNot.toLocaleString("en-US"),
        `${short(cpuMs)} ms`,
        `${short(p50Ms)} ms`,
        `${short(p95Ms)} ms`,
        "≤ 150 ms",
      ]),
    ),
  ].join("\n\n");
}

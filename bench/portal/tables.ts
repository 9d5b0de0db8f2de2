/** @module The portal's numbers for people. */
import { bytes, markdownTable, short } from "../markdown-table.ts";
import type { PortalReport } from "./run-portal.ts";

/** Three tables, with the first marks where there are some. */
export function portalTables({ records, import: imported, index, studyPage, serve }: PortalReport): string {
  return [
    markdownTable(
      [`${imported.records} ${records} records`, "measured", "first mark"],
      [
        ["imported, records/s", short(imported.recordsPerSecond), "≥ 1,000"],
        ["imported, records per CPU second", short(imported.recordsPerCpuSecond), ""],
        ["peak memory of the import", bytes(imported.peakBytes), ""],
        ["on disk per record", bytes(imported.diskBytesPerRecord), "≤ 6 KB"],
        ["search index: seconds (CPU seconds)", `${short(index.seconds)} (${short(index.cpuSeconds)})`, ""],
        [
          "search index: peak memory, on disk per record",
          `${bytes(index.peakBytes)}, ${bytes(index.diskBytesPerRecord)}`,
          "",
        ],
        ["cold start of serve to the first page", `${short(serve.coldStartMs)} ms`, ""],
      ],
    ),
    markdownTable(
      ["study page", "record", "HTML", "CPU per request", "first mark"],
      (["median", "largest"] as const).map((which) => {
        const { nctId, recordBytes, htmlBytes, cpuMs } = studyPage[which];
        return [
          `${which} record, ${nctId}`,
          bytes(recordBytes),
          bytes(htmlBytes),
          `${short(cpuMs)} ms`,
          which === "median" ? "≤ 2 ms" : "",
        ];
      }),
    ),
    markdownTable(
      ["view, as it travels (Brotli)", "HTML", "CSS (≤ 12 KB)", "JS (≤ 10 KB)"],
      serve.views.map(({ view, html, css, js }) => [view, bytes(html), bytes(css), bytes(js)]),
    ),
  ].join("\n\n");
}

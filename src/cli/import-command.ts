/** @module `trial-atlas import FILE|DIR…`: loads records from files and reports what became of them. */
import { defineCommand } from "citty";
import { FileError, READABLE_FORMATS } from "../registry/files/file-error.ts";
import { importFiles } from "../registry/import-files.ts";
import type { ImportReport } from "../registry/import-files.ts";
import { openRegistryStore } from "../store/registry-store.ts";
import { dataArg, dataFolder } from "./data-folder.ts";
import { progressLine } from "./progress-line.ts";
import { UsageError } from "./usage-error.ts";

/** Reasons listed in the report for people; the JSON has all. */
const REASONS_SHOWN = 10;

export const importCommand = defineCommand({
  meta: {
    name: "import",
    description: `Loads study records from files or folders: ${READABLE_FORMATS}`,
  },
  args: {
    paths: { type: "positional", description: "Files and folders", valueHint: "FILE|DIR…" },
    data: dataArg,
    json: { type: "boolean", description: "Print the report as JSON" },
  },
  async run({ args }) {
    const report = await runImport(args._, dataFolder(args.data));
    console.log(args.json === true ? JSON.stringify(report, undefined, 2) : importText(report));
    if (report.read > 0 && report.quarantined === report.read)
      throw new Error("None of the records could be taken: look at the reasons above.");
  },
});

/** Imports with progress on standard error. Interrupted by a signal it keeps nothing. */
async function runImport(paths: readonly string[], folder: string): Promise<ImportReport> {
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new Error("Interrupted: nothing was imported."));
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  const line = progressLine();
  const store = openRegistryStore(folder);
  try {
    return await importFiles(paths, store, {
      signal: interrupted.signal,
      onProgress: ({ read, bytes, totalBytes }) =>
        line.show(`${count(read)} records read, ${percent(bytes, totalBytes)} of the files`),
    });
  } catch (error) {
    // A path that is not there is a slip of whoever typed the command.
    throw error instanceof FileError && error.code === "path-missing" ? new UsageError(error.message) : error;
  } finally {
    line.clear();
    store.close();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}

/** The report for people. */
export function importText(report: ImportReport): string {
  const rate = report.seconds > 0 ? `, ${count(Math.round(report.read / report.seconds))} a second` : "";
  const lines = [
    `Read ${plural(report.read, "record")} from ${plural(report.files, "file")} in ${report.seconds.toFixed(1)} s${rate}.`,
    `  ${count(report.added)} added`,
    `  ${count(report.changed)} changed (their earlier versions are kept)`,
    `  ${count(report.unchanged)} unchanged`,
  ];
  if (report.older > 0)
    lines.push(`  ${count(report.older)} older than what is stored, kept as earlier versions`);
  if (report.quarantined > 0) {
    lines.push(`  ${count(report.quarantined)} quarantined, not shown to anybody:`);
    for (const { reason, count: records, example } of report.refusals.slice(0, REASONS_SHOWN))
      lines.push(`    ${count(records)} × ${reason} (first: ${example})`);
    const hidden = report.refusals.length - REASONS_SHOWN;
    if (hidden > 0) lines.push(`    and ${count(hidden)} more reasons: see --json`);
  }
  if (report.merged > 0)
    lines.push(
      `${plural(report.merged, "study", "studies")} taken out: another study names the number as a former one.`,
    );
  if (report.inventedRemoved > 0)
    lines.push(
      `The ${plural(report.inventedRemoved, "invented study", "invented studies")} of the demonstration registry made room.`,
    );
  if (report.filesPassedOver > 0)
    lines.push(`${plural(report.filesPassedOver, "other file")} in the folders passed over.`);
  if (!report.published) lines.push("Nothing had to change.");
  return lines.join("\n");
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "100 %" : `${Math.floor((100 * part) / whole)} %`;
}
